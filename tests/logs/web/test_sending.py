"""Sending and replying: once, from a number of the account, and said in words where it fails."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.logs.web.acting import (
    CUSTOMER,
    SETTINGS,
    another,
    application,
    audited,
    come,
    ended,
    fill,
    names_nobody,
)
from tests.logs.web.asgi import Answer, Browser
from tests.logs.web.conftest import Make
from tests.logs.web.test_strange import HOSTILE
from trunkline.emulator import Emulator
from trunkline.logs.store import Ledger
from trunkline.logs.web import deeds, sending

FORM = "/messages/new"
SECOND = "+14155550191"


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with Emulator() as made, made.client() as client:
        client.messages.send(to=CUSTOMER, from_=made.number, body="hello")
        made.advance(60)
        client.incoming_phone_numbers.create(phone_number=SECOND, friendly_name="Second <b>desk</b>")
        yield made


@pytest.fixture
def store(twilio: Emulator, tmp_path: Path) -> Path:
    path = tmp_path / "logs.db"
    fill(path, twilio)
    return path


@pytest.fixture
def visit(serve: Make, twilio: Emulator, store: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    monkeypatch.setattr(sending, "PATIENCE", 120.0)  # a busy machine takes its time

    def make(name: str = "all", settings: str = SETTINGS, **options: object) -> Browser:
        made = {"store": store, "clock": time.time, "make_client": lambda: twilio.client(timeout=60), **options}
        return come(serve(settings, **made), name)

    return make


def written(browser: Browser, body: str = "on our way", to: str = CUSTOMER, **more: str) -> dict[str, str]:
    """What somebody has filled in."""
    page = browser.get(f"{FORM}?to={quote(to)}")
    assert page.status == 200, page.text
    return {"from": _chosen(page), **page.form(FORM), "to": to, "body": body, **more}


def _chosen(page: Answer) -> str:
    import re

    return (
        re.findall(r'<option value="(\+\d+)" selected', page.text) or re.findall(r'<option value="(\+\d+)"', page.text)
    )[0]


def count(twilio: Emulator, body: str = "on our way") -> int:
    return sum(each.body == body for each in twilio.sent)


def test_a_reply_is_in_the_thread(visit: Make, twilio: Emulator, store: Path) -> None:
    browser = visit()
    thread = browser.get(f"/numbers/{CUSTOMER}").text
    assert f'href="/messages/new?to={quote(CUSTOMER)}">Reply</a>' in thread
    answer = browser.post(FORM, written(browser))
    done = browser.follow(answer)
    assert done.location == f"/numbers/{CUSTOMER}"
    assert "on our way" in browser.follow(done).text
    [sent] = twilio.assert_sent(to=CUSTOMER, from_=twilio.number, body="on our way", count=1)
    assert browser.get(f"/messages/{sent.sid}").status == 200
    # The sync takes over from there.
    twilio.advance(60)
    fill(store, twilio)
    assert "delivered" in browser.get(f"/messages/{sent.sid}").text


def test_the_form_offers_who_was_talked_with_last(visit: Make, twilio: Emulator) -> None:
    browser = visit()
    assert written(browser)["from"] == twilio.number
    browser.post(FORM, written(browser, **{"from": SECOND}))
    assert written(browser)["from"] == SECOND
    assert "Second &lt;b&gt;desk&lt;/b&gt;" in browser.get(FORM).text


def test_a_form_that_is_sent_twice_sends_once(visit: Make, twilio: Emulator) -> None:
    """A double click, a reload, the button that leads back: all of them send the same token again."""
    browser = visit()
    form = written(browser)
    first = browser.post(FORM, form)
    again = browser.post(FORM, form)
    other = browser.post(FORM, {**form, "body": "something else", "to": "+14155550999"})
    assert first.location == again.location == other.location
    assert count(twilio) == 1
    assert not [each for each in twilio.sent if each.body == "something else"]


def test_a_page_that_waits_is_led_to_the_thread(visit: Make, twilio: Emulator) -> None:
    """A second click comes while Twilio has not answered yet: its page waits, and asks for a part of itself."""
    browser = visit()
    form = written(browser)
    first = Browser(browser.app)
    first.cookies.update(browser.cookies)
    with twilio.faults.latency(3):
        thread = threading.Thread(target=first.post, args=(FORM, form))
        thread.start()
        while not twilio.faults.active[0].hits:
            time.sleep(0.01)
        begun = browser.post(FORM, form)
        page = browser.follow(begun)
        thread.join(120)
    first.close()
    assert begun.status == 303
    assert page.status == 303 or 'hx-trigger="load delay:1s"' in page.text
    part = browser.get(begun.location, hx_request="true")
    assert (part.status, part.text, part.header("hx-redirect")) == (200, "", f"/numbers/{CUSTOMER}")
    assert count(twilio) == 1


def test_two_clicks_at_the_same_time_send_once(visit: Make, twilio: Emulator) -> None:
    browser = visit()
    form = written(browser)
    others = [Browser(browser.app) for _ in range(4)]
    answers: list[Answer] = []

    def click(other: Browser) -> None:
        other.cookies.update(browser.cookies)
        answers.append(other.post(FORM, form))

    with twilio.faults.latency(0.5):
        threads = [threading.Thread(target=click, args=(other,)) for other in others]
        for each in threads:
            each.start()
        for each in threads:
            each.join(120)
    for other in others:
        other.close()
    assert len({answer.location for answer in answers}) == 1
    assert count(twilio) == 1


def test_the_same_once_more_takes_a_second_look(visit: Make, twilio: Emulator) -> None:
    """Who goes back gets a new form, which their browser fills in as it was."""
    now = [time.time()]
    browser = visit(clock=lambda: now[0])
    assert browser.post(FORM, written(browser)).status == 303
    now[0] += 30
    form = written(browser)
    answer = browser.post(FORM, form)
    assert answer.status == 400
    assert f"The same was sent to {CUSTOMER} 30 s ago. Nothing was sent now." in answer.text
    assert count(twilio) == 1
    assert "the same was written shortly before" in browser.follow(browser.post(FORM, form)).text
    # Something else, somebody else's, or the same an hour later is sent as it is.
    assert browser.post(FORM, written(browser, "on our way!")).status == 303
    other = another(browser)
    assert other.post(FORM, written(other)).status == 303
    other.close()
    again = {**answer.form(FORM), "from": twilio.number, "body": "on our way", "again": "yes"}
    assert browser.post(FORM, again).status == 303
    now[0] += deeds.SHORTLY + 1
    assert browser.post(FORM, written(browser)).status == 303
    assert count(twilio) == 4


def test_two_forms_with_the_same_at_the_same_time_send_once(visit: Make, twilio: Emulator) -> None:
    browser = visit()
    forms = [written(browser) for _ in range(3)]
    answers: list[Answer] = []

    def click(form: dict[str, str]) -> None:
        other = Browser(browser.app)
        other.cookies.update(browser.cookies)
        answers.append(other.post(FORM, form))
        other.close()

    with twilio.faults.latency(0.5):
        threads = [threading.Thread(target=click, args=(form,)) for form in forms]
        for each in threads:
            each.start()
        for each in threads:
            each.join(120)
    assert sorted(answer.status for answer in answers) == [303, 400, 400]
    assert count(twilio) == 1


def test_two_tabs_send_each_their_own(visit: Make, twilio: Emulator) -> None:
    browser = visit()
    one, two = written(browser, "one"), written(browser, "two")
    assert browser.post(FORM, two).status == browser.post(FORM, one).status == 303
    assert count(twilio, "one") == count(twilio, "two") == 1


@pytest.mark.parametrize("name", ["all", "other"])
def test_a_token_is_good_in_its_own_session_alone(visit: Make, twilio: Emulator, name: str) -> None:
    browser = visit()
    form = written(browser)
    someone = another(browser, name)
    answer = someone.post(FORM, form)
    assert answer.status == 400
    assert count(twilio) == 0
    # Nor may they look at what has become of it.
    done = browser.post(FORM, form)
    assert browser.follow(done).status == 303
    assert someone.follow(done).status == 404
    someone.close()


def test_a_token_of_a_proxy_user_is_not_anothers(serve: Make, twilio: Emulator, store: Path) -> None:
    settings = """
