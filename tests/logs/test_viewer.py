"""What somebody may ask and what they see, rule by rule; that it is enough is proven in `test_interference`."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.logs.interference import role
from tests.logs.rows import message
from tests.logs.secrets_world import FOREIGN, MAIN, NOW, SUB, sid, world
from trunkline.logs.query import QueryError, matches, parse
from trunkline.logs.query.fields import FIELDS as SEARCHED
from trunkline.logs.query.fields import fields_of
from trunkline.logs.store.kinds import KINDS as STORED
from trunkline.logs.store.models import model_of
from trunkline.logs.store.reader import Change
from trunkline.logs.store.statistics import BY
from trunkline.logs.tree import KINDS, And, Between, Field, Not, Or, Query
from trunkline.logs.viewer import PERMISSIONS, Refused, Role, Viewer, everything, rules
from trunkline.logs.viewer import permissions as facts
from trunkline.logs.viewer.masks import DOTS, masked
from trunkline.types.channels import channel

LOGROLE = 19
ROWS = {(row.kind, number): row for number, row in enumerate(world(3))}


def viewer(**levels: Any) -> Viewer:
    return Viewer("ana", role(**levels))


def model(kind: str, **changes: Any) -> Any:
    wire = next(row.wire for row in ROWS.values() if row.kind == kind and row.account == MAIN)
    return model_of(kind).from_json(json.dumps({**wire, **changes}))


def refusal(viewer: Viewer, text: str, kind: str = "message") -> Refused:
    with pytest.raises(Refused) as caught:
        viewer.ask(parse(text, kind, now=NOW), NOW, text)
    return caught.value


# The facts


def test_logroles_permissions_are_there_and_the_new_ones_say_so() -> None:
    assert sum(not each.new for each in PERMISSIONS.values()) == LOGROLE
    assert all(each.says and each.says[0].islower() for each in PERMISSIONS.values())
    assert all(need in PERMISSIONS for each in PERMISSIONS.values() for need in each.needs)
    assert {name for name, fact in PERMISSIONS.items() if fact.writes} == {
        *("can_send_messages", "can_make_calls", "can_redact")
    }


def test_rules_name_kinds_and_permissions_that_there_are() -> None:
    assert set(facts.KINDS) == set(rules.FIELDS) == set(rules.EVERY) == set(STORED)
    named = {need for needs in facts.KINDS.values() for need in needs} | {
        need for fields in rules.FIELDS.values() for rule in fields.values() for need in rule.needs
    }
    assert {*named, *(need for needs in rules.EVERY.values() for need in needs)} <= set(PERMISSIONS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_model_has_a_rule(kind: str) -> None:
    fields = set(model_of(kind).__struct_fields__) - {"extra"}
    assert fields == set(rules.FIELDS[kind]) - rules.DERIVED[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_who_sees_a_kind_may_group_it_by_what_is_in_no_field_of_its_own(kind: str) -> None:
    wanted = set(facts.KINDS[kind])
    while more := {need for name in wanted for need in PERMISSIONS[name].needs} - wanted:
        wanted |= more
    bare = viewer(**{name: name in wanted for name in PERMISSIONS})
    assert kind in bare.kinds()
    bare.ask_groups(kind, [name for name in BY if name != "country"])
    assert set(everything().fields(kind)) == set(fields_of(kind))


# Levels


def test_levels() -> None:
    ana = viewer(can_view_message_to="masked", can_view_calls=False)
    assert (ana.level("can_view_message_to"), ana.may("can_view_message_to")) == ("masked", False)
    assert (ana.level("can_view_messages"), ana.may("can_view_messages")) == (True, True)
    assert not ana.may("can_view_call_to")
    with pytest.raises(KeyError):
        ana.may("can_view_messagse")


def test_kinds() -> None:
    assert set(everything().kinds()) == set(KINDS)
    assert set(viewer(can_view_calls=False).kinds()) == set(KINDS) - {
        *("call", "participant", "recording", "transcription")
    }
    assert viewer(accounts=()).kinds() == ()
    assert Viewer("ana", Role("nothing", accounts="all")).kinds() == ()


def test_what_writes_is_not_granted_by_the_way() -> None:
    assert not any(everything().may(name) for name in facts.WRITING)
    assert all(everything(writes=True).may(name) for name in PERMISSIONS)


# Asking


@pytest.mark.parametrize(
    ("kind", "text", "permission"),
    [
        ("message", "from:+14155550100", "can_view_message_from"),
        ("message", "to:4567", "can_view_message_to"),
        ("message", "-to:4567", "can_view_message_to"),
        ("message", "is:inbound (status:sent OR number:4567)", "can_view_message_from"),
        ("message", "number:4567", "can_view_message_to"),
        ("message", "whatsapp:+14155550100", "can_view_message_from"),
        ("message", "country:DE", "can_view_message_to"),
        ("message", "hello", "can_view_message_body"),
        ("message", '-"hello you"', "can_view_message_body"),
        ("message", "hel*", "can_search_bodies"),
        ("message", "segments:>1", "can_view_message_body"),
        ("message", "has:body", "can_view_message_body"),
        ("message", "has:media", "can_view_num_media"),
        ("message", "price:>1", "can_view_message_price"),
        ("message", "-has:price", "can_view_message_price"),
        ("message", "has:history", "can_view_message_price"),
        ("call", "from:+14155550100", "can_view_call_from"),
        ("call", "country:DE", "can_view_call_to"),
        ("call", "price:1", "can_view_call_price"),
        ("call", "has:recording", "can_view_num_recordings"),
        ("conference", "has:recording", "can_view_num_recordings"),
        ("recording", "price:1", "can_view_recording_price"),
        ("recording", f"conference:{sid('CF', 1)}", "can_view_conferences"),
        ("transcription", "price:1", "can_view_recording_price"),
        ("transcription", "hello", "can_search_bodies"),
        ("transcription", f"recording:{sid('RE', 1)}", "can_play_recordings"),
        ("alert", "gateway", "can_view_callback_urls"),
        ("alert", "gateway", "can_view_message_to"),
        ("alert", "gateway", "can_view_calls"),
        ("alert", f"resource:{sid('CA', 1)}", "can_view_calls"),
        ("alert", f"-resource:{sid('NO', 1)},{sid('RE', 1)}", "can_play_recordings"),
    ],
)
def test_a_search_by_what_is_hidden_is_refused_at_its_place(kind: str, text: str, permission: str) -> None:
    everything().ask(parse(text, kind, now=NOW), NOW)
    for level in (False, "masked") if PERMISSIONS[permission].masks else (False,):
        ana = viewer(**{permission: level})
        found = refusal(ana, text, kind)
        assert not found.absent
        assert not ana.may(found.permission)
        whole = text[found.position : (found.position or 0) + (found.length or 0)]
        assert found.position is None or whole == text.split("(")[-1].split("OR ")[-1].strip("-)")


def test_the_place_is_that_of_the_value_that_is_hidden() -> None:
    text = "has:error has:media from:1234"
    found = refusal(viewer(can_view_num_media=False), text)
    assert (found.position, found.length) == (10, 9)
    assert "how many media" in str(found)
    found = refusal(viewer(can_view_message_from=False), text)
    assert text[found.position : (found.position or 0) + (found.length or 0)] == "from:1234"
    assert refusal(viewer(can_search_bodies=False), 'a "b c"').position == 0


@pytest.mark.parametrize(
    "text", ["", "status:failed", "is:failed last:7d", "error:any", "has:error account:x", "sid:SM" + "0" * 32]
)
def test_what_is_not_hidden_may_be_asked(text: str) -> None:
    nothing = viewer(**{name: name == "can_view_messages" for name in PERMISSIONS})
    query = parse(text, now=NOW)
    assert nothing.ask(query, NOW) == query


def test_a_kind_that_is_not_there_is_answered_like_a_page_that_is_not() -> None:
    ana = viewer(can_view_calls=False)
    assert refusal(ana, "", "call").absent
    for ask in (
        lambda: ana.ask_groups("call", ()),
        lambda: ana.show("call", model("call")),
        lambda: ana.columns("call"),
        lambda: ana.measures("call"),
        lambda: ana.fields("call"),
    ):
        with pytest.raises(Refused) as caught:
            ask()
        assert caught.value.absent
    assert not ana.words("call")
    with pytest.raises(Refused, match="no faxs") as caught:
        ana.ask(Query("fax"), NOW)
    assert caught.value.absent
    assert Viewer("ana", role(accounts=())).kinds() == ()


def test_a_search_is_narrowed_to_accounts_and_age() -> None:
    ana = viewer(accounts=(MAIN, SUB), age=86_400.0)
    limits = (Field("account", "=", tuple(sorted((MAIN, SUB)))), Between(int(NOW) - 86_400, None))
    assert ana.ask(Query("message"), NOW).tree == And(limits)
    failed = Field("status", "=", ("failed",))
    assert ana.ask(Query("message", failed), NOW).tree == And((failed, *limits))
    assert ana.ask(Query("message", And((failed, Not(failed)))), NOW).tree == And((failed, Not(failed), *limits))
    assert ana.ask(Query("message", Or((failed, failed))), NOW).tree == And((Or((failed, failed)), *limits))
    assert ana.ask(Query("number"), NOW).tree == limits[0]
    assert ana.ask(Query("call", zone="Asia/Tokyo"), NOW + 0.5).tree == And(
        (limits[0], Between(int(NOW) - 86_399, None))
    )


def test_an_alternative_does_not_lead_around_the_limits() -> None:
    ana = viewer(accounts=(MAIN,))
    for text in (
        f"account:{FOREIGN}",
        f"account:{FOREIGN} OR status:failed",
        "-account:x",
        "is:inbound OR is:outbound",
    ):
        asked = ana.ask(parse(text, now=NOW), NOW)
        foreign = model("message", account_sid=FOREIGN)
        assert not matches(asked.tree, foreign, account_names={FOREIGN: MAIN, MAIN: "x"})


def test_groups() -> None:
    ana = viewer(can_view_message_to="masked", can_view_message_body=False)
    ana.ask_groups("message", ("day", "status", "direction", "account", "error", "service", "from"))
    for name in ("country", "to", "number", "segments", "body", "num_segments", "extra", "new_field"):
        with pytest.raises(Refused, match=f"group by {name}"):
            ana.ask_groups("message", (name,))


def test_a_number_is_looked_up_by_who_sees_both_sides() -> None:
    both = viewer()
    assert both.jump("+1 415 555 0100") is not None
    assert both.threads() == ("message", "call")
    half = viewer(can_view_message_to="masked", can_view_call_from=False)
    assert half.threads() == ()
    assert half.number("+14155550100")  # an own number, perhaps
    none = viewer(can_view_message_to="masked", can_view_call_from=False, can_view_numbers=False)
    assert not none.number("+14155550100")
    with pytest.raises(Refused, match="look up numbers"):
        none.jump("+1 415 555 0100")
    assert none.jump(sid("CA", 1)) == both.jump(sid("CA", 1))
    assert viewer(can_view_calls=False).threads() == ("message",)
    assert not both.number("")


def test_what_a_form_may_offer() -> None:
    ana = viewer(can_view_message_from=False, can_view_message_price=False, can_search_bodies=False)
    assert set(fields_of("message")) - set(ana.fields("message")) == {"from", "number", "country", "price"}
    assert not ana.words("message")
    assert everything().words("alert")
    assert not everything().words("call")


@given(st.sampled_from(KINDS), st.sampled_from(sorted(PERMISSIONS)), st.text(max_size=30))
def test_whatever_is_asked_is_answered_or_refused(kind: str, permission: str, text: str) -> None:
    ana = viewer(**{permission: False})
    try:
        query = parse(text, kind, now=NOW)
    except QueryError:
        return
    refused = None
    try:
        ana.ask(query, NOW, text)
    except Refused as error:
        refused = error
    assert refused is None or refused.absent or 0 <= (refused.position or 0) < len(text)


# Seeing


def test_a_row_is_seen_by_kind_account_and_age() -> None:
    row = model("message", date_created="Wed, 16 Sep 2026 11:00:00 +0000")  # an hour ago
    assert everything().sees("message", row, NOW)
    assert not viewer(can_view_messages=False).sees("message", row, NOW)
    assert not viewer(accounts=(SUB,)).sees("message", row, NOW)
    assert viewer(accounts=(MAIN,)).sees("message", row, NOW)
    assert viewer(age=3_600.0).sees("message", row, NOW)
    assert not viewer(age=3_599.0).sees("message", row, NOW)
    assert not everything().sees("message", None, NOW)


def test_lists_and_pages_draw_the_same_line() -> None:
    """A page is there exactly if the list has the row, to the second and to the fraction of it."""
    for age in (3_600.0, 3_599.5, 3_600.5, 59.0):
        ana = viewer(age=age)
        for seconds in (0, 1, 59, 60, 3_599, 3_600, 3_601):
            moment = datetime.fromtimestamp(NOW - seconds, UTC)
            row = model("message", date_created=moment.strftime("%a, %d %b %Y %H:%M:%S +0000"))
            for now in (NOW, NOW + 0.4, NOW - 0.4):
                asked = ana.ask(Query("message"), now)
                assert ana.sees("message", row, now) == matches(asked.tree, row), (age, seconds, now)


def test_a_day_of_usage_is_as_old_as_its_beginning() -> None:
    row = model("usage", start_date="2026-09-16", end_date="2026-09-16")
    assert viewer(age=12 * 3_600.0).sees("usage", row, NOW)
    assert not viewer(age=12 * 3_600.0 - 1).sees("usage", row, NOW)


def test_hidden_fields_are_not_there() -> None:
    ana = viewer(can_view_message_body=False, can_view_message_to="masked", can_view_message_price=False)
    row = model_of("message").from_json(json.dumps(message(7, body="secret", num_segments="3")))
    shown = ana.show("message", row)
    assert shown["to"] == "+1•••••0007"
    assert shown.is_masked("to")
    assert not shown.is_masked("from_")
    for name in ("body", "num_segments", "price", "price_unit", "friendly_price", "error_message", "nonsense"):
        assert name not in shown
        assert shown.get(name) is None
        with pytest.raises(KeyError):
            shown[name]
    assert "secret" not in json.dumps(shown.to_dict())
    assert set(shown) == set(ana.columns("message"))
    assert ana.masks("message") == ("to",)
    assert len(shown) == len(list(shown)) == len(ana.columns("message"))
    assert shown.kind == "message"
    assert "secret" not in repr(shown)


@pytest.mark.parametrize("kind", KINDS)
def test_who_sees_all_sees_the_row_as_twilio_wrote_it(kind: str) -> None:
    row = model(kind)
    shown = everything().show(kind, row)
    wire = {**row.to_dict(), **row.extra} if row.extra else row.to_dict()
    assert shown.to_dict() == wire
    assert {name: shown[name] for name in shown} == {name: getattr(row, name) for name in shown}


def test_fields_that_no_rule_names_are_for_who_sees_all() -> None:
    row = model("message")
    assert everything().show("message", row)["extra"] == row.extra
    some = viewer(can_view_num_media=False).show("message", row)
    assert "extra" not in some
    assert "new_field" not in some.to_dict()


def test_other_rows_are_named_as_far_as_they_are_there() -> None:
    call, mms = sid("CA", 1), sid("MM", 1)
    ana = viewer(can_view_calls=False, can_view_message_to="masked")
    told = ana.show(
        "alert", model("alert", resource_sid=call, alert_text="Msg=x", request_url="https://a.example/b?c=d")
    )
    assert told["error_code"]
    for name in ("resource_sid", "alert_text", "request_url", "url", "description", "status_code"):
        assert name not in told
    assert told["explanation"]
    assert told["next_step"]
    about = ana.show("alert", model("alert", resource_sid=mms, request_url="https://a.example/b?c=d#e", url=None))
    assert (about["resource_sid"], about["request_url"], about["url"]) == (mms, "https://a.example/b", None)
    assert "alert_text" not in about
    whole = everything().show("alert", model("alert", resource_sid=mms, request_url="https://a.example/b?c=d#e"))
    assert whole["request_url"] == "https://a.example/b?c=d#e"
    # That there is another account is no row of it.
    assert viewer(accounts=(MAIN,)).show("alert", model("alert", resource_sid=FOREIGN))["resource_sid"] == FOREIGN


def test_measures_and_sums() -> None:
    row = {"day": "2026-09-16", "count": 3, "segments": 5, "priced": 2, "cost": {"USD": 1}}
    assert everything().sums("message", [row]) == [row]
    ana = viewer(can_view_message_body=False, can_view_message_price=False)
    assert ana.measures("message") == ("count",)
    assert ana.sums("message", [row]) == [{"day": "2026-09-16", "count": 3}]
    assert viewer(can_view_call_price=False).measures("call") == ("count", "duration")
    assert everything().measures("alert") == ("count", "priced", "cost")
    assert viewer(can_view_recording_price=False).measures("recording") == ("count", "duration")


def test_a_history_without_prices_tells_of_none() -> None:
    row = model("message", date_created="Wed, 16 Sep 2026 11:00:00 +0000")
    created = NOW - 3_600
    seen = [
        Change(1.0, "sent", None, None, "list"),
        Change(2.0, "sent", None, "-0.01", "fetch"),
        Change(3.0, "delivered", None, "-0.01", "fetch"),
        Change(4.0, "delivered", None, "-0.02", "list"),
        Change(5.0, "delivered", None, None, "gone"),
        Change(6.0, "delivered", None, None, "fetch"),
    ]
    assert everything().history("message", row, seen) == seen
    ana = viewer(can_view_message_price=False)
    assert ana.history("message", row, seen) == [
        Change(created, "sent", None, None, "list"),
        Change(3.0, "delivered", None, None, "fetch"),
        Change(5.0, "delivered", None, None, "gone"),
        Change(6.0, "delivered", None, None, "fetch"),
    ]
    assert ana.history("message", row, seen[:2]) == []
    assert ana.history("call", model("call"), seen) == seen


def test_the_age_of_what_belongs_to_a_row_is_that_of_its_key() -> None:
    """As in lists, where a row without a date counts from the reply that it came in."""
    ana = viewer(age=3_600.0)
    undated = model_of("alert").from_json(json.dumps({"sid": "NO", "account_sid": MAIN, "alert_text": "x"}))
    assert set(ana.children({"alert": [(int(NOW - 60) << 30, undated)]}, NOW)) == {"alert"}
    assert ana.children({"alert": [(int(NOW - 7_200) << 30, undated)]}, NOW) == {}


def test_children_and_accounts() -> None:
    call = model("call")
    key = int(NOW - 60) << 30
    found = {"recording": [(key, model("recording"))], "alert": [(key, model("alert"))], "call": [(key, call)]}
    shown = viewer(can_play_recordings=False).children(found, NOW)
    assert set(shown) == {"alert", "call"}
    assert shown["call"][0]["sid"] == call.sid
    assert viewer(accounts=(SUB,)).children(found, NOW) == {}
    assert viewer(accounts=(MAIN,)).named({MAIN: "a", SUB: "b"}) == {MAIN: "a"}
    assert everything().named({MAIN: "a", SUB: "b"}) == {MAIN: "a", SUB: "b"}


@pytest.mark.parametrize(
    ("own", "server", "both"),
    [(None, None, None), (60.0, None, 60.0), (None, 60.0, 60.0), (60.0, 5.0, 5.0), (5.0, 60.0, 5.0)],
)
def test_the_stricter_age_holds(own: float | None, server: float | None, both: float | None) -> None:
    assert Viewer("ana", role(age=own), max_resource_age=server).max_resource_age == both


def test_what_both_name_is_seen() -> None:
    assert Viewer("ana", role(accounts=(MAIN, SUB)), accounts=(SUB, FOREIGN)).accounts == (SUB,)
    assert Viewer("ana", role(), accounts=(SUB,)).accounts == (SUB,)
    assert Viewer("ana", role(accounts=(MAIN,))).accounts == (MAIN,)
    assert Viewer("ana", role(accounts=(MAIN,)), accounts=(SUB,)).kinds() == ()


# Masks


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("+14155554567", "+1•••••4567"),
        ("+4915112345678", "+4•••••5678"),
        ("whatsapp:+14155554567", "whatsapp:+1•••••4567"),
        ("+683400123", "+6•••••"),
        ("12345", "•••••"),
        ("BRAND", "•••••"),
        ("client:alice", "client:•••••"),
        ("sip:alice@example.com", "sip:•••••"),
        ("alice:secret", "•••••"),
        ("+1415٥٥٥٤٥٦٧", "•••••"),
        ("", "•••••"),
    ],
)
def test_masks(address: str, shown: str) -> None:
    assert masked(address) == shown


@given(st.text("+0123456789abc:@.", max_size=20))
def test_a_mask_shows_little_and_nothing_of_its_length(address: str) -> None:
    shown = masked(address)
    assert DOTS in shown
    rest = shown.removeprefix(f"{channel(address)}:")
    assert len(rest) <= len(DOTS) + 6
    assert sum(map(str.isdigit, rest)) in (0, 1, 5)
    assert sum(map(str.isalpha, rest)) == 0


def test_the_search_language_and_the_rules_know_the_same_fields() -> None:
    known = {*rules._FREE, *rules._NAMING, "from", "to", "number", "country", "price", "segments", "resource", "has"}
    assert set(SEARCHED) <= known
