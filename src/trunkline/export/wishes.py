"""What somebody asks of the Spark source: options as text enter, checked values leave. Pure; called by `spark`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from .._core.redaction.secret import safe_repr
from ..reading.windows import day_of
from .resources import Resource, resource
from .runs import LATE_DAYS, UNDATED_DAYS

DAYS_PER_PARTITION = 30
POLL = 900
_SECRET = ("token", "secret", "password", "apikey", "accountsid", "username", "credential")


@safe_repr
@dataclass(frozen=True, slots=True)
class Asked:
    """The options.

    Attributes:
        resource: the list.
        since, until: instants in seconds since 1970; `until` is None for now.
        accounts: "all", SIDs, or None for the client's own.
        days_per_partition: how many days a task reads.
        late_days: of a stream: for how many days after its end a day comes again.
        undated_days: so many days back rows are looked for that lack their date.
        max_days_per_batch: of a stream: how many days further a batch goes at most; None: to now.
        poll: of a stream: how many seconds are at least between two batches.
        skip: whether what an account refuses is passed over, with a warning in the log of the worker.
        profiles: the names of credentials that workers find in their files, the first for all accounts, the others for
            their own; none: those of their environment.
    """

    resource: Resource
    since: float
    until: float | None
    accounts: str | tuple[str, ...] | None
    days_per_partition: int
    late_days: int
    undated_days: int
    max_days_per_batch: int | None
    poll: int
    skip: bool
    profiles: tuple[str, ...]

    @property
    def first(self) -> int:
        """The first day."""
        return day_of(self.since)


def asked(options: Mapping[str, str], *, stream: bool = False) -> Asked:
    """The options of a read, checked.

    Raises:
        ValueError: one is missing, unknown or wrong; or it is a credential, which options must not hold.
    """
    given = {name.lower(): value for name, value in options.items()}
    for name in given:
        if name not in _KNOWN:
            if any(part in name.replace("_", "") for part in _SECRET):
                raise ValueError(
                    f"{name} must not be an option, which Spark shows in its plans and pages: workers take credentials "
                    "from their environment (TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN) or a profile in their files"
                )
            raise ValueError(f"{name} is no option of twilio; it knows {', '.join(_KNOWN.values())}")
    if "resource" not in given:
        raise ValueError("the option resource must name a list, such as messages")
    if stream and "until" in given:
        raise ValueError("the option until is for spark.read: a stream has no end")
    wanted = resource(given["resource"])
    since = _read(given, "since", instant, None)
    if since is None:
        if not wanted.whole:
            raise ValueError("the option since must be the first day, such as 2026-03-01")
        since = 0.0
    until = _read(given, "until", instant, None)
    if until is not None and until <= since:
        raise ValueError("the option until must be after since: there is nothing to read")
    accounts = given.get("accounts")
    return Asked(
        wanted,
        since,
        until,
        accounts if accounts in (None, "all") else _sids(accounts or ""),
        _read(given, "daysperpartition", _whole(1), DAYS_PER_PARTITION),
        _read(given, "latedays", _whole(1), LATE_DAYS),
        _read(given, "undateddays", _whole(0), UNDATED_DAYS),
        _read(given, "maxdaysperbatch", _whole(1), None),
        _read(given, "pollseconds", _whole(0), POLL),
        _read(given, "refused", _one_of("fail", "skip"), "fail") == "skip",
        tuple(each.strip() for each in given.get("profile", "").split(",") if each.strip()),
    )


_KNOWN = {
    name.lower(): name
    for name in (
        *("resource", "since", "until", "accounts", "daysPerPartition", "lateDays", "undatedDays"),
        *("maxDaysPerBatch", "pollSeconds", "refused", "profile"),
    )
}


def _read(given: Mapping[str, str], name: str, read: Callable[[str], Any], otherwise: Any) -> Any:
    if name not in given:
        return otherwise
    try:
        return read(given[name].strip())
    except ValueError as error:
        raise ValueError(f"the option {_KNOWN[name]} must be {error}, not {given[name][:40]!r}") from None


def instant(text: str) -> float:
    """An instant in seconds since 1970: of a day, the midnight in UTC with which it begins."""
    try:
        if len(text) <= 10:
            day = date.fromisoformat(text)
            return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("a day such as 2026-03-01, or an instant such as 2026-03-01T09:00:00Z") from None
    if at.utcoffset() is None:
        raise ValueError("an instant with a time zone such as 2026-03-01T09:00:00Z")
    return at.timestamp()


def written(at: float) -> str:
    """An instant as text, whole seconds: `2026-03-01T09:00:00Z`."""
    return datetime.fromtimestamp(int(at), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _sids(text: str) -> tuple[str, ...]:
    found = tuple(each for part in text.split(",") if (each := part.strip()))
    if not found or not all(each.startswith("AC") and each.isalnum() for each in found):
        raise ValueError(f'the option accounts must be "all" or SIDs such as AC…,AC…, not {text[:40]!r}')
    return found


def _whole(least: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not least <= int(text[:9]) or len(text) > 9:
            raise ValueError(f"a whole number, at least {least}")
        return int(text)

    return read


def _one_of(*allowed: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in allowed:
            raise ValueError(" or ".join(allowed))
        return text

    return read
