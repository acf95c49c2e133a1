"""What rows do by themselves: usage is summed, queues move up, recordings end, parts of resources agree."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.conftest import START
from tests.emulator.wire import Answer, Caller
from trunkline.emulator import Emulator

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MIDNIGHT = START.replace(hour=0)
ME, YOU = "+15005550006", "+14155550100"


def text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


class TestUsageOfASim:
    def sim(self, twilio: Emulator) -> str:
        return str(twilio.add("wireless.twilio.com/v1/Sims")["sid"])

    def use(self, twilio: Emulator, sim: str, start: datetime, size: int = 1, length: timedelta = HOUR) -> None:
        twilio.add(
            f"wireless.twilio.com/v1/Sims/{sim}/UsageRecords",
            period={"start": start, "end": start + length},
            data={"upload": size, "download": 2 * size, "units": "bytes", "home": {"total": 3 * size}},
            commands={"total": 1},
        )

    def ask(self, http: Caller, sim: str, **params: Any) -> list[dict[str, Any]]:
        path = f"/v1/Sims/{sim}/UsageRecords" if sim else "/v1/UsageRecords"
        return list(http.get(path, params, host="wireless").json["usage_records"])

    def periods(self, rows: list[dict[str, Any]]) -> list[tuple[str, int]]:
        return [(row["period"]["start"], row["data"]["total"]) for row in rows]

    def test_days_and_hours_are_those_of_utc_and_the_newest_is_first(self, http: Caller, twilio: Emulator) -> None:
        sim = self.sim(twilio)
        for hours in (0, 23, 24, 24.5):
            self.use(twilio, sim, MIDNIGHT + hours * HOUR, length=HOUR / 2)
        days = self.ask(http, sim, Granularity="daily")
        assert self.periods(days) == [(text(MIDNIGHT + DAY), 6), (text(MIDNIGHT), 6)]
        assert days[0]["period"]["end"] == text(MIDNIGHT + 2 * DAY)
        assert (days[0]["commands"], days[0]["sim_sid"]) == ({"total": 2}, sim)
        assert days[0]["data"] == {"upload": 2, "download": 4, "total": 6, "units": "bytes", "home": {"total": 6}}
        hours_ = self.ask(http, sim, Granularity="hourly")
        assert self.periods(hours_) == [
            (text(MIDNIGHT + hours * HOUR), total) for hours, total in ((24, 6), (23, 3), (0, 3))
        ]
        assert self.ask(http, sim, Granularity="daily") == days

    def test_the_whole_is_one_record_and_the_default(self, http: Caller, twilio: Emulator) -> None:
        sim = self.sim(twilio)
        for number in range(3):
            self.use(twilio, sim, START + number * DAY)
        [whole] = self.ask(http, sim)
        assert whole["period"] == {"start": text(START), "end": text(START + 2 * DAY + HOUR)}
        [part] = self.ask(http, sim, Granularity="all", Start=text(START - DAY), End=text(START + DAY))
        assert part["period"] == {"start": text(START - DAY), "end": text(START + DAY)}
        assert (whole["data"]["total"], part["data"]["total"]) == (9, 3)
        assert self.ask(http, sim, Start=text(START + 9 * DAY)) == []

    def test_what_touches_the_range_counts(self, http: Caller, twilio: Emulator) -> None:
        sim = self.sim(twilio)
        for number in range(4):
            self.use(twilio, sim, START + number * DAY, length=DAY)
        range_ = {"Start": text(START + DAY), "End": text(START + 2 * DAY)}
        assert self.periods(self.ask(http, sim, Granularity="daily", **range_)) == [(text(START + DAY), 3)]
        later = {"Start": text(START + DAY + HOUR), "End": text(START + 2 * DAY + HOUR)}
        assert len(self.ask(http, sim, Granularity="daily", **later)) == 2

    def test_a_row_that_is_longer_keeps_its_period(self, http: Caller, twilio: Emulator) -> None:
        sim = self.sim(twilio)
        self.use(twilio, sim, START, length=DAY)
        for granularity in ("hourly", "daily"):
            [row] = self.ask(http, sim, Granularity=granularity)
            assert row["period"] == {"start": text(START), "end": text(START + DAY)}

    def test_a_row_without_fields_is_the_present_hour_without_use(self, http: Caller, twilio: Emulator) -> None:
        sim = self.sim(twilio)
        twilio.add(f"wireless.twilio.com/v1/Sims/{sim}/UsageRecords")
        [row] = self.ask(http, sim, Granularity="hourly")
        hour = twilio.clock.now().replace(minute=0, second=0)
        assert row["period"] == {"start": text(hour), "end": text(hour + HOUR)}
        assert row["data"] == {"upload": 0, "download": 0, "total": 0, "units": "bytes"}

    def test_other_units_are_not_added(self, http: Caller, twilio: Emulator) -> None:
        sim = self.sim(twilio)
        for units in ("bytes", "megabytes", "bytes"):
            twilio.add(f"wireless.twilio.com/v1/Sims/{sim}/UsageRecords", data={"total": 1, "units": units})
        found = {row["data"]["units"]: row["data"]["total"] for row in self.ask(http, sim)}
        assert found == {"bytes": 2, "megabytes": 1}

    def test_the_account_is_all_its_sims(self, http: Caller, twilio: Emulator) -> None:
        first, second = self.sim(twilio), self.sim(twilio)
        self.use(twilio, first, START)
        self.use(twilio, second, START, 2)
        twilio.add("wireless.twilio.com/v1/UsageRecords", data={"total": 100, "units": "bytes"})
        [row] = self.ask(http, "", Granularity="daily")
        assert (row["data"]["total"], "sim_sid" in row) == (109, False)

    def test_usage_comes_in_pages(self, http: Caller, twilio: Emulator) -> None:
        sim = self.sim(twilio)
        for number in range(10):
            self.use(twilio, sim, START + number * HOUR * 12)
        params = {"Granularity": "daily", "PageSize": 2}
        page = http.get(f"/v1/Sims/{sim}/UsageRecords", params, host="wireless").json
        seen = [len(page["usage_records"])]
        while page["meta"]["next_page_url"]:
            page = http.get(page["meta"]["next_page_url"]).json
            seen.append(len(page["usage_records"]))
        assert seen == [2, 2, 2]


class TestUsageOfSuperSims:
    SIMS = ("HS" + "1" * 32, "HS" + "2" * 32)

    @pytest.fixture(autouse=True)
    def used(self, twilio: Emulator) -> None:
        for sim, country, size in ((0, "FR", 1), (0, "US", 10), (1, "FR", 100)):
            twilio.add(
                "supersim.twilio.com/v1/UsageRecords",
                sim_sid=self.SIMS[sim],
                iso_country=country,
                period={"start_time": START, "end_time": START + HOUR},
                data_upload=size,
                data_download=size,
                data_total_billed=0.1,
            )

    def ask(self, http: Caller, **params: Any) -> list[dict[str, Any]]:
        return list(http.get("/v1/UsageRecords", params, host="supersim").json["usage_records"])

    def test_the_whole_says_of_nobody(self, http: Caller) -> None:
        [row] = self.ask(http)
        assert (row["data_upload"], row["data_total"], row["data_total_billed"]) == (111, 222, 0.3)
        assert row["period"] == {"start_time": text(START), "end_time": text(START + HOUR)}
        assert [row[name] for name in ("sim_sid", "fleet_sid", "network_sid", "iso_country")] == [None] * 4

    def test_of_one_sim(self, http: Caller) -> None:
        [row] = self.ask(http, Sim=self.SIMS[0], Granularity="day")
        assert (row["sim_sid"], row["iso_country"], row["data_total"]) == (self.SIMS[0], None, 22)
        assert row["period"]["start_time"] == text(MIDNIGHT)
        assert self.ask(http, Sim="HS" + "3" * 32) == []

    def test_by_unique_name(self, http: Caller, twilio: Emulator) -> None:
        made = http.post("/v1/Sims", {"Iccid": "8988307", "RegistrationCode": "H3LL0"}, host="supersim").json
        assert made["status"] == "new"
        http.post(f"/v1/Sims/{made['sid']}", {"UniqueName": "door"}, host="supersim")
        twilio.add("supersim.twilio.com/v1/UsageRecords", sim_sid=made["sid"], data_upload=5)
        [row] = self.ask(http, Sim="door")
        assert (row["sim_sid"], row["data_upload"]) == (made["sid"], 5)

    def test_usage_is_grouped(self, http: Caller) -> None:
        sims = self.ask(http, Group="sim")
        assert {row["sim_sid"]: row["data_total"] for row in sims} == dict(zip(self.SIMS, (22, 200), strict=True))
        countries = self.ask(http, Group="isoCountry", Sim=self.SIMS[0])
        assert {(row["sim_sid"], row["iso_country"]): row["data_total"] for row in countries} == {
            (self.SIMS[0], "FR"): 2, (self.SIMS[0], "US"): 20,
        }  # fmt: skip

    def test_by_time(self, http: Caller) -> None:
        assert self.ask(http, EndTime=text(START)) == []
        assert self.ask(http, StartTime=text(START + HOUR)) == []
        assert len(self.ask(http, StartTime=text(START), EndTime=text(START + HOUR), Granularity="hour")) == 1


class TestQueues:
    def queue(self, http: Caller) -> str:
        return str(http.post(f"{http.account}/Queues.json", {"FriendlyName": "support"}).json["sid"])

    def wait(self, http: Caller, twilio: Emulator, queue: str, **fields: Any) -> str:
        call = http.post(f"{http.account}/Calls.json", {"To": YOU, "From": ME, "Url": "https://example.com"}).json
        twilio.add(f"{http.account}/Queues/{queue}/Members.json", call_sid=call["sid"], **fields)
        return str(call["sid"])

    def member(self, http: Caller, queue: str, call: str) -> Answer:
        return http.get(f"{http.account}/Queues/{queue}/Members/{call}.json")

    def test_the_front_is_who_came_first(self, http: Caller, twilio: Emulator) -> None:
        queue = self.queue(http)
        assert self.member(http, queue, "Front").status == 404
        first = self.wait(http, twilio, queue)
        twilio.advance(30)
        second = self.wait(http, twilio, queue)
        twilio.advance(10)
        front = self.member(http, queue, "Front").json
        assert (front["call_sid"], front["position"], front["wait_time"]) == (first, 1, 40)
        assert front["uri"].endswith(f"/Members/{first}.json")
        assert self.member(http, queue, second).json["position"] == 2
        shown = http.get(f"{http.account}/Queues/{queue}.json").json
        assert (shown["current_size"], shown["average_wait_time"]) == (2, 25)

    def test_positions_that_were_given(self, http: Caller, twilio: Emulator) -> None:
        queue = self.queue(http)
        self.wait(http, twilio, queue, position=2, wait_time=5)
        first = self.wait(http, twilio, queue, position=1, wait_time=90)
        front = self.member(http, queue, "Front").json
        assert (front["call_sid"], front["wait_time"]) == (first, 90)

    def test_taking_a_call_out(self, http: Caller, twilio: Emulator) -> None:
        queue = self.queue(http)
        first, second = (self.wait(http, twilio, queue) for _ in range(2))
        taken = http.post(f"{http.account}/Queues/{queue}/Members/Front.json", {"Url": "https://example.com"})
        assert (taken.status, taken.json["call_sid"]) == (200, first)
        front = self.member(http, queue, "Front").json
        assert (front["call_sid"], front["position"]) == (second, 1)
        assert self.member(http, queue, first).status == 404
        assert http.get(f"{http.account}/Queues/{queue}.json").json["current_size"] == 1


class TestCallSummaries:
    def summary(self, http: Caller, call: str, state: str | None = None) -> dict[str, Any]:
        params = {"ProcessingState": state} if state else {}
        return dict(http.get(f"/v1/Voice/{call}/Summary", params, host="insights").json)

    def test_partial_for_half_an_hour(self, http: Caller, twilio: Emulator) -> None:
        call = http.post(f"{http.account}/Calls.json", {"To": YOU, "From": ME, "Url": "https://example.com"}).json
        states = []
        for seconds in (3, 5, 1_790, 10):
            twilio.advance(seconds)
            states.append(self.summary(http, call["sid"], "partial")["processing_state"])
        assert states == ["partial", "partial", "partial", "complete"]

    def test_complete_is_what_else_is_told(self, http: Caller) -> None:
        call = http.post(f"{http.account}/Calls.json", {"To": YOU, "From": ME, "Url": "https://example.com"}).json
        states = [self.summary(http, call["sid"], each)["processing_state"] for each in (None, "complete", "partial")]
        assert states == ["complete", "complete", "partial"]

    def test_it_is_about_the_call(self, http: Caller, twilio: Emulator) -> None:
        call = http.post(f"{http.account}/Calls.json", {"To": YOU, "From": ME, "Url": "https://example.com"}).json
        before = self.summary(http, call["sid"])
        assert (before["call_state"], before["end_time"], before["duration"]) == ("undialed", None, None)
        twilio.advance(10)
        after = self.summary(http, call["sid"])
        assert (after["call_state"], after["duration"], after["connect_duration"]) == ("completed", 5, 3)
        assert (after["from"], after["to"]) == ({"caller": ME}, {"callee": YOU})


def test_validation_codes_have_six_digits(http: Caller, twilio: Emulator) -> None:
    def ask() -> list[str]:
        path = f"{http.account}/OutgoingCallerIds.json"
        return [str(http.post(path, {"PhoneNumber": YOU}).json["validation_code"]) for _ in range(30)]

    codes = ask()
    assert all(len(code) == 6 and code.isdigit() for code in codes)
    assert len(set(codes)) > 1
    twilio.reset()
    assert ask() == codes
    asked = http.post(f"{http.account}/OutgoingCallerIds.json", {"PhoneNumber": YOU}).json
    assert (asked["call_sid"][:2], asked["friendly_name"]) == ("CA", "(415) 555-0100")


class TestVerify:
    def service(self, http: Caller) -> str:
        made = http.post("/v2/Services", {"FriendlyName": "Bank"}, host="verify").json
        assert made["code_length"] == 6
        return f"/v2/Services/{made['sid']}"

    def test_access_tokens(self, http: Caller) -> None:
        params = {"Identity": "ann", "FactorType": "push"}
        made = http.post(f"{self.service(http)}/AccessTokens", params, host="verify").json
        assert (made["entity_identity"], made["ttl"]) == ("ann", 60)
        assert http.get(made["url"]).json == made

    def factor(self, http: Caller, below: str) -> dict[str, Any]:
        params = {"FriendlyName": "Phone", "FactorType": "totp"}
        return dict(http.post(f"{below}/Entities/ann/Factors", params, host="verify").json)

    def test_factors_belong_to_an_entity(self, http: Caller) -> None:
        below = self.service(http)
        factor = self.factor(http, below)
        entity = http.get(f"{below}/Entities/ann", host="verify").json
        assert entity["sid"][:2] == "YE"
        assert (factor["entity_sid"], factor["status"]) == (entity["sid"], "unverified")
        renamed = http.post(factor["url"], {"FriendlyName": "Old phone"}).json
        assert (renamed["friendly_name"], renamed["status"]) == ("Old phone", "unverified")
        assert http.post(factor["url"], {"AuthPayload": "123456"}).json["status"] == "verified"

    def test_a_challenge_keeps_its_details(self, http: Caller, twilio: Emulator) -> None:
        below = self.service(http)
        factor = self.factor(http, below)
        params = {
            "FactorSid": factor["sid"],
            "Details.Message": "Is it you?",
            "Details.Fields": ['{"label":"Place","value":"Bern"}'],
            "HiddenDetails": '{"ip":"192.0.2.1"}',
        }
        first, second = (http.post(f"{below}/Entities/ann/Challenges", params, host="verify").json for _ in range(2))
        assert first["details"] == {"message": "Is it you?", "fields": [{"label": "Place", "value": "Bern"}]}
        assert (first["hidden_details"], first["factor_type"]) == ({"ip": "192.0.2.1"}, "totp")
        assert (first["status"], first["entity_sid"]) == ("pending", factor["entity_sid"])
        assert first["expiration_date"] == text(twilio.clock.now() + timedelta(minutes=5))
        approved = http.post(first["url"], {"AuthPayload": "123456"}).json
        assert (approved["status"], approved["date_responded"]) == ("approved", text(twilio.clock.now()))
        twilio.advance(300)
        assert [http.get(each["url"]).json["status"] for each in (first, second)] == ["approved", "expired"]
        assert http.post(second["url"], {"AuthPayload": "123456"}).json["status"] == "expired"

    def test_a_pending_verification_is_sent_again(self, http: Caller, twilio: Emulator) -> None:
        where = f"{self.service(http)}/Verifications"
        sent = [http.post(where, {"To": YOU, "Channel": channel}, host="verify").json for channel in ("sms", "call")]
        assert (sent[0]["sid"], sent[1]["channel"]) == (sent[1]["sid"], "call")
        twilio.advance(601)
        assert http.post(where, {"To": YOU, "Channel": "sms"}, host="verify").json["sid"] != sent[0]["sid"]


class TestCalls:
    def call(self, http: Caller) -> dict[str, Any]:
        return dict(http.post(f"{http.account}/Calls.json", {"To": YOU, "From": ME, "Url": "https://example.com"}).json)

    def record(self, http: Caller, **params: Any) -> str:
        path = f"{http.account}/Calls/{self.call(http)['sid']}/Recordings.json"
        made = http.post(path, params).json
        assert (made["status"], made["duration"]) == ("in-progress", None)
        assert made["channels"] == (2 if params else 1)
        return str(made["uri"])

    def test_a_recording_ends_with_its_call(self, http: Caller, twilio: Emulator) -> None:
        uri = self.record(http, RecordingChannels="dual", RecordingTrack="inbound")
        shown = []
        for seconds in (3, 2, 1):
            twilio.advance(seconds)
            shown.append(http.get(uri).json)
        assert [(row["status"], row["duration"]) for row in shown] == [
            ("in-progress", None), ("processing", "5"), ("completed", "5"),
        ]  # fmt: skip
        assert {(row["channels"], row["track"]) for row in shown} == {(2, "inbound")}

    def test_a_recording_is_stopped(self, http: Caller, twilio: Emulator) -> None:
        uri = self.record(http)
        twilio.advance(3)
        assert http.post(uri, {"Status": "paused"}).json["status"] == "paused"
        assert http.post(uri, {"Status": "stopped"}).json["status"] == "stopped"
        twilio.advance(1)
        done = http.get(uri).json
        assert (done["status"], done["duration"]) == ("completed", "3")

    def test_what_was_not_answered_costs_nothing(self, http: Caller, twilio: Emulator) -> None:
        prices = []
        for seconds in (1, 3):
            call = self.call(http)
            twilio.advance(seconds)
            prices.append(http.post(call["uri"], {"Status": "completed"}).json["price"])
        assert prices == [None, "-0.01400"]

    def test_a_conference_holds_its_calls_until_it_ends(self, http: Caller, twilio: Emulator) -> None:
        participants = f"{http.account}/Conferences/standup/Participants.json"
        ann, bob = (http.post(participants, {"From": ME, "To": YOU}).json for _ in range(2))
        conference = f"{http.account}/Conferences/{ann['conference_sid']}"
        assert ann["uri"] == f"{conference}/Participants/{ann['call_sid']}.json"
        twilio.advance(3600)
        assert http.get(ann["uri"]).json["status"] == "connected"
        calls = [f"{http.account}/Calls/{each['call_sid']}.json" for each in (ann, bob)]
        assert [http.get(call).json["status"] for call in calls] == ["in-progress", "in-progress"]
        assert http.delete(ann["uri"]).status == 204
        assert [http.get(call).json["status"] for call in calls] == ["completed", "in-progress"]
        ended = http.post(f"{conference}.json", {"Status": "completed"}).json
        assert (ended["status"], ended["reason_conference_ended"]) == ("completed", "conference-ended-via-api")
        assert http.get(f"{conference}/Participants.json").json["participants"] == []
        last = http.get(calls[1]).json
        assert (last["status"], last["duration"]) == ("completed", "3598")


def test_a_fax_is_delivered_unless_it_is_canceled(http: Caller, twilio: Emulator) -> None:
    params = {"To": YOU, "From": ME, "MediaUrl": "https://example.com/a.pdf"}
    sent, canceled = (http.post("/v1/Faxes", params, host="fax").json for _ in range(2))
    assert (sent["direction"], sent["status"], sent["num_pages"]) == ("outbound", "queued", None)
    http.post(canceled["url"], {"Status": "canceled"})
    seen = []
    for _ in range(3):
        twilio.advance(1)
        seen.append(http.get(sent["url"]).json["status"])
    assert seen == ["processing", "sending", "delivered"]
    assert http.get(sent["url"]).json["num_pages"] == 1
    assert http.get(canceled["url"]).json["status"] == "canceled"


def test_commands_reach_their_sim(http: Caller, twilio: Emulator) -> None:
    sim = twilio.add("wireless.twilio.com/v1/Sims", unique_name="door")["sid"]
    by_name = http.post("/v1/Commands", {"Command": "open", "Sim": "door"}, host="wireless").json
    by_sid = http.post(
        "/v1/Commands", {"Command": "open", "Sim": sim, "DeliveryReceiptRequested": "false"}, host="wireless"
    ).json
    http.post("/v1/Commands", {"Command": "open", "Sim": "DE" + "0" * 32}, host="wireless")
    assert (by_name["sim_sid"], by_sid["sim_sid"], by_sid["direction"]) == (sim, sim, "to_sim")
    for name in ("door", sim):
        listed = http.get("/v1/Commands", {"Sim": name}, host="wireless").json["commands"]
        assert {row["sid"] for row in listed} == {by_name["sid"], by_sid["sid"]}
    assert by_name["status"] == "queued"
    twilio.advance(5)
    assert [http.get(row["url"]).json["status"] for row in (by_name, by_sid)] == ["delivered", "sent"]


def test_rooms_have_limits_and_an_end(http: Caller, twilio: Emulator) -> None:
    room = http.post("/v1/Rooms", {}, host="video").json
    assert (room["unique_name"], room["max_participants"], room["duration"]) == (room["sid"], 50, None)
    twilio.advance(90)
    done = http.post(room["url"], {"Status": "completed"}).json
    assert (done["duration"], done["end_time"]) == (90, text(twilio.clock.now()))


def test_workers_have_the_name_of_their_activity(http: Caller) -> None:
    below = http.post("/v1/Workspaces", {"FriendlyName": "Support"}, host="taskrouter").json["url"]
    ready, lunch = (
        http.post(f"{below}/Activities", {"FriendlyName": name, "Available": there}).json["sid"]
        for name, there in (("Ready", "true"), ("Lunch", "false"))
    )
    worker = http.post(f"{below}/Workers", {"FriendlyName": "Ann", "ActivitySid": ready}).json
    assert (worker["activity_name"], worker["available"], worker["attributes"]) == ("Ready", True, "{}")
    http.post(worker["url"], {"ActivitySid": lunch})
    away = http.get(worker["url"]).json
    assert (away["activity_name"], away["available"]) == ("Lunch", False)
    [listed] = http.get(f"{below}/Workers", {"ActivityName": "Lunch"}).json["workers"]
    assert listed["sid"] == worker["sid"]
    away_or_not = [http.get(f"{below}/Workers", {"Available": each}).json["workers"] for each in ("1", "0", "no")]
    assert [len(rows) for rows in away_or_not] == [0, 1, 1]
    idle = http.post(f"{below}/Workers", {"FriendlyName": "Bob"}).json
    assert (idle["activity_name"], idle["available"]) == (None, False)
    channel = http.post(f"{below}/TaskChannels", {"FriendlyName": "Chat", "UniqueName": "chat"}).json["sid"]
    task = http.post(f"{below}/Tasks", {"TaskChannel": "chat"}).json
    assert (task["task_channel_sid"], task["task_channel_unique_name"]) == (channel, "chat")
    assert (task["priority"], task["timeout"], task["attributes"]) == (0, 86_400, "{}")


def test_lookups_tell_what_was_asked_for(http: Caller) -> None:
    def look(version: str, number: str = YOU, **params: Any) -> dict[str, Any]:
        return dict(http.get(f"/{version}/PhoneNumbers/{number}", params, host="lookups").json)

    packages = ("caller_name", "sim_swap", "line_type_intelligence", "line_status")
    assert [look("v2")[name] for name in packages] == [None] * 4
    found = look("v2", Fields="line_type_intelligence,caller_name")
    assert [found[name] is not None for name in packages] == [True, False, True, False]
    assert (found["country_code"], found["calling_country_code"]) == ("US", "1")
    swiss = look("v2", "+41446681800")
    assert (swiss["country_code"], swiss["calling_country_code"]) == ("CH", "41")
    here = look("v2", "(415)555-0100", CountryCode="us")
    assert (here["phone_number"], here["valid"], here["national_format"]) == (YOU, True, "(415) 555-0100")
    assert look("v2", "044-668-18-00", CountryCode="CH")["phone_number"] == "+41446681800"
    assert look("v2", "(415)555-0100")["valid"] is False
    assert look("v2", "1", CountryCode="US")["valid"] is False
    assert look("v2", "+41446681800", CountryCode="US")["country_code"] == "CH"
    first = look("v1", Type=["carrier", "caller-name"])
    assert (first["carrier"]["type"], first["caller_name"]["caller_type"]) == ("mobile", "CONSUMER")
    assert [look("v1", Type=["carrier"])[name] is not None for name in ("carrier", "caller_name")] == [True, False]


def test_prices_are_from_the_number_that_was_named(http: Caller) -> None:
    path = f"/v2/Voice/Numbers/{YOU}"
    assert http.get(path, {"OriginationNumber": ME}, host="pricing").json["origination_number"] == ME
    assert http.get(path, host="pricing").json["origination_number"] is None


def test_many_rows_of_one_category(http: Caller, twilio: Emulator) -> None:
    where = f"{http.account}/Usage/Records/Daily.json"
    for day in (1, 2, 3):
        twilio.add(where, category="calls", start_date=f"2026-02-0{day}", usage=str(day))
    rows = http.get(where).json["usage_records"]
    assert {(row["category"], row["usage"]) for row in rows} == {("calls", "1"), ("calls", "2"), ("calls", "3")}


def test_addresses_have_sids_where_names_were_asked_for(http: Caller, twilio: Emulator) -> None:
    sim = twilio.add("wireless.twilio.com/v1/Sims", unique_name="door")
    found = http.get("/v1/Sims/door", host="wireless").json
    assert found["url"] == f"{twilio.url}/wireless.twilio.com/v1/Sims/{sim['sid']}"
    assert found["links"]["usage_records"] == f"{found['url']}/UsageRecords"


def test_a_closed_account_stays_closed(http: Caller) -> None:
    made = http.post("/2010-04-01/Accounts.json", {}).json
    below = f"/2010-04-01/Accounts/{made['sid']}"
    assert http.post(f"{below}.json", {"Status": "suspended"}).json["status"] == "suspended"
    refused = http.post(f"{below}/Messages.json", {"To": YOU, "From": ME, "Body": "Hello"})
    assert (refused.status, refused.json["code"]) == (401, 20005)
    assert http.get(f"{below}/Messages.json").status == 200
    states = [http.post(f"{below}.json", {"Status": each}).status for each in ("active", "closed", "closed", "active")]
    assert states == [200, 200, 200, 400]


def test_mappings_have_the_name_of_their_list(http: Caller) -> None:
    phones = http.post(f"{http.account}/SIP/CredentialLists.json", {"FriendlyName": "Phones"}).json["sid"]
    domain = http.post(f"{http.account}/SIP/Domains.json", {"DomainName": "example.sip.twilio.com"}).json["sid"]
    for where in ("", "Auth/Calls/", "Auth/Registrations/"):
        path = f"{http.account}/SIP/Domains/{domain}/{where}CredentialListMappings.json"
        assert http.post(path, {"CredentialListSid": phones}).json["friendly_name"] == "Phones"
