"""How the words of a bubble are cut into pieces that look different."""

from __future__ import annotations

from api.chat.pieces import rows_of

ANSWER = "不要钱。\n依据：《社会救助法》第60条，2026-07-01施行"


def test_the_law_behind_an_answer_steps_back_behind_it() -> None:
    said, law = rows_of(ANSWER, (), sources=("依据：", "Source:"))
    assert [piece.kind for piece in said.pieces] == ["text"]
    assert [(piece.kind, piece.text) for piece in law.pieces] == [("cite", ANSWER.splitlines()[1])]


def test_without_a_word_for_the_source_every_line_is_said_alike() -> None:
    assert {piece.kind for row in rows_of(ANSWER, ()) for piece in row.pieces} == {"text"}
