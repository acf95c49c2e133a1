"""The search language: what texts mean, their canonical form, and what an error says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from trunkline.logs.query import (
    And,
    Between,
    Field,
    Jump,
    Node,
    Not,
    Or,
    Phrase,
    Query,
    QueryError,
    Word,
    jump,
    parse,
    text,
)

NOW = 1_790_000_000.5  # 2026-09-21T14:13:20Z
ZONE = "Europe/Zurich"
SM, MG, AC, CA = (f"{prefix}{'0123456789abcdef' * 2}" for prefix in ("SM", "MG", "AC", "CA"))


def tree(written: str, kind: str = "message", zone: str = ZONE) -> Node | None:
    return parse(written, kind, zone=zone, now=NOW).tree


@pytest.mark.parametrize(
    ("written", "node", "canonical"),
    [
        ("hello", Word("hello"), "hello"),
        ("hel*", Word("hel*"), "hel*"),
        ("e-mail", Word("e-mail"), "e-mail"),
        ('"a phrase"', Phrase("a phrase"), '"a phrase"'),
        ("“smart quotes„", Phrase("smart quotes"), '"smart quotes"'),
        (r'"say \"hi\" \\ now"', Phrase('say "hi" \\ now'), r'"say \"hi\" \\ now"'),
        ('"hello"', Word("hello"), "hello"),
        ('"OR"', Word("OR"), '"OR"'),
        ("or", Word("or"), "or"),
        ('"hel*"', Phrase("hel*"), '"hel*"'),
        ("https://example.com/x", Word("https://example.com/x"), "https://example.com/x"),
        ('"note: this"', Phrase("note: this"), '"note: this"'),
        ("a b", And((Word("a"), Word("b"))), "a b"),
        ("a AND b", And((Word("a"), Word("b"))), "a b"),
        ("(a (b c))", And((Word("a"), Word("b"), Word("c"))), "a b c"),
        ("a b OR c", Or((And((Word("a"), Word("b"))), Word("c"))), "a b OR c"),
        ("a (b OR c)", And((Word("a"), Or((Word("b"), Word("c"))))), "a (b OR c)"),
        ("(a OR (b OR c))", Or((Word("a"), Word("b"), Word("c"))), "a OR b OR c"),
        ("-a", Not(Word("a")), "-a"),
        ("NOT a", Not(Word("a")), "-a"),
        ("--a", Word("a"), "a"),
        ("-(a b)", Not(And((Word("a"), Word("b")))), "-(a b)"),
        ("-status:sent", Not(Field("status", "=", ("sent",))), "-status:sent"),
        ("STATUS:Sent,failed,sent", Field("status", "=", ("sent", "failed")), "status:sent,failed"),
        ("status:teleported", Field("status", "=", ("teleported",)), "status:teleported"),
        ("error:30007,30008", Field("error", "=", (30007, 30008)), "error:30007,30008"),
        ("error:any", Field("error", "=", ("any",)), "error:any"),
        ("error:30007,any", Field("error", "=", ("any",)), "error:any"),
        ("error:>=30000", Field("error", ">=", 30000), "error:>=30000"),
        ("is:inbound", Field("is", "=", ("inbound",)), "is:inbound"),
        ("has:media,error", Field("has", "=", ("media", "error")), "has:media,error"),
        ("price:>0.050", Field("price", ">", Decimal("0.05")), "price:>0.05"),
        ("price:100", Field("price", "=", (Decimal(100),)), "price:100"),
        ("segments:<=3", Field("segments", "<=", 3), "segments:<=3"),
        ("country:de,CH", Field("country", "=", ("DE", "CH")), "country:DE,CH"),
        (f"service:{MG.lower()}", Field("service", "=", (MG,)), f"service:{MG}"),
        ('account:"The Billing, Inc."', Field("account", "=", ("The Billing, Inc.",)), 'account:"The Billing, Inc."'),
        (SM, Field("sid", "=", (SM,)), f"sid:{SM}"),
        (MG, Field("service", "=", (MG,)), f"service:{MG}"),
        (AC, Field("account", "=", (AC,)), f"account:{AC}"),
        (CA, Word(CA), f'"{CA}"'),
    ],
)
def test_what_a_text_means(written: str, node: Node, canonical: str) -> None:
    query = parse(written, zone=ZONE, now=NOW)
    assert query == Query("message", node, ZONE)
    assert text(query) == canonical
    assert parse(canonical, zone=ZONE, now=NOW) == query


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("from:+14155550100", "+14155550100"),
        ("from:(415) 555-0100", "4155550100"),
        ("from:(415)555-0100", "4155550100"),
        ("from:415-555-0100", "4155550100"),
        ("from:+1 (415) 555-0100", "+14155550100"),
        ("from:+1 415 555 01 00", "+14155550100"),
        ("from:+41-44-668-18-00", "+41446681800"),
        ('from:"+41 44 668 18 00"', "+41446681800"),
        ('from:"0041 44 668 18 00"', "+41446681800"),
        ('from:"044 668 18 00"', "446681800"),
        ("from:4567", "4567"),
        ("from:0100", "0100"),
        ("from:+1415", "+1415"),
        ("from:911", "911"),
        ("from:MyBrand", "mybrand"),
        ("from:whatsapp:+14155550100", "whatsapp:+14155550100"),
        ('from:"whatsapp:+1 (415) 555-0100"', "whatsapp:+14155550100"),
        ("from:WhatsApp:", "whatsapp:"),
        ("from:sip:Alice@Example.com", "sip:alice@example.com"),
        ("from:client:alice", "client:alice"),
    ],
)
def test_numbers_as_people_write_them(written: str, value: str) -> None:
    assert tree(written) == Field("from", "=", (value,))
    assert tree(text(parse(written, zone=ZONE, now=NOW))) == tree(written)


def test_a_number_ends_where_it_is_long_enough() -> None:
    number = Field("from", "=", ("+14155550100",))
    assert tree("from:+14155550100 30007") == And((number, Word("30007")))
    assert tree("from:+1 415 555 0100 30007") == And((number, Word("30007")))
    assert tree("from:+1 415 555 0100 code") == And((number, Word("code")))
    assert tree("(from:+1 415 555 0100)") == number
    assert tree("from:+1 415 555 0100,4567 code") == And((Field("from", "=", ("+14155550100", "4567")), Word("code")))


def test_a_short_number_keeps_its_distance() -> None:
    query = Query("message", And((Field("from", "=", ("+1415",)), Word("30007"))), ZONE)
    assert text(query) == 'from:"+1415" 30007'
    assert parse(text(query), zone=ZONE, now=NOW) == query


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("+14155550100", "+14155550100"),
        ("+1 (415) 555-0100", "+14155550100"),
        ("(415) 555-0100", "4155550100"),
        ("whatsapp:+14155550100", "whatsapp:+14155550100"),
        ("client:alice", "client:alice"),
    ],
)
def test_an_address_needs_no_field(written: str, value: str) -> None:
    assert tree(f"{written} late") == And((Field("number", "=", (value,)), Word("late")))


def test_a_group_is_no_number() -> None:
    assert tree("(415)") == Word("415")
    assert tree("(415 OR 510) 555") == And((Or((Word("415"), Word("510"))), Word("555")))


@pytest.mark.parametrize(
    ("kind", "written", "node"),
    [
        ("call", "duration:>1h30m", Field("duration", ">", 5400)),
        ("call", "duration:>60", Field("duration", ">", 60)),
        ("call", "status:no-answer", Field("status", "=", ("no-answer",))),
        ("call", CA, Field("sid", "=", (CA,))),
        ("recording", CA, Field("call", "=", (CA,))),
        ("recording", f"call:{CA}", Field("call", "=", (CA,))),
        ("alert", "level:error", Field("level", "=", ("error",))),
        ("alert", "timeout", Word("timeout")),
        ("alert", f"resource:{SM}", Field("resource", "=", (SM,))),
        ("media", "type:image/jpeg", Field("type", "=", ("image/jpeg",))),
        ("usage", "category:sms-inbound", Field("category", "=", ("sms-inbound",))),
        ("number", "number:4567", Field("number", "=", ("4567",))),
        ("transcription", "is:failed", Field("is", "=", ("failed",))),
        ("conference", "name:Standup", Field("name", "=", ("Standup",))),
    ],
)
def test_each_kind_has_its_fields(kind: str, written: str, node: Node) -> None:
    assert tree(written, kind) == node


@pytest.mark.parametrize("written", ["", "  ", "\n\t\u2028"])
def test_nothing_is_met_by_every_row(written: str) -> None:
    assert parse(written, now=NOW) == Query("message", None)
    assert text(parse(written, now=NOW)) == ""


@pytest.mark.parametrize(
    ("written", "position", "near", "part"),
    [
        ("hello form:4567", 6, "from:", "there is no field form:"),
        ("Stauts:sent", 0, "status:", "stauts:"),
        ("duration:>3", 0, "direction:", "which is of calls"),
        ("note: hello", 0, None, "note: needs a value"),
        ("qqqq:1", 0, None, "needs quotes (at character 1); allowed: from, to,"),
        ("status:deliverd", 7, "delivered", "no status deliverd"),
        ("status:cancelled", 7, "canceled", "no status cancelled"),
        ("is:inbond", 3, "inbound", "is:inbond"),
        ("is:xyz", 3, None, "allowed: inbound, outbound, open"),
        ("a OR", 4, None, "the search ends"),
        ("a OR OR b", 5, None, "not OR"),
        ("AND a", 0, None, "not AND"),
        ("a NOT", 5, None, "the search ends"),
        ("(a", 0, None, "not closed"),
        ("x (a OR b", 2, None, "not closed"),
        ("a) b", 1, None, "not opened"),
        ("()", 1, None, "not )"),
        ('a "b', 2, None, "a quote is not closed"),
        ("to:", 0, None, "to: needs a value"),
        ('to:""', 0, None, "to: needs a value"),
        ("status:failed, sent", 0, None, "status: needs a value"),
        ("to:!", 3, None, "must be a number"),
        ("to:+1415*", 3, None, "needs no *"),
        ("!!", 0, None, "no letter and no digit"),
        ("😀 a", 0, None, "no letter and no digit"),
        ("he*lo", 2, None, "a * may only end a word"),
        ("segments:x", 9, None, "a whole number"),
        ("segments:>1,2", 12, None, "takes one value"),
        ("to:>3", 0, None, "cannot be compared"),
        ("error:>any", 0, None, "takes a number"),
        ("error:x", 6, None, "allowed: a number, any"),
        ("price:-1", 6, None, "an amount such as 0.05"),
        ("country:Germany", 8, None, "two letters"),
        (f"service:{SM}", 8, None, "MG and 32"),
        ("on:soon", 3, None, "is no date"),
        ("on:2026-02-30", 3, None, "on:2026-02-30"),
        ("on:2026-03-01T10:00", 3, None, "behind after: or before:"),
        ("after:1969", 6, None, "in the years 1970"),
        ("after:9999-12-31", 6, None, "in the years 1970"),
        ("last:7", 5, None, "allowed: 30m, 12h"),
        ("last:0d", 5, None, "is no length"),
        ("last:99999w", 5, None, "beyond 1970"),
        ("last:>7d", 0, None, "cannot be compared"),
        ("on:2026,2025", 8, None, "takes one value"),
        ("a \ud800", 2, None, "surrogate"),
        ("x" * 10_001, 10_000, None, "10,000 characters"),
        ("a " * 501, 1000, None, "500 terms"),
        ("(" * 51 + "a" + ")" * 51, 50, None, "50 deep"),
    ],
)
def test_an_error_names_the_place_and_what_is_near(written: str, position: int, near: str | None, part: str) -> None:
    with pytest.raises(QueryError) as caught:
        tree(written)
    error = caught.value
    assert (error.position, error.near) == (position, near)
    assert part in str(error)
    assert f"(at character {position + 1})" in str(error)
    if near:
        assert str(error).endswith(f"did you mean {near}?")


def test_rows_without_text_have_no_words() -> None:
    with pytest.raises(QueryError, match="calls have no text to look for words in") as caught:
        tree("hello", "call")
    assert caught.value.expected[:3] == ("from", "to", "number")


def test_a_field_of_other_rows_is_told_so() -> None:
    with pytest.raises(QueryError, match="recordings have no field number:, which is of messages and calls"):
        tree("+14155550100", "recording")


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"kind": "messages"}, "kind must be one of message, call"),
        ({"zone": "Mars/Olympus"}, "zone must be the IANA name"),
        ({"zone": "../etc/passwd"}, "zone must be the IANA name"),
        ({"zone": ""}, "zone must be the IANA name"),
    ],
)
def test_bad_arguments_are_named(options: dict[str, str], error: str) -> None:
    with pytest.raises(ValueError, match=error):
        parse("", now=NOW, **options)
    with pytest.raises(TypeError, match="a search must be a str, not bytes"):
        parse(b"x", now=NOW)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "node",
    [Word("!"), Phrase("--"), Word("two words*"), And(()), Between(-5, None), Field("status", "=", ())],
)
def test_what_no_text_says_is_refused(node: Node) -> None:
    with pytest.raises(ValueError, match=r"letter|word|nothing|1970|no value"):
        text(Query("message", node))


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (SM, Jump("message", SM)),
        (f" {SM.replace('SM', 'MM')}\n", Jump("message", SM.replace("SM", "MM"))),
        (CA.lower(), Jump("call", CA)),
        (AC, Jump("account", AC)),
        (MG, Jump("service", MG)),
        (SM.replace("SM", "VA"), Jump("sid", SM.replace("SM", "VA"))),
        ("30007", Jump("error", "30007")),
        ("error 30007", Jump("error", "30007")),
        ("+14155550100", Jump("number_page", "+14155550100")),
        ("(415) 555-0100", Jump("number_page", "4155550100")),
        ("whatsapp:+14155550100", Jump("number_page", "whatsapp:+14155550100")),
        (f"https://console.twilio.com/us1/monitor/logs/sms?sid={SM}", Jump("message", SM)),
        (
            f"https://www.twilio.com/console?frameUrl=%2Flogs%2F{AC}%2F{CA}%3Fx-target-region%3Dus1",
            Jump("call", CA),
        ),
        (f"https://api.twilio.com/2010-04-01/Accounts/{AC}/Messages/{SM}.json", Jump("message", SM)),
        (f"https://api.twilio.com/2010-04-01/Accounts/{AC}.json", Jump("account", AC)),
        ("https://www.twilio.com/docs/api/errors/30007", Jump("error", "30007")),
        ("https://example.com/", None),
        ("http://[", None),
        *((f"{name}:+14155550100", None) for name in ("from", "TO", "number")),
        *((f"{name}:2026-03-01", None) for name in ("on", "After", "before")),
        ("duration:1234567", None),
        ("hello", None),
        ("555", None),
        ("123456", None),
        (f"{SM} {CA}", None),
        ("", None),
        ("1" * 3000, None),
    ],
)
def test_what_leads_to_a_page_by_itself(written: str, found: Jump | None) -> None:
    assert jump(written) == found
