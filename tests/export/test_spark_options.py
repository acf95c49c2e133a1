"""The options of the Spark source: what is wrong is refused by its name, and no credential is taken."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime

import pytest

from trunkline.export.wishes import asked, instant, written

PLAIN = {"resource": "messages", "since": "2026-03-01"}


def test_options_in_any_case() -> None:
    found = asked({"Resource": "calls", "SINCE": "2026-03-01", "daysPerPartition": "9", "accounts": "AC1, AC2"})
    assert (found.resource.name, found.days_per_partition, found.accounts) == ("calls", 9, ("AC1", "AC2"))
    assert found.since == datetime(2026, 3, 1, tzinfo=UTC).timestamp()
    assert not found.skip
    assert found.profiles == ()
    assert pickle.loads(pickle.dumps(found)) == found


def test_profiles_are_names_with_commas() -> None:
    assert asked({**PLAIN, "profile": "main, other"}).profiles == ("main", "other")


def test_whole_lists_need_no_first_day() -> None:
    assert asked({"resource": "incoming-phone-numbers"}).resource.whole


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"resource": "message"}, "messages"),
        ({"since": "yesterday"}, "since must be a day such as 2026-03-01"),
        ({"since": "2026-03-01T09:00:00"}, "time zone"),
        ({"until": "2026-03-01"}, "until must be after since"),
        ({"accounts": "every"}, "accounts must be"),
        ({"accounts": ""}, "accounts must be"),
        ({"daysPerPartition": "0"}, "daysPerPartition must be a whole number, at least 1"),
        ({"lateDays": "0"}, "lateDays must be"),
        ({"undatedDays": "-1"}, "undatedDays must be a whole number, at least 0"),
        ({"maxDaysPerBatch": "1e3"}, "maxDaysPerBatch must be"),
        ({"pollSeconds": "9" * 5000}, "pollSeconds must be"),
        ({"refused": "ignore"}, "refused must be fail or skip"),
        ({"limit": "3"}, "limit is no option of twilio; it knows resource, since"),
    ],
)
def test_what_is_wrong_is_named(wrong: dict[str, str], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        asked({**PLAIN, **wrong})


def test_what_is_missing_is_named() -> None:
    with pytest.raises(ValueError, match="resource must name a list"):
        asked({"since": "2026-03-01"})
    with pytest.raises(ValueError, match="since must be the first day"):
        asked({"resource": "messages"})


def test_a_stream_has_no_end() -> None:
    with pytest.raises(ValueError, match=r"until is for spark\.read"):
        asked({**PLAIN, "until": "2026-04-01"}, stream=True)


@pytest.mark.parametrize(
    "name", ["authToken", "auth_token", "password", "apiKey", "api_secret", "accountSid", "username"]
)
def test_credentials_are_no_options(name: str) -> None:
    with pytest.raises(ValueError, match="must not be an option") as caught:
        asked({**PLAIN, name: "0123456789abcdef"})
    assert "0123456789abcdef" not in str(caught.value)


def test_instants_come_back() -> None:
    at = datetime(2026, 3, 1, 9, 30, 5, tzinfo=UTC).timestamp()
    assert instant(written(at)) == at
    assert instant("2026-03-01T10:30:05+01:00") == at
