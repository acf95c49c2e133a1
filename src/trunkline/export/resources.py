"""The lists that can be exported: how each is asked for a day, what tells its rows apart, when a row is final.

Names enter, resources leave; a client enters `pages`, an iterator over pages leaves, which waits as the client does.
Called by `planning`, by `run`, and by the sources for other engines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter
from typing import Any, Literal

from .. import facts, models
from .._core.call.ranges import instant_of
from .._core.model.model import Model
from .._core.redaction.secret import safe_repr
from ..reading.kinds import DAY, KINDS, Kind

By = Literal["day", "second", "date", ""]
"""What the filters of a list take: days, seconds, the first and the last day; "" for a list that is read whole."""


@safe_repr
@dataclass(frozen=True, slots=True)
class Resource:
    """A list that can be exported.

    Attributes:
        name: in commands, folders and tables.
        module, model: what its rows are, such as `api_v2010` and `Message`.
        path: the attributes of a client that lead to it; those below a parent begin at the parent.
        kind: when its rows are final, and the largest page.
        by: what its filters take.
        start, end: the arguments of its filters.
        keys: the fields of its model whose instant puts a row into a day; the first that a row has counts.
        identity: the wire names of the fields that tell two rows apart; empty: nothing does.
        undated: the field that its filters go by and that rows may lack; "" for none.
        parent: the list that each row of has such a list; "" for one list an account.
        fleeting: the API forgets its rows when their parent ends, so that those which were read are kept.
        own: it has no account in its path: only the account's own credentials reach it.
    """

    name: str
    module: str
    model: str
    path: str
    kind: Kind
    by: By = ""
    start: str = ""
    end: str = ""
    keys: tuple[str, ...] = ()
    identity: tuple[str, ...] = ("sid",)
    undated: str = ""
    parent: str = ""
    fleeting: bool = False
    own: bool = False

    @property
    def whole(self) -> bool:
        """Whether the list is read whole each time."""
        return not self.by and not self.parent

    @property
    def states(self) -> int:
        """How many reads a span of time takes."""
        return self.kind.states


def _core(name: str, model: str, kind: str, *keys: str, **more: Any) -> Resource:
    return Resource(name, "api_v2010", model, more.pop("path", name), KINDS[kind], keys=keys, **more)


RESOURCES: Mapping[str, Resource] = {
    each.name: each
    for each in (
        _core(
            *("messages", "Message", "message", "date_sent", "date_created"),
            by="day",
            start="date_sent_after",
            end="date_sent_before",
            undated="date_sent",
        ),
        _core(
            *("calls", "Call", "call", "start_time", "date_created"),
            by="day",
            start="start_time_after",
            end="start_time_before",
            undated="start_time",
        ),
        _core(
            *("conferences", "Conference", "conference", "date_created"),
            by="day",
            start="date_created_after",
            end="date_created_before",
        ),
        _core(
            *("participants", "Participant", "participant"),
            identity=("conference_sid", "call_sid"),
            parent="conferences",
            fleeting=True,
        ),
        _core(
            *("recordings", "Recording", "recording", "date_created"),
            by="day",
            start="date_created_after",
            end="date_created_before",
        ),
        _core(
            *("usage", "UsageRecordDaily", "usage", "start_date"),
            path="usage.records.daily",
            by="date",
            start="start_date",
            end="end_date",
            identity=("account_sid", "category", "start_date"),
        ),
        Resource(
            *("alerts", "monitor_v1", "Alert", "monitor.alerts", KINDS["alert"]),
            by="second",
            start="start_date",
            end="end_date",
            keys=("date_created",),
            own=True,
        ),
        Resource(
            *("events", "monitor_v1", "Event", "monitor.events", Kind("event", created="event_date", updated="")),
            by="second",
            start="start_date",
            end="end_date",
            keys=("event_date",),
            own=True,
        ),
        Resource(
            *("verify_attempts", "verify_v2", "VerificationAttempt", "verify.verification_attempts", Kind("attempt")),
            by="second",
            start="date_created_after",
            end="date_created_before",
            keys=("date_created",),
            own=True,
        ),
        Resource(
            *("executions", "studio_v2", "Execution", "executions"),
            Kind("execution", final=frozenset({"ended"})),
            by="second",
            start="date_created_from",
            end="date_created_to",
            keys=("date_created",),
            parent="studio.v2.flows",
            own=True,
        ),
    )
}
"""The lists that are read by days."""

_PAGES_IN_RANGE = frozenset({"messages", "calls", "conferences", "recordings", "alerts"})


def resource(name: str) -> Resource:
    """A list by its name: one of `RESOURCES`, or one that is read whole, such as `incoming_phone_numbers`.

    Lists of an account have their name on the client, those of other products also product and version, as
    `verify.v2.services`; `-` means `_`.

    Raises:
        ValueError: there is no such list, or it belongs to something else than an account.
    """
    plain = name.strip().replace("-", "_")
    found = RESOURCES.get(plain) or _wholes().get(plain)
    if found is None:
        known = ", ".join(RESOURCES)
        raise ValueError(
            f"{name!r} is no list that can be exported: it must be one of {known}, or a list that belongs to the "
            "account itself, such as incoming_phone_numbers or verify.v2.services"
        )
    return found


@cache
def _wholes() -> Mapping[str, Resource]:
    found = {}
    by_days = {(each.module, each.model) for each in RESOURCES.values()}
    for module in facts.modules():
        product = facts.load(module)
        for each in product.operations.values():
            if not each.list or each.auth != "basic" or each.result not in product.models:
                continue
            if (module, each.result) in by_days:
                continue
            place, dot, _ = each.accessor.rpartition(".list")
            own = not place.startswith("accounts(AccountSid).")
            place = place.removeprefix("accounts(AccountSid).")
            needed = any(param.required and param.wire != "AccountSid" for param in each.params)
            if not dot or "(" in place or needed or (not own and module != "api_v2010") or place == "accounts":
                continue
            path = f"{each.namespace}.{place}" if own else place
            sid = any(known.wire == "sid" for known in product.models[each.result])
            size = each.list.max or 1000
            kind = Kind(path, days=False, heads=False, whole=DAY, size=size)
            identity = ("sid",) if sid else ()
            found[path] = Resource(path, module, each.result, path, kind, identity=identity, own=own)
    return found


def model_of(resource: Resource) -> type[Model]:
    """The model of a list's rows."""
    model: type[Model] = getattr(getattr(models, resource.module), resource.model)
    return model


