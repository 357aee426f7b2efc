"""Photos for the demonstration, drawn: a burnt wall, a roof after hail, a hospital bill, a school's receipt.

They need to be looked at, turned and marked on the desk, and to show nobody's home.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from math import hypot

from PIL import Image, ImageDraw, ImageFont

SIZE = (900, 1200)
Draw = ImageDraw.ImageDraw


def picture(name: str) -> bytes:
    """A JPEG as a phone would send it. Raises KeyError for a name that is none of PICTURES."""
    image = PICTURES[name]()
    out = BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


def burnt_wall() -> Image.Image:
    """A kitchen wall, black above the stove."""
    image = Image.new("RGB", SIZE, "#d9cfbd")
    _bricks(image, 0, 900, "#cbbfa9")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 900, 900, 1200), fill="#8b8178")
    draw.rectangle((560, 180, 800, 460), fill="#9db4bd", outline="#4d3a2a", width=16)
    draw.line((680, 180, 680, 460), fill="#4d3a2a", width=10)
    _soot(image, (340, 700), 620)
    draw = ImageDraw.Draw(image)
    draw.rectangle((180, 760, 520, 960), fill="#2a2623", outline="#171514", width=8)
    draw.ellipse((240, 735, 460, 795), fill="#3c3733")
    return image


def broken_roof() -> Image.Image:
    """Tiles with holes through which the sky shows."""
    image = Image.new("RGB", SIZE, "#b9c6cf")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 190, 900, 1200), fill="#5d4d42")
    for row in range(13):
        for column in range(-1, 8):
            left, top = column * 130 + (row % 2) * 65, 190 + row * 80
            shade = "#6b5a4e" if (row * 7 + column * 3) % 4 else "#7a685a"
            draw.pieslice(
                (left, top - 70, left + 130, top + 90), 0, 180, fill=shade, outline="#4c4038", width=4
            )
    for x, y, size in ((230, 480, 120), (560, 660, 170), (380, 930, 90)):
        points = [
            (x, y - size),
            (x + size, y - size // 3),
            (x + size // 2, y + size),
            (x - size, y + size // 4),
        ]
        draw.polygon(points, fill="#dfe8ed", outline="#40362f", width=6)
    return image


def hospital_bill() -> Image.Image:
    return _bill(
        "HOSPITAL  (DEMO)", ("18,460.00", "9,215.50", "4,880.00", "2,310.00"), "34,865.50", "#b3261e"
    )


def school_receipt() -> Image.Image:
    return _bill("SCHOOL  (DEMO)", ("5,000.00", "1,200.00", "680.00"), "6,880.00", "#2d5b9a")


def dark_bill() -> Image.Image:
    """The same bill, taken in the evening and not to be read."""
    return Image.blend(hospital_bill(), Image.new("RGB", SIZE, "#14110d"), 0.86)


PICTURES: dict[str, Callable[[], Image.Image]] = {
    "wall": burnt_wall,
    "roof": broken_roof,
    "bill": hospital_bill,
    "dark": dark_bill,
    "school": school_receipt,
}


def _bricks(image: Image.Image, top: int, bottom: int, joint: str) -> None:
    draw = ImageDraw.Draw(image)
    for row, y in enumerate(range(top, bottom, 60)):
        draw.line((0, y, SIZE[0], y), fill=joint, width=4)
        for x in range(60 * (row % 2), SIZE[0], 120):
            draw.line((x, y, x, y + 60), fill=joint, width=4)


def _soot(image: Image.Image, middle: tuple[int, int], reach: int) -> None:
    """Darkest in the middle, thinner upwards than the smoke was high."""
    small = (SIZE[0] // 10, SIZE[1] // 10)
    veil = Image.new("L", small)
    for x in range(small[0]):
        for y in range(small[1]):
            away = hypot(x * 10 - middle[0], (y * 10 - middle[1]) * (0.75 if y * 10 < middle[1] else 1.6))
            veil.putpixel((x, y), max(0, round(245 * (1 - away / reach))))
    image.paste("#120f0d", (0, 0), veil.resize(SIZE, Image.Resampling.BICUBIC))


def _bill(head: str, amounts: tuple[str, ...], total: str, seal: str) -> Image.Image:
    """A printed slip: no words that could be taken for a real paper, grey bars in their place."""
    image = Image.new("RGB", SIZE, "#a98d6c")
    draw = ImageDraw.Draw(image)
    draw.rectangle((90, 90, 810, 1110), fill="#fbfaf6")
    large, plain = ImageFont.load_default(46), ImageFont.load_default(34)
    draw.text((450, 170), head, fill="#333333", font=large, anchor="mm")
    draw.line((150, 230, 750, 230), fill="#888888", width=3)
    for row, amount in enumerate(amounts):
        y = 300 + row * 90
        draw.rectangle((150, y - 14, 150 + 180 + row * 31 % 90, y + 14), fill="#c9c9c9")
        draw.text((750, y), amount, fill="#333333", font=plain, anchor="rm")
    y = 340 + len(amounts) * 90
    draw.line((150, y - 50, 750, y - 50), fill="#888888", width=3)
    draw.rectangle((150, y - 16, 300, y + 16), fill="#9a9a9a")
    draw.text((750, y), total, fill="#111111", font=large, anchor="rm")
    draw.ellipse((520, 800, 760, 1040), outline=seal, width=10)
    draw.text((640, 920), "DEMO", fill=seal, font=large, anchor="mm")
    return image.rotate(-2.5, Image.Resampling.BICUBIC, fillcolor="#a98d6c")
