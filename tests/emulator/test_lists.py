"""Lists: every paging style to its last page, filters by equality and by dates, newest first."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.emulator.wire import Caller
from trunkline.emulator import Emulator


def pages(http: Caller, first: Any, key: str, link: Any) -> list[list[Any]]:
    out = [first[key]]
    while (url := link(first)) is not None:
        first = http.get(url).json
        out.append(first[key])
        assert len(out) < 50
    return out


def test_uri_style(http: Caller) -> None:
    for n in range(7):
        http.message(Body=f"{n}")
    first = http.get(f"{http.account}/Messages.json", {"PageSize": 3, "To": "+14155550100"}).json
    found = pages(http, first, "messages", lambda page: page["next_page_uri"])
    assert [[each["body"] for each in page] for page in found] == [["6", "5", "4"], ["3", "2", "1"], ["0"]]
    assert first["next_page_uri"].startswith("/2010-04-01/")
    assert "To=%2B14155550100" in first["next_page_uri"]
    assert (first["page"], first["page_size"], first["start"], first["end"]) == (0, 3, 0, 2)
    second = http.get(first["next_page_uri"]).json
    assert (second["page"], second["start"], second["end"]) == (1, 3, 5)
    assert http.get(second["previous_page_uri"]).json["messages"] == first["messages"]
    assert http.get(second["uri"]).json == second
    assert http.get(second["first_page_uri"]).json == first


def test_meta_style(http: Caller, twilio: Emulator) -> None:
    for n in range(5):
        http.post("/v1/Services", {"FriendlyName": f"s{n}"}, host="messaging")
    first = http.get("/v1/Services", {"PageSize": 2}, host="messaging").json
    assert first["meta"]["next_page_url"].startswith(f"{twilio.url}/messaging.twilio.com/v1/Services?")
    assert first["meta"]["key"] == "services"
    found = pages(http, first, "services", lambda page: page["meta"]["next_page_url"])
    assert [[each["friendly_name"] for each in page] for page in found] == [["s4", "s3"], ["s2", "s1"], ["s0"]]


def test_links_of_another_edge_and_of_a_host_header(http: Caller, twilio: Emulator) -> None:
    for _ in range(2):
        http.post("/v1/Services", {"FriendlyName": "s"}, host="messaging")
    edge = http.get("/v1/Services", {"PageSize": 1}, host="messaging.dublin.ie1").json
    prefix = f"{twilio.url}/messaging.dublin.ie1.twilio.com/v1/Services?"
    assert edge["meta"]["next_page_url"].startswith(prefix)
    url = f"{twilio.url}/v1/Services?PageSize=1"
    plain = http.get(url, headers={"Host": "messaging.twilio.com"}).json
    assert plain["meta"]["next_page_url"].startswith("https://messaging.twilio.com/v1/Services?")


def test_next_token_in_camel_case(http: Caller, twilio: Emulator) -> None:
    for n in range(5):
        http("POST", "/v2/Conversations", host="conversations", json_body={"configurationId": "c", "name": f"c{n}"})
    first = http.get("/v2/Conversations", {"pageSize": 2}, host="conversations").json
    assert (first["meta"]["key"], first["meta"]["pageSize"]) == ("conversations", 2)
    names = [[each["name"] for each in first["conversations"]]]
    page = first
    while (token := page["meta"]["nextToken"]) is not None:
        page = http.get("/v2/Conversations", {"pageSize": 2, "pageToken": token}, host="conversations").json
        names.append([each["name"] for each in page["conversations"]])
    assert names == [["c4", "c3"], ["c2", "c1"], ["c0"]]
    before = {"pageSize": 2, "pageToken": page["meta"]["previousToken"]}
    assert [
        each["name"] for each in http.get("/v2/Conversations", before, host="conversations").json["conversations"]
    ] == [
        "c2",
        "c1",
    ]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_both_clients_reach_the_end_of_lists_by_token(twilio: Emulator, kind: str) -> None:
    def check(client: Any, run: Any) -> None:
        stores = client.memory.v1.stores
        for n in range(5):
            run(stores.create(display_name=f"s{n}"))
        rows = run(stores.list(page_size=2))
        assert len(set(rows)) == 5
        page, pages = run(stores.page(page_size=2)), 0
        while page is not None:
            page, pages = run(page.next_page()), pages + 1
        assert pages == 3
        (first,) = run(stores.list(limit=1))
        for n in range(3):
            run(client.memory.v1.trait_groups(first).create(display_name=f"t{n}", traits={}))
        found = run(client.memory.v1.trait_groups(first).list(page_size=1))
        assert [each.display_name for each in found] == ["t2", "t1", "t0"]
        assert run(client.memory.v1.trait_groups(first, "t1").fetch()).trait_group.display_name == "t1"

    if kind == "sync":
        with twilio.client() as client:
            check(client, lambda value: value)
        return
    with asyncio.Runner() as runner:
        aclient = twilio.async_client()
        check(aclient, runner.run)
        runner.run(aclient.close())


def test_token_style(http: Caller, twilio: Emulator) -> None:
    for _ in range(3):
        body = {
            "account_sid": twilio.account_sid,
            "documents": [],
            "phone_numbers": [],
            "losing_carrier_information": {},
        }
        answer = http.post("/v1/Porting/PortIn", host="numbers", json_body=body)
        assert answer.status == 202, answer
    first = http.get("/v1/Porting/PortIn/PortInRequests", {"Size": 2}, host="numbers").json
    assert len(first["port_in_requests"]) == 2
    token = first["meta"]["next_token"]
    last = http.get("/v1/Porting/PortIn/PortInRequests", {"Size": 2, "Token": token}, host="numbers").json
    assert len(last["port_in_requests"]) == 1
    assert last["meta"]["next_token"] is None


def test_current_page_style(http: Caller, twilio: Emulator) -> None:
    for n in range(3):
        twilio.add("numbers.twilio.com/v2/ShortCodes/Applications", friendly_name=f"a{n}")
    first = http.get("/v2/ShortCodes/Applications", {"PageSize": 2}, host="numbers").json
    assert (first["has_next"], first["current_page"], len(first["results"])) == (True, 0, 2)
    last = http.get("/v2/ShortCodes/Applications", {"PageSize": 2, "Page": 1}, host="numbers").json
    assert (last["has_next"], last["current_page"], len(last["results"])) == (False, 1, 1)


def test_scim_style(http: Caller) -> None:
    path = f"/Organizations/OR{'a' * 32}/scim/Users"
    for n in range(3):
        user = {"userName": f"u{n}@example.com", "displayName": f"u{n}"}
        assert http.post(path, host="preview-iam", json_body=user).status == 201
    first = http.get(path, {"count": 2}, host="preview-iam").json
    assert (first["totalResults"], first["startIndex"], len(first["Resources"])) == (3, 1, 2)
    last = http.get(path, {"count": 2, "startIndex": 3}, host="preview-iam").json
    assert [each["userName"] for each in last["Resources"]] == ["u0@example.com"]


def test_none_style(http: Caller) -> None:
    listed = http.get(f"{http.account}/AvailablePhoneNumbers.json").json
    assert [each["country_code"] for each in listed["countries"]] == ["DE", "GB", "US"]
    assert "next_page_uri" not in listed


def test_page_sizes(http: Caller) -> None:
    for _ in range(51):
        http.message()
    assert len(http.get(f"{http.account}/Messages.json").json["messages"]) == 50
    clamped = http.get(f"{http.account}/Messages.json", {"PageSize": 5000}).json
    assert (clamped["page_size"], len(clamped["messages"])) == (1000, 51)
    for size in ("0", "-1", "many"):
        assert http.get(f"{http.account}/Messages.json", {"PageSize": size}).json["code"] == 20001
    assert http.get(f"{http.account}/Messages.json", {"Page": 1}).status == 400
    assert http.get(f"{http.account}/Messages.json", {"Page": 1, "PageToken": "bogus"}).status == 400


def test_pages_stand_still_while_rows_come_and_go(http: Caller) -> None:
    sids = [http.message()["sid"] for _ in range(4)]
    first = http.get(f"{http.account}/Messages.json", {"PageSize": 2}).json
    http.message()
    http.delete(f"{http.account}/Messages/{sids[2]}.json")
    second = http.get(first["next_page_uri"]).json
    assert [each["sid"] for each in second["messages"]] == [sids[1], sids[0]]


def test_lists_are_filtered_by_equal_fields(http: Caller) -> None:
    http.message(To="+14155550101")
    http.message(To="+14155550102")
    found = http.get(f"{http.account}/Messages.json", {"To": "+14155550102"}).json["messages"]
    assert [each["to"] for each in found] == ["+14155550102"]
    http.call(To="+14155550103")
    assert len(http.get(f"{http.account}/Calls.json", {"Status": "queued"}).json["calls"]) == 1
    assert http.get(f"{http.account}/Calls.json", {"Status": "busy"}).json["calls"] == []
    assert http.get(f"{http.account}/Calls.json", {"Status": "bogus"}).status == 400


DAYS = [datetime(2026, 1, day, hour, tzinfo=UTC) for day, hour in ((1, 12), (2, 0), (2, 23), (3, 0))]


@pytest.mark.parametrize(
    ("params", "wanted"),
    [
        ({"DateSent": "2026-01-02"}, [2, 1]),
        ({"DateSent<": "2026-01-02"}, [0]),
        ({"DateSent>": "2026-01-02"}, [3, 2, 1]),
        ({"DateSent>": "2026-01-02", "DateSent<": "2026-01-03"}, [2, 1]),
        ({"DateSent>": "2026-01-02T23:00:00Z"}, [3, 2]),
        ({"DateSent<": "2026-01-02T23:00:00Z"}, [1, 0]),
        ({"DateSent": "2026-01-02T23:00:00Z"}, [2]),
        ({}, [4, 3, 2, 1, 0]),
    ],
)
def test_lists_are_filtered_by_dates(http: Caller, twilio: Emulator, params: dict[str, str], wanted: list[int]) -> None:
    for n, day in enumerate(DAYS):
        row = {"body": f"{n}", "date_sent": day, "date_created": day, "status": "delivered"}
        twilio.add(f"api.twilio.com{http.account}/Messages.json", row)
    http.message(Body="4")  # queued: without a date_sent
    found = http.get(f"{http.account}/Messages.json", params).json["messages"]
    assert [int(each["body"]) for each in found] == wanted


def test_dates_of_other_products(http: Caller, twilio: Emulator) -> None:
    for day in DAYS:
        twilio.add("monitor.twilio.com/v1/Alerts", date_generated=day, date_created=day, log_level="error")
    bounds = {"StartDate": "2026-01-02T00:00:00Z", "EndDate": "2026-01-02T23:00:00Z"}
    found = http.get("/v1/Alerts", bounds, host="monitor").json["alerts"]
    assert [each["date_generated"] for each in found] == ["2026-01-02T23:00:00Z", "2026-01-02T00:00:00Z"]
    assert http.get("/v1/Alerts", {"LogLevel": "notice"}, host="monitor").json["alerts"] == []
    for day in DAYS:
        twilio.add(f"api.twilio.com{http.account}/Calls.json", start_time=day, status="completed")
    day = http.get(f"{http.account}/Calls.json", {"StartTime": "2026-01-02"}).json["calls"]
    assert len(day) == 2
    assert len(http.get(f"{http.account}/Calls.json", {"StartTime>": "2026-01-02"}).json["calls"]) == 3


def test_added_rows_are_sorted_among_the_others(http: Caller, twilio: Emulator) -> None:
    now = twilio.clock.now()
    url = f"api.twilio.com{http.account}/Messages.json"
    for hours in (3, 1, 2):
        twilio.add(url, body=f"-{hours}", date_sent=now - timedelta(hours=hours))
    http.message(Body="0")
    found = http.get(f"{http.account}/Messages.json").json["messages"]
    assert [each["body"] for each in found] == ["0", "-1", "-2", "-3"]


def test_ascending_order(http: Caller) -> None:
    service = http.post("/v1/Services", {}, host="sync").json["sid"]
    made = http.post(f"/v1/Services/{service}/Lists", {"UniqueName": "l"}, host="sync").json["sid"]
    below = f"/v1/Services/{service}/Lists/{made}/Items"
    for n in range(3):
        http.post(below, {"Data": f'{{"n": {n}}}'}, host="sync")
    ascending = http.get(below, {"Order": "asc"}, host="sync").json["items"]
    assert [(each["index"], each["data"]) for each in ascending] == [(n, {"n": n}) for n in range(3)]
    assert http.get(f"/v1/Services/{service}/Lists/l/Items/1", host="sync").json["data"] == {"n": 1}
