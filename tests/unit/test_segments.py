"""Segments against the rules of semantics.md, a brute-force count, and properties of any text."""

from __future__ import annotations

import pickle
import sys
import unicodedata
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline.types import segments as module
from trunkline.types.segments import Replacement, segments

ROOM = {"GSM-7": (160, 153), "UCS-2": (70, 67)}
GSM = "".join(module._BASIC | module._EXTENSION)
MIXED = st.sampled_from("aé€{\n\r\f[]\\~@_ΔÇç`“”…–😀👨‍👩‍👧\u00a0ﬁ漢")
TEXTS = st.one_of(
    st.text(MIXED, max_size=400),
    st.text(st.sampled_from(GSM), max_size=700),
    st.text(st.sampled_from("a€"), min_size=140, max_size=480),
    st.text(st.sampled_from("a😀漢"), min_size=60, max_size=220),
    st.text(max_size=200).filter(lambda text: not any("\ud800" <= char <= "\udfff" for char in text)),
)


def size(char: str, encoding: str) -> int:
    return (2 if char in "\f^{}\\[~]|€" else 1) if encoding == "GSM-7" else len(char.encode("utf-16-le")) // 2


def fewest(text: str, encoding: str) -> int:
    """The fewest segments by trying every cut."""
    one, many = ROOM[encoding]
    sizes = [size(char, encoding) for char in text]
    if sum(sizes) <= one:
        return 1

    @cache
    def rest(start: int) -> int:
        if start == len(sizes):
            return 0
        best, used = len(sizes), 0
        for end in range(start, len(sizes)):
            used += sizes[end]
            if used > many:
                break
            best = min(best, 1 + rest(end + 1))
        return best

    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(5000)
    try:
        return rest(0)
    finally:
        sys.setrecursionlimit(limit)


@pytest.mark.parametrize(
    ("text", "encoding", "count", "units", "left"),
    [
        ("", "GSM-7", 1, 0, 160),
        ("Hello", "GSM-7", 1, 5, 155),
        ("a" * 160, "GSM-7", 1, 160, 0),
        ("a" * 161, "GSM-7", 2, 161, 145),
        ("a" * 306, "GSM-7", 2, 306, 0),
        ("a" * 307, "GSM-7", 3, 307, 152),
        ("€" * 80, "GSM-7", 1, 160, 0),
        ("€" * 81, "GSM-7", 2, 162, 143),  # 76 of two septets fit into 153
        ("{" + "2" * 158, "GSM-7", 1, 160, 0),
        ("{" + "2" * 159, "GSM-7", 2, 161, 145),
        ("a" * 152 + "€" + "a" * 10, "GSM-7", 2, 164, 141),  # an escape is not parted from its character
        ("漢" * 70, "UCS-2", 1, 70, 0),
        ("漢" * 71, "UCS-2", 2, 71, 63),
        ("😀" * 35, "UCS-2", 1, 70, 0),
        ("😀" * 36, "UCS-2", 2, 72, 61),  # 33 of two units fit into 67
        ("😜" + "2" * 68, "UCS-2", 1, 70, 0),
        ("😜" + "2" * 69, "UCS-2", 2, 71, 63),
        ("ç", "UCS-2", 1, 1, 69),
        ("`", "UCS-2", 1, 1, 69),
        ("\r\n\f", "GSM-7", 1, 4, 156),
        ("\t", "UCS-2", 1, 1, 69),
        ("\x1b", "UCS-2", 1, 1, 69),
    ],
)
def test_segments_and_units_are_counted(text: str, encoding: str, count: int, units: int, left: int) -> None:
    found = segments(text)
    assert (found.encoding, found.count, len(found), found.units, found.units_left) == (
        encoding,
        count,
        count,
        units,
        left,
    )


@settings(max_examples=rounds(75, 300), deadline=None)
@given(TEXTS, st.booleans())
def test_any_text(text: str, smart: bool) -> None:
    found = segments(text, smart_encoding=smart)
    one, many = ROOM[found.encoding]
    used = [sum(size(char, found.encoding) for char in part) for part in found.parts]
    assert "".join(found.parts) == found.text
    assert smart or (found.text == text and not found.replaced)
    assert max(used) <= (one if found.count == 1 else many)
    assert found.count == 1 or all(found.parts)
    assert found.count == len(found) == fewest(found.text, found.encoding)
    assert sum(used) == found.units
    assert found.units_left == (one if found.count == 1 else many) - used[-1]
    assert (found.encoding == "UCS-2") == bool(found.non_gsm)
    assert list(found.non_gsm) == list(dict.fromkeys(char for char in found.text if char not in GSM))
    assert pickle.loads(pickle.dumps(found)) == found


