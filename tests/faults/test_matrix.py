"""The fault matrix as tests: one for each case, and the page that lists them.

How late a call may be is measured by `make faults`, alone on the machine; here only what hangs is too late.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.faults import harness, report
from tests.faults.case import FINE, Call, Case, answer, body, cut, fails, good, head, reply, say, turns
from tests.faults.harness import ASYNC_KINDS, HANG, KINDS, Lab
from tests.faults.interrupts import PHASES, Ended, cancelled, interrupted
from tests.rounds import is_full


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    with Lab(HANG, scales=(0.5, 2.0, 8.0), weighs=is_full(__file__)) as one:
        yield one


@pytest.mark.parametrize("case", report.CASES, ids=lambda case: case.fault)
def test_a_fault_ends_as_promised(lab: Lab, case: Case) -> None:
    assert list(dict.fromkeys(lab.run(case).breaches)) == []


def test_interruptions_leave_nothing_wrong() -> None:
    assert [one for one in interrupted(HANG) if one.wrong] == []


def test_cancellations_leave_nothing_wrong(lab: Lab) -> None:
    ended = cancelled(lab.certificates, HANG)
    assert [(one.kind, one.phase) for one in ended] == [(kind, phase.name) for kind in ASYNC_KINDS for phase in PHASES]
    assert [one for one in ended if one.wrong] == []


# the harness sees what is broken


@pytest.mark.parametrize(
    ("script", "gives", "kind"),
    [
        (turns(good), fails("ServerError", "unknown"), "silent"),
        (turns(body(lambda value: {**value, "sid": "SM0"})), FINE, "silent"),
        (turns(reply("", 400)), FINE, "expectation"),
        (turns(reply("", 503)), fails("ServerError", "rejected", (1, 3)), "outcome"),
        (turns(cut()), fails("APIConnectionError", "unknown", 9), "expectation"),
        (turns(cut(head(Content_Length=9)), good), FINE, "expectation"),
        (turns(say(lambda request: reply(answer(request)) * 2)), FINE, ""),
    ],
)
def test_a_wrong_expectation_is_a_breach(lab: Lab, script: object, gives: object, kind: str) -> None:
    verdict = lab.run(Case("wrong", script, gives))  # type: ignore[arg-type]
    assert kind in {found for found, _ in verdict.breaches} | {""}
    assert bool(verdict.breaches) is bool(kind)


def test_what_is_left_behind_is_a_breach(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(harness, "ENDING", 0.5)
    kept: list[int] = []

    def open_a_file(client: object) -> None:
        kept.append(os.open(os.devnull, os.O_RDONLY))

    verdict = lab.run(Case("leak", turns(good), FINE, (Call("open", open_a_file),)))
    assert {kind for kind, _ in verdict.breaches} == {"leak", "expectation"}
    for number in kept:
        os.close(number)


def test_foreign_exceptions_are_a_breach(lab: Lab) -> None:
    verdict = lab.run(Case("foreign", turns(good), FINE, (Call("divide", lambda client: 1 / 0),)))
    assert "foreign" in {kind for kind, _ in verdict.breaches}


def test_each_case_meets_each_transport(lab: Lab) -> None:
    verdict = lab.run(Case("fine", turns(good), FINE))
    assert [run.kind for run in verdict.runs] == [*KINDS] * 3
    assert len({type(make("AC1", "x")._core.transport) for make in KINDS.values()}) == 3


# the page


def test_there_are_enough_cases() -> None:
    names = [case.fault for case in report.CASES]
    assert len(names) == len(set(names))
    assert len(names) >= 110


def test_page_lists_the_cases() -> None:
    rows = [report.expected_row(case) for case in report.CASES]
    listed = [line for line in report.written().splitlines() if line.startswith("| ") and " fault " not in line]
    assert sorted(listed) == sorted(rows)


def test_totals_of_a_broken_promise() -> None:
    sums = report.totals([], [Ended("Client", "connecting", 0.3, ["late"])])
    assert not sums.kept
    assert report.totals([], []).kept
