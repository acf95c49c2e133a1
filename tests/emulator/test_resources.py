"""Accounts, keys and tokens; numbers; verifications; views of the same rows; what is made up."""

from __future__ import annotations

from tests.emulator.wire import Caller, basic
from trunkline.emulator import VERIFICATION_CODE, Emulator


def test_fields_say_what_the_arguments_said(http: Caller) -> None:
    params = {
        "FriendlyName": "app",
        "VoiceUrl": "https://example.com/v",
        "VoiceMethod": "GET",
        "SmsUrl": "https://x.io",
    }
    application = http.post(f"{http.account}/Applications.json", params).json
    assert application["sid"].startswith("AP")
    assert (application["friendly_name"], application["voice_url"], application["voice_method"]) == (
        "app", "https://example.com/v", "GET",
    )  # fmt: skip
    assert application["voice_fallback_url"] is None
    assert application["voice_caller_id_lookup"] is False
    assert application["uri"] == f"{http.account}/Applications/{application['sid']}.json"
    changed = http.post(application["uri"], {"VoiceMethod": "post"}).json
    assert changed == {**application, "voice_method": "POST"}


def test_links_and_nested_arguments(http: Caller, twilio: Emulator) -> None:
    conversation = http.post("/v1/Conversations", {"UniqueName": "c"}, host="conversations").json
    base = f"{twilio.url}/conversations.twilio.com/v1/Conversations/{conversation['sid']}"
    assert conversation["url"] == base
    assert conversation["links"]["messages"] == f"{base}/Messages"
    params = {"Target": "webhook", "Configuration.Url": "https://example.com", "Configuration.Filters": ["a", "b"]}
    webhook = http.post(f"{base}/Webhooks", params).json
    assert webhook["configuration"] == {"url": "https://example.com", "filters": ["a", "b"]}
    assert webhook["conversation_sid"] == conversation["sid"]


def test_unique_names_work_as_ids(http: Caller) -> None:
    conversation = http.post("/v1/Conversations", {"UniqueName": "daily"}, host="conversations").json
    message = http.post("/v1/Conversations/daily/Messages", {"Body": "hi"}, host="conversations").json
    assert message["conversation_sid"] == conversation["sid"]
    by_sid = http.get(f"/v1/Conversations/{conversation['sid']}/Messages", host="conversations").json["messages"]
    assert [each["sid"] for each in by_sid] == [message["sid"]]


def test_the_default_conversation_service(http: Caller) -> None:
    conversation = http.post("/v1/Conversations", {"FriendlyName": "c"}, host="conversations").json
    service = conversation["chat_service_sid"]
    assert service.startswith("IS")
    same = http.get(f"/v1/Services/{service}/Conversations/{conversation['sid']}", host="conversations").json
    assert same["friendly_name"] == "c"
    other = http.post("/v1/Services", {"FriendlyName": "s"}, host="conversations").json["sid"]
    assert http.get(f"/v1/Services/{other}/Conversations", host="conversations").json["conversations"] == []


def test_deleting_takes_everything_below(http: Caller) -> None:
    service = http.post("/v1/Services", {"FriendlyName": "s"}, host="sync").json["sid"]
    document = http.post(f"/v1/Services/{service}/Documents", {"UniqueName": "d"}, host="sync").json["sid"]
    assert http.get(f"/v1/Services/{service}/Documents/d", host="sync").json["sid"] == document
    assert http.delete(f"/v1/Services/{service}", host="sync").status == 204
    assert http.get(f"/v1/Services/{service}/Documents/{document}", host="sync").status == 404


def test_configurations_keep_their_updates(http: Caller) -> None:
    before = http.get("/v1/Settings", host="voice").json
    after = http.post("/v1/Settings", {"DialingPermissionsInheritance": "true"}, host="voice").json
    assert before["dialing_permissions_inheritance"] is False
    assert after["dialing_permissions_inheritance"] is True
    assert http.get("/v1/Settings", host="voice").json == after


def test_what_twilio_provides(http: Caller) -> None:
    number = http.get("/v1/PhoneNumbers/+14155550100", host="lookups").json
    assert number["phone_number"] == "+14155550100"
    assert number == http.get("/v1/PhoneNumbers/+14155550100", host="lookups").json
    assert http.get("/v1/PhoneNumbers/nonsense", host="lookups").status == 404
    valid = [http.get(f"/v2/PhoneNumbers/{each}", host="lookups").json["valid"] for each in ("+14155550100", "12")]
    assert valid == [True, False]
    country = http.get("/v1/Voice/Countries/CH", host="pricing").json
    assert country["iso_country"] == "CH"
    countries = http.get("/v1/Voice/Countries", host="pricing").json["countries"]
    assert {each["iso_country"] for each in countries} == {"CH", "DE", "GB", "US"}
    assert http.get(f"{http.account}/Balance.json").json["currency"] == "USD"
    assert len(http.get(f"{http.account}/Usage/Records.json").json["usage_records"]) == 3


