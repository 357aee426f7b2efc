"""Cut the font that printed papers ship with: python documents/font/make.py SOURCE.ttc

SOURCE is NotoSansCJK-Regular.ttc (Debian's fonts-noto-cjk). Kept: every character of the Simplified Chinese
face but Hangul and the characters that have no picture of their own. That is all of GBK, all of Extension A
and what the face holds beyond: names are written with rare characters, and a name must not lose one.
"""

from __future__ import annotations

import hashlib
import sys
import unicodedata
from importlib import import_module
from pathlib import Path
from typing import Any

subset: Any = import_module("fontTools.subset")  # comes without types
TTFont: Any = import_module("fontTools.ttLib").TTFont

FACE = 2  # Simplified Chinese, of the ten faces in the collection
MADE = Path(__file__).with_name("papers.otf")
HANGUL = ((0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xFFA0, 0xFFDC))


def kept(character: int) -> bool:
    return not any(first <= character <= last for first, last in HANGUL) and unicodedata.category(
        chr(character)
    ) not in ("Cf", "Cc")


def main() -> int:
    if len(sys.argv) != 2:
        sys.stderr.write(__doc__ or "")
        return 2
    font = TTFont(sys.argv[1], fontNumber=FACE)
    options = subset.Options(layout_features=[], hinting=False, glyph_names=False, notdef_outline=True)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[character for character in font.getBestCmap() if kept(character)])
    cutter.subset(font)
    font.save(MADE)
    data = MADE.read_bytes()
    count, mark = len(font.getBestCmap()), hashlib.sha256(data).hexdigest()
    sys.stdout.write(f"{count} characters, {len(data)} bytes, sha256 {mark}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
