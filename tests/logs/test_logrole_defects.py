"""Each defect of Logrole 1.8.3 that concerns who may see what, named after it: none of them is here."""

from __future__ import annotations

import json

import pytest
import yaml

from tests.logs.interference import role
from tests.logs.rows import ASKED, message, put
from tests.logs.secrets_world import MAIN, NOW
from trunkline.logs import Ledger
from trunkline.logs.query import parse
from trunkline.logs.records import Reading
from trunkline.logs.store import Store
from trunkline.logs.store.models import model_of
from trunkline.logs.tree import Query
from trunkline.logs.viewer import Refused, Settings, Viewer, everything
from trunkline.logs.viewer.logrole import converted

DAY = 86_400.0


def test_the_global_max_resource_age_never_applies_since_each_users_is_preset(ledger: Ledger) -> None:
    settings = Settings.parse(
        '[auth]\nrole = "a"\n[server]\nmax_resource_age = "1d"\n[roles.a]\naccounts = "all"\ncan_view_messages = true'
    )
    viewer = settings.viewer("")
    assert viewer is not None
    assert viewer.max_resource_age == DAY
    put(ledger, message(1, ASKED - DAY - 1), message(2, ASKED - DAY))
    with Store(ledger.path) as store:
        assert [row.body for row in store.page(viewer.ask(Query("message"), ASKED)).rows] == ["hello number 2"]
        assert [row.body for row in store.page(Query("message")).rows if viewer.sees("message", row, ASKED)] == [
            "hello number 2"
        ]


def test_a_users_max_resource_age_overrides_a_shorter_one_of_the_server() -> None:
    assert Viewer("ana", role(age=400 * DAY), max_resource_age=30 * DAY).max_resource_age == 30 * DAY


def test_a_login_with_a_policy_but_without_default_group_gives_unknown_users_everything() -> None:
    text = """
auth_scheme: google
google_client_id: a
google_client_secret: b
public_host: x.example
google_allowed_domains: [example.com]
policy: [{name: support, users: [ana@example.com], permissions: {can_view_calls: false}}]
"""
    settings = Settings.parse(converted(yaml.safe_load(text), None, str))
    assert settings.viewer("ana@example.com") is not None
    assert settings.viewer("unknown@example.com") is None


def test_what_is_not_denied_is_granted() -> None:
    viewer = Viewer("ana", Settings.parse('[roles.a]\naccounts = "all"').roles.all[0])
    assert viewer.kinds() == ()
    assert not any(viewer.level(name) for name in viewer.role.permissions)


@pytest.mark.parametrize("text", ["from:+14155550190", "from:4155", "-from:+14155550190", "number:0190 OR is:open"])
def test_one_can_filter_by_a_hidden_field_and_so_guess_it(text: str) -> None:
    for level in (False, "masked"):
        with pytest.raises(Refused, match="search by"):
            Viewer("ana", role(can_view_message_from=level)).ask(parse(text, now=NOW), NOW)


def test_media_and_recordings_are_served_to_whoever_has_their_address() -> None:
    for kind, permission in (("media", "can_view_media"), ("recording", "can_play_recordings")):
        wire = {"sid": "XX", "account_sid": MAIN, "date_created": "Wed, 16 Sep 2026 11:00:00 +0000"}
        row = model_of(kind).from_json(json.dumps(wire))
        assert everything().sees(kind, row, NOW)
        assert not Viewer("ana", role(**{permission: False})).sees(kind, row, NOW)
        assert not Viewer("ana", role(age=60.0)).sees(kind, row, NOW)
        assert not Viewer("ana", role(accounts=())).sees(kind, row, NOW)


def test_number_pages_ask_no_permission() -> None:
    nobody = Viewer("ana", role(can_view_messages=False, can_view_calls=False, can_view_numbers=False))
    assert not nobody.number("+14155550190")
    assert "number" not in nobody.kinds()
    with pytest.raises(Refused):
        nobody.jump("+14155550190")


@pytest.mark.parametrize("peer", [None, "", "nonsense", "@", "testclient"])
def test_the_ip_list_fails_open(peer: str | None) -> None:
    settings = Settings.parse('[server]\nip_subnets = ["192.0.2.0/24"]\ntrusted_proxies = ["10.0.0.1"]')
    assert not settings.lets_in(settings.client(peer))
    assert not settings.lets_in(settings.client("10.0.0.1", ["nonsense"]))
    assert not settings.lets_in(settings.client("198.51.100.1", ["192.0.2.7"]))
    assert not settings.lets_in(settings.client("10.0.0.1", ["192.0.2.7, 198.51.100.1"]))
    assert settings.lets_in(settings.client("192.0.2.7"))
    assert settings.lets_in(settings.client("10.0.0.1", ["198.51.100.1, 192.0.2.7"]))
    assert Settings.parse().lets_in(None)


def test_one_row_without_date_fails_the_page(ledger: Ledger) -> None:
    undated = {key: value for key, value in message(1).items() if not key.startswith("date_")}
    put(ledger, undated, message(2, ASKED - 60))
    for viewer in (everything(), Viewer("ana", role(age=DAY)), Viewer("ana", role(age=1.0))):
        with Store(ledger.path) as store:
            page = store.page(viewer.ask(Query("message"), ASKED + 30))
            listed = {viewer.show("message", row)["sid"] for row in page.rows}
            for sid in (undated["sid"], message(2)["sid"]):
                key = store.key(sid)
                assert key is not None
                seen = viewer.sees("message", store.row(sid), ASKED + 30, float(key[1] >> 30))
                assert seen == (sid in listed)
    assert not Viewer("ana", role(age=DAY)).sees("message", model_of("message").from_json('{"sid": "SM"}'), ASKED)


def test_alerts_without_a_resource_are_missing(ledger: Ledger) -> None:
    alert = {
        "sid": "NO" + "0" * 32,
        "account_sid": MAIN,
        "resource_sid": "",
        "error_code": "11200",
        "log_level": "error",
        "date_created": "2026-09-16T11:00:00Z",
        "date_updated": "2026-09-16T11:00:00Z",
        "alert_text": "Msg=x",
    }
    ledger.apply([Reading("alert", MAIN, ASKED, [alert, {**alert, "sid": "NO" + "1" * 32, "resource_sid": None}])])
    for viewer in (everything(), Viewer("ana", role(can_view_calls=False, accounts=(MAIN,), age=400 * DAY))):
        with Store(ledger.path) as store:
            rows = store.page(viewer.ask(Query("alert"), ASKED)).rows
            assert [viewer.show("alert", row)["error_code"] for row in rows] == ["11200", "11200"]


def test_the_alerts_of_a_hidden_call_show_its_sid() -> None:
    wire = {"sid": "NO", "account_sid": MAIN, "resource_sid": "CA" + "0" * 32, "request_url": "https://a.example"}
    shown = Viewer("ana", role(can_view_calls=False)).show("alert", model_of("alert").from_json(json.dumps(wire)))
    assert "resource_sid" not in shown
    assert "CA0000" not in json.dumps(shown.to_dict())
