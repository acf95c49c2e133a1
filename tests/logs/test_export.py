"""Exports: what stands in each format, formulas, replacement of files, constant memory."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
import sys
import threading
import tomllib
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from trunkline._files.formats import cell, formula_safe, json_text, write_rows
from trunkline._files.replacing import replacing
from trunkline.errors import MissingExtraError
from trunkline.logs.export import export
from trunkline.models.api_v2010.calls import Call
from trunkline.models.api_v2010.messages import Message

WIRE = {
    "sid": "SM1",
    "from": "+14155550100",
    "to": "MyBrand",
    "body": '=HYPERLINK("http://x","y")\nnext',
    "status": "teleported",
    "price": "-0.00750",
    "num_segments": "3",
    "date_created": "Sun, 01 Mar 2026 12:00:00 +0000",
    "subresource_uris": {"media": "/x"},
}


def message(**changed: Any) -> Message:
    return Message.from_json(json.dumps({**WIRE, **changed}))


def messages(count: int) -> Iterator[Message]:
    for at in range(count):
        yield message(sid=f"SM{at}")


def test_csv_has_the_names_of_the_api(tmp_path: Path) -> None:
    assert export([message(), Message()], Message, tmp_path / "a.csv", "csv") == 2
    text = (tmp_path / "a.csv").read_bytes().decode()
    first, bare = csv.DictReader(io.StringIO(text, newline=""))
    assert first["from"] == "+14155550100"
    assert first["body"] == '\'=HYPERLINK("http://x","y")\nnext'
    assert (first["status"], first["price"], first["num_segments"]) == ("teleported", "-0.00750", "3")
    assert first["date_created"] == "2026-03-01T12:00:00Z"
    assert json.loads(first["subresource_uris"]) == {"media": "/x"}
    assert set(bare.values()) == {""}
    assert text.startswith("body,num_segments,")
    assert text.count("\r\n") == 3


def test_json_lines_are_rows_as_twilio_writes_them(tmp_path: Path) -> None:
    assert export(messages(3), Message, tmp_path / "a.jsonl", "jsonl") == 3
    lines = (tmp_path / "a.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["sid"] for line in lines] == ["SM0", "SM1", "SM2"]
    assert Message.from_json(lines[1]) == message(sid="SM1")
    assert json.loads(lines[0])["date_created"] == WIRE["date_created"]


def test_a_stream_gets_the_same() -> None:
    text = io.StringIO(newline="")
    assert export(messages(2), Message, text, "csv") == 2
    assert text.getvalue().count("\r\n") == 3
    with pytest.raises(ValueError, match="parquet needs a path"):
        export(messages(2), Message, text, "parquet")


def test_what_parquet_needs_is_named_with_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pyarrow is not installed.*'trunkline\[logs-parquet\]'"):
        export(messages(2), Message, tmp_path / "a.parquet", "parquet")
    assert list(tmp_path.iterdir()) == []
    extras = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert extras["optional-dependencies"]["logs-parquet"] == ["trunkline[logs,parquet]"]


def test_parquet_has_the_types_of_frames(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="parquet needs trunkline[logs-parquet]")
    from trunkline.frames import schema

    told: list[int] = []
    path = tmp_path / "a.parquet"
    assert export(messages(25_000), Message, path, "parquet", progress=told.append) == 25_000
    table = parquet.read_table(path)
    assert table.schema == schema(Message, extra=True)
    assert table["sid"].to_pylist() == [f"SM{at}" for at in range(25_000)]
    assert parquet.ParquetFile(path).num_row_groups == 3
    assert told == [*range(1000, 25_001, 1000), 25_000]
    export([], Message, path, "parquet")
    assert parquet.read_table(path).num_rows == 0


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_memory_does_not_grow_with_the_rows(form: str, tmp_path: Path) -> None:
    peaks = []
    export(messages(100), Message, tmp_path / "a", form)
    for count in (500, 5000):
        tracemalloc.start()
        export(messages(count), Message, tmp_path / "a", form)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.5 * peaks[0]


def test_a_file_is_replaced_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("before")
    path.chmod(0o640)
    seen = []

    def rows() -> Iterator[Message]:
        for each in messages(3):
            seen.append(path.read_text())
            yield each

    export(rows(), Message, path, "csv")
    assert seen == ["before"] * 3
    assert path.read_text() != "before"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["a.csv"]


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    export(messages(1), Message, tmp_path / "a.csv", "csv")
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o600


@pytest.mark.parametrize("form", ["csv", "jsonl"])
@pytest.mark.parametrize("error", [RuntimeError("gone"), KeyboardInterrupt()])
def test_what_fails_leaves_what_was_there(form: str, error: BaseException, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("before")

    def rows() -> Iterator[Message]:
        yield message()
        raise error

    with pytest.raises(type(error)):
        export(rows(), Message, path, form)
    assert path.read_text() == "before"
    assert os.listdir(tmp_path) == ["a"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("before")
    (tmp_path / "link").symlink_to("real")
    with replacing(tmp_path / "link") as file:
        file.write(b"after")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "after"


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text("utf-8")))
    reader.start()
    export(messages(2), Message, pipe, "jsonl")
    reader.join(10)
    assert len(read[0].splitlines()) == 2


def test_errors_name_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="form must be one of csv, jsonl, parquet, not 'xml'"):
        export([], Message, tmp_path / "a", "xml")
    with pytest.raises(TypeError, match="models must be of Message, not Call"):
        export([message(), Call()], Message, tmp_path / "a", "csv")
    with pytest.raises(OSError, match="No such file"):
        export([], Message, tmp_path / "no" / "a", "csv")
    with pytest.raises(IsADirectoryError):
        export([], Message, tmp_path, "csv")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (Decimal("1E+2"), "100"),
        (Decimal("-0.00000001"), "-0.00000001"),
        (timedelta(seconds=75), "75"),
        (timedelta(milliseconds=1500), "1.5"),
        (datetime(2026, 3, 1, 13, tzinfo=UTC), "2026-03-01T13:00:00Z"),
        (date(2026, 3, 1), "2026-03-01"),
        ({"a": [1, Decimal("0.1")]}, '{"a":[1,0.1]}'),
        (3, "3"),
    ],
)
def test_cells(value: Any, text: str) -> None:
    assert cell(value) == text


@pytest.mark.parametrize(
    "text", ["=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1", "-x", "+a"]
)
def test_formulas_are_made_safe(text: str) -> None:
    assert formula_safe(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "hello", "+14155550100", "-0.0075", "1-2", "a=b", "'quoted", "  x"])
def test_what_is_no_formula_stays(text: str) -> None:
    assert formula_safe(text) == text


def test_forms_of_rows() -> None:
    def written(form: str, rows: list[tuple[Any, ...]]) -> str:
        stream = io.StringIO(newline="")
        assert write_rows(stream, form, ["day", "cost"], rows) == len(rows)
        return stream.getvalue()

    rows: list[tuple[Any, ...]] = [("a\tb\\\n", Decimal("0.10")), (None, {"USD": Decimal(1)})]
    assert written("tsv", rows) == 'day\tcost\na\\tb\\\\\\n\t0.10\n\t{"USD":1}\n'
    assert written("csv", rows) == 'day,cost\r\n"a\tb\\\n",0.10\r\n,"{""USD"":1}"\r\n'
    assert [json.loads(line) for line in written("jsonl", rows).splitlines()] == json.loads(written("json", rows))
    assert json.loads(written("json", [])) == []
    assert written("jsonl", []) == ""
    with pytest.raises(ValueError, match="form must be csv, tsv, json or jsonl"):
        written("xml", [])
    assert (
        json_text({"at": datetime(2026, 3, 1, tzinfo=UTC), "n": Decimal("0.10")})
        == '{"at":"2026-03-01T00:00:00Z","n":0.10}'
    )
