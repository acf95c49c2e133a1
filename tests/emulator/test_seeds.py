"""What an emulator begins with, by a file."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime

import pytest

from trunkline.emulator import Emulator
from trunkline.emulator.seeds import seed

FILE = """
faults = ["rate_limit times=1 retry_after=0"]

[[accounts]]
name = "Shop"

[[numbers]]
number = "+15017122661"
sms_url = "https://example.com/sms"

[[numbers]]
number = "+14155550199"
account = "Shop"
voice_url = "https://example.com/voice"
friendly_name = "Front desk"

[[phones]]
number = "+14155550123"
receives = "undelivered"
error_code = 30003

[[messages]]
from = "+14155550123"
to = "+15017122661"
body = "hi"
date = 2026-01-01T09:00:00Z

[[messages]]
from = "+14155550199"
to = "+14155550123"
body = "Hello!"
account = "Shop"
"""


def test_a_file_is_all_there() -> None:
    twilio = Emulator()
    seed(twilio._world, tomllib.loads(FILE))
    with twilio, twilio.client() as client:
        assert twilio.requests == []
        accounts = {each.friendly_name: each.sid for each in client.api.v2010.accounts.list()}
        assert [each.status for each in twilio.requests] == [429, 200]
        shop = client.api.v2010.accounts(accounts["Shop"])
        [own] = client.incoming_phone_numbers.list()
        assert (own.phone_number, own.sms_url) == (twilio.number, "https://example.com/sms")
        [other] = shop.incoming_phone_numbers.list()
        assert (other.phone_number, other.friendly_name) == ("+14155550199", "Front desk")
        [hi] = client.messages.list()
        assert (hi.body, hi.status, hi.direction) == ("hi", "received", "inbound")
        assert hi.date_sent == datetime(2026, 1, 1, 9, tzinfo=UTC)
        [hello] = shop.messages.list()
        assert (hello.body, hello.status, hello.direction) == ("Hello!", "delivered", "outbound-api")
        lost = client.messages.create(to="+14155550123", from_=twilio.number, body="Are you there?")
        twilio.run()
        assert client.messages(lost.sid).fetch().error_code == 30003


def test_a_past() -> None:
    twilio = Emulator()
    seed(twilio._world, {"populate": {"days": 3, "messages": 50, "subaccounts": 1}})
    with twilio, twilio.client() as client:
        assert 30 <= len(client.messages.list()) <= 50
        assert len(client.api.v2010.accounts.list()) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1", "there is no key x; there are: accounts, numbers, phones, messages, populate, faults"),
        ("numbers = 3", r"numbers must be a list of tables: \[\[numbers\]\]"),
        ("[[numbers]]\nnumbr = '+1'", r"numbers\[1\] has no key numbr; it has: number, account, friendly_name"),
        ("[[numbers]]\nnumber = 3", r"numbers\[1\].number must be a text, not 3"),
        ("[[numbers]]\nnumber = '3'", r"numbers\[1\]: number must be a phone number with a plus sign"),
        ("[[numbers]]\nsms_url = 'x'", r"numbers\[1\] needs the key number"),
        (
            "[[numbers]]\nnumber = '+14155550100'\nsms_method = 'X'",
            r"numbers\[1\]: Invalid value for parameter Sms",
        ),
        ("[[messages]]\nfrom = 'a'\nto = 'b'\naccount = 'X'", r"messages\[1\].account: there is no account 'X'"),
        ("[[messages]]\nfrom = 'a'\nto = 'b'\ndate = 2026-01-01T00:00:00", r"messages\[1\]: date must have an offset"),
        ("[[messages]]\nfrom = 'a'\nto = 'b'\ndate = true", r"messages\[1\].date must be a date with a time, not True"),
        ("[[accounts]]\nname = 'A'\n[[accounts]]\nname = 'A'", r"accounts\[2\].name: there are two accounts 'A'"),
        ("[populate]\ndays = -1", "populate: days must be 1 to 3650"),
        ("[populate]\nday = 1", "populate: it has no key day; it has: days, messages"),
        ("[[populate]]", r"populate: it must be a table: \[populate\]"),
        ("faults = ['x']", r"faults\[1\]: there is no fault 'x'"),
        ("faults = 3", "faults must be a list of texts, not 3"),
        ("[[phones]]\nnumber = '+14155550100'\nreceives = 'x'", r"phones\[1\]: receives must be one of delivered"),
        ("[[phones]]\nnumber = '+14155550100'\nerror_code = 1", r"phones\[1\]: error_code is for undelivered"),
    ],
)
def test_a_file_that_makes_no_sense_says_where(text: str, said: str) -> None:
    with pytest.raises((TypeError, ValueError), match=said):
        seed(Emulator()._world, tomllib.loads(text))