def list_of(client: Any, resource: Resource, parent: str = "") -> Any:
    """The list on a client, sync or async, of which the account is asked.

    Args:
        parent: the SID of the row that the list belongs to, where it has a parent.
    """
    if resource.parent:
        return attrgetter(resource.path)(attrgetter(parents_path(resource))(client)(parent))
    return attrgetter(resource.path)(client)


def parents_path(resource: Resource) -> str:
    """The attributes of a client that lead to the list of a resource's parents."""
    known = RESOURCES.get(resource.parent)
    return resource.parent if known is None else known.path


@safe_repr
@dataclass(frozen=True, slots=True)
class Span:
    """From when on (included) until when (excluded) rows are wanted, in seconds since 1970: midnights in UTC."""

    since: float
    before: float
    _since: datetime = field(init=False, repr=False, compare=False)
    _before: datetime = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_since", datetime.fromtimestamp(self.since, UTC))
        object.__setattr__(self, "_before", datetime.fromtimestamp(self.before, UTC))

    @property
    def start(self) -> datetime:
        """The same as a datetime."""
        return self._since

    @property
    def end(self) -> datetime:
        """The same as a datetime."""
        return self._before


def pages(client: Any, resource: Resource, span: Span | None, parent: str = "", size: int | None = None) -> Any:
    """An iterator over the pages of a span of time, or of the whole list; an async client's is an async one.

    A page may hold rows outside the span: see `keeps`.

    Args:
        parent: the SID of the row that the list belongs to, where it has a parent.
        size: of a page; None: the largest.
    """
    rows = list_of(client, resource, parent)
    size = min(size or resource.kind.size, resource.kind.size)
    if span is None or not resource.by:
        return rows.pages(page_size=size)
    if resource.name in _PAGES_IN_RANGE:
        return rows.pages_in_range(span.start, span.end, page_size=size)
    last: Any = span.end
    first: Any = span.start
    if resource.by == "date":
        first, last = first.date(), datetime.fromtimestamp(span.before - DAY, UTC).date()
    return rows.pages(page_size=size, **{resource.start: first, resource.end: last})


def keeps(resource: Resource, span: Span | None, row: Any) -> bool:
    """Whether a row of a page is of the span: filters of seconds include their end."""
    if span is None or resource.by in ("", "date") or resource.name in _PAGES_IN_RANGE:
        return True
    instant = instant_of(row, resource.keys)
    return instant is None or span.start <= instant < span.end
