"""Helpers that read like the task, of both clients: finding numbers, the data of a SIM, keys for everything."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from trunkline import APIResponseError, Client
from trunkline.emulator import Emulator

ME, YOU = "+15005550006", "+14155550100"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
KINDS = {
    "local": "Local",
    "toll_free": "TollFree",
    "mobile": "Mobile",
    "national": "National",
    "shared_cost": "SharedCost",
    "voip": "Voip",
    "machine_to_machine": "MachineToMachine",
}


class TestSearch:
    def test_it_is_one_request(self, client: Client, twilio: Emulator) -> None:
        found = client.incoming_phone_numbers.search(area_code="415", contains="CAT", limit=5)
        [asked] = twilio.requests
        assert asked.path.endswith("/AvailablePhoneNumbers/US/Local.json")
        assert asked.query == {"AreaCode": "415", "Contains": "CAT", "PageSize": "5"}
        assert 0 < len(found) <= 5
        assert all(number.phone_number and number.phone_number.startswith("+1415") for number in found)

    def test_twenty_unless_told_otherwise(self, client: Client) -> None:
        assert len(client.incoming_phone_numbers.search()) == 20
        assert len(client.incoming_phone_numbers.search(limit=None)) == 30

    @pytest.mark.parametrize("kind", KINDS)
    def test_every_kind(self, client: Client, twilio: Emulator, kind: Any) -> None:
        [number] = client.incoming_phone_numbers.search("GB", kind=kind, limit=1)
        assert (number.iso_country, str(number.phone_number)[:3]) == ("GB", "+44")
        assert twilio.requests[-1].path.endswith(f"/AvailablePhoneNumbers/GB/{KINDS[kind]}.json")

    @pytest.mark.parametrize("kind", ["tollfree", "list", "_client", "", None])
    def test_another_kind(self, client: Client, twilio: Emulator, kind: Any) -> None:
        given = "NoneType" if kind is None else repr(kind)
        with pytest.raises(ValueError, match=f"'machine_to_machine', not {given}"):
            client.incoming_phone_numbers.search(kind=kind)
        assert twilio.requests == []

    def test_a_search_says_where(self, client: Client, twilio: Emulator) -> None:
        search = client.incoming_phone_numbers.search
        search("CA", near=YOU, within=50, limit=1)
        assert twilio.requests[-1].query == {"NearNumber": YOU, "Distance": "50", "PageSize": "1"}
        search(near=(37.84, -122.29), limit=1)
        assert twilio.requests[-1].query["NearLatLong"] == "37.84,-122.29"
        search(region="CA", locality="Oakland", postal_code="94612", limit=1)
        asked = twilio.requests[-1].query
        assert (asked["InRegion"], asked["InLocality"], asked["InPostalCode"]) == ("CA", "Oakland", "94612")

    def test_what_it_can_do(self, client: Client, twilio: Emulator) -> None:
        client.incoming_phone_numbers.search(sms=True, mms=True, voice=False, fax=False, limit=1)
        asked = twilio.requests[-1].query
        assert (asked["SmsEnabled"], asked["MmsEnabled"]) == ("true", "true")
        assert (asked["VoiceEnabled"], asked["FaxEnabled"]) == ("false", "false")

    @pytest.mark.parametrize(
        ("wrong", "why"),
        [
            ({"area_code": "4x5"}, "area_code must be digits"),
            ({"area_code": ""}, "area_code must be digits"),
            ({"within": 5}, "near must be given with within"),
            ({"country": ""}, "must not be empty"),
            ({"limit": -1}, "limit"),
        ],
    )
    def test_wrong_arguments(self, client: Client, twilio: Emulator, wrong: dict[str, Any], why: str) -> None:
        with pytest.raises(ValueError, match=why):
            client.incoming_phone_numbers.search(**wrong)
        assert twilio.requests == []

    def test_nothing_for_sale(self, client: Client) -> None:
        assert client.incoming_phone_numbers.search(area_code=533) == []

    def test_buying_what_was_found(self, client: Client) -> None:
        [number] = client.incoming_phone_numbers.search(kind="toll_free", limit=1)
        assert client.incoming_phone_numbers.buy(number.phone_number).phone_number == number.phone_number
        first = client.incoming_phone_numbers.search("US", area_code=510, limit=1)[0].phone_number
        assert client.incoming_phone_numbers.buy(area_code=510).phone_number == first


class TestDataUsage:
    def sim(self, twilio: Emulator, **sizes: Any) -> str:
        """A SIM with a record for each of five days around noon."""
        sid = str(twilio.add("wireless.twilio.com/v1/Sims")["sid"])
        for number in range(-2, 3):
            period = {"start": (NOON + number * DAY).isoformat(), "end": (NOON + (number + 1) * DAY).isoformat()}
            data = {"upload": 1_000, "download": 2_000, "total": 3_000, "units": "bytes", **sizes}
            twilio.add(f"wireless.twilio.com/v1/Sims/{sid}/UsageRecords", period=period, data=data)
        return sid

    def test_data_usage_comes_by_days(self, client: Client, twilio: Emulator) -> None:
        days = client.wireless.sims(self.sim(twilio)).data_usage(NOON - DAY, NOON + DAY)
        assert [(day.start, day.end) for day in days] == [(NOON - DAY, NOON), (NOON, NOON + DAY)]
        assert [(str(day.upload), str(day.download), str(day.total)) for day in days] == [("1kB", "2kB", "3kB")] * 2
        assert sum(day.total for day in days) == 6_000
        assert twilio.requests[-1].query == {
            "Start": "2026-02-28T12:00:00Z",
            "End": "2026-03-02T12:00:00Z",
            "Granularity": "daily",
            "PageSize": "1000",
        }

    def test_the_api_is_asked_for_whole_seconds(self, client: Client, twilio: Emulator) -> None:
        half = timedelta(milliseconds=500)
        assert len(client.wireless.sims(self.sim(twilio)).data_usage(NOON + half, NOON + DAY + half)) == 2
        asked = twilio.requests[-1].query
        assert (asked["Start"], asked["End"]) == ("2026-03-01T12:00:00Z", "2026-03-02T12:00:01Z")

    def test_other_intervals(self, client: Client, twilio: Emulator) -> None:
        sim = client.wireless.sims(self.sim(twilio))
        for every, said in (("hour", "hourly"), ("day", "daily"), (None, "all")):
            sim.data_usage(NOON, None, every=every)  # type: ignore[arg-type]
            assert twilio.requests[-1].query["Granularity"] == said
            assert "End" not in twilio.requests[-1].query
        with pytest.raises(ValueError, match="every must be 'hour', 'day' or None, not 'week'"):
            sim.data_usage(NOON, None, every="week")  # type: ignore[arg-type]

    def test_the_whole_of_a_range_with_open_ends(self, client: Client, twilio: Emulator) -> None:
        assert len(client.wireless.sims(self.sim(twilio)).data_usage(None, None)) == 5
        assert set(twilio.requests[-1].query) == {"Granularity", "PageSize"}

    def test_no_request_without_need(self, client: Client, twilio: Emulator) -> None:
        assert client.wireless.sims("DE" + "0" * 32).data_usage(NOON, NOON) == []
        assert client.supersim.sims("HS" + "0" * 32).data_usage(NOON, NOON) == []
        assert twilio.requests == []

    def test_instants_without_a_zone_or_in_the_wrong_order_are_refused(self, client: Client, twilio: Emulator) -> None:
        for sim in (client.wireless.sims("DE" + "0" * 32), client.supersim.sims("HS" + "0" * 32)):
            with pytest.raises(ValueError, match="start must have a time zone"):
                sim.data_usage(NOON.replace(tzinfo=None), None)
            with pytest.raises(ValueError, match="must not be after end"):
                sim.data_usage(NOON + DAY, NOON)
            with pytest.raises(TypeError, match="end must be a datetime"):
                sim.data_usage(NOON, "2026-03-02")  # type: ignore[arg-type]
        assert twilio.requests == []

    def test_other_units(self, client: Client, twilio: Emulator) -> None:
        sim = client.wireless.sims(self.sim(twilio, units="megabytes"))
        with pytest.raises(APIResponseError, match="units must be bytes, not 'megabytes'"):
            sim.data_usage(NOON, None)

    def test_super_sims(self, client: Client, twilio: Emulator) -> None:
        sim = client.supersim.sims.create("89883070000123456789", "H3LL0")
        for number in range(3):
            twilio.add(
                "supersim.twilio.com/v1/UsageRecords",
                sim_sid=sim.sid,
                period={
                    "start_time": (NOON + number * DAY).isoformat(),
                    "end_time": (NOON + (number + 1) * DAY).isoformat(),
                },
                data_upload=150_000,
                data_download=150_000,
                data_total=300_000,
            )
        days = client.supersim.sims(sim.sid).data_usage(NOON, NOON + 2 * DAY)
        assert [(day.start, str(day.total)) for day in days] == [(NOON, "300kB"), (NOON + DAY, "300kB")]
        asked = twilio.requests[-1].query
        assert (asked["Sim"], asked["Granularity"]) == (sim.sid, "day")
        assert (asked["StartTime"], asked["EndTime"]) == ("2026-03-01T12:00:00Z", "2026-03-03T12:00:00Z")

    def test_no_super_sim_is_not_all_of_them(self, client: Client, twilio: Emulator) -> None:
        for wrong in (None, "", "../x"):
            with pytest.raises(ValueError, match="sid"):
                client.supersim.sims(wrong).data_usage(NOON, None)
        assert twilio.requests == []


def test_a_key_opens_every_product(twilio: Emulator) -> None:
    with twilio.client() as owner:
        key = owner.new_keys.create(friendly_name="Server")
        message = owner.messages.send(to=YOU, from_=ME, media_urls="https://example.com/cat.png")
    with Client(
        api_key_sid=key.sid, api_secret=key.secret, account_sid=twilio.account_sid, base_url=twilio.base_url
    ) as client:
        assert client.messages(message.sid).fetch().sid == message.sid
        assert [medium.content_type for medium in client.messages.media(message.sid)] == ["image/png"]
        for rows in (
            client.monitor.alerts,
            client.pricing.voice.countries,
            client.fax.v1.faxes,
            client.wireless.sims,
            client.notify.credentials,
            client.verify.services,
            client.video.rooms,
            client.taskrouter.workspaces,
            client.insights.call_summaries,
        ):
            rows.list(limit=1)
            assert twilio.requests[-1].user == key.sid
        assert client.lookups.v2.phone_numbers(YOU).fetch().valid is True
