"""What JSON would cost is counted over its bytes: never too low, exactly where it matters, and in linear time."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.robustness.growth import assert_linear
from tests.rounds import rounds
from trunkline._core.model import json_cost
from trunkline._core.model.decode import ListingDecoder, decode, decoder
from trunkline._core.model.json_cost import MAX_VALUES, CostError, LateError, check, check_piece
from trunkline._core.model.kinds import MAX_ROWS
from trunkline._core.model.parse import EnvelopeError
from trunkline._core.model.repair import AT_ONCE
from trunkline.models.api_v2010 import Message

SCALARS = st.none() | st.booleans() | st.integers() | st.text(st.sampled_from('",[]{}\\a😀'), max_size=8)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=4), inner, max_size=6)
)


def values(parsed: Any) -> int:
    inner = parsed.values() if isinstance(parsed, dict) else parsed if isinstance(parsed, list) else ()
    return 1 + sum(map(values, inner))


def compact(parsed: Any) -> bytes:
    return json.dumps(parsed, ensure_ascii=False, separators=(",", ":")).encode()


def page(row: bytes, number: int, end: bytes = b"}") -> bytes:
    return b'{"messages":[' + b",".join([row] * number) + b"]" + end


@given(JSON)
def test_no_count_is_too_low_and_the_slow_one_is_exact(parsed: Any) -> None:
    data = compact(parsed)
    assert json_cost.at_most(data)[0] >= values(parsed)
    assert json_cost._count(data, None, None) == values(parsed)


@given(JSON, st.lists(st.lists(JSON, max_size=3) | JSON, min_size=3, max_size=9), JSON)
def test_rows_are_the_items_of_the_arrays_of_the_outermost_object(before: Any, rows: list[Any], after: Any) -> None:
    around = {"a": {"b": [before] * 3}, "c": {"d": after}}
    data = compact({**around, "messages": rows, "meta": {"rows": [1] * 50}})
    json_cost._count(data, None, len(rows))
    with pytest.raises(CostError, match="rows"):
        json_cost._count(data, None, len(rows) - 1)


@pytest.mark.parametrize("row", [b"{}", b"[]", b'""', b"0", b"null", b'{"a":[{},{},{}]}', b"[[],[]]", b'"a,b"'])
def test_too_many_rows_are_refused(row: bytes) -> None:
    check(page(row, MAX_ROWS), max_rows=MAX_ROWS)
    with pytest.raises(CostError, match="50,000 rows"):
        check(page(row, MAX_ROWS + 1), max_rows=MAX_ROWS)


@pytest.mark.parametrize(("piece", "each"), [(b"[]", 1), (b"{}", 1), (b"0", 1), (b'"a,b,[c"', 1), (b'{"a":[0]}', 3)])
def test_too_many_values_are_refused(piece: bytes, each: int, monkeypatch: pytest.MonkeyPatch) -> None:
    most = rounds(MAX_VALUES // 10, MAX_VALUES)
    monkeypatch.setattr(json_cost, "MAX_VALUES", most)
    number = (most - 3) // each
    assert check(page(b'{"a":[' + b",".join([piece] * (number - 1)) + b"]}", 1), max_rows=MAX_ROWS) <= most * 2
    with pytest.raises(CostError, match=f"{most:,} values"):
        check(page(b'{"a":[' + b",".join([piece] * (number + 2)) + b"]}", 1), max_rows=MAX_ROWS)


def test_commas_and_brackets_in_texts_are_no_values() -> None:
    body = json.dumps({"messages": [{"body": ',"[{\\,' * 40_000}] * 60}).encode()
    assert json_cost.at_most(body)[0] > MAX_VALUES
    check(body, max_rows=MAX_ROWS)
    listed = ListingDecoder("messages", Message).decode(body)
    assert [message.body for message in listed.items] == [',"[{\\,' * 40_000] * 60


@pytest.mark.parametrize(
    "make",
    [
        *(
            lambda size, unit=unit: b'{"a":"' + unit * (size // len(unit))
            for unit in (b"a", b'\\"', b"\\\\", b'"', b'",', b'","', b'"\\', b'"\\"', b"[", b"{", b"[]", b"]", b"},")
        ),
        *(lambda size, unit=unit: b"[" * 3 + unit * (size // len(unit)) for unit in (b'"",', b"[],", b'""', b"{},")),
    ],
)
def test_the_count_takes_linear_time(make: Callable[[int], bytes]) -> None:
    def count(data: bytes) -> None:
        with contextlib.suppress(CostError):
            json_cost._count(data, None, MAX_ROWS)

    assert_linear(count, make, size=20_000)


# time


def clock(*readings: float) -> Callable[[], float]:
    """Seconds that are left, by reading; the last one stays."""
    seconds = iter(readings)
    last = readings[-1]
    return lambda: next(seconds, last)


def test_what_lasts_beyond_the_deadline_is_not_begun() -> None:
    data = b'"' + b"a" * 8_000_000 + b'"'
    check_piece(data, 1_000_000, clock(0.5))
    with pytest.raises(LateError):
        check_piece(data, 1_000_000, clock(0.1))
    with pytest.raises(LateError):
        check(b"{}", clock(-0.001))
    check_piece(data, 1_000_000, None)


def large(row: dict[str, Any]) -> bytes:
    """A page of so many values that it is decoded in slices."""
    data = page(compact({"body": "x", **row, "subresource_uris": {"a": "b", "c": "d", "e": "f"}}), 45_000)
    assert json_cost.at_most(data)[0] > AT_ONCE
    return data


@pytest.mark.parametrize("keep_unknown", [False, True])
@pytest.mark.parametrize("row", [{"sid": "SM1"}, {"sid": [], "price": "cheap"}])
def test_rows_are_decoded_in_slices_that_look_at_the_deadline(row: dict[str, Any], keep_unknown: bool) -> None:
    looks = 0

    def left() -> float:
        nonlocal looks
        looks += 1
        return 9.0 if looks < 5 else -1.0

    with pytest.raises(LateError):
        ListingDecoder("messages", Message).decode(large(row), keep_unknown, left)
    assert looks == 5


def test_a_repaired_body_looks_at_the_deadline() -> None:
    data = compact({"sid": "SM1", "subresource_uris": {str(number): [] for number in range(40_000)}})
    decode(Message, data)
    with pytest.raises(LateError):
        decoder(Message).decode(data, False, clock(9.0, 9.0, -1.0))


# large pages


def test_a_large_page_is_what_a_small_one_is() -> None:
    rows = [{"sid": f"SM{number}", "price": "-0.0075", "body": "é" * 300} for number in range(5_000)]
    rows[7]["price"] = "cheap"
    rows[4_321]["num_segments"] = []  # type: ignore[assignment]
    found = ListingDecoder("messages", Message).decode(compact({"messages": rows, "meta": {"a": [1]}, "page": 0}))
    assert [message.sid for message in found.items] == [row["sid"] for row in rows]
    assert found.envelope == {"meta": {"a": [1]}, "page": 0}
    assert [problem.path for problem in found.problems] == ["messages[7].price", "messages[4321].num_segments"]
    assert found.items[7].price is None


@pytest.mark.parametrize("row", [b"7", b"null", b'"SM1"', b"[]"])
def test_a_large_page_names_the_row_that_is_none(row: bytes) -> None:
    data = large({}).replace(b'},{"body"', b"}," + row + b',{"body"', 1)
    with pytest.raises(EnvelopeError, match=r"\$\.messages\[1\]: expected Message"):
        ListingDecoder("messages", Message).decode(data)


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.replace(b"[{", b"{", 1).replace(b"}]", b"}", 1),
        lambda body: body.replace(b"messages", b"message_", 1),
        lambda body: b"[" + body + b"]",
        lambda body: body[:-1],
        lambda body: body + b"x",
        lambda body: body.replace(b"{", b"[" * 300 + b"{", 1),
    ],
)
def test_a_large_body_that_is_no_page_is_refused(change: Callable[[bytes], bytes]) -> None:
    with pytest.raises(EnvelopeError):
        ListingDecoder("messages", Message).decode(change(large({})))


def test_one_large_row_is_read_whole() -> None:
    text = "😀" * 1_000_000
    found = ListingDecoder("messages", Message).decode(compact({"messages": [{"body": text}], "page": 1}))
    assert (found.items[0].body, found.envelope) == (text, {"page": 1})


def many() -> Iterator[tuple[bytes, str]]:
    wrong = b'{"sid":[],"price":"cheap","num_segments":{}}'
    yield page(wrong, 20_000), "at more than 50,000 places"
    yield page(b'{"sid":[],"a":[' + b"0," * 30_000 + b"0]}", 20), "more than 500,000 values"
    yield page(b'{"sid":"SM1"}', 1, b',"a":[' + b"[[]]," * 1_000_000 + b"0]}"), "more than 2,000,000 values"


@pytest.mark.parametrize(("data", "reason"), list(many()))
def test_what_is_dear_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(CostError, match=reason):
        ListingDecoder("messages", Message).decode(data)


def test_a_large_text_of_wide_characters_with_escapes_is_refused() -> None:
    text = b'{"body":"' + b"a" * (33 << 20)
    assert decode(Message, text + "😀".encode() + b'"}').value.body is not None
    assert decode(Message, text + b'\\n"}').value.body is not None
    with pytest.raises(CostError, match="32 MiB"):
        decode(Message, text + "😀\\n".encode() + b'"}')
    with pytest.raises(ValueError, match="32 MiB"):
        Message.from_json(text + b'\\ud83d\\ude00"}')
