"""What is written on disk opens only here, only unchanged, and only in its own row."""

from __future__ import annotations

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.seal import OVERHEAD, BadSecret, Seal, Tampered, make_key

SECRET = b64encode(bytes(range(32))).decode()  # the same in every process, since tests are named by it
SEAL = Seal.from_text(SECRET)
ROW = b"talk:17"


@given(st.binary(max_size=2000), st.binary(max_size=40))
def test_what_is_sealed_comes_back_as_it_was(plain: bytes, context: bytes) -> None:
    sealed = SEAL.shut(plain, context)
    assert SEAL.open(sealed, context) == plain
    assert len(sealed) == len(plain) + OVERHEAD


def test_a_text_comes_back_as_it_was() -> None:
    assert SEAL.open_text(SEAL.shut_text("家里失火了 🔥", ROW), ROW) == "家里失火了 🔥"


def test_the_sealed_bytes_do_not_contain_the_text() -> None:
    assert "五里村".encode() not in SEAL.shut_text("我住五里村三组", ROW)


def test_the_same_text_never_looks_the_same_twice() -> None:
    sealed = {SEAL.shut(b"", ROW) for _ in range(100_000)}
    assert len({value[1:13] for value in sealed}) == 100_000


def test_a_value_copied_into_another_row_does_not_open() -> None:
    with pytest.raises(Tampered):
        SEAL.open(SEAL.shut(b"mine", b"talk:17"), b"talk:18")


def test_any_changed_byte_is_noticed() -> None:
    sealed = SEAL.shut(b"3000.00", ROW)
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(Tampered):
            SEAL.open(bytes(changed), ROW)


@pytest.mark.parametrize("length", [0, 1, 12, 13, 28])
def test_a_cut_off_value_is_noticed(length: int) -> None:
    with pytest.raises(Tampered):
        SEAL.open(SEAL.shut(b"", ROW)[:length], ROW)


def test_another_installation_cannot_open_it() -> None:
    with pytest.raises(Tampered):
        Seal.from_text(make_key()).open(SEAL.shut(b"mine", ROW), ROW)


def test_a_service_started_again_opens_what_it_sealed() -> None:
    assert Seal.from_text(SECRET).open(SEAL.shut(b"mine", ROW), ROW) == b"mine"


def test_after_a_new_key_the_old_values_still_open_and_can_still_be_found() -> None:
    both = Seal.from_text(f"1:{SECRET},2:{make_key()}")
    old = SEAL.shut(b"mine", ROW)
    assert both.open(old, ROW) == b"mine"
    assert not both.is_current(old)
    assert both.is_current(both.shut(b"mine", ROW))
    assert both.mark("id", "X") == SEAL.mark("id", "X")


def test_a_withdrawn_key_opens_nothing() -> None:
    new = make_key()
    sealed = Seal.from_text(f"1:{SECRET}").shut(b"mine", ROW)
    with pytest.raises(Tampered, match="key 1"):
        Seal.from_text(f"2:{new}").open(sealed, ROW)


def test_marks_find_the_same_value_and_keep_kinds_apart() -> None:
    assert SEAL.mark("phone4", "1234") == SEAL.mark("phone4", "1234")
    assert len({SEAL.mark("phone4", "1234"), SEAL.mark("id4", "1234"), SEAL.mark("phone4", "1235")}) == 3
    assert len(SEAL.mark("name", "王小妹")) == 16


def test_marks_of_another_installation_are_different() -> None:
    assert SEAL.mark("name", "王") != Seal.from_text(make_key()).mark("name", "王")


@pytest.mark.parametrize(
    "secret",
    [
        "",
        "short",
        "A" * 43,
        "!" * 44,
        "1:",
        ":abc",
        f"300:{SECRET}",
        f"x:{SECRET}",
        f"1:{SECRET},1:{SECRET}",
        ",",
    ],
)
def test_a_secret_that_cannot_be_used_is_refused_without_being_repeated(secret: str) -> None:
    with pytest.raises(BadSecret) as refusal:
        Seal.from_text(secret)
    assert SECRET not in str(refusal.value)


def test_keys_of_the_wrong_size_are_refused() -> None:
    good = bytes(32)
    for keys, current, index in (
        ({1: b"x"}, 1, good),
        ({1: good}, 2, good),
        ({256: good}, 256, good),
        ({1: good}, 1, b""),
    ):
        with pytest.raises(BadSecret):
            Seal(keys, current, index)
