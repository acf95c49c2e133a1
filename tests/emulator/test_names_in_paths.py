"""Names in paths: what is escaped, and arrives; what the API takes in no path."""

from __future__ import annotations

import asyncio

import pytest

from tests.emulator.wire import Caller
from trunkline.emulator import Emulator

NAMES = ["Stand-up #1", "50% off?", "a?b=c", "%2F", "100%", "a..b", "...", "ü & €", "x;y", "a+b", "a:b@c", "{id}"]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_with_marks_arrives(twilio: Emulator, name: str) -> None:
    with twilio.client() as client:
        service = client.sync.v1.services.create()
        documents = client.sync.v1.services(service.sid).documents
        made = documents.create(unique_name=name, data={"a": 1})
        assert documents(name).fetch().sid == made.sid
        assert documents(name).update(data={"a": 2}).data == {"a": 2}

        async def fetch() -> str | None:
            async with twilio.async_client() as other:
                return (await other.sync.v1.services(service.sid).documents(name).fetch()).sid

        assert asyncio.run(fetch()) == made.sid
        documents(name).delete()
        assert documents.list() == []


@pytest.mark.parametrize("name", ["a/b", "a\\b", ".", "..", "a\nb", "", " ", "a\x00"])
def test_what_no_path_may_hold_is_refused_before_a_request(twilio: Emulator, name: str) -> None:
    with twilio.client() as client:
        with pytest.raises(ValueError, match="of documents"):
            client.sync.v1.services("IS" + "0" * 32).documents(name).fetch()
        assert not twilio.requests


@pytest.mark.parametrize("escape", ["%2F", "%2f"])
def test_the_api_takes_no_escaped_slash(http: Caller, escape: str) -> None:
    service = http.post("/v1/Services", {}, host="sync").json["sid"]
    documents = f"/v1/Services/{service}/Documents"
    http.post(documents, {"UniqueName": "a/b"}, host="sync")
    for method in ("GET", "POST", "DELETE"):
        found = http(method, f"{documents}/a{escape}b", host="sync")
        assert (found.status, found.json["code"]) == (404, 20404)
    unknown = http.get(f"{documents}/a/b", host="sync")
    assert (unknown.status, unknown.json["code"]) == (404, 20404)
