"""Who looked at a photo, and when, drawn into the copy they see: one that goes round says whose it was."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONT = Path(__file__).parent / "font" / "papers.otf"
SLANT = 24  # degrees
SHARE = 30  # letters are as high as the short side of the photo by this
ACROSS, DOWN = 2, 4
LIGHT, DARK = (255, 255, 255, 95), (0, 0, 0, 95)
QUALITY = 85


def watermarked(photo: bytes, words: str) -> bytes:
    """The JPEG with the words over all of it, so that no part can be cut out without them. Takes about as
    long as opening and writing a photo does: not for the event loop.
    """
    with Image.open(BytesIO(photo)) as opened:
        drawn = opened.convert("RGB")
    stamp = _stamp(words, max(12, min(drawn.size) // SHARE))
    for row in range(DOWN):
        for column in range(ACROSS):
            left = drawn.width * (2 * column + 1 + row % 2) // (2 * ACROSS) - stamp.width // 2
            top = drawn.height * (2 * row + 1) // (2 * DOWN) - stamp.height // 2
            drawn.paste(stamp, (left, top), stamp)
    kept = BytesIO()
    drawn.save(kept, "JPEG", quality=QUALITY)
    return kept.getvalue()


@lru_cache(maxsize=32)
def _stamp(words: str, height: int) -> Image.Image:
    """Dark letters with a light shadow: seen on snow and on soot."""
    font = ImageFont.truetype(str(FONT), height)
    left, top, right, bottom = font.getbbox(words)
    flat = Image.new("RGBA", (int(right - left) + 4, int(bottom - top) + 4))
    pen = ImageDraw.Draw(flat)
    pen.text((2 - left + 1, 2 - top + 1), words, font=font, fill=LIGHT)
    pen.text((2 - left, 2 - top), words, font=font, fill=DARK)
    return flat.rotate(SLANT, expand=True, resample=Image.Resampling.BICUBIC)
