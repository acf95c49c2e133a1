"""How a campaign is shown: lines for people, the bar of a terminal, a line now and then elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from trunkline.bulk.checking import Checker
from trunkline.bulk.matching import Finding
from trunkline.bulk.progress import Progress
from trunkline.bulk.recipients import read_row
from trunkline.bulk.reconciling import Reconciled
from trunkline.bulk.template import parse
from trunkline.cli import bulk_campaign
from trunkline.cli.bulk_show import (
    many,
    progress_text,
    question,
    reconciled_json,
    reconciled_lines,
    report_lines,
)

GOING = Progress(
    "spring",
    {"pending": 5000, "claimed": 10, "sent": 4000, "rejected": 2, "unknown": 1},
    {"pending": 5100},
    in_flight=10,
    limit=17,
    refused=3,
    per_second=41.25,
    seconds_left=121.0,
)


def test_a_run_in_a_line() -> None:
    assert progress_text(GOING) == (
        "4,000 of 9,013 sent, 2 refused, 1 unknown, 41.2/s, 10 of 17 under way, 3 times 429, 2 min 1 s left"
    )
    assert progress_text(Progress("spring", {"sent": 2}, {})) == "2 of 2 sent"


def test_a_terminal_has_a_bar(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    with bulk_campaign.shown() as show:
        show(GOING)
    out, error = capsys.readouterr()
    assert (out, "4,000 of 9,013 sent" in error) == ("", True)


def test_elsewhere_a_line_is_written_now_and_then(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [0.0]
    monkeypatch.setattr("trunkline.cli.bulk_campaign.time.monotonic", lambda: now[0])
    with bulk_campaign.shown() as show:
        for second in range(35):
            now[0] = float(second)
            show(GOING)
    assert capsys.readouterr().err.count("4,000 of 9,013 sent") == 3


def test_the_question_says_what_it_is_about() -> None:
    assert question(GOING, None) == "Send 5,010 messages (5,100 segments)?"
    assert question(Progress("a", {"pending": 1}), None) == "Send 1 message?"


def test_what_a_pass_has_found() -> None:
    again = datetime(2026, 3, 2, 13, 0, tzinfo=UTC).timestamp()
    findings = (Finding(4, "several", ("SM1", "SM2")), Finding(5, "missed"))
    found = Reconciled({"sent": 3, "several": 1, "missed": 1}, findings, 2, again)
    assert reconciled_lines(found, 2) == [
        "3 were sent",
        "1 have several messages, or share one: look at the SIDs",
        "1 have no message; a second look an hour later decides",
        "  row 4: SM1, SM2",
        "look again after 2026-03-02 13:00 UTC",
        "2 are unknown",
    ]
    assert reconciled_json(found)["open"][0] == {"row": 4, "kind": "several", "sids": ["SM1", "SM2"]}
    many_open = tuple(Finding(row, "doubtful", ("SM1",)) for row in range(25))
    assert "  and 5 more; -o json has all" in reconciled_lines(Reconciled({"doubtful": 25}, many_open, 1, None), 25)
    assert reconciled_lines(Reconciled({}, (), 0, None), 0) == ["nothing is unknown"]


def test_every_finding_has_words() -> None:
    from typing import get_args

    from trunkline.bulk.matching import Kind

    for kind in get_args(Kind):
        assert reconciled_lines(Reconciled({kind: 1}, (), 1, None), 1)[0].startswith("1 ")


def test_what_comes_from_a_file_does_not_reach_the_terminal_as_it_is() -> None:
    checker = Checker(parse("Hi {name}"), sender="+15005550006")
    checker.add(read_row({"to": "+14155550100", "name": "\x1b[2J", "\x1b[31mred": "x"}, 2))
    assert "\x1b" not in "\n".join(report_lines(checker.report()))


@pytest.mark.parametrize(("count", "text"), [(0, "0 rows"), (1, "1 row"), (1234, "1,234 rows")])
def test_counts(count: int, text: str) -> None:
    assert many(count, "row") == text


def test_costs_of_two_carriers() -> None:
    class Price:
        number_type, current_price = "local", Decimal("0.01")

    class Dear:
        number_type, current_price = "local", Decimal("0.02")

    class Carrier:
        prices = (Price(), Dear())

    class Country:
        outbound_sms_prices, price_unit = (Carrier(),), "usd"

    checker = Checker(parse("Hi"), sender="+15005550006")
    checker.add(read_row({"to": "+14155550100"}, 2))
    lines = "\n".join(report_lines(checker.report({"US": Country()})))
    assert "about $0.01 to $0.02, without fees of carriers; the dearest is line 2: 1 segment, $0.02" in lines
