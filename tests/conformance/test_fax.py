"""fax_v1: the spec no longer has it, so its requests are written down here, from Twilio's last documentation of it."""

from __future__ import annotations

import asyncio
import json
import urllib.parse
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from trunkline.facts import load

from . import judge
from .calls import Caller

FAX = {"sid": "FX1", "status": "delivered", "duration": 14, "price": "-0.0700", "num_pages": 2}
PAGE = {"meta": {"key": "faxes", "next_page_url": None}, "faxes": [FAX]}
MEDIA = {"meta": {"key": "media", "next_page_url": None}, "media": [{"sid": "ME1", "fax_sid": "FX1"}]}

CALLS: dict[str, tuple[Callable[[Any], Any], str, str, dict[str, list[str]], object]] = {
    "CreateFax": (
        lambda fax: fax.v1.faxes.create("+1", "https://a.example", from_="+2", store_media=False),
        "POST",
        "/v1/Faxes",
        {"To": ["+1"], "MediaUrl": ["https://a.example"], "From": ["+2"], "StoreMedia": ["false"]},
        FAX,
    ),
    "FetchFax": (lambda fax: fax.v1.faxes("FX1").fetch(), "GET", "/v1/Faxes/FX1", {}, FAX),
    "UpdateFax": (
        lambda fax: fax.v1.faxes("FX1").update(status="canceled"),
        "POST",
        "/v1/Faxes/FX1",
        {"Status": ["canceled"]},
        FAX,
    ),
    "DeleteFax": (lambda fax: fax.v1.faxes("FX1").delete(), "DELETE", "/v1/Faxes/FX1", {}, None),
    "ListFax": (
        lambda fax: fax.v1.faxes.list(to="+1", limit=1),
        "GET",
        "/v1/Faxes",
        {"To": ["+1"], "PageSize": ["1"]},
        PAGE,
    ),
    "FetchFaxMedia": (
        lambda fax: fax.v1.faxes("FX1").media("ME1").fetch(),
        "GET",
        "/v1/Faxes/FX1/Media/ME1",
        {},
        {"sid": "ME1"},
    ),
    "DeleteFaxMedia": (
        lambda fax: fax.v1.faxes("FX1").media("ME1").delete(),
        "DELETE",
        "/v1/Faxes/FX1/Media/ME1",
        {},
        None,
    ),
    "ListFaxMedia": (
        lambda fax: fax.v1.faxes("FX1").media.list(limit=1),
        "GET",
        "/v1/Faxes/FX1/Media",
        {"PageSize": ["1"]},
        MEDIA,
    ),
}


def test_all_are_here() -> None:
    assert set(load("fax_v1").operations) == set(CALLS)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("id", CALLS)
def test_a_call_sends_what_the_old_pages_say(id: str, asynchronous: bool) -> None:
    call, method, path, pairs, answer = CALLS[id]

    async def main() -> Any:
        caller = Caller(asynchronous)
        status = 204 if answer is None else 201 if id == "CreateFax" else 200
        if answer is None:
            caller.recorder.reply = (status, None, b"")
        else:
            caller.recorder.reply = (status, "application/json", json.dumps(answer).encode())
        result = call(caller.client.fax)
        return (await result if isinstance(result, Awaitable) else result), caller.recorder.take()

    result, (sent,) = asyncio.run(main())
    url = urllib.parse.urlsplit(sent.url)
    assert (sent.method, url.netloc, url.path) == (method, "fax.twilio.com", path)
    assert (sent.form() if method == "POST" else judge.pairs(url.query)) == pairs
    assert (result is None) == (answer is None)
