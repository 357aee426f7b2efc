"""python -m tests.documents.golden_texts: write anew what each paper says. Read the difference first."""

from __future__ import annotations

from pathlib import Path

from tests.documents.invented import PRESS, every_paper, mark, pages

FOLDER = Path(__file__).parent / "golden"


def main() -> None:
    for kind, paper in every_paper().items():
        text = "\n".join(pages(PRESS.print_now(paper, mark())))
        (FOLDER / f"{kind}.txt").write_text(text.replace("。", "。\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
