"""The press: papers become PDFs. Templates say where things go; data go in as JSON and never as source.

Runs in a thread of its own, few at once, within a time: a template that somebody spoiled must not hold up
those who wait for pages.
"""

from __future__ import annotations

import asyncio
import base64
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import orjson
import segno
from PIL import Image

from documents.glyphs import FAMILY, FONT, Glyphs, code_point, read_glyphs
from documents.paper import Binding, Mark, Paper, Picture

if TYPE_CHECKING:  # the compiler takes seven megabytes, and is loaded with the first paper
    import typst

log = logging.getLogger(__name__)
TEMPLATES = Path(__file__).with_name("templates")
SECONDS = 20.0
AT_ONCE = 2
LONGEST = 20_000  # characters of one text; more is cut, and the cut is printed

ONE, BOUND = "one.typ", "bound.typ"


class PressFailed(Exception):
    """A template is broken, or took too long. The message names the place in the template."""


class Press:
    """`own`: a county's folder with templates of its own; each replaces the one of the same name."""

    def __init__(self, own: Path | None = None) -> None:
        self._own = own
        self._places = asyncio.Semaphore(AT_ONCE)
        self._opening = Lock()
        self._fonts: typst.Fonts | None = None
        self._glyphs: Glyphs | None = None

    @property
    def glyphs(self) -> Glyphs:
        """The characters that can be printed."""
        with self._opening:
            if self._glyphs is None:
                self._glyphs = read_glyphs()
            return self._glyphs

    async def print(self, paper: Paper | Binding, mark: Mark) -> bytes:
        """The PDF. Raises PressFailed."""
        async with self._places:
            try:
                return await asyncio.wait_for(asyncio.to_thread(self.print_now, paper, mark), SECONDS)
            except TimeoutError:
                raise PressFailed(f"{SECONDS:.0f} s were not enough") from None

    def print_now(self, paper: Paper | Binding, mark: Mark) -> bytes:
        """The same, in the caller's thread. Raises PressFailed."""
        papers = paper.papers if isinstance(paper, Binding) else (paper,)
        pictures = {
            f"{number}-{name}": picture
            for number, one in enumerate(papers)
            for name, picture in one.pictures.items()
        }
        files = self._templates()
        files |= {f"pictures/{name}.svg": framed(picture) for name, picture in pictures.items()}
        files["qr.svg"] = _qr(mark.link)
        files["data.json"] = orjson.dumps(self._data(paper, papers, mark))
        files["main.typ"] = f'#include "{BOUND if isinstance(paper, Binding) else ONE}"'.encode()
        try:
            made = _compiler()(files, font_paths=self._font(), ignore_system_fonts=True)
        except RuntimeError as why:
            place = getattr(why, "diagnostic", "") or str(why)
            log.error("a paper could not be printed: %s", place.splitlines()[0] if place else "")
            raise PressFailed(place) from why
        if not isinstance(made, bytes):
            raise PressFailed("no PDF came out")
        return made

    def _data(self, paper: Paper | Binding, papers: tuple[Paper, ...], mark: Mark) -> Mapping[str, Any]:
        sheets = [_sheet(one, number) for number, one in enumerate(papers)]
        bound = (
            {
                "title": paper.title,
                "cover": asdict(paper.cover),
                "index": paper.index,
            }
            if isinstance(paper, Binding)
            else {}
        )
        written = _Written(self.glyphs)
        data: dict[str, Any] = written.through(
            {"font": FAMILY, "sheets": sheets, "bound": bound, "mark": asdict(mark)}
        )
        data["lacking"] = [code_point(each) for each in written.lacking]
        return data

    def _templates(self) -> dict[str, bytes]:
        files = {path.name: path.read_bytes() for path in TEMPLATES.glob("*.typ")}
        if self._own is not None:
            files |= {path.name: path.read_bytes() for path in self._own.glob("*.typ")}
        return files

    def _font(self) -> typst.Fonts:
        import typst

        with self._opening:
            if self._fonts is None:
                self._fonts = typst.Fonts(
                    include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONT.parent)]
                )
            return self._fonts


def _compiler() -> Callable[..., object]:
    """Takes a mapping of files too, which its types do not say: then nothing is read from the disk."""
    import typst

    return typst.compile


def lacking(paper: Paper | Binding, glyphs: Glyphs) -> list[str]:
    """Characters of a paper that the font has no picture for, as code points: to be told before printing."""
    written = _Written(glyphs)
    written.through(asdict(paper))
    return [code_point(each) for each in written.lacking]


class _Written:
    """Texts as they can be printed, and what was lacking on the way."""

    def __init__(self, glyphs: Glyphs) -> None:
        self._glyphs = glyphs
        self.lacking: dict[str, None] = {}

    def through(self, value: Any) -> Any:
        if isinstance(value, str):
            text = value if len(value) <= LONGEST else value[:LONGEST] + "……"
            self.lacking |= dict.fromkeys(self._glyphs.lacking(text))
            return self._glyphs.written(text)
        if isinstance(value, Mapping):
            return {name: self.through(one) for name, one in value.items()}
        if isinstance(value, Iterable) and not isinstance(value, bytes):
            return [self.through(one) for one in value]
        return value


def _sheet(paper: Paper, number: int) -> Mapping[str, Any]:
    """A paper for its template. Pictures are named apart from those of other papers."""
    return {
        "kind": str(paper.kind),
        "title": paper.title,
        "subtitle": paper.subtitle,
        "addressee": paper.addressee,
        "pictures": f"pictures/{number}-",
        "parts": {name: asdict(part) for name, part in paper.parts.items()},
    }


def framed(picture: Picture) -> bytes:
    """A photo as text, which is how files are handed to the press without ever lying on a disk unsealed.

    The photo itself goes into the PDF as it is.
    """
    width, height = Image.open(BytesIO(picture.data)).size
    data = base64.b64encode(picture.data).decode()
    across, up = (height, width) if picture.turn % 180 else (width, height)
    there, back = f"translate({across / 2} {up / 2})", f"translate({-width / 2} {-height / 2})"
    turned = f"{there} rotate({picture.turn % 360}) {back}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{across}" height="{up}" viewBox="0 0 {across} {up}">'
        f'<image transform="{turned}" width="{width}" height="{height}"'
        f' href="data:{picture.mime};base64,{data}"/></svg>'
    ).encode()


def _qr(link: str) -> bytes:
    """The code as lines; an empty picture for no link."""
    if not link:
        return b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>'
    drawn = BytesIO()
    segno.make_qr(link, error="m").save(drawn, kind="svg", border=1, scale=4, xmldecl=False)
    return drawn.getvalue()
