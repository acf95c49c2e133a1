"""Which rows a search is met by: the evaluator over the client's models, and that text keeps the meaning of a tree."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from trunkline import Address, Model
from trunkline.logs.query import Query, addresses, kind_of, matches, parse, text
from trunkline.logs.tree import And, Between, Field, Node, Not, Or, Phrase, Word
from trunkline.models.api_v2010.accounts import Account
from trunkline.models.api_v2010.calls import Call
from trunkline.models.api_v2010.conferences import Conference, Participant
from trunkline.models.api_v2010.incoming_phone_numbers import IncomingPhoneNumber
from trunkline.models.api_v2010.messages import Media, Message
from trunkline.models.api_v2010.recordings import Recording
from trunkline.models.api_v2010.transcriptions import Transcription
from trunkline.models.api_v2010.usage import UsageRecordDaily
from trunkline.models.monitor_v1 import Alert

SM, CA, AC, MG, RE, CF, NO, ME = (f"{prefix}{'0' * 32}" for prefix in ("SM", "CA", "AC", "MG", "RE", "CF", "NO", "ME"))
CREATED = "Sun, 01 Mar 2026 12:00:00 +0000"
ROWS: dict[str, tuple[type[Model], dict[str, Any]]] = {
    "message": (
        Message,
        {
            "sid": SM,
            "account_sid": AC,
            "body": "Your Café code is 123-456, Müller & Co",
            "from": "MyBrand",
            "to": "whatsapp:+4915112345678",
            "status": "undelivered",
            "direction": "outbound-api",
            "error_code": 30007,
            "num_segments": "3",
            "num_media": "1",
            "price": "-0.0750",
            "price_unit": "USD",
            "messaging_service_sid": MG,
            "date_created": CREATED,
        },
    ),
    "call": (
        Call,
        {
            "sid": CA,
            "account_sid": AC,
            "from": "+14155550100",
            "to": "12345",
            "status": "in-progress",
            "direction": "inbound",
            "duration": "75",
            "price": None,
            "date_created": CREATED,
        },
    ),
    "conference": (Conference, {"sid": CF, "friendly_name": "Daily stand-up", "status": "completed"}),
    "participant": (Participant, {"call_sid": CA, "conference_sid": CF, "label": "host", "status": "failed"}),
    "recording": (Recording, {"sid": RE, "call_sid": CA, "conference_sid": CF, "duration": "9", "status": "absent"}),
    "media": (Media, {"sid": ME, "parent_sid": SM, "content_type": "image/jpeg"}),
    "transcription": (Transcription, {"sid": "TR" + "0" * 32, "recording_sid": RE, "transcription_text": "hello you"}),
    "alert": (
        Alert,
        {
            "sid": NO,
            "error_code": "11200",
            "log_level": "error",
            "alert_text": "Msg=HTTP+failure",
            "resource_sid": CA,
            "date_created": "2026-03-01T12:00:00Z",
        },
    ),
    "number": (IncomingPhoneNumber, {"phone_number": "+14155550100", "friendly_name": "Support line"}),
    "usage": (UsageRecordDaily, {"category": "sms", "price": "12.5", "start_date": "2026-03-01"}),
}


def row(kind: str) -> Model:
    cls, wire = ROWS[kind]
    return cls.from_json(json.dumps(wire))


def country(number: str) -> str | None:
    return {"+4915112345678": "DE", "+14155550100": "US"}.get(number)


def meets(kind: str, written: str, **options: Any) -> bool:
    tree = parse(written, kind, zone="Europe/Zurich", now=1_772_400_000).tree
    return matches(tree, row(kind), country=country, account_names={AC: "Billing Dept"}, **options)


@pytest.mark.parametrize(
    ("kind", "met", "missed"),
    [
        ("message", "", "-(a OR -a)"),
        ("message", "code", "cod"),
        ("message", "cod*", "ode*"),
        ("message", "CAFE café* -cafés", "cafés"),
        ("message", "café mull*", "cafe x"),
        ("message", '"code is 123"', '"is code"'),
        ("message", "123-456", "456-123"),
        ("message", '"your cafe"', '"your caf"'),
        ("message", "123-4*", "123-5*"),
        ("message", "from:mybrand", "from:mybrandx"),
        ("message", "from:brand", "from:brando"),
        ("message", "to:+4915112345678", "to:+491511234567"),
        ("message", "to:whatsapp:+4915112345678", "to:messenger:+4915112345678"),
        ("message", "to:whatsapp:", "to:sip:"),
        ("message", "to:5678", "to:56"),
        ("message", 'to:"0151 123 456 78"', 'to:"0151 123 456 79"'),
        ("message", "to:+49", "to:+41"),
        ("message", "number:5678,mybrand", "number:99999"),
        ("message", "status:undelivered", "status:delivered"),
        ("message", "error:30007", "error:30008"),
        ("message", "error:any", "-error:any"),
        ("message", "error:>30000", "error:>30007"),
        ("message", "is:outbound", "is:inbound"),
        ("message", "is:failed", "is:open"),
        ("message", "has:media has:error has:price has:body has:service", "-has:media"),
        ("message", f"service:{MG}", f"service:MG{'1' * 32}"),
        ("message", f"account:{AC}", f"account:AC{'1' * 32}"),
        ("message", 'account:"billing dept"', "account:billing"),
        ("message", "price:0.075", "price:0.0751"),
        ("message", "price:>0.05 price:<=0.075", "price:>0.075"),
        ("message", "segments:3", "segments:>3"),
        ("message", "segments:1,3 segments:>=3", "segments:<3"),
        ("message", "country:DE", "country:US"),
        ("message", "direction:outbound-api", "direction:outbound"),
        ("message", SM, f"sid:MM{'0' * 32}"),
        ("message", "on:2026-03-01", "on:2026-03-02"),
        ("message", "after:2026-03-01T13:00", "before:2026-03-01T13:00"),
        ("message", "before:2026-03-01T13:00:01", "after:2026-03-01T13:00:01"),
        ("message", "x OR code", "x OR y"),
        ("message", "-x code", "-code code"),
        ("call", "country:US", "country:DE"),
        ("call", "is:open is:inbound", "is:failed"),
        ("call", "to:12345", "to:1235"),
        ("call", "to:1234", "to:12"),
        ("call", "duration:>1m", "duration:>1m15s"),
        ("call", "duration:75", "duration:<75"),
        ("call", "-has:price -price:>0 -price:<=0", "price:>=0"),
        ("conference", 'name:"daily stand-up" -is:open', "name:daily"),
        ("participant", f"name:Host conference:{CF} {CA} is:failed", "is:open"),
        ("recording", f"{CA} {CF} duration:9 is:failed", "is:open"),
        ("media", f"type:image/jpeg {SM}", "type:image/png"),
        ("transcription", f"recording:{RE} hello", "-is:open hullo"),
        ("alert", f"level:error,warning error:11200 {NO} resource:{CA} failure", "error:<11200"),
        ("number", 'number:+14155550100 name:"support line"', "number:+14155550101"),
        ("usage", "category:sms price:>12 on:2026-03-01", "category:calls"),
        ("usage", "price:12.50", "price:>12.5"),
    ],
)
def test_which_row_meets_a_search(kind: str, met: str, missed: str) -> None:
    assert meets(kind, met)
    assert not meets(kind, missed)


def test_what_is_gone_is_told_from_outside() -> None:
    assert meets("message", "is:gone has:history -is:erased", known={"gone", "history"})
    assert not meets("message", "is:gone")
    assert meets("call", "has:recording is:erased", known={"recording", "erased"})
    assert not meets("call", "has:recording")


def test_a_row_without_its_fields_meets_no_comparison() -> None:
    bare = Message()
    for written in (
        "price:>0",
        "segments:<9",
        "from:+1",
        "status:sent",
        "is:open",
        "has:body",
        "on:2026",
        "x",
        "country:DE",
    ):
        tree = parse(written, now=0).tree
        assert not matches(tree, bare)
        assert matches(Not(tree), bare)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ROWS)
def test_the_kind_of_a_model(kind: str) -> None:
    assert kind_of(row(kind)) == kind


def test_other_models_are_no_rows() -> None:
    with pytest.raises(TypeError, match="row must be a message, a call or another row of the store, not Account"):
        matches(None, Account())


def test_a_canonical_address_means_what_was_written() -> None:
    assert addresses.means(addresses.canonical("(415) 555-0100"), Address("+14155550100"))
    assert addresses.means(addresses.canonical("00 1 415 555 0100"), "whatsapp:+14155550100")
    assert not addresses.means(addresses.canonical("whatsapp:+14155550100"), "+14155550100")
    assert addresses.means(addresses.canonical("0100"), "+14155550100")
    assert not addresses.means(addresses.canonical("10"), "+14155550100")
    assert addresses.means(addresses.canonical("10"), "10")


LEAVES: tuple[Node, ...] = (
    *(Word("code"), Word("two-fold"), Word("co*"), Phrase("is 123"), Phrase("code"), Word("OR"), Phrase("(x)")),
    *(Field("from", "=", ("mybrand",)), Field("to", "=", ("+49",)), Field("to", "=", ("5678", "+1"))),
    *(Field("price", ">", Decimal("0.05")), Field("error", "=", ("any",)), Field("segments", "=", (1, 3))),
    *(
        Field("is", "=", ("inbound", "failed")),
        Field("account", "=", ("Billing Dept",)),
        Field("country", "=", ("DE",)),
    ),
    *(Between(1_772_366_400, 1_772_366_401), Between(None, 1_772_366_400), Between(1_772_366_400, None)),
)


def grown(rng: random.Random, depth: int) -> Node:
    """A tree of any shape, not as the parser makes it."""
    shape = rng.random()
    if not depth or shape < 0.3:
        return rng.choice(LEAVES)
    if shape < 0.5:
        return Not(grown(rng, depth - 1))
    parts = tuple(grown(rng, depth - 1) for _ in range(rng.randrange(1, 4)))
    return And(parts) if shape < 0.75 else Or(parts)


def test_text_keeps_the_meaning_of_any_tree() -> None:
    rng = random.Random(3)
    message = row("message")
    changed = message.from_json(message.to_json().replace("code is", "is code").replace("MyBrand", "+14155550100"))
    answers = []
    for _ in range(2000):
        tree = grown(rng, 4)
        read = parse(text(Query("message", tree, "Asia/Kathmandu")), zone="Asia/Kathmandu", now=0).tree
        for each in (message, changed, Message()):
            answer = matches(tree, each, country=country, account_names={AC: "Billing Dept"})
            answers.append(answer)
            assert matches(read, each, country=country, account_names={AC: "Billing Dept"}) is answer, (tree, read)
    assert 0.2 < sum(answers) / len(answers) < 0.8


def test_instants_are_seconds() -> None:
    noon = datetime(2026, 3, 1, 12, tzinfo=UTC)
    message = Message(date_created=noon + timedelta(microseconds=999_999))
    assert matches(Between(int(noon.timestamp()), int(noon.timestamp()) + 1), message)


def test_a_sid_is_never_taken_for_a_name() -> None:
    tree = Field("account", "=", (f"AC{'1' * 32}",))
    assert not matches(tree, row("message"), account_names={AC: f"AC{'1' * 32}"})
