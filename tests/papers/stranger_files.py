"""More files that mean harm, beside `files.hostile`: two kinds at once, lying lengths, bait."""

from __future__ import annotations

import struct
import zlib

from PIL import Image

from tests.papers import files
from tests.papers.files import RED, SECRET, chunk, pdf, photo, png, rows, saved, segment

# The harmless line every scanner knows, in two halves, so that no scanner takes this file away.
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
SCRIPT = b"<script>alert(1)</script>" + SECRET
DRAWING = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
BILLION = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><svg>&b;</svg>'


def hostile() -> dict[str, tuple[bytes, str]]:
    """Name -> the file and what is to come of it, as in `files.hostile`."""
    return {**_pictures(), **_papers(), **_no_pictures()}


def _pictures() -> dict[str, tuple[bytes, str]]:
    square = rows(9, 9)
    return {
        "a JPEG with the scanners' test line": (photo(comment=EICAR + SECRET), ""),
        "a JPEG with a web page behind it": (photo() + b"<!doctype html>" + SCRIPT, ""),
        "a JPEG with a PDF behind it": (photo() + pdf(), ""),
        "a JPEG that tells its place in a second EXIF": (_twice_told(), ""),
        "a JPEG segment longer than the file": (photo()[:2] + b"\xff\xe1\xff\xff" + SECRET, "paper-cut-off"),
        "a JPEG of no height": (_flat(), "paper-cut-off"),
        "a JPEG drawn in ten goes": (photo(progressive=True), ""),
        "a JPEG drawn in two hundred goes": (_scanned(200), "paper-unreadable"),
        "a PNG with a script in its text": (png(9, 9, square, chunk(b"tEXt", b"Comment\0" + SCRIPT)), ""),
        "a PNG with an archive behind it": (files.with_zip(photo(kind="PNG")), ""),
        "a PNG that tells its place": (photo(kind="PNG", exif=_placed()), ""),
        "a PNG with a colour profile of 100 MB": (
            png(9, 9, square, chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(100_000_000), 9))),
            "paper-cut-off",
        ),
        "a PNG of no width": (png(0, 9, square), "paper-cut-off"),
        "a PNG with a chunk of four gigabytes": (
            photo(kind="PNG")[:33] + struct.pack(">I", 0xFFFFFFFF) + b"IDAT",
            "paper-cut-off",
        ),
        "a WebP that tells its place": (photo(kind="WEBP", exif=_placed()), ""),
        "a WebP with a script behind it": (photo(kind="WEBP") + SCRIPT, ""),
        "a WebP chunk longer than the file": (
            b"RIFF\xff\xff\xff\xffWEBPVP8L\xff\xff\xff\xff\x2f\0\0\0\0\0",
            "paper-cut-off",
        ),
        "a GIF with a comment that is code": (_gif_saying(SCRIPT), ""),
        "a GIF cut off in its header": (b"GIF89a\x01", "paper-cut-off"),
    }


def _papers() -> dict[str, tuple[bytes, str]]:
    launch = b"/OpenAction<</S/Launch/F(/bin/sh)>>"
    attached = b"/Names<</EmbeddedFiles<</Names[(evil.exe)<</Type/Filespec/F(evil.exe)>>]>>>>"
    return {
        "a PDF of 5,000 pages": (pdf(5_000), "paper-pdf-long"),
        "a PDF that starts a program": (pdf(catalog=launch), ""),
        "a PDF that calls somebody": (pdf(catalog=b"/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>"), ""),
        "a PDF with a program attached": (pdf(catalog=attached), ""),
        "a PDF behind a web page": (b"<html>" + SCRIPT + pdf(), ""),
        "a PDF with the scanners' test line": (pdf() + EICAR + SECRET, ""),
    }


def _no_pictures() -> dict[str, tuple[bytes, str]]:
    bodies = {
        "the scanners' test line itself": EICAR,
        "a drawing that starts a script": DRAWING,
        "a drawing of a billion laughs": BILLION,
        "a web page in 16-bit letters": ("<html>" + SCRIPT.decode()).encode("utf-16"),
        "a Windows program": b"MZ\x90\0" + bytes(200),
        "a script for the shell": b"#!/bin/sh\nid\n",
        "PostScript": b"%!PS-Adobe-3.0\n(%pipe%id) (r) file\n",
        "an icon": saved(Image.new("RGB", (16, 16), RED), "ICO"),
    }
    return {name: (body, "paper-not-a-photo") for name, body in bodies.items()}


def _scanned(times: int) -> bytes:
    """Its last scan once more and once more: ninety kilobytes can be ten seconds of work."""
    whole = saved(Image.new("L", (200, 200), 128), "JPEG", progressive=True)
    last = whole[whole.rindex(b"\xff\xda") : -2]
    return whole[:-2] + last * times + whole[-2:]


def _placed() -> bytes:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (26.0, 42.0, 1.0), 29: SECRET.decode()})
    return exif.tobytes()


def _twice_told() -> bytes:
    raw = photo()
    return raw[:2] + segment(0xE1, _placed()) + segment(0xE1, _placed()) + raw[2:]


def _flat() -> bytes:
    raw = photo()
    frame = raw.index(b"\xff\xc0")
    return raw[: frame + 5] + b"\0\0" + raw[frame + 7 :]


def _gif_saying(words: bytes) -> bytes:
    raw = files.gif(9, 9, 1)
    return raw[:-1] + b"\x21\xfe" + bytes((len(words),)) + words + b"\0;"
