"""What a message will cost, about: segments by the prices of the recipient's country."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.unit.fake_transport import World, reply
from trunkline.models.pricing_v1 import OutboundSmsPrice, OutboundSmsPricePrices
from trunkline.types.estimates import estimate, number_types
from trunkline.types.phone import country_of

SWISS = {
    "country": "Switzerland",
    "iso_country": "CH",
    "price_unit": "usd",
    "outbound_sms_prices": [
        {"carrier": "A", "mcc": "228", "mnc": "01", "prices": [{"number_type": "mobile", "current_price": "0.0725"}]},
        {
            "carrier": "B",
            "prices": [
                {"number_type": "mobile", "current_price": "0.08"},
                {"number_type": "shortcode", "current_price": "0.2"},
            ],
        },
        {"carrier": "C", "prices": [{"number_type": "mobile", "current_price": None}]},
    ],
}


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> World:
    world = World(request.param)
    monkeypatch.setattr("trunkline._core.call.deadline.Clock.monotonic", world.clock)
    return world


def carrier(**prices: str) -> OutboundSmsPrice:
    rows = [OutboundSmsPricePrices(number_type=kind, current_price=Decimal(price)) for kind, price in prices.items()]
    return OutboundSmsPrice(prices=rows)


def test_by_segments_and_carriers() -> None:
    carriers = [carrier(local="0.01", shortcode="0.02"), carrier(local="0.03")]
    found = estimate("x" * 200, "US", carriers, "usd", "+14155550111")
    assert (found.low, found.high, found.price_unit) == (Decimal("0.02"), Decimal("0.06"), "USD")
    assert found.friendly == "$0.02 to $0.06"
    assert repr(found) == "Estimate(2 segments to US, about $0.02 to $0.06)"
    assert estimate("x", "US", carriers, "usd", "12345").friendly == "$0.02"
    assert repr(estimate("x", "US", carriers, "usd", "12345")) == "Estimate(1 segment to US, about $0.02)"
    assert estimate("x", "US", carriers, "usd").high == Decimal("0.03")
    assert estimate("x", "US", carriers, "usd", "+18885550111").high == Decimal("0.03"), "no price of that kind: all"


def test_where_no_price_is_known() -> None:
    found = estimate("x", "US", [], None)
    assert (found.low, found.high, found.friendly) == (None, None, "")


@pytest.mark.parametrize(
    ("sender", "one"),
    [("12345", "shortcode"), ("+18885550111", "toll-free"), ("+14155550111", "local"), ("Shop", "alphanumeric")],
)
def test_what_kind_of_number_a_sender_is(sender: str, one: str) -> None:
    assert one in (number_types(sender) or ())
    assert number_types(None) is number_types("MG" + "0" * 32) is None


def test_a_country_is_asked_for_once_a_day(world: World) -> None:
    client = world.client(reply(200, SWISS), reply(200, SWISS))
    for each in (client, client, client.with_options(timeout=5)):
        found = world.do(each.messages.estimate(to="+41446681800", body="Grüezi"))
        assert (found.country, found.low, found.high) == ("CH", Decimal("0.0725"), Decimal("0.2"))
    assert [sent.url for sent in world.sent] == ["https://pricing.twilio.com/v1/Messaging/Countries/CH"]
    world.clock.now += 86_400
    world.do(client.messages.estimate(to="+41446681800", body="Grüezi"))
    assert len(world.sent) == 2


def test_numbers_that_nobody_has_are_of_a_country(world: World) -> None:
    client = world.client(reply(200, SWISS | {"iso_country": "GB"}))
    assert world.do(client.messages.estimate(to="+447700900123", body="Hi")).country == "GB"
    assert country_of("+15555550100") == "US"


def test_for_another_account_by_the_prices_of_the_credentials(world: World) -> None:
    client = world.client(reply(200, SWISS), reply(200, SWISS))
    other = client.on_behalf_of("AC" + "9" * 32)
    for each in (other, other.with_options(timeout=5), client):
        found = world.do(each.messages.estimate(to="+41446681800", body="Grüezi"))
        assert found.low == Decimal("0.0725")
    assert [sent.url for sent in world.sent] == ["https://pricing.twilio.com/v1/Messaging/Countries/CH"]
    with pytest.raises(ValueError, match="no account in its path"):
        world.do(other.pricing.v1.messaging.countries("CH").fetch())


@pytest.mark.parametrize("to", ["whatsapp:+41446681800", "12345", "+888123456", "x"])
def test_what_has_no_price(world: World, to: Any) -> None:
    client = world.client()
    with pytest.raises(ValueError, match=r"^to must be a phone number"):
        world.do(client.messages.estimate(to=to, body="Hi"))
    assert world.sent == []