def test_actions_show_on_the_resource(http: Caller) -> None:
    body = {
        "friendlyName": "a", "queryType": "ERROR_CODE", "triggerValue": 1, "timeWindow": "FIVE_MINS",
        "description": "d", "enabled": True,
    }  # fmt: skip
    sid = http.post("/v2/Alarms", host="monitor", json_body=body).json["sid"]
    assert http("PUT", f"/v2/Alarms/{sid}/status", host="monitor", json_body={"enabled": False}).status == 204
    assert http.get(f"/v2/Alarms/{sid}", host="monitor").json["enabled"] is False


def test_numbers_are_searched_and_bought(http: Caller) -> None:
    search = f"{http.account}/AvailablePhoneNumbers/US/Local.json"
    found = http.get(search, {"AreaCode": 510}).json["available_phone_numbers"]
    assert len(found) == 30
    number = found[0]["phone_number"]
    assert number.startswith("+1510")
    same = http.get(search, {"Contains": number[2:]}).json["available_phone_numbers"]
    assert [each["phone_number"] for each in same] == [number]
    endings = http.get(search, {"Contains": "CAT*"}).json["available_phone_numbers"]
    assert all(each["phone_number"][-4:-1] == "228" for each in endings)
    assert http.get(search, {"Contains": "1" * 40}).json["available_phone_numbers"] == []
    bought = http.post(f"{http.account}/IncomingPhoneNumbers.json", {"PhoneNumber": number}).json
    assert (bought["phone_number"], bought["sid"][:2]) == (number, "PN")
    assert bought["friendly_name"] == f"(510) {number[5:8]}-{number[8:]}"
    again = http.post(f"{http.account}/IncomingPhoneNumbers.json", {"PhoneNumber": number})
    assert again.json["code"] == 21422
    free = http.post(f"{http.account}/IncomingPhoneNumbers/TollFree.json", {"PhoneNumber": "+18005550123"}).json
    own = http.get(f"{http.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"][-1]
    assert own["phone_number"] == "+15017122661"
    lists = {
        kind: [
            each["sid"]
            for each in http.get(f"{http.account}/IncomingPhoneNumbers{kind}.json").json["incoming_phone_numbers"]
        ]
        for kind in ("", "/Local", "/TollFree", "/Mobile")
    }
    assert lists == {
        "": [free["sid"], bought["sid"], own["sid"]], "/Local": [bought["sid"], own["sid"]],
        "/TollFree": [free["sid"]], "/Mobile": [],
    }  # fmt: skip
    assert http.get(f"{http.account}/IncomingPhoneNumbers.json", {"PhoneNumber": number}).json[
        "incoming_phone_numbers"
    ] == [bought]
    assert http.delete(bought["uri"]).status == 204


def test_a_subaccount_has_its_own_resources(http: Caller, twilio: Emulator) -> None:
    made = http.post("/2010-04-01/Accounts.json", {"FriendlyName": "sub"}).json
    assert made["owner_account_sid"] == twilio.account_sid
    assert [each["sid"] for each in http.get("/2010-04-01/Accounts.json").json["accounts"]] == [
        made["sid"],
        twilio.account_sid,
    ]
    below = f"/2010-04-01/Accounts/{made['sid']}"
    http.account = below
    message = http.message()
    assert message["account_sid"] == made["sid"]
    assert http.get(f"/2010-04-01/Accounts/{twilio.account_sid}/Messages.json").json["messages"] == []
    http.authorization = basic(made["sid"], made["auth_token"])
    assert [each["sid"] for each in http.get(f"{below}/Messages.json").json["messages"]] == [message["sid"]]
    assert http.get(f"/2010-04-01/Accounts/{twilio.account_sid}/Messages.json").status == 401
    assert http.get(f"/2010-04-01/Accounts/{twilio.account_sid}.json").status == 404
    service = http.post("/v1/Services", {"FriendlyName": "s"}, host="messaging").json
    assert service["account_sid"] == made["sid"]
    http.authorization = basic(twilio.account_sid, twilio.auth_token)
    assert http.get("/v1/Services", host="messaging").json["services"] == []
    assert http.post(f"{below}.json", {"Status": "closed"}).json["status"] == "closed"
    http.authorization = basic(made["sid"], made["auth_token"])
    assert http.get(f"{below}/Messages.json").status == 401


