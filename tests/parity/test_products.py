"""The table of products and resources that Trunkline covers, used as its users would use it.

Letters as in the table: C create, R fetch, U update, D delete, L list. What no request can make is put into the
emulator, as if Twilio or its users' phones had made it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from trunkline import Client, NotFoundError
from trunkline.emulator import Emulator

ME, YOU = "+15005550006", "+14155550100"
TWIML = "https://example.com/twiml"
NEVER = "0" * 32


def api(twilio: Emulator, path: str) -> str:
    """Where a list of the main account is."""
    return f"api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}/{path}.json"


def sids(rows: Iterable[Any]) -> set[str]:
    return {row.sid for row in rows}


def is_gone(fetch: Callable[[], object]) -> bool:
    try:
        fetch()
    except NotFoundError:
        return True
    return False


class TestAccount:
    def test_accounts(self, client: Client) -> None:
        made = client.api.accounts.create(friendly_name="Branch")
        assert client.api.accounts(made.sid).fetch().friendly_name == "Branch"
        assert client.api.accounts(made.sid).update(friendly_name="Office").friendly_name == "Office"
        assert sids(client.api.accounts.list()) == {client.account_sid, made.sid}
        assert made.sid is not None
        branch = client.on_behalf_of(made.sid)
        assert branch.messages.send(to=YOU, from_=ME, body="From the branch").account_sid == made.sid
        assert client.messages.list() == []
        assert client.api.accounts(made.sid).update(status="closed").status == "closed"

    def test_addresses(self, client: Client, twilio: Emulator) -> None:
        made = client.addresses.create("Ann", "1 Main St", "San Francisco", "CA", "94105", "US", friendly_name="Home")
        here = client.addresses(made.sid)
        assert (here.fetch().city, here.fetch().iso_country) == ("San Francisco", "US")
        assert here.update(street="2 Main St").street == "2 Main St"
        assert sids(client.addresses.list(customer_name="Ann")) == {made.sid}
        twilio.add(api(twilio, f"Addresses/{made.sid}/DependentPhoneNumbers"), phone_number=YOU)
        [number] = here.dependent_phone_numbers.list()
        assert number.phone_number == YOU
        here.delete()
        assert is_gone(here.fetch)

    def test_applications(self, client: Client) -> None:
        made = client.applications.create(friendly_name="IVR", voice_url=TWIML)
        app = client.applications(made.sid)
        assert (app.fetch().friendly_name, app.fetch().voice_url) == ("IVR", TWIML)
        assert app.update(friendly_name="Menu").friendly_name == "Menu"
        assert sids(client.applications.list(friendly_name="Menu")) == {made.sid}
        app.delete()
        assert client.applications.list() == []

    def test_keys_tell_their_secret_on_create_alone(self, client: Client, twilio: Emulator) -> None:
        made = client.new_keys.create(friendly_name="Server")
        key = client.keys(made.sid)
        assert made.secret
        assert made.secret not in repr(made)
        assert key.fetch().friendly_name == "Server"
        assert not hasattr(key.fetch(), "secret")
        assert key.update(friendly_name="Worker").friendly_name == "Worker"
        assert sids(client.keys.list()) == {made.sid}
        with Client(made.sid, made.secret, twilio.account_sid, base_url=twilio.base_url) as other:
            assert other.messages.list() == []
        key.delete()
        assert is_gone(key.fetch)

    def test_caller_ids(self, client: Client) -> None:
        asked = client.validation_requests.create(YOU, friendly_name="Ann")
        assert asked.phone_number == YOU
        assert re.fullmatch("[0-9]{6}", asked.validation_code or "")
        assert "validation_code=…" in repr(asked)
        [made] = client.outgoing_caller_ids.list()
        mine = client.outgoing_caller_ids(made.sid)
        assert mine.fetch().phone_number == YOU
        assert mine.update(friendly_name="Ann at home").friendly_name == "Ann at home"
        mine.delete()
        assert client.outgoing_caller_ids.list() == []

    def test_queues(self, client: Client, twilio: Emulator) -> None:
        made = client.queues.create("support", max_size=10)
        queue = client.queues(made.sid)
        assert (queue.fetch().friendly_name, queue.fetch().max_size) == ("support", 10)
        assert queue.update(max_size=20).max_size == 20
        assert sids(client.queues.list()) == {made.sid}
        call = client.calls.make(to=YOU, from_=ME, url=TWIML)
        twilio.add(api(twilio, f"Queues/{made.sid}/Members"), call_sid=call.sid, position=1, wait_time=90)
        [waiting] = queue.members.list()
        assert (waiting.call_sid, waiting.position, waiting.wait_time) == (call.sid, 1, 90)
        assert queue.members(call.sid).fetch().call_sid == call.sid
        assert queue.members("Front").fetch().call_sid == call.sid
        assert (queue.fetch().current_size, queue.fetch().average_wait_time) == (1, 90)
        assert queue.members("Front").update(url=TWIML).call_sid == call.sid
        assert twilio.requests[-1].form == {"Url": TWIML}
        assert queue.members.list() == []
        queue.delete()
        assert is_gone(queue.fetch)


class TestVoice:
    def test_calls(self, client: Client, twilio: Emulator) -> None:
        made = client.calls.create(YOU, ME, url=TWIML, status_callback_event=["answered", "completed"])
        assert twilio.requests[-1].form["StatusCallbackEvent"] == ["answered", "completed"]
        call = client.calls(made.sid)
        twilio.advance(3)
        talking = call.fetch()
        assert talking.status == "in-progress"
        assert talking.start_time == twilio.clock.now().replace(microsecond=0) - timedelta(seconds=1)
        assert call.update(status="completed").ended
        assert sids(client.calls.list(to=YOU, status="completed")) == {made.sid}
        call.delete()
        assert is_gone(call.fetch)

    def test_call_recordings(self, client: Client) -> None:
        call = client.calls.make(to=YOU, from_=ME, url=TWIML)
        made = client.calls(call.sid).recordings.create(recording_channels="dual")
        recording = client.calls(call.sid).recordings(made.sid)
        assert (made.call_sid, made.status) == (call.sid, "in-progress")
        assert recording.update("paused", pause_behavior="skip").status == "paused"
        assert recording.fetch().status == "paused"
        assert (recording.fetch().channels, recording.update("stopped").status) == (2, "stopped")
        assert sids(client.calls(call.sid).recordings.list()) == {made.sid}
        recording.delete()
        assert is_gone(recording.fetch)

    def test_call_events(self, client: Client, twilio: Emulator) -> None:
        call = client.calls.make(to=YOU, from_=ME, url=TWIML)
        asked = {"method": "POST", "url": TWIML}
        twilio.add(api(twilio, f"Calls/{call.sid}/Events"), request=asked, response={"response_code": 200})
        [event] = client.calls(call.sid).events.list()
        assert (event.request, event.response) == (asked, {"response_code": 200})

    def test_call_notifications(self, client: Client, twilio: Emulator) -> None:
        call = client.calls.make(to=YOU, from_=ME, url=TWIML)
        twilio.add(api(twilio, f"Calls/{call.sid}/Notifications"), error_code="11200", log="0", request_url=TWIML)
        [row] = client.calls(call.sid).notifications.list()
        assert (row.error_code, row.request_url) == (11200, TWIML)
        assert client.calls(call.sid).notifications(row.sid).fetch().call_sid == call.sid

    def test_payments(self, client: Client, twilio: Emulator) -> None:
        call = client.calls.make(to=YOU, from_=ME, url=TWIML)
        back = "https://example.com/paid"
        paying = client.calls(call.sid).payments.create("order-1", back, charge_amount=Decimal("9.99"), currency="usd")
        assert paying.call_sid == call.sid
        assert twilio.requests[-1].form["ChargeAmount"] == "9.99"
        same = client.calls(call.sid).payments(paying.sid).update("order-2", back, status="complete")
        assert same.sid == paying.sid
        assert twilio.requests[-1].form["Status"] == "complete"

    def test_conferences(self, client: Client) -> None:
        first = client.conferences("standup").participants.create(ME, YOU)
        [made] = client.conferences.list(status="in-progress")
        assert (made.sid, made.friendly_name) == (first.conference_sid, "standup")
        assert client.conferences(made.sid).fetch().friendly_name == "standup"
        assert client.conferences(made.sid).update(status="completed").status == "completed"

    def test_participants_are_keyed_by_their_calls(self, client: Client, twilio: Emulator) -> None:
        made = client.conferences("standup").participants.create(ME, YOU, label="Ann")
        conference = client.conferences(made.conference_sid)
        one = conference.participants(made.call_sid)
        assert (one.fetch().call_sid, one.fetch().label) == (made.call_sid, "Ann")
        assert client.calls(made.call_sid).fetch().to == YOU
        twilio.advance(5)
        assert one.fetch().status == "connected"
        assert one.update(muted=True, hold=True).muted is True
        assert [each.call_sid for each in conference.participants.list(muted=True)] == [made.call_sid]
        one.delete()
        assert conference.participants.list() == []
        assert client.calls(made.call_sid).fetch().status == "completed"

    def test_conference_recordings(self, client: Client, twilio: Emulator) -> None:
        made = client.conferences("standup").participants.create(ME, YOU)
        conference = client.conferences(made.conference_sid)
        put = twilio.add(api(twilio, f"Conferences/{made.conference_sid}/Recordings"), call_sid=made.call_sid)
        recording = conference.recordings(put["sid"])
        assert recording.fetch().call_sid == made.call_sid
        assert recording.update("stopped").status == "stopped"
        assert sids(conference.recordings.list()) == {put["sid"]}
        recording.delete()
        assert is_gone(recording.fetch)

    def test_recordings_and_transcriptions(self, client: Client, twilio: Emulator) -> None:
        call = client.calls.make(to=YOU, from_=ME, url=TWIML)
        made = client.calls(call.sid).recordings.create()
        recording = client.recordings(made.sid)
        assert recording.fetch().call_sid == call.sid
        assert sids(client.recordings.list(call_sid=call.sid)) == {made.sid}
        put = twilio.add(api(twilio, f"Recordings/{made.sid}/Transcriptions"), transcription_text="Hello", duration="9")
        below = recording.transcriptions(put["sid"])
        assert (below.fetch().transcription_text, below.fetch().duration) == ("Hello", timedelta(seconds=9))
        assert sids(recording.transcriptions.list()) == {put["sid"]}
        below.delete()
        assert recording.transcriptions.list() == []
        recording.delete()
        assert is_gone(recording.fetch)

    def test_transcriptions(self, client: Client, twilio: Emulator) -> None:
        put = twilio.add(api(twilio, "Transcriptions"), transcription_text="Hello", price=-0.05, price_unit="USD")
        transcription = client.transcriptions(put["sid"])
        assert transcription.fetch().transcription_text == "Hello"
        assert transcription.fetch().friendly_price == "$0.05"
        assert sids(client.transcriptions.list()) == {put["sid"]}
        transcription.delete()
        assert client.transcriptions.list() == []


class TestMessages:
    def test_messages(self, client: Client) -> None:
        made = client.messages.create(YOU, from_=ME, body="Your code is 123456")
        message = client.messages(made.sid)
        assert message.fetch().body == "Your code is 123456"
        assert message.update(body="").body == ""
        assert sids(client.messages.list(to=YOU, from_=ME)) == {made.sid}
        assert message.feedback.create(outcome="confirmed").outcome == "confirmed"
        message.delete()
        assert is_gone(message.fetch)

    def test_media(self, client: Client) -> None:
        message = client.messages.send(to=YOU, from_=ME, media_urls="https://example.com/cat.png")
        [made] = client.messages(message.sid).media.list()
        medium = client.messages(message.sid).media(made.sid)
        assert (medium.fetch().parent_sid, medium.fetch().content_type) == (message.sid, "image/png")
        medium.delete()
        assert client.messages(message.sid).media.list() == []


class TestNumbers:
    def test_incoming_numbers(self, client: Client) -> None:
        made = client.incoming_phone_numbers.create(phone_number="+14155550111", friendly_name="Front desk")
        number = client.incoming_phone_numbers(made.sid)
        assert number.fetch().phone_number == "+14155550111"
        assert number.update(sms_url=TWIML).sms_url == TWIML
        assert sids(client.incoming_phone_numbers.list(friendly_name="Front desk")) == {made.sid}
        number.delete()
        assert is_gone(number.fetch)

    def test_incoming_numbers_by_kind(self, client: Client) -> None:
        numbers = client.incoming_phone_numbers
        (own,) = sids(numbers.list())
        local = numbers.local.create("+14155550111")
        toll_free = numbers.toll_free.create("+18005550111")
        mobile = numbers.mobile.create("+447700900123")
        assert sids(numbers.local.list()) == {own, local.sid}
        assert sids(numbers.toll_free.list()) == {toll_free.sid}
        assert sids(numbers.mobile.list()) == {mobile.sid}
        assert sids(numbers.list()) == {own, local.sid, toll_free.sid, mobile.sid}

    def test_available_numbers(self, client: Client) -> None:
        assert "GB" in {each.country_code for each in client.available_phone_numbers.list()}
        assert client.available_phone_numbers("GB").fetch().country_code == "GB"
        us = client.available_phone_numbers("US")
        assert [str(each.phone_number)[:5] for each in us.local.list(area_code=510, limit=2)] == ["+1510", "+1510"]
        assert [str(each.phone_number)[:5] for each in us.toll_free.list(limit=1)] == ["+1800"]
        [mobile] = client.available_phone_numbers("GB").mobile.list(limit=1)
        assert (mobile.iso_country, str(mobile.phone_number)[:3]) == ("GB", "+44")


class TestSip:
    def test_credential_lists(self, client: Client) -> None:
        made = client.sip.credential_lists.create("Phones")
        here = client.sip.credential_lists(made.sid)
        assert here.fetch().friendly_name == "Phones"
        assert here.update("Desks").friendly_name == "Desks"
        assert sids(client.sip.credential_lists.list()) == {made.sid}
        ann = here.credentials.create("ann", "Secret-Password-1")
        assert here.credentials(ann.sid).fetch().username == "ann"
        assert here.credentials(ann.sid).update(password="Secret-Password-2").sid == ann.sid
        assert sids(here.credentials.list()) == {ann.sid}
        here.credentials(ann.sid).delete()
        assert here.credentials.list() == []
        here.delete()
        assert is_gone(here.fetch)

    def test_ip_access_control_lists(self, client: Client) -> None:
        made = client.sip.ip_access_control_lists.create("Offices")
        here = client.sip.ip_access_control_lists(made.sid)
        assert here.fetch().friendly_name == "Offices"
        assert here.update("Branches").friendly_name == "Branches"
        assert sids(client.sip.ip_access_control_lists.list()) == {made.sid}
        door = here.ip_addresses.create("Door", "192.0.2.1", cidr_prefix_length=28)
        assert here.ip_addresses(door.sid).fetch().ip_address == "192.0.2.1"
        assert here.ip_addresses(door.sid).update(ip_address="192.0.2.2").ip_address == "192.0.2.2"
        assert sids(here.ip_addresses.list()) == {door.sid}
        here.ip_addresses(door.sid).delete()
        assert here.ip_addresses.list() == []
        here.delete()
        assert is_gone(here.fetch)

    def test_domains(self, client: Client) -> None:
        made = client.sip.domains.create("example.sip.twilio.com", friendly_name="Main")
        domain = client.sip.domains(made.sid)
        assert domain.fetch().domain_name == "example.sip.twilio.com"
        assert domain.update(voice_url=TWIML).voice_url == TWIML
        assert sids(client.sip.domains.list()) == {made.sid}
        domain.delete()
        assert is_gone(domain.fetch)

    def test_mappings_of_a_domain_to_credential_lists(self, client: Client) -> None:
        domain = client.sip.domains(client.sip.domains.create("example.sip.twilio.com").sid)
        phones = client.sip.credential_lists.create("Phones").sid
        assert phones is not None
        for mappings in (
            domain.credential_list_mappings,
            domain.auth.calls.credential_list_mappings,
            domain.auth.registrations.credential_list_mappings,
        ):
            made = mappings.create(phones)
            assert mappings(made.sid).fetch().sid == made.sid == phones
            assert sids(mappings.list()) == {phones}
            mappings(made.sid).delete()
            assert mappings.list() == []
        assert client.sip.credential_lists(phones).fetch().friendly_name == "Phones"

    def test_mappings_of_a_domain_to_ip_access_control_lists(self, client: Client) -> None:
        domain = client.sip.domains(client.sip.domains.create("example.sip.twilio.com").sid)
        offices = client.sip.ip_access_control_lists.create("Offices").sid
        assert offices is not None
        for mappings in (domain.ip_access_control_list_mappings, domain.auth.calls.ip_access_control_list_mappings):
            made = mappings.create(offices)
            assert mappings(made.sid).fetch().sid == made.sid == offices
            assert sids(mappings.list()) == {offices}
            mappings(made.sid).delete()
            assert mappings.list() == []


class TestMonitor:
    def test_alerts(self, client: Client, twilio: Emulator) -> None:
        put = twilio.add(
            "monitor.twilio.com/v1/Alerts",
            error_code="13225",
            log_level="warning",
            alert_text="Msg=Forbidden+phone+number&phonenumber=%2B886225475050&ErrorCode=13225",
        )
        [alert] = client.monitor.alerts.list(log_level="warning")
        assert alert.description == "Forbidden phone number +886225475050"
        assert client.monitor.alerts(put["sid"]).fetch().error_code == "13225"
        assert client.monitor.alerts.list(log_level="error") == []

    def test_events(self, client: Client, twilio: Emulator) -> None:
        put = twilio.add("monitor.twilio.com/v1/Events", event_type="account.updated", actor_sid="US" + NEVER)
        twilio.add("monitor.twilio.com/v1/Events", event_type="call.deleted")
        [event] = client.monitor.events.list(event_type="account.updated")
        assert (event.sid, event.actor_sid) == (put["sid"], "US" + NEVER)
        assert client.monitor.events(event.sid).fetch().event_type == "account.updated"


class TestPricing:
    def test_voice(self, client: Client) -> None:
        for voice in (client.pricing.v2.voice, client.pricing.v1.voice):
            assert {"GB", "US"} <= {each.iso_country for each in voice.countries.list()}
            country = voice.countries("US").fetch()
            assert (country.iso_country, country.price_unit) == ("US", "USD")
            assert country.inbound_call_prices is not None
            assert isinstance(country.inbound_call_prices[0].current_price, Decimal)
        number = client.pricing.v2.voice.numbers(YOU).fetch(origination_number=ME)
        assert (number.destination_number, number.iso_country) == (YOU, "US")
        assert number.outbound_call_prices is not None
        assert isinstance(number.outbound_call_prices[0].base_price, Decimal)
        assert client.pricing.v1.voice.numbers(YOU).fetch().number == YOU

    def test_messaging(self, client: Client) -> None:
        assert "US" in {each.iso_country for each in client.pricing.v1.messaging.countries.list()}
        country = client.pricing.v1.messaging.countries("GB").fetch()
        assert country.iso_country == "GB"
        assert country.inbound_sms_prices is not None
        assert isinstance(country.inbound_sms_prices[0].current_price, Decimal)

    def test_phone_numbers(self, client: Client) -> None:
        assert "US" in {each.iso_country for each in client.pricing.v1.phone_numbers.countries.list()}
        country = client.pricing.v1.phone_numbers.countries("DE").fetch()
        assert (country.iso_country, country.price_unit) == ("DE", "USD")
        assert country.phone_number_prices is not None
        assert isinstance(country.phone_number_prices[0].base_price, Decimal)


class TestFax:
    def test_faxes(self, client: Client) -> None:
        faxes = client.fax.v1.faxes
        made = faxes.send(to=YOU, from_=ME, media_url="https://example.com/a.pdf")
        assert (made.from_, made.to, made.status, made.direction) == (ME, YOU, "queued", "outbound")
        assert faxes(made.sid).fetch().sid == made.sid
        assert sids(faxes.list(to=YOU)) == {made.sid}
        assert faxes(made.sid).update(status="canceled").status == "canceled"
        other = faxes.create(YOU, "https://example.com/b.pdf", from_=ME, quality="superfine")
        assert faxes.cancel(other.sid).status == "canceled"
        faxes(made.sid).delete()
        assert is_gone(faxes(made.sid).fetch)

    def test_media(self, client: Client) -> None:
        fax = client.fax.v1.faxes.send(to=YOU, from_=ME, media_url="https://example.com/a.pdf")
        media = client.fax.v1.faxes(fax.sid).media
        [made] = media.list()
        assert (made.fax_sid, made.content_type) == (fax.sid, "application/pdf")
        assert media(made.sid).fetch().sid == made.sid
        media(made.sid).delete()
        assert media.list() == []


class TestWireless:
    def test_sims(self, client: Client, twilio: Emulator) -> None:
        put = twilio.add("wireless.twilio.com/v1/Sims", unique_name="door", status="active")
        sim = client.wireless.sims(put["sid"])
        assert client.wireless.sims("door").fetch().sid == put["sid"]
        assert sim.update(friendly_name="Front door", status="suspended").friendly_name == "Front door"
        assert sids(client.wireless.sims.list(status="suspended")) == {put["sid"]}

    def test_usage_records(self, client: Client, twilio: Emulator) -> None:
        sid = twilio.add("wireless.twilio.com/v1/Sims")["sid"]
        day = datetime(2026, 2, 27, tzinfo=UTC)
        for number in range(3):
            start = day + timedelta(days=number)
            twilio.add(
                f"wireless.twilio.com/v1/Sims/{sid}/UsageRecords",
                period={"start": start.isoformat(), "end": (start + timedelta(days=1)).isoformat()},
                data={"upload": 281_000, "download": 11_000_000, "total": 11_281_000, "units": "bytes"},
            )
        records = client.wireless.sims(sid).usage_records.list(start=day, granularity="daily")
        assert twilio.requests[-1].query["Start"] == "2026-02-27T00:00:00Z"
        assert [str(each.data_usage.total) for each in records] == ["11.281MB"] * 3
        [whole] = client.wireless.sims(sid).usage_records.list(end=day + timedelta(days=2))
        assert str(whole.data_usage.total) == "22.562MB"
        days = client.wireless.sims(sid).data_usage(day, day + timedelta(days=2))
        assert [each.start for each in days] == [day, day + timedelta(days=1)]
        assert str(days[0].upload) == "281kB"

    def test_commands(self, client: Client, twilio: Emulator) -> None:
        sid = twilio.add("wireless.twilio.com/v1/Sims")["sid"]
        made = client.wireless.commands.create("open", sim=sid)
        assert client.wireless.commands(made.sid).fetch().command == "open"
        assert (made.sim_sid, made.direction) == (sid, "to_sim")
        assert sids(client.wireless.commands.list(sim=sid)) == {made.sid}


class TestNotify:
    def test_credentials(self, client: Client) -> None:
        credentials = client.notify.v1.credentials
        made = credentials.create("fcm", secret="server key", friendly_name="Android")
        one = credentials(made.sid)
        assert (one.fetch().type, one.fetch().friendly_name) == ("fcm", "Android")
        assert one.update(friendly_name="Phones").friendly_name == "Phones"
        assert sids(credentials.list()) == {made.sid}
        one.delete()
        assert is_gone(one.fetch)

    def test_the_three_kinds(self, client: Client) -> None:
        credentials = client.notify.credentials
        made = [
            credentials.create_apn("certificate", "key", sandbox=True),
            credentials.create_fcm("server key"),
            credentials.create_gcm("api key"),
        ]
        assert [each.type for each in made] == ["apn", "fcm", "gcm"]

    def test_several_pages(self, client: Client, twilio: Emulator) -> None:
        made = [client.notify.credentials.create_fcm(f"key {number}") for number in range(5)]
        before = len(twilio.requests)
        assert [len(page) for page in client.notify.credentials.pages(page_size=2)] == [2, 2, 1]
        assert len(twilio.requests) - before == 3
        assert sids(client.notify.credentials.stream(page_size=2)) == sids(made)


class TestLookups:
    def test_v1(self, client: Client, twilio: Emulator) -> None:
        found = client.lookups.v1.phone_numbers(YOU).fetch(type=["carrier", "caller-name"])
        assert (found.phone_number, found.national_format) == (YOU, "(415) 555-0100")
        assert twilio.requests[-1].query["Type"] == ["carrier", "caller-name"]
        with pytest.raises(NotFoundError):
            client.lookups.v1.phone_numbers("nobody").fetch()

    def test_v2(self, client: Client, twilio: Emulator) -> None:
        found = client.lookups.v2.phone_numbers(YOU).fetch(fields="line_type_intelligence")
        assert (found.phone_number, found.valid, found.validation_errors) == (YOU, True, [])
        assert (found.line_type_intelligence is None, found.sim_swap) == (False, None)
        assert twilio.requests[-1].query["Fields"] == "line_type_intelligence"
        assert client.lookups.v2.phone_numbers("nobody").fetch().valid is False


class TestVerify:
    def test_verifications(self, client: Client) -> None:
        service = client.verify.v2.services(client.verify.v2.services.create("Bank").sid)
        made = service.verifications.create(YOU, "sms")
        assert (made.to, made.channel, made.status) == (YOU, "sms", "pending")
        assert service.verifications(made.sid).fetch().status == "pending"
        wrong = service.verification_checks.create(to=YOU, code="000000")
        assert (wrong.status, wrong.valid) == ("pending", False)
        right = service.verification_checks.create(to=YOU, code="123456")
        assert (right.sid, right.status, right.valid) == (made.sid, "approved", True)
        with pytest.raises(NotFoundError):
            service.verification_checks.create(to=YOU, code="123456")

    def test_access_tokens(self, client: Client, twilio: Emulator) -> None:
        service = client.verify.v2.services(client.verify.v2.services.create("Bank").sid)
        made = service.access_tokens.create("ann", "push", factor_friendly_name="Ann's phone")
        assert made.token
        assert made.token not in repr(made)
        assert twilio.requests[-1].form == {
            "Identity": "ann",
            "FactorType": "push",
            "FactorFriendlyName": "Ann's phone",
        }
        assert made.entity_identity == "ann"
        assert service.access_tokens(made.sid).fetch() == made

    def test_challenges(self, client: Client) -> None:
        service = client.verify.v2.services(client.verify.v2.services.create("Bank").sid)
        ann = service.entities("ann")
        factor = ann.new_factors.create("Ann's phone", "push", config_sdk_version="1.0")
        assert factor.sid is not None
        assert ann.fetch().sid == factor.entity_sid
        made = ann.challenges.create(factor.sid, details_message="Is it you who logs in?")
        assert (made.factor_sid, made.status) == (factor.sid, "pending")
        assert ann.challenges(made.sid).fetch().identity == "ann"
        assert ann.challenges(made.sid).fetch().details["message"] == "Is it you who logs in?"
        assert sids(ann.challenges.list()) == {made.sid}


class TestVideo:
    def test_rooms(self, client: Client) -> None:
        rooms = client.video.v1.rooms
        made = rooms.create(unique_name="daily", type="group", max_participants=4)
        assert rooms(made.sid).fetch().max_participants == 4
        assert sids(rooms.list(unique_name="daily")) == {made.sid}
        assert rooms(made.sid).update("completed").status == "completed"
        other = rooms.create(unique_name="weekly")
        done = rooms.complete(other.sid)
        assert (done.status, done.duration) == ("completed", 0)

    def test_recordings(self, client: Client, twilio: Emulator) -> None:
        put = twilio.add("video.twilio.com/v1/Recordings", status="completed", duration=90, container_format="mkv")
        recording = client.video.v1.recordings(put["sid"])
        assert (recording.fetch().duration, recording.fetch().container_format) == (90, "mkv")
        assert sids(client.video.v1.recordings.list(status="completed")) == {put["sid"]}
        twilio.attach(f"video.twilio.com/v1/Recordings/{put['sid']}", b"a film", "video/x-matroska")
        assert recording.download().content == b"a film"
        recording.delete()
        assert client.video.v1.recordings.list() == []


class TestTaskRouter:
    def test_workspaces(self, client: Client) -> None:
        workspaces = client.taskrouter.v1.workspaces
        made = workspaces.create("Support", event_callback_url=TWIML)
        assert workspaces(made.sid).fetch().event_callback_url == TWIML
        assert workspaces(made.sid).update(friendly_name="Help").friendly_name == "Help"
        assert sids(workspaces.list(friendly_name="Help")) == {made.sid}
        workspaces(made.sid).delete()
        assert is_gone(workspaces(made.sid).fetch)

    def test_activities(self, client: Client) -> None:
        activities = self.workspace(client).activities
        made = activities.create("Lunch", available=False)
        assert (activities(made.sid).fetch().available, made.friendly_name) == (False, "Lunch")
        assert activities(made.sid).update(friendly_name="Break").friendly_name == "Break"
        assert sids(activities.list(friendly_name="Break")) == {made.sid}
        activities(made.sid).delete()
        assert is_gone(activities(made.sid).fetch)

    def test_task_queues(self, client: Client) -> None:
        queues = self.workspace(client).task_queues
        made = queues.create("English", target_workers='languages HAS "en"', max_reserved_workers=2)
        assert queues(made.sid).fetch().target_workers == 'languages HAS "en"'
        assert queues(made.sid).update(max_reserved_workers=3).max_reserved_workers == 3
        assert sids(queues.list(friendly_name="English")) == {made.sid}
        queues(made.sid).delete()
        assert is_gone(queues(made.sid).fetch)

    def test_workers(self, client: Client) -> None:
        workers = self.workspace(client).workers
        made = workers.create("Ann", attributes='{"languages": ["en"]}')
        assert workers(made.sid).fetch().attributes == '{"languages": ["en"]}'
        assert workers(made.sid).update(friendly_name="Anna").friendly_name == "Anna"
        assert sids(workers.list(friendly_name="Anna")) == {made.sid}
        workers(made.sid).delete()
        assert is_gone(workers(made.sid).fetch)

    def test_workflows(self, client: Client) -> None:
        workflows = self.workspace(client).workflows
        made = workflows.create("Sales", '{"task_routing": {}}', task_reservation_timeout=30)
        assert workflows(made.sid).fetch().configuration == '{"task_routing": {}}'
        assert workflows(made.sid).update(task_reservation_timeout=60).task_reservation_timeout == 60
        assert sids(workflows.list(friendly_name="Sales")) == {made.sid}
        workflows(made.sid).delete()
        assert is_gone(workflows(made.sid).fetch)

    def test_several_pages(self, client: Client, twilio: Emulator) -> None:
        space = self.workspace(client)
        made = {
            "activities": sids(space.activities.create(f"Activity {number}") for number in range(5)),
            "task_queues": sids(space.task_queues.create(f"Queue {number}") for number in range(5)),
            "workers": sids(space.workers.create(f"Worker {number}") for number in range(5)),
            "workflows": sids(space.workflows.create(f"Workflow {number}", "{}") for number in range(5)),
        }
        for name, wanted in made.items():
            before = len(twilio.requests)
            pages = list(getattr(space, name).pages(page_size=2))
            assert [len(page) for page in pages] == [2, 2, 1]
            assert sids(row for page in pages for row in page) == wanted
            assert len(twilio.requests) - before == 3
            assert sids(getattr(space, name).stream(page_size=2)) == sids(getattr(space, name).list()) == wanted

    def test_several_pages_of_workspaces(self, client: Client) -> None:
        workspaces = client.taskrouter.v1.workspaces
        made = sids(workspaces.create(f"Workspace {number}") for number in range(5))
        assert [len(page) for page in workspaces.pages(page_size=2)] == [2, 2, 1]
        assert sids(workspaces.stream(page_size=2)) == made

    def workspace(self, client: Client) -> Any:
        return client.taskrouter.v1.workspaces(client.taskrouter.v1.workspaces.create("Support").sid)


class TestInsights:
    def test_summary(self, client: Client, twilio: Emulator) -> None:
        call = client.calls.make(to=YOU, from_=ME, url=TWIML)
        here = client.insights.v1.calls(call.sid)
        assert here.summary().fetch().call_sid == call.sid
        assert "ProcessingState" not in twilio.requests[-1].query
        assert here.summary().fetch(processing_state="partial").processing_state == "partial"
        assert twilio.requests[-1].query["ProcessingState"] == "partial"
        twilio.advance(3600)
        assert here.summary().fetch(processing_state="partial").processing_state == "complete"
        assert here.summary().fetch().call_state == "completed"

    def test_metrics_and_events(self, client: Client, twilio: Emulator) -> None:
        call = client.calls.make(to=YOU, from_=ME, url=TWIML)
        here = client.insights.v1.calls(call.sid)
        place = f"insights.twilio.com/v1/Voice/{call.sid}"
        twilio.add(f"{place}/Metrics", edge="carrier_edge", direction="inbound", carrier_edge={"codec": 0})
        twilio.add(f"{place}/Metrics", edge="sdk_edge", direction="outbound")
        twilio.add(f"{place}/Events", edge="carrier_edge", name="ringing", level="INFO")
        [metric] = here.metrics.list(edge="carrier_edge")
        assert (metric.call_sid, metric.direction, metric.carrier_edge) == (call.sid, "inbound", {"codec": 0})
        [event] = here.events.list()
        assert (event.call_sid, event.name, event.level) == (call.sid, "ringing", "INFO")
