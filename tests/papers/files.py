"""Files as people send them, and as nobody should. All are made here; none shows a real person."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO

from PIL import Image

from store.papers.paper import MAX_BYTES

SECRET = b"SECRET-PLACE"
RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 160, 60), (30, 60, 200), (255, 255, 255)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def photo(size: tuple[int, int] = (640, 480), kind: str = "JPEG", **options: object) -> bytes:
    """Red above, blue below, so that it shows which way is up."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (0, size[1] // 2, size[0], size[1]))
    return saved(image, kind, **options)


def grainy(size: tuple[int, int], kind: str = "JPEG", **options: object) -> bytes:
    return saved(Image.effect_noise(size, 60).convert("RGB"), kind, **options)


def telltale_photo(orientation: int = 6) -> bytes:
    """A JPEG that tells where it was taken: EXIF with GPS, a thumbnail, XMP, IPTC, a comment."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8825).update(
        {1: "N", 2: (26.0, 42.0, 1.0), 3: "E", 4: (107.0, 30.0, 9.0), 29: SECRET.decode()}
    )
    thumbnail = saved(Image.new("RGB", (160, 120), GREEN), "JPEG", comment=SECRET)
    raw = photo(
        exif=exif.tobytes(), xmp=b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>", comment=SECRET, icc_profile=SECRET
    )
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\x0c" + SECRET
    return raw[:2] + segment(0xED, iptc) + segment(0xE7, thumbnail) + raw[2:]


def segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def png(width: int, height: int, data: bytes, *extra: bytes, bits: int = 8) -> bytes:
    """A PNG whose header says what we like."""
    header = struct.pack(">IIBBBBB", width, height, bits, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", header), *extra, chunk(b"IDAT", data), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def rows(width: int, height: int) -> bytes:
    """Black rows of an 8-bit PNG, packed."""
    packer = zlib.compressobj(9)
    row = bytes(width + 1)
    return b"".join(packer.compress(row) for _ in range(height)) + packer.flush()


def gif(width: int, height: int, frames: int) -> bytes:
    """An animation of one-pixel frames on a canvas of any size."""
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    screen = struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\xdc\x1e\x1e\xff\xff\xff"
    return b"GIF89a" + screen + frame * frames + b";"


def webp_saying(width: int, height: int) -> bytes:
    canvas = b"\0\0\0\0" + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<I", 10) + canvas
    return b"RIFF" + struct.pack("<I", len(body)) + body


def with_zip(raw: bytes) -> bytes:
    out = BytesIO(raw)
    out.seek(0, 2)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("evil.txt", SECRET)
    return out.getvalue()


def pdf(
    pages: int = 1, size: tuple[int, int] = (595, 842), catalog: bytes = b"", trailer: bytes = b""
) -> bytes:
    """Each page red in its upper half. `catalog` and `trailer` take further entries."""
    drawing = b"0.86 0.12 0.12 rg 0 %d %d %d re f" % (size[1] // 2, size[0], size[1])
    kids = b" ".join(b"%d 0 R" % (number + 4) for number in range(pages))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 3 0 R>>" % size
    objects = [
        b"<</Type/Catalog/Pages 2 0 R" + catalog + b">>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing),
        *([page] * pages),
    ]
    return _with_table(objects, trailer)


def filled_form() -> bytes:
    """A form with one field somebody filled in; here what was typed looks like a blue box."""
    look = b"0.12 0.24 0.78 rg 0 0 300 300 re f"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Annots[4 0 R]>>",
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(x)/F 4/Rect[50 50 350 350]/P 3 0 R/AP<</N 5 0 R>>>>",
        b"<</Type/XObject/Subtype/Form/BBox[0 0 300 300]/Length %d>>stream\n%s\nendstream"
        % (len(look), look),
    ]
    return _with_table(objects, b"")


def shaded_pdf(times: int = 900) -> bytes:
    """A whole page of colours worked out point by point, painted again and again: a kilobyte of days."""
    paint = b"/S sh " * times
    colours = (
        b"<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1 0 1]/Matrix[600 0 0 900 0 0]/Function 5 0 R>>"
    )
    sums = b"{ 2 copy mul 3 1 roll sin exch cos exch dup mul }"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Shading<</S %s>>>>>>"
    function = b"<</FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]/Length %d>>stream\n%s\nendstream"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page % colours,
        b"<</Length %d>>stream\n%s\nendstream" % (len(paint), paint),
        function % (len(sums), sums),
    ]
    return _with_table(objects, b"")


def scanned_pdf(pages: int) -> bytes:
    """A4 at 300 dots an inch, as a copier in black and white sends it."""
    sheet = Image.effect_noise((2480 // 8, 3508 // 8), 90).resize((2480, 3508)).convert("L")
    sheet = sheet.point(lambda grey: 255 * (grey > 110)).convert("1")
    return saved(sheet, "PDF", save_all=True, append_images=[sheet] * (pages - 1), resolution=300)


def locked_pdf() -> bytes:
    """Says that it is encrypted, with a password nobody knows."""
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]" % (b"a1" * 32, b"b2" * 32)
    return pdf(trailer=lock)


def _with_table(objects: list[bytes], trailer: bytes) -> bytes:
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, table)
    return bytes(out)


def hostile() -> dict[str, tuple[Callable[[], bytes], str]]:
    """Name -> how the file is made and what is to come of it: the problem, or "" where it is harmless once
    drawn anew. Some weigh much, so each is made when it is its turn.
    """
    script = b"<script>alert(1)</script>"
    return {
        "nothing at all": (lambda: b"", "paper-empty"),
        "20 MB of noise": (lambda: b"\xff\xd8\xff" + bytes(range(256)) * 80_000, "paper-too-big"),
        "a photo one byte over the limit": (lambda: photo().ljust(MAX_BYTES + 1, b"\0"), "paper-too-big"),
        "a PNG that unfolds to 60 megapixels": (
            lambda: png(10_000, 6_000, rows(10_000, 6_000)),
            "paper-too-many-pixels",
        ),
        "a PNG that says it is 60,000 pixels wide": (
            lambda: png(60_000, 60_000, rows(9, 9)),
            "paper-too-many-pixels",
        ),
        "a PNG that says 7,000 pixels and has none": (lambda: png(7_000, 7_000, rows(9, 9)), "paper-cut-off"),
        "a PNG with a picture far larger than it says": (lambda: png(10, 10, rows(5_000, 5_000)), ""),
        "a PNG with a text of 200 MB": (
            lambda: png(9, 9, rows(9, 9), chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(200_000_000), 9))),
            "paper-cut-off",
        ),
        "an animated PNG of 100,000 frames": (
            lambda: png(1000, 1000, rows(1000, 1000), chunk(b"acTL", struct.pack(">II", 100_000, 0))),
            "paper-too-many-pixels",
        ),
        "an animated GIF of 2,500 megapixels": (lambda: gif(5_000, 5_000, 100), "paper-too-many-pixels"),
        "a GIF of half a million tiny frames": (lambda: gif(1, 1, 550_000), ""),
        "a GIF with a script behind it": (lambda: gif(20, 20, 2) + script, ""),
        "a WebP that says 268 megapixels": (lambda: webp_saying(16_383, 16_383), "paper-too-many-pixels"),
        "a WebP header alone": (lambda: webp_saying(10, 10), "paper-cut-off"),
        "a JPEG that says 65,500 pixels": (lambda: _saying(photo(), 65_500), "paper-too-many-pixels"),
        "half a JPEG": (lambda: grainy((900, 900))[:60_000], "paper-cut-off"),
        "half a progressive JPEG": (lambda: grainy((900, 900), progressive=True)[:60_000], "paper-cut-off"),
        "half a PNG": (lambda: grainy((300, 300), "PNG")[:40_000], "paper-cut-off"),
        "half a WebP": (lambda: grainy((300, 300), "WEBP")[:9_000], "paper-cut-off"),
        "the first bytes of a JPEG": (lambda: photo()[:30], "paper-cut-off"),
        "a JPEG with an archive behind it": (lambda: with_zip(photo()), ""),
        "a JPEG with a script inside": (lambda: photo(comment=script), ""),
        "a JPEG with broken EXIF": (lambda: photo(exif=b"Exif\0\0II*\0\xff\xff\xff\xff" + SECRET), ""),
        "a drawing of code called .jpg": (
            lambda: b'<svg xmlns="http://www.w3.org/2000/svg">' + script,
            "paper-not-a-photo",
        ),
        "a web page called .png": (lambda: b"<!doctype html><html>" + script, "paper-not-a-photo"),
        "a program": (lambda: b"\x7fELF\x02\x01\x01" + bytes(200), "paper-not-a-photo"),
        "an archive": (lambda: with_zip(b""), "paper-not-a-photo"),
        "a BMP": (lambda: photo(kind="BMP"), "paper-not-a-photo"),
        "a TIFF": (lambda: photo(kind="TIFF"), "paper-not-a-photo"),
        "a video": (lambda: b"\0\0\0\x20ftypisom" + bytes(200), "paper-not-a-photo"),
        "an iPhone's HEIC": (lambda: b"\0\0\0\x24ftypheic" + bytes(200), "paper-heic"),
        "a PDF of 500 pages": (lambda: pdf(500), "paper-pdf-long"),
        "a PDF with a password": (lambda: locked_pdf(), "paper-pdf-locked"),
        "half a PDF": (lambda: pdf(3)[:100], "paper-cut-off"),
        "a PDF without pages": (lambda: pdf(0), "paper-cut-off"),
        "a PDF that paints its page nine hundred times": (lambda: shaded_pdf(), "paper-unreadable"),
        "a PDF that is none": (lambda: b"%PDF-1.7\n" + script, "paper-cut-off"),
        "a PDF with a script": (
            lambda: pdf(catalog=b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"),
            "",
        ),
        "a PDF page as large as a field": (lambda: pdf(size=(14_400, 14_400)), ""),
        "a PDF page as thin as a hair": (lambda: pdf(size=(14_400, 2)), ""),
    }


def _saying(jpeg: bytes, side: int) -> bytes:
    frame = jpeg.index(b"\xff\xc0")
    return jpeg[: frame + 5] + struct.pack(">HH", side, side) + jpeg[frame + 9 :]