def test_api_keys(http: Caller, twilio: Emulator) -> None:
    key = http.post(f"{http.account}/Keys.json", {"FriendlyName": "k"}).json
    assert key["sid"].startswith("SK")
    assert "secret" not in http.get(f"{http.account}/Keys/{key['sid']}.json").json
    http.authorization = basic(key["sid"], key["secret"])
    assert http.message()["account_sid"] == twilio.account_sid
    assert http.get("/v1/Services", host="messaging").status == 200
    for guarded in (f"{http.account}/Keys.json", "/2010-04-01/Accounts.json", f"{http.account}.json"):
        assert http.get(guarded).status == 401
    http.authorization = basic(twilio.account_sid, twilio.auth_token)
    assert http.delete(f"{http.account}/Keys/{key['sid']}.json").status == 204
    http.authorization = basic(key["sid"], key["secret"])
    assert http.get(f"{http.account}/Messages.json").status == 401


def test_bearer_tokens(http: Caller, twilio: Emulator) -> None:
    http.authorization = None
    params = {"grant_type": "client_credentials", "client_id": twilio.client_id, "client_secret": twilio.client_secret}
    token = http.post("/v2/token", params, host="oauth").json
    assert (token["token_type"], int(token["expires_in"])) == ("Bearer", 3600)
    http.authorization = f"Bearer {token['access_token']}"
    assert http.message()["status"] == "queued"
    twilio.advance(3601)
    assert http.get(f"{http.account}/Messages.json").status == 401
    wrong = http.post("/v2/token", {**params, "client_secret": "x"}, host="oauth")
    assert (wrong.status, wrong.json["code"]) == (401, 20003)


def test_a_verification_is_approved_by_its_code(http: Caller, twilio: Emulator) -> None:
    service = http.post("/v2/Services", {"FriendlyName": "v"}, host="verify").json["sid"]
    below = f"/v2/Services/{service}"
    verification = http.post(f"{below}/Verifications", {"To": "+14155550100", "Channel": "sms"}, host="verify").json
    assert (verification["status"], verification["valid"], verification["sid"][:2]) == ("pending", False, "VE")
    check = {"To": "+14155550100", "Code": "000000"}
    assert http.post(f"{below}/VerificationCheck", check, host="verify").json["status"] == "pending"
    done = http.post(f"{below}/VerificationCheck", {**check, "Code": VERIFICATION_CODE}, host="verify").json
    assert (done["status"], done["valid"], done["sid"]) == ("approved", True, verification["sid"])
    assert http.get(f"{below}/Verifications/{verification['sid']}", host="verify").json["status"] == "approved"
    assert http.post(f"{below}/VerificationCheck", check, host="verify").status == 404
    http.post(f"{below}/Verifications", {"To": "+14155550100", "Channel": "sms"}, host="verify")
    twilio.advance(601)
    assert http.post(f"{below}/VerificationCheck", check, host="verify").status == 404


def test_rows_that_are_made_up_look_likely(http: Caller, twilio: Emulator) -> None:
    records = http.get(f"{http.account}/Usage/Records/Daily.json").json["usage_records"]
    units = {row["category"]: (row["description"], row["count_unit"], row["usage_unit"]) for row in records}
    assert units == {
        "calls": ("Voice Minutes", "calls", "minutes"),
        "sms": ("SMS", "messages", "messages"),
        "phonenumbers": ("Phone Numbers", "numbers", "numbers"),
    }
    messages, calls = f"api.twilio.com{http.account}/Messages.json", f"api.twilio.com{http.account}/Calls.json"
    inbound = twilio.add(messages, direction="inbound", body="x" * 161)
    assert (inbound["status"], inbound["price"], inbound["num_segments"]) == ("received", None, "2")
    assert (inbound["to"], inbound["messaging_service_sid"]) == (twilio.number, None)
    sent = twilio.add(messages, direction="outbound-api")
    assert (sent["status"], sent["price"], sent["num_media"]) == ("delivered", "-0.00790", "0")
    call = twilio.add(calls, status="busy")
    assert (call["duration"], call["price"], call["answered_by"], call["parent_call_sid"]) == ("0", None, None, None)
    call = twilio.add(calls, start_time="2026-02-01T10:00:00Z")
    assert (call["status"], call["duration"]) == ("completed", "42")
    assert call["end_time"] == "Sun, 01 Feb 2026 10:00:42 +0000"
    recording = twilio.add(f"api.twilio.com{http.account}/Recordings.json")
    assert (recording["status"], recording["channels"], recording["duration"]) == ("completed", 1, "10")
    conference = twilio.add(f"api.twilio.com{http.account}/Conferences.json", status="in-progress")
    assert conference["reason_conference_ended"] is None
