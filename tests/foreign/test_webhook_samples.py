"""What is known of webhooks, compared with what others have seen of them: bodies of public sources, with their origin.

Names and shapes are those of the source; values are neutral. `observed` was sent by Twilio, `names` are the
parameters as somebody lists them who receives them, `documented` stands on a page of Twilio, a `fixture` was written or
shortened by hand.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from trunkline import facts, webhooks
from trunkline.webhooks import WebhookEvent

SAMPLES = {
    path.stem: json.loads(path.read_text("utf-8")) for path in (Path(__file__).parent / "samples").glob("*.json")
}
CASES = [pytest.param(event, row, id=f"{event}-{n}") for event, rows in SAMPLES.items() for n, row in enumerate(rows)]
# The events that no public source was found to show; docs/webhook-events.md says so to users.
UNSEEN = {
    "amd.status",
    "conference.status",
    "conference.wait",
    "debugger",
    "pay.status",
    "queue.connect",
    "queue.wait",
    "stream.status",
    "taskrouter.assignment",
    "transcription.status",
    "voice.enqueue",
    "voice.gather.partial",
    "voice.pay",
    "voice.relay",
    "voice.sms",
}


def value_class(event: str) -> type[WebhookEvent]:
    found = getattr(webhooks, facts.webhook(event).name)
    assert issubclass(found, WebhookEvent)
    return found


def test_events_without_a_sample_are_listed() -> None:
    seen = {event for event, rows in SAMPLES.items() if any(row["kind"] in ("observed", "names") for row in rows)}
    assert facts.webhooks().keys() - seen == UNSEEN
    assert seen <= facts.webhooks().keys()


def test_the_docs_list_them_too() -> None:
    page = (Path(__file__).parents[2] / "docs" / "webhook-events.md").read_text("utf-8")
    lines = [line for line in page.splitlines() if line.startswith("| `")]
    listed = {line.split("`")[1]: line for line in lines}
    assert listed.keys() == facts.webhooks().keys()
    assert {event for event, line in listed.items() if line.rstrip(" |").endswith("no")} == UNSEEN


@pytest.mark.parametrize(("event", "row"), CASES)
def test_a_sample_says_where_it_is_from(event: str, row: dict[str, Any]) -> None:
    assert row["origin"].startswith("https://")
    assert row["kind"] in ("observed", "names", "documented", "fixture")
    assert row.keys() <= {"origin", "kind", "note", "missing", "body"}
    assert row["body"]


@pytest.mark.parametrize(("event", "row"), CASES)
def test_the_facts_have_what_a_sample_has(event: str, row: dict[str, Any]) -> None:
    known = facts.webhook(event)
    assert [name for name in row["body"] if known.param(name) is None] == []


@pytest.mark.parametrize(("event", "row"), CASES)
def test_a_sample_has_what_is_always_there(event: str, row: dict[str, Any]) -> None:
    always = [param.wire for param in facts.webhook(event).params if param.always]
    missing = [wire for wire in always if wire not in row["body"]]
    assert sorted(missing) == sorted(row.get("missing", []))
    assert "note" in row or not missing, "say why"


@pytest.mark.parametrize(("event", "row"), CASES)
def test_a_sample_is_read_whole(event: str, row: dict[str, Any]) -> None:
    value = value_class(event).from_form(row["body"])
    assert dict(value.extra) == {}
    assert sorted(problem.path for problem in value.problems) == sorted(row.get("missing", []))
    enumerated = [getattr(value, name) for name in value.__struct_fields__]
    assert [each for each in enumerated if getattr(each, "known", True) is False] == []


@pytest.mark.parametrize(("event", "row"), CASES)
def test_conditions_do_not_deny_what_was_seen(event: str, row: dict[str, Any]) -> None:
    """What a sample of Twilio shows is not marked as unknown, but for the one that was put together."""
    unverified = [
        name
        for name in row["body"]
        if row["kind"] == "observed" and (param := facts.webhook(event).param(name)) and not param.verified
    ]
    assert unverified == []
