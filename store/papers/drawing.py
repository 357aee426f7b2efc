"""Drawing a picture anew: upright, on white, small enough, and with nothing in it but pixels."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from store.papers.paper import LONGEST_SIDE, PREVIEW_SIDE

QUALITY = 82
PREVIEW_QUALITY = 70
_STRIP = 256
"""Rows handled at once, so that a 50-megapixel picture is never copied whole."""

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What undoes each EXIF orientation (tag 274)."""


def redrawn(image: Image.Image, orientation: int = 1) -> Image.Image:
    """A new RGB picture with the looks of a loaded one, its longest side at most LONGEST_SIDE."""
    canvas = _shrunk(image, max(1, max(image.size) // LONGEST_SIDE))
    if max(canvas.size) > LONGEST_SIDE:
        canvas = canvas.resize(fitting(canvas.size, LONGEST_SIDE), Image.Resampling.LANCZOS)
    turn = _UPRIGHT.get(orientation)
    return canvas.transpose(turn) if turn is not None else canvas


def fitting(size: tuple[int, int], longest: int) -> tuple[int, int]:
    """The size with the same shape whose longest side is `longest` pixels, or `size` if that is smaller."""
    scale = min(1.0, longest / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def as_jpeg(canvas: Image.Image) -> bytes:
    return _jpeg(canvas, QUALITY)


def preview_of(canvas: Image.Image) -> bytes:
    return _jpeg(canvas.resize(fitting(canvas.size, PREVIEW_SIDE), Image.Resampling.LANCZOS), PREVIEW_QUALITY)


def _shrunk(image: Image.Image, factor: int) -> Image.Image:
    """Painted strip by strip on a fresh canvas: the new picture inherits no comment, profile or EXIF."""
    width, height = image.size
    canvas = Image.new("RGB", (-(-width // factor), -(-height // factor)))
    for top in range(0, height, _STRIP * factor):
        strip = _on_white(image.crop((0, top, width, min(height, top + _STRIP * factor))))
        canvas.paste(strip.reduce(factor) if factor > 1 else strip, (0, top // factor))
    return canvas


def _on_white(strip: Image.Image) -> Image.Image:
    if strip.mode.startswith("I"):  # 16-bit grey; plain conversion would cut it off at 255
        return strip.convert("I").point(lambda value: value * (1 / 257)).convert("L").convert("RGB")
    if strip.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in strip.info:
        white = Image.new("RGBA", strip.size, "white")
        return Image.alpha_composite(white, strip.convert("RGBA")).convert("RGB")
    return strip.convert("RGB")


def _jpeg(canvas: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    canvas.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
    return out.getvalue()
