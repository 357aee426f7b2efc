"""On by itself where it is meant in earnest."""

from __future__ import annotations

import pytest

from palmtop.settings import BadSettings, read

REAL = {
    "PALMTOP_PROFILE": "production",
    "PALMTOP_SECRET": "x",
    "PALMTOP_PUBLIC_URL": "https://help.example",
}


def test_in_production_identity_goes_through_pages_unless_the_county_decides_otherwise() -> None:
    assert read(REAL).identity_page
    assert not read({**REAL, "PALMTOP_OFFSHORE_IDENTITY": "allowed"}).identity_page


def test_in_development_it_is_allowed_unless_it_is_to_be_tried() -> None:
    assert not read({}).identity_page
    assert read({"PALMTOP_OFFSHORE_IDENTITY": "page"}).identity_page


def test_anything_else_stops_the_start() -> None:
    with pytest.raises(BadSettings, match="PALMTOP_OFFSHORE_IDENTITY"):
        read({"PALMTOP_OFFSHORE_IDENTITY": "no"})
