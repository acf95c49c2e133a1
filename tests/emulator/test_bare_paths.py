"""Paths without a host in front: the first API by its date, products by their names."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.wire import Caller
from trunkline import facts
from trunkline.emulator import Emulator
from trunkline.emulator.bare import placed
from trunkline.emulator.exchange import Incoming, address


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/2010-04-01/Accounts.json", ("api.twilio.com", "/2010-04-01/Accounts.json")),
        ("/2010-04-01", ("api.twilio.com", "/2010-04-01")),
        ("/verify/v2/Services", ("verify.twilio.com", "/v2/Services")),
        ("/flex-api/v1/Configuration", ("flex-api.twilio.com", "/v1/Configuration")),
        ("/api/2010-04-01/Accounts.json", ("api.twilio.com", "/2010-04-01/Accounts.json")),
        ("/preview/wireless/Sims", ("preview.twilio.com", "/wireless/Sims")),
        ("/wireless/v1/Sims", ("wireless.twilio.com", "/v1/Sims")),
        ("/verify/v9/Services", ("", "/verify/v9/Services")),
        ("/letters/v1/Letters", ("", "/letters/v1/Letters")),
        ("/v1/Services", ("", "/v1/Services")),
        ("/", ("", "/")),
        ("", ("", "")),
    ],
)
def test_a_path_is_of_the_host_that_it_names(path: str, expected: tuple[str, str]) -> None:
    assert placed(path) == expected


def test_every_product_is_reached_by_its_name() -> None:
    for operation in facts.operations():
        assert placed(f"/{operation.host}{operation.path}") == (f"{operation.host}.twilio.com", operation.path)


def test_a_host_in_front_or_in_the_header_wins() -> None:
    for path, host in (("/2010-04-01/X", "verify.twilio.com"), ("/verify.twilio.com/2010-04-01/X", "localhost:4010")):
        assert address(Incoming("GET", path, "", {"host": host}, b""))[:2] == ("verify.twilio.com", "/2010-04-01/X")


def _asked(http: Caller, path: str) -> tuple[int, Any]:
    status, said, _ = http.get(f"{http.twilio.url}{path}")
    return status, said


def test_replies_link_to_where_they_are_found(http: Caller, twilio: Emulator) -> None:
    services = twilio.client().verify.v2.services
    for name in ("one", "two"):
        services.create(friendly_name=name)
    status, page = _asked(http, "/verify/v2/Services?PageSize=1")
    assert status == 200
    following = page["meta"]["next_page_url"].removeprefix(twilio.url)
    assert following.startswith("/verify.twilio.com/v2/Services?")
    assert _asked(http, following)[0] == 200
    assert _asked(http, f"/2010-04-01/Accounts/{twilio.account_sid}.json")[0] == 200


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/v2/Services", "It may be of several products: ask for /chat/v2/Services or "),
        ("/v1/Rooms", "The product is missing: ask for /video/v1/Rooms"),
        ("/letters", "A path begins with a host of Twilio, as /accounts.twilio.com/…, or with the name of a product"),
    ],
)
def test_what_is_nowhere_says_what_is_missing(http: Caller, path: str, words: str) -> None:
    status, said = _asked(http, path)
    assert (status, said["code"]) == (404, 20404)
    assert said["message"].startswith(f"The requested resource {path} was not found. {words}")
