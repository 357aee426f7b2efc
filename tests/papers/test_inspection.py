"""What a photo or PDF becomes: upright, readable, the right colours, and nothing else in it."""

from __future__ import annotations

import zipfile
from hashlib import sha256
from io import BytesIO

import pytest
from PIL import Image

from store.papers.inspection import inspect
from store.papers.paper import LONGEST_SIDE, MAX_PAGES, PREVIEW_SIDE, Paper, Refused
from tests.papers import files
from tests.papers.files import BLUE, RED, SECRET, WHITE


def kept(raw: bytes) -> Paper:
    paper = inspect(raw)
    assert isinstance(paper, Paper), paper
    return paper


def colour(jpeg: bytes, across: float, down: float) -> tuple[int, int, int]:
    with Image.open(BytesIO(jpeg)) as image:
        found = image.convert("RGB").getpixel(
            (int((image.width - 1) * across), int((image.height - 1) * down))
        )
    assert isinstance(found, tuple)
    return found[0], found[1], found[2]


def is_like(found: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    return all(abs(one - other) <= 14 for one, other in zip(found, wanted, strict=True))


def markers(jpeg: bytes) -> set[int]:
    """Which kinds of segment stand before the picture data."""
    place, found = 2, set()
    while jpeg[place + 1] != 0xDA:
        found.add(jpeg[place + 1])
        place += 2 + int.from_bytes(jpeg[place + 2 : place + 4], "big")
    return found


def assert_nothing_but_pixels(jpeg: bytes) -> None:
    assert markers(jpeg) <= {0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDD}, "JFIF, tables and frame only"
    assert jpeg.endswith(b"\xff\xd9")
    for trace in (
        SECRET,
        b"Exif",
        b"xmpmeta",
        b"Photoshop",
        b"ICC_PROFILE",
        b"<script",
        b"PK\x05\x06",
        b"/JS",
    ):
        assert trace not in jpeg


def test_where_a_photo_was_taken_is_gone() -> None:
    raw = files.telltale_photo()
    assert raw.count(SECRET) >= 6
    paper = kept(raw)
    for picture in (paper.data, paper.preview):
        assert_nothing_but_pixels(picture)
        with Image.open(BytesIO(picture)) as image:
            assert not image.getexif() and not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & set(
                image.info
            )


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_other_kinds_lose_their_exif_too(kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 3
    exif[0x010E] = SECRET.decode()
    paper = kept(files.photo(kind=kind, exif=exif.tobytes()))
    assert_nothing_but_pixels(paper.data)
    assert is_like(colour(paper.data, 0.5, 0.1), BLUE), "it lay upside down"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_phone_held_any_way_gives_an_upright_photo(orientation: int) -> None:
    upright = Image.new("RGB", (480, 640), RED)
    upright.paste(BLUE, (0, 320, 480, 640))
    upright.paste(WHITE, (0, 0, 240, 320))  # a corner, so that mirrored photos are noticed
    lying = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    sent = upright if lying is None else upright.transpose(lying)
    paper = kept(files.saved(sent, "JPEG", exif=exif.tobytes(), quality=95))
    assert (paper.width, paper.height) == (480, 640)
    assert is_like(colour(paper.data, 0.2, 0.2), WHITE)
    assert is_like(colour(paper.data, 0.8, 0.2), RED)
    assert is_like(colour(paper.data, 0.5, 0.8), BLUE)
    assert is_like(colour(paper.preview, 0.2, 0.2), WHITE)


def test_a_large_photo_is_made_smaller_and_keeps_its_shape() -> None:
    paper = kept(files.photo((4000, 3000)))
    assert (paper.width, paper.height) == (LONGEST_SIDE, 1650)
    with Image.open(BytesIO(paper.data)) as image, Image.open(BytesIO(paper.preview)) as preview:
        assert image.size == (paper.width, paper.height)
        assert max(preview.size) == PREVIEW_SIDE


def test_a_small_photo_stays_as_large_as_it_was() -> None:
    paper = kept(files.photo((300, 200)))
    assert (paper.width, paper.height) == (300, 200)


@pytest.mark.parametrize("size", [(1, 1), (4500, 1), (1, 4500), (2201, 2200), (4401, 3)])
def test_odd_shapes_keep_at_least_one_pixel(size: tuple[int, int]) -> None:
    paper = kept(files.photo(size, "PNG"))
    assert min(paper.width, paper.height) >= 1 and max(paper.width, paper.height) == min(
        max(size), LONGEST_SIDE
    )


def test_a_50_megapixel_photo_still_passes() -> None:
    paper = kept(files.photo((8160, 6120)))
    assert paper.width == LONGEST_SIDE
    assert is_like(colour(paper.data, 0.5, 0.1), RED) and is_like(colour(paper.data, 0.5, 0.9), BLUE)


def test_a_scan_in_printers_colours_looks_right() -> None:
    image = Image.open(BytesIO(files.photo(kind="PNG"))).convert("CMYK")
    paper = kept(files.saved(image, "JPEG", quality=95))
    assert is_like(colour(paper.data, 0.5, 0.1), RED) and is_like(colour(paper.data, 0.5, 0.9), BLUE)


def test_see_through_pictures_are_put_on_white() -> None:
    clear = Image.new("RGBA", (3000, 60), (0, 0, 0, 0))
    clear.paste((*RED, 255), (0, 0, 1500, 60))
    for raw in (
        files.saved(clear, "PNG"),
        files.saved(clear, "WEBP", lossless=True),
        files.saved(clear.quantize(8), "PNG"),
        files.saved(clear, "GIF"),
    ):
        data = kept(raw).data
        assert is_like(colour(data, 0.2, 0.5), RED) and is_like(colour(data, 0.8, 0.5), WHITE)


def test_a_16_bit_scan_is_neither_black_nor_white() -> None:
    grey = Image.new("I;16", (300, 300), 0x8080)
    assert is_like(colour(kept(files.saved(grey, "PNG")).data, 0.5, 0.5), (128, 128, 128))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_every_kind_of_png_is_read(mode: str) -> None:
    assert kept(files.saved(Image.new(mode, (50, 40)), "PNG")).height == 40


def test_of_an_animation_the_first_picture_is_kept() -> None:
    pictures = [Image.new("RGB", (80, 60), tone) for tone in (RED, BLUE, WHITE)]
    for kind in ("GIF", "WEBP", "PNG"):
        raw = files.saved(pictures[0], kind, save_all=True, append_images=pictures[1:], duration=100)
        assert is_like(colour(kept(raw).data, 0.5, 0.5), RED), kind


def test_an_animation_that_unfolds_too_far_is_refused() -> None:
    pictures = [Image.new("RGB", (1900, 1900), tone) for tone in (RED, BLUE) * 7]
    raw = files.saved(pictures[0], "WEBP", save_all=True, append_images=pictures[1:], method=0, quality=1)
    assert inspect(raw) == Refused("paper-too-many-pixels")


def test_a_photo_with_a_second_one_inside_is_read() -> None:
    """Newer phones put a brightness map or a second view behind the photo (MPO)."""
    second = Image.new("RGB", (320, 240), WHITE)
    raw = files.saved(Image.open(BytesIO(files.photo())), "MPO", save_all=True, append_images=[second])
    paper = kept(raw)
    assert (paper.width, paper.height) == (640, 480)
    assert_nothing_but_pixels(paper.data)


def test_a_photo_with_an_archive_behind_it_is_only_a_photo_afterwards() -> None:
    raw = files.with_zip(files.photo())
    assert zipfile.is_zipfile(BytesIO(raw))
    paper = kept(raw)
    assert not zipfile.is_zipfile(BytesIO(paper.data))
    assert_nothing_but_pixels(paper.data)


def test_every_page_of_a_pdf_becomes_a_picture() -> None:
    paper = kept(files.pdf(MAX_PAGES))
    assert len(paper.pages) == MAX_PAGES and paper.data == paper.pages[0]
    assert (paper.width, paper.height) == (1555, LONGEST_SIDE)
    for page in paper.pages:
        assert_nothing_but_pixels(page)
        assert is_like(colour(page, 0.5, 0.1), RED) and is_like(colour(page, 0.5, 0.9), WHITE)


def test_one_page_too_many_is_said_and_not_silently_dropped() -> None:
    assert inspect(files.pdf(MAX_PAGES + 1)) == Refused("paper-pdf-long")


def test_what_was_typed_into_a_form_can_be_seen() -> None:
    assert is_like(colour(kept(files.filled_form()).data, 0.5, 0.5), BLUE)


def test_a_script_in_a_pdf_is_left_behind() -> None:
    paper = kept(files.pdf(catalog=b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"))
    assert b"JavaScript" not in paper.data
    assert is_like(colour(paper.data, 0.5, 0.1), RED)


def test_the_same_file_sent_twice_can_be_noticed() -> None:
    first, second = kept(files.telltale_photo()), kept(files.telltale_photo())
    assert first == second
    assert first.sha256 == sha256(first.data).hexdigest()
    assert first.mime == "image/jpeg"