[server]
trusted_proxies = ["10.0.0.1"]
[auth]
scheme = "proxy"
[roles.all]
users = ["ana", "bob"]
accounts = "all"
can_view_numbers = true
can_send_messages = true
"""
    browser = serve(settings, store=store, make_client=lambda: twilio.client())
    browser.client = "10.0.0.1"
    page = browser.get(FORM, x_forwarded_user="ana")
    form = {**page.form(FORM), "from": twilio.number, "to": CUSTOMER, "body": "on our way"}
    assert browser.post(FORM, form, x_forwarded_user="bob").status == 400
    assert count(twilio) == 0
    assert browser.post(FORM, form, x_forwarded_user="ana").status == 303
    assert count(twilio) == 1


def test_a_token_is_of_one_action_and_not_for_ever(visit: Make, twilio: Emulator) -> None:
    now = [time.time()]
    browser = visit(clock=lambda: now[0])
    form = written(browser)
    for wrong in ("", "x", form["token"][:-1], form["token"] + "x", "a.b.c", "..", form["token"].replace(".", "..", 1)):
        assert browser.post(FORM, {**form, "token": wrong}).status == 400
    assert browser.post(FORM, {**form, "token": browser.get(FORM).form("/settings/zone")["token"]}).status == 400
    now[0] += deeds.LASTS + 1
    answer = browser.post(FORM, form)
    assert answer.status == 400
    assert "too old" in answer.text
    assert count(twilio) == 0


def test_a_used_token_stays_used_until_it_is_too_old(visit: Make, twilio: Emulator) -> None:
    now = [time.time()]
    browser = visit(clock=lambda: now[0])
    form = written(browser)
    assert browser.post(FORM, form).status == 303
    now[0] += deeds.LASTS - 1
    assert browser.post(FORM, form).status == 303
    now[0] += 2
    assert browser.post(FORM, form).status == 400
    assert count(twilio) == 1


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": "evil.example"}, 421),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "http://localhost.evil.example:8080"}, 403),
        ({"origin": ""}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": "null", "sec-fetch-site": "same-origin"}, 303),
        ({"origin": "http://localhost:8080"}, 303),
    ],
)
def test_other_sites_send_nothing(visit: Make, twilio: Emulator, headers: dict[str, str], status: int) -> None:
    browser = visit()
    assert browser.post(FORM, written(browser), **headers).status == status
    assert count(twilio) == (status == 303)


@pytest.mark.parametrize(
    "sender", ["+14155550777", "", "brand", CUSTOMER, "MG" + "0" * 32, "whatsapp:+14155550777", "4155", "\x00"]
)
def test_it_is_sent_from_a_number_of_the_account_alone(visit: Make, twilio: Emulator, sender: str) -> None:
    browser = visit()
    answer = browser.post(FORM, written(browser, **{"from": sender}))
    assert answer.status == 400
    assert "a number of the account" in answer.text
    assert "on our way" in answer.text
    assert count(twilio) == 0


def test_a_number_that_is_gone_or_cannot_send_is_not_offered(visit: Make, twilio: Emulator, store: Path) -> None:
    from trunkline.logs.records import Gone, Reading

    with twilio.client() as client, Ledger(store) as ledger:
        numbers = {each.phone_number: each for each in client.incoming_phone_numbers.list()}
        ledger.apply([], gone=[Gone("number", numbers[SECOND].sid, time.time() + 1)])
        mute = {
            **numbers[twilio.number].to_dict(),
            "sid": "PN" + "1" * 32,
            "phone_number": "+14155550555",
            "capabilities": {"voice": True, "sms": False, "mms": False, "fax": False},
        }
        ledger.apply([Reading("number", twilio.account_sid, time.time(), [mute])])
    browser = visit()
    page = browser.get(FORM).text
    assert f'<option value="{twilio.number}"' in page
    assert SECOND not in page
    assert "+14155550555" not in page
    for sender in (SECOND, "+14155550555"):
        assert browser.post(FORM, written(browser, **{"from": sender})).status == 400
    assert count(twilio) == 0


@pytest.mark.parametrize("to", ["", "messenger:123", "+", "whatsapp:", "***", "14155550123"])
def test_whom_it_goes_to_is_said_at_its_field(visit: Make, twilio: Emulator, to: str) -> None:
    browser = visit()
    form = {**written(browser), "to": to}
    answer = browser.post(FORM, form)
    assert answer.status == 400
    assert 'id="wrong-to"' in answer.text
    assert "on our way" in answer.text
    assert count(twilio) == 0


@pytest.mark.parametrize(
    ("region", "to", "meant"),
    [
        ("US", "(415) 555-0123", "+14155550123"),
        ("US", "1 415 555 0123", "+14155550123"),
        ("CA", "415-555-0123", "+14155550123"),
        ("CH", "044 668 18 00", "+41446681800"),
        ("GB", "020 7946 0123", "+442079460123"),
        ("KZ", "701 555 0123", "+77015550123"),
        ("US", "0041 44 668 18 00", ""),
        ("US", "88888", ""),
        ("US", "+41446681800", ""),
    ],
)
def test_a_number_of_the_country_is_looked_at_first(
    visit: Make, twilio: Emulator, region: str, to: str, meant: str
) -> None:
    browser = visit(settings=f'[server]\nphone_region = "{region}"\n{SETTINGS}')
    answer = browser.post(FORM, written(browser, to=to))
    if not meant:
        assert "is read so here" not in answer.text
        return
    assert answer.status == 400
    assert "is read so here" in answer.text
    assert f'name="to" value="{meant}"' in answer.text
    assert count(twilio) == 0
    answer = browser.post(FORM, {**answer.form(FORM), "from": twilio.number, "body": "on our way"})
    assert answer.status == 303 or "Twilio refuses it" in answer.text
    assert [each.form.get("To") for each in twilio.requests if each.method == "POST"][-1] == meant


def test_a_text_is_needed(visit: Make, twilio: Emulator) -> None:
    browser = visit()
    for body in ("", "  \r\n "):
        answer = browser.post(FORM, written(browser, body))
        assert answer.status == 400
        assert "A text is missing." in answer.text
    assert len(twilio.sent) == 1


def test_segments_are_shown_with_scripts_and_without(visit: Make, twilio: Emulator) -> None:
    browser = visit()
    form = written(browser, "a" * 161)
    assert "2 segments, 145 more characters fit" in browser.post(f"{FORM}/-/segments", form).text
    answer = browser.post(FORM, {**form, "do": "count"})
    assert answer.status == 200
    assert "2 segments, 145 more characters fit" in answer.text
    assert "a" * 161 in answer.text
    assert "ж makes segments short" in browser.post(f"{FORM}/-/segments", {"body": "ж"}).text
    assert count(twilio, "a" * 161) == 0


@pytest.mark.parametrize("body", [*HOSTILE, "\nfirst line empty", "a\r\nb", "‮right to left", "💥" * 40])
def test_hostile_texts_are_sent_as_they_are_and_shown_as_text(visit: Make, twilio: Emulator, body: str) -> None:
    browser = visit()
    shown = browser.post(FORM, {**written(browser, body), "do": "count"})
    assert shown.text.count("<script") == 2
    assert not any(bad in shown.text for bad in ("<img src=x", "<svg onload", "' onmouseover='"))
    assert browser.post(FORM, written(browser, body)).status == 303
    assert count(twilio, body.replace("\r\n", "\n")) == 1


def test_an_error_of_twilio_is_in_words_and_the_form_is_kept(visit: Make, twilio: Emulator, store: Path) -> None:
    browser = visit()
    with twilio.faults.error(400, code=21610, message=f"Attempt to send to unsubscribed recipient {CUSTOMER}"):
        form = written(browser)
        answer = browser.post(FORM, form)
    assert answer.status == 400
    assert "Twilio refuses it, so nothing was sent: 21610 " in answer.text
    assert "Next step:" in answer.text
    assert "on our way" in answer.text
    assert answer.form(FORM)["token"] != form["token"]
    # A reload sends the form again, which was used: nothing is sent by it.
    again = ended(browser, browser.post(FORM, form))
    assert "nothing was sent" in again.text
    assert count(twilio) == 0
    # The form that was kept is a new one.
    assert browser.post(FORM, {**answer.form(FORM), "from": twilio.number, "body": "on our way"}).status == 303
    assert count(twilio) == 1
    [refused] = audited(store, "not sent")
    assert refused[2]["code"] == 21610
    assert names_nobody(store, CUSTOMER, CUSTOMER[1:], "on our way", "unsubscribed")


@pytest.mark.parametrize("fault", ["reset", "html"])
def test_where_nobody_knows_it_says_so_and_offers_no_second_try(
    visit: Make, twilio: Emulator, store: Path, fault: str
) -> None:
    browser = visit()
    form = written(browser)
    with getattr(twilio.faults, fault)(after=True):
        answer = browser.post(FORM, form)
    assert answer.status == 303
    page = browser.follow(answer).text
    assert "It is not known whether this was sent" in page
    assert "on our way" not in page
    assert 'name="body"' not in page
    assert f'href="/numbers/{CUSTOMER}"' in page
    assert "It is not known" in browser.follow(browser.post(FORM, form)).text
    blind = browser.post(FORM, written(browser))
    assert blind.status == 400
    assert f"The same may have been sent to {CUSTOMER}" in blind.text
    assert count(twilio) == 1
    [entry] = audited(store, "perhaps sent")
    assert entry[0] == "all"


def test_where_twilio_is_not_reached_nothing_was_sent(visit: Make, twilio: Emulator) -> None:
    browser = visit(make_client=lambda: twilio.client(base_url="http://127.0.0.1:1", max_retries=0))
    answer = browser.post(FORM, written(browser))
    assert answer.status == 400
    assert "Twilio was not reached: nothing was sent" in answer.text


def test_wrong_credentials_are_said(visit: Make, twilio: Emulator) -> None:
    from trunkline import Client

    browser = visit(make_client=lambda: Client(twilio.account_sid, "0" * 32, base_url=twilio.base_url))
    answer = browser.post(FORM, written(browser))
    assert answer.status == 400
    assert "Twilio refuses the credentials of this server: nothing was sent." in answer.text
    assert count(twilio) == 0


def test_without_credentials_nothing_is_offered(visit: Make) -> None:
    browser = visit(make_client=None)
    for path in (f"/numbers/{CUSTOMER}", "/messages"):
        assert "/messages/new" not in browser.get(path).text
    assert "no credentials" in browser.get(FORM).text
    answer = browser.post(FORM, written(browser))
    assert answer.status == 400
    assert "no credentials" in answer.text


@pytest.mark.parametrize("name", ["reads", "blind"])
def test_who_may_not_send_sees_no_button_and_sends_nothing(visit: Make, twilio: Emulator, name: str) -> None:
    browser = visit()
    form = written(browser)
    nobody = another(browser, name)
    for path in ("/messages", f"/numbers/{CUSTOMER}", "/"):
        assert "/messages/new" not in nobody.get(path).text
    refused = nobody.get(FORM)
    assert refused.status == 403
    for answer in (
        nobody.post(FORM, form),
        nobody.post(FORM, {}),
        nobody.post(FORM, {"do": "count"}),
        nobody.get(f"{FORM}?to=x"),
        nobody.post(f"{FORM}/-/segments", {"body": "a"}),
    ):
        assert (answer.status, _said(answer)) == (403, _said(refused))
    assert count(twilio) == 0
    nobody.close()


def _said(answer: Answer) -> str:
    return answer.text.partition("<main")[2].partition("</main>")[0]


def test_somebody_who_sees_masked_numbers_sends_and_learns_nothing(visit: Make, twilio: Emulator) -> None:
    browser = visit("masked")
    page = browser.get("/messages").text
    assert "/messages/new" in page
    assert CUSTOMER not in page
    sid = next(each.sid for each in twilio.sent)
    assert "Reply" not in browser.get(f"/messages/{sid}").text
    # The number that was talked with last is nothing that they may see.
    one, two = written(browser), written(browser, to="+14155559999")
    assert one["from"] == two["from"]
    done = browser.follow(browser.post(FORM, one))
    [sent] = twilio.assert_sent(body="on our way", count=1)
    assert done.location == f"/messages/{sent.sid}"
    assert CUSTOMER not in browser.follow(done).text


def test_numbers_of_hidden_accounts_are_not_senders(visit: Make, twilio: Emulator) -> None:
    browser = visit("one")
    page = browser.get(FORM)
    assert page.status == 200
    assert twilio.number not in page.text
    answer = browser.post(FORM, {**page.form(FORM), "from": twilio.number, "to": CUSTOMER, "body": "on our way"})
    unknown = browser.post(FORM, {**page.form(FORM), "from": "+14155550777", "to": CUSTOMER, "body": "on our way"})
    assert answer.status == unknown.status == 400
    assert _without_token(answer).replace(twilio.number, "") == _without_token(unknown).replace("+14155550777", "")
    assert count(twilio) == 0


def _without_token(answer: Answer) -> str:
    return answer.text.replace(answer.form(FORM)["token"], "")


def test_the_audit_says_who_sent_and_names_nobody(visit: Make, twilio: Emulator, store: Path) -> None:
    browser = visit()
    browser.post(FORM, written(browser))
    begun, sent = audited(store, "send", "sent")
    assert (begun[0], begun[1], sent[1]) == ("all", "send", "sent")
    assert begun[2]["number"] == application(browser).site.audit.digest(CUSTOMER)
    assert sent[2]["sid"] == twilio.assert_sent(body="on our way")[0].sid
    assert names_nobody(store, CUSTOMER, CUSTOMER[1:], "on our way", twilio.number)


def test_where_the_audit_cannot_be_written_nothing_is_sent(
    visit: Make, twilio: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    from trunkline.logs.store.errors import StoreError
    from trunkline.logs.web.auditing import AuditTrail

    browser = visit()
    form = written(browser)

    def fails(*given: object) -> None:
        raise StoreError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(AuditTrail, "must", fails)
        assert browser.post(FORM, form).status == 503
    assert "Nothing was sent" in browser.follow(browser.post(FORM, form)).text
    assert count(twilio) == 0


def test_a_message_that_the_store_cannot_take_was_sent_all_the_same(
    visit: Make, twilio: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    from trunkline.logs.store.errors import StoreError

    browser = visit()
    form = written(browser)

    def fails(*given: object, **more: object) -> None:
        raise StoreError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("trunkline.logs.web.sending.Ledger", fails)
        answer = browser.post(FORM, form)
    assert "Sent. It appears here with the next sync." in browser.follow(answer).text
    assert count(twilio) == 1


def test_the_log_has_neither_numbers_nor_texts(visit: Make, twilio: Emulator) -> None:
    told: list[str] = []
    browser = visit(tell=told.append)
    browser.follow(browser.post(FORM, written(browser)))
    text = "\n".join(told)
    assert "POST /messages/new 303" in text
    for secret in (CUSTOMER, CUSTOMER[1:], "on our way", twilio.number, "?to="):
        assert secret not in text


def test_an_answer_on_whatsapp_goes_by_whatsapp(visit: Make, twilio: Emulator) -> None:
    browser = visit()
    browser.post(FORM, written(browser, to=f"whatsapp:{CUSTOMER}"))
    request = next(each for each in reversed(twilio.requests) if each.method == "POST")
    assert request.form["From"] == f"whatsapp:{twilio.number}"
    assert request.form["To"] == f"whatsapp:{CUSTOMER}"