@given(TEXTS)
def test_the_emulator_counts_alike(text: str) -> None:
    from trunkline.emulator.behaviours import messages

    assert messages.segments(text) == len(segments(text))


def test_the_alphabet() -> None:
    assert len(module._BASIC) == 127  # 128 without the escape
    assert len(module._EXTENSION) == 10
    assert not module._BASIC & module._EXTENSION


def test_an_encoding_that_is_asked_for_is_used_or_refused() -> None:
    assert segments("a", encoding="UCS-2").encoding == "UCS-2"
    assert segments("a" * 71, encoding="UCS-2").count == 2
    assert segments("a", encoding="GSM-7") == segments("a")
    with pytest.raises(ValueError, match=r"GSM-7, which does not have U\+1F600, U\+6F22$"):
        segments("a😀漢😀", encoding="GSM-7")
    assert segments("“a”", encoding="GSM-7", smart_encoding=True).text == '"a"'


def test_smart_encoding() -> None:
    found = segments("“It’s” – well…\u00a0“ok”\u200b ½", smart_encoding=True)
    assert found.text == '"It\'s" - well... "ok" 1/2'
    assert found.encoding == "GSM-7"
    assert found.replaced == (
        ("“", '"'),
        ("’", "'"),
        ("”", '"'),
        ("–", "-"),
        ("…", "..."),
        ("\u00a0", " "),
        ("\u200b", ""),
        ("½", "1/2"),
    )
    assert isinstance(found.replaced[0], Replacement)
    assert found.replaced[0].by == '"'
    # What remains forces UCS-2, and only that is named.
    rest = segments("“Hi” 😀", smart_encoding=True)
    assert (rest.text, rest.encoding, rest.non_gsm) == ('"Hi" 😀', "UCS-2", ("😀",))
    assert segments("“Hi”").non_gsm == ("“", "”")
    assert segments("Hi", smart_encoding=True).replaced == ()


def test_characters_of_no_width() -> None:
    for char in "\u200b\u200c\u2060\ufeff":
        found = segments(f"a{char}b", smart_encoding=True)
        assert (found.text, found.encoding, found.replaced) == ("ab", "GSM-7", ((char, ""),))
    # As sent with a live account: a low quotation mark and a non-joiner.
    assert segments("\u201a\u200cMit besten Grüßen", smart_encoding=True).encoding == "GSM-7"
    # What becomes of these is not known; a joiner holds an emoji together.
    for char in "\u200d\u00ad\u200e\u200f\ufe0f\u2061":
        assert segments(f"a{char}b", smart_encoding=True).encoding == "UCS-2"


def test_the_table() -> None:
    table = module._TABLE
    assert len(table) == 271
    for char, written in table.items():
        assert len(char) == 1
        assert char not in GSM
        assert all(letter in GSM for letter in written), unicodedata.name(char)
    # No character stands in two rows.
    assert sum(map(len, module._SMART.values())) + 24 + 67 == len(table)
    assert all(unicodedata.name(char).endswith(table[char]) for char in module._SMALL_CAPITALS)
    for char, written in table.items():
        if "\uff01" <= char <= "\uff5e":
            assert unicodedata.normalize("NFKC", char) == written
        if unicodedata.category(char) == "Zs":
            assert written == " "
        if "DASH" in unicodedata.name(char, ""):
            assert written == "-"
    assert "ａ" not in table  # Twilio leaves these alone
    assert "ﬁ" not in table


def test_the_repr_holds_no_text() -> None:
    found = segments("“Secret” 😀", smart_encoding=True)
    assert (
        repr(found)
        == str(found)
        == "Segments(count=1, encoding='UCS-2', units=11, units_left=59, non_gsm=1, replaced=2)"
    )


def test_a_count_does_not_change() -> None:
    found: Any = segments("a")
    with pytest.raises(AttributeError):
        found.units = 5
    assert hash(found) == hash(segments("a"))


@pytest.mark.parametrize("bad", [None, b"a", 5, ["a"]])
def test_wrong_types(bad: Any) -> None:
    with pytest.raises(TypeError, match="text must be a str"):
        segments(bad)


def test_wrong_values() -> None:
    with pytest.raises(ValueError, match="encoding must be"):
        segments("a", encoding="ascii")  # type: ignore[arg-type]
    for bad in ("\ud83d", "a\ude00", "\ud83d\ude00"):
        with pytest.raises(ValueError, match="surrogate"):
            segments(bad)
