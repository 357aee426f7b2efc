"""Every word a person reads comes from `locales/`, in every language, and is plain."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from dialogs.hear.verbs import ALWAYS, IN_SCRIPT
from dialogs.questions.by_fact import QUESTIONS, TIES
from dialogs.questions.question import Asking, option_id
from palmtop.settings import ROOT
from rules import keys
from tests.houses import the_ground

LANGUAGES = ("zh-CN", "en")
HAN = re.compile(r"[\u4e00-\u9fff]")


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.texts: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:
        self.texts.add(node.id.name)


@cache
def texts(lang: str) -> dict[str, set[str]]:
    """Message (and attribute) ids with the variables they use, also by the texts they refer to."""
    found: dict[str, Variables] = {}
    for path in sorted((ROOT / "locales" / lang).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{path.name}: {entry.content[:80]}"
            if not isinstance(entry, ftl.Message):
                continue
            assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
            found[entry.id.name] = _used(entry.value)
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = _used(attribute.value)
    return {name: _names_in(name, found) for name in found}


def _used(pattern: ftl.Pattern | None) -> Variables:
    variables = Variables()
    if pattern is not None:
        variables.visit(pattern)
    return variables


def _names_in(name: str, found: dict[str, Variables]) -> set[str]:
    return found[name].names.union(*(_names_in(other, found) for other in found[name].texts))


def test_every_text_exists_in_every_language() -> None:
    first, *others = (set(texts(lang)) for lang in LANGUAGES)
    first = {name for name in first if not name.endswith(".also")}
    for other in others:
        other = {name for name in other if not name.endswith(".also")}
        assert first - other == set()
        assert other - first == set()


def test_a_text_uses_the_same_variables_in_every_language() -> None:
    chinese, english = texts("zh-CN"), texts("en")
    differ = {
        name: (chinese[name], english[name])
        for name in chinese.keys() & english.keys()
        if (chinese[name] ^ english[name])
        - {"n", "who", "year"}  # English needs them for plurals and pronouns
    }
    assert differ == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_question_and_option_has_words(lang: str) -> None:
    ground = the_ground()
    words = ground.words(lang)
    for name, question in QUESTIONS.items():
        for part in ("", ".short", ".why"):
            assert words.has(question.words_id + part), question.words_id + part
        asking = Asking(name, {keys.TOWNSHIP.name: "522702001"}, ground, words)
        for value in question.options(asking):
            assert question.label or words.has(option_id(name, value)), option_id(name, value)
        if question.skip:
            assert words.has(question.skip)
    for values in TIES.values():
        for value in values:
            assert words.has(option_id(keys.SPEAKER_TIE.name, value))


@pytest.mark.parametrize("room", ["dialogs", "documents", "bot", "api", "store", "palmtop", "cases", "rules"])
def test_no_chinese_text_is_said_from_code(room: str) -> None:
    """Chinese in code is only data: titles of laws, and what is needed to understand what people type."""
    data = (
        "rules/sources.py",
        "cases/illness_words.py",
        "cases/planted.py",
        "palmtop/demo/",
        "dialogs/hear/",
        "dialogs/understand/",
        "dialogs/hear/verbs.py",
        "store/tokens.py",
    )
    wrong = []
    for file in sorted((ROOT / room).rglob("*.py")):
        name = str(file.relative_to(ROOT))
        if name.startswith(data):
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) and id(node) not in docs else None
            if isinstance(text, str) and len(HAN.findall(text)) > 2:
                wrong.append((name, getattr(node, "lineno", 0), text[:30]))
    assert wrong == []


REFUSALS = ("Refused", "BadSettings", "BadList", "BadHoles", "BadSecret", "BadCopy")
ADDED = {"name", "file"}  # where it is said: of the setting, of the copy


def test_what_a_command_says_stands_in_the_words() -> None:
    """A refusal names a text that is there and gives what the text asks for; no line is English in code."""
    known, wrong = texts("zh-CN"), []
    rooms = ("palmtop", "store/keys", "store/seal.py")
    for file in [each for room in rooms for each in (sorted((ROOT / room).rglob("*.py")) or [ROOT / room])]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            first = node.args[0] if node.args else None
            if node.func.id in REFUSALS and isinstance(first, ast.Constant):
                given = {each.arg for each in node.keywords}
                fits = first.value in known and known[first.value] - ADDED == given - ADDED
            else:
                fits = node.func.id != "print" or not any(map(_english, ast.walk(node)))
            if not fits:
                wrong.append((file.name, node.lineno))
    assert wrong == []


def _english(node: ast.AST) -> bool:
    said = node.value if isinstance(node, ast.Constant) else None
    return isinstance(said, str) and re.search("[A-Za-z]{2} [A-Za-z]{2}", said) is not None


OFFICIALESE = ("予以", "逾期", "事由", "贵方", "兹", "特此", "上述", "务必", "尽快前往", "鉴于")


def test_nothing_is_said_in_officialese() -> None:
    wrong = []
    for path in sorted((ROOT / "locales" / "zh-CN").glob("*.ftl")):
        text = path.read_text(encoding="utf-8")
        wrong += [(path.name, word) for word in OFFICIALESE if word in text]
    assert wrong == []


def test_a_resident_reads_a_date_written_in_one_way() -> None:
    """ "最迟 12月21日答复": once the same letter had "12月21日 前" and "12月21日前"."""
    talk = ("talk", "beside", "case", "moves", "notices", "requests", "kindness", "payments", "questions")
    folder = ROOT / "locales" / "zh-CN"
    apart = re.compile(r"(?:\{ \$day \}|\{ \$day \}日) (?=[\u4e00-\u9fff])")
    found = [
        line
        for name in talk
        for line in (folder / f"{name}.ftl").read_text("utf-8").splitlines()
        if apart.search(line)
    ]
    assert found == []


def test_questions_are_short_and_ask_one_thing() -> None:
    words = the_ground().words("zh-CN")
    for name, question in QUESTIONS.items():
        if name == keys.GO_ON.name:
            continue  # carries the reasons of the pre-check
        asking = Asking(name, {}, the_ground(), words)
        text = words.say(question.words_id, {"who": "self", **question.params(asking)})
        assert len(text) <= 120, name
        assert text.count("？") <= 1, name


def test_words_that_work_at_any_moment_mean_one_thing() -> None:
    assert set(ALWAYS) & set(IN_SCRIPT) == set()


def test_any_county_could_run_it() -> None:
    """The county's name and its townships stand in its own folder and nowhere in the words."""
    county, places = the_ground().county, the_ground().places
    names = {county.name, county.name.rstrip("市县区"), *county.names.values()}
    names |= {town.name for town in places.townships()}
    wrong = [
        (path.parent.name, path.name, name)
        for lang in LANGUAGES
        for path in (ROOT / "locales" / lang).glob("*.ftl")
        for name in names
        if name in path.read_text(encoding="utf-8")
    ]
    assert wrong == []


def test_the_marks_of_one_language_stand_in_no_page_of_the_desk() -> None:
    """A colon or a bracket of Chinese looks broken in English: they are words (`mark-colon` ...), too."""
    for page in sorted((ROOT / "api/templates/desk").glob("*.html")):
        assert not set("：（）；、，。") & set(page.read_text(encoding="utf-8")), page.name


def test_english_has_none_of_the_marks_of_chinese() -> None:
    wrong = []
    for path in sorted((ROOT / "locales" / "en").glob("*.ftl")):
        lines = path.read_text(encoding="utf-8").splitlines()
        said = [line for line in lines if not line.startswith("#")]
        wrong += [(path.name, line) for line in said if set("，。；：？！、“”（）") & set(line)]
    assert wrong == []


def test_a_day_in_english_has_its_month_as_a_word() -> None:
    """ "3/11" is 3 November to one reader and 11 March to another."""
    digits = re.compile(r"\$(?:step_)?(?:day|month) \}[/.]\{ \$")
    files = sorted((ROOT / "locales" / "en").glob("*.ftl"))
    assert [path.name for path in files if digits.search(path.read_text(encoding="utf-8"))] == []
