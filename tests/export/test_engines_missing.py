"""Who lacks an engine is told what brings it."""

from __future__ import annotations

import importlib
import sys

import pytest

from trunkline import Client
from trunkline import export as exports
from trunkline.errors import MissingExtraError
from trunkline.export.dlt import source


def test_spark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    for name in [each for each in sys.modules if each.startswith(("pyspark.", "trunkline.export.spark"))]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(MissingExtraError, match=r"trunkline\[spark\]"):
        importlib.import_module("trunkline.export.spark")


def test_dlt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dlt", None)
    with pytest.raises(MissingExtraError, match=r"trunkline\[dlt\]"):
        source(["messages"])


def test_duckdb(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    from datetime import date

    monkeypatch.setitem(sys.modules, "duckdb", None)
    with Client("AC" + "0" * 32, "token") as client, pytest.raises(MissingExtraError, match=r"trunkline\[duckdb\]"):
        exports.run(client, "messages", to=f"duckdb:{tmp_path}/x.duckdb", since=date(2026, 1, 1))
