"""Fifty viewers of a server that is a process of its own, while rows come: none is lost without a mark."""

from __future__ import annotations

import sys

import pytest

from benchmarks.logs import tails
from benchmarks.logs.tails import Result, Watching
from tests.rounds import rounds

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
VIEWERS = 50


def test_at_a_hundred_rows_a_second_nobody_loses_one() -> None:
    found = tails.run(100, rounds(3, 12), VIEWERS)
    print(found.line(100))
    assert found.complete == VIEWERS, [(len(each.came), each.twice, each.marks) for each in found.viewers]


def test_at_a_thousand_each_has_all_or_exactly_one_mark() -> None:
    found = tails.run(1_000, rounds(3, 6), VIEWERS)
    print(found.line(1_000))
    assert found.complete + found.cut == VIEWERS, [(len(each.came), each.twice, each.marks) for each in found.viewers]


def test_what_is_lost_is_noticed() -> None:
    """What counts who has all has teeth."""
    written = {"SM1": 1.0, "SM2": 2.0}
    whole, part, twice, cut, two = (Watching("") for _ in range(5))
    for each in (whole, twice, two):
        each.take(b'id: 1\nevent: rows\ndata: <tr data-row id="SM1"></tr>\ndata: <tr data-row id="SM2"></tr>')
    part.take(b'event: rows\ndata: <tr data-row id="SM2"></tr>')
    twice.take(b'event: rows\ndata: <tr data-row id="SM2"></tr>')
    for each in (cut, two, two):
        each.take(b"event: cut\ndata: 2000")
    found = Result(written, [whole, part, twice, cut, two], 1.0, 0.0, 0.0)
    assert (found.complete, found.cut) == (1, 1)
