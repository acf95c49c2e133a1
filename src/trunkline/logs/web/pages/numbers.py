"""The page of an address: with a customer one thread of messages and calls both ways; of an own number what it is set
up to do, its load and its errors."""

from __future__ import annotations

from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from ....types.channels import channel, without_channel
from ...query import Between, Field, Query
from ...query.addresses import canonical
from ...query.fields import plural
from ...query.times import first_second
from ...tree import all_of
from ...viewer import Refused, Shown
from ..asking import Ask
from ..parts.frame import title
from ..parts.particulars import lines, named_kind
from ..parts.searches import term
from ..parts.tables import table
from ..parts.thread import Said, thread
from ..parts.values import error_title, percent
from ..parts.volume import groups, outcomes, volume
from .counting import costs, in_time
from .rows import seen

AT_ONCE = 40
_LONGEST = 400  # characters of an address
_DAYS = 30
_MOST_ERRORS = 8
_FEW = 15
_COUNTED_FOR = 1.0


def page(ask: Ask) -> Response:
    """The page of an address, whether anything is known of it or not."""
    said = ask.path("address")
    if named_kind(said) == "number":
        return _by_sid(ask, said)
    address = _address(ask, said)
    own = own_number(ask, address)
    said_there, older = _thread(ask, address, ask.key("before")) if own is None else ([], None)
    ask.audit("number", number=ask.site.audit.digest(address))
    if ask.request.headers.get("hx-request"):
        return ask.render("thread.html", thread=said_there, older=_older(ask, address, older), address=address)
    return ask.page(
        "number.html",
        title=address,
        at="/numbers" if own else "",
        address=address,
        own=own and {"name": own.get("friendly_name"), "lines": lines(own, ask.clock, ask.site, {})},
        summary=_summary(ask, address) if ask.given("sums") else None,
        load=ask.url("/numbers/-/sums", address=address),
        thread=said_there,
        older=_older(ask, address, older),
        latest=ask.key("before") is None,
        tables=[_latest(ask, kind, address) for kind in ask.viewer.threads()] if own else [],
        searches=[
            (plural(kind), ask.url(f"/{plural(kind)}", q=term("number", address))) for kind in ask.viewer.threads()
        ],
        channel=channel(address),
        bare=without_channel(address),
        write=_write(ask, address, own is not None),
        erase=ask.url("/erase", number=without_channel(address))
        if ask.forgets and own is None and ask.viewer.threads()
        else None,
    )


def _write(ask: Ask, address: str, own: bool) -> str | None:
    """Where a message to a customer, or from an own number, is written."""
    if not ask.sends or channel(address) not in (None, "whatsapp"):
        return None
    return ask.url("/messages/new", **({"from": address} if own else {"to": address}))


def sums_of(ask: Ask) -> Response:
    """What is counted of an address, for a page that has loaded without it."""
    return ask.render("number_sums.html", summary=_summary(ask, _address(ask, ask.given("address"))))


def _address(ask: Ask, said: str) -> str:
    """An address in its canonical form.

    Raises:
        Refused: they may not look it up.
        HTTPException: 404, where it is none.
    """
    try:
        address = canonical(said)
    except ValueError:
        # As no search writes it, but as some client of the account may be called.
        address = said.strip().lower()
    if not address or len(address) > _LONGEST:
        raise HTTPException(404)
    if not ask.viewer.number(address):
        raise Refused("You may not look up numbers: it needs the right to see both sides", "can_view_messages")
    return address


def _by_sid(ask: Ask, sid: str) -> Response:
    """Leads from the SID of an own number to its page."""
    row, _ = seen(ask, sid, "number")
    return RedirectResponse(ask.site.number_url(ask.viewer.show("number", row)["phone_number"]), 303)


def _summary(ask: Ask, address: str) -> dict[str, Any]:
    """The counts of an address, the messages of its last days, and what went wrong; what takes too long is left out."""
    return {
        "counts": [each for kind in ask.viewer.threads() if (each := in_time(lambda: _counted(ask, kind, address)))],  # noqa: B023
        "load": in_time(lambda: _load(ask, address)),
        "errors": in_time(lambda: _errors(ask, address)) or [],
        "days": _DAYS,
    }


def _older(ask: Ask, address: str, key: int | None) -> str | None:
    return None if key is None else f"{ask.site.number_url(address)}?before={key}"


def own_number(ask: Ask, address: str) -> Shown | None:
    """The account's own number of this address, as far as it may be seen."""
    if "number" not in ask.viewer.kinds():
        return None
    query = _query("number", without_channel(address), ask.zone)
    found = ask.site.store.page(ask.of_query(query).narrowed, size=1)
    return ask.viewer.show("number", found.rows[0]) if found.rows else None


def _query(kind: str, address: str, zone: str) -> Query:
    return Query(kind, Field("number", "=", (address,)), zone)


def _thread(ask: Ask, address: str, before: int | None) -> tuple[list[Said], int | None]:
    """What was said, newest first, and where older things begin."""
    found: list[tuple[int, Shown]] = []
    ends: list[int] = []
    for kind in ask.viewer.threads():
        search = ask.of_query(_query(kind, address, ask.zone))
        near = ask.site.store.page(search.narrowed, before, AT_ONCE)
        found += [(key, ask.viewer.show(kind, row)) for key, row in zip(near.keys, near.rows, strict=True)]
        if near.older is not None:
            ends.append(near.older)
    found.sort(key=lambda pair: (-pair[0], pair[1].kind))
    # Below the end of a page of one kind there may be rows of that kind that were not read.
    lowest = max(ends, default=None)
    shown = [pair for pair in found if lowest is None or pair[0] >= lowest]
    more = shown[AT_ONCE - 1][0] if len(shown) > AT_ONCE else lowest
    return thread(shown[:AT_ONCE], ask.clock, ask.site), more


def _latest(ask: Ask, kind: str, address: str) -> dict[str, Any]:
    """The last rows of an own number."""
    found = ask.site.store.page(ask.of_query(_query(kind, address, ask.zone)).narrowed, size=_FEW)
    rows = [ask.viewer.show(kind, row) for row in found.rows]
    return {
        "title": title(kind),
        "rows": ask.rows(table(kind, rows, found.keys, ask.viewer, ask.clock, ask.site)),
        "href": ask.url(f"/{plural(kind)}", q=term("number", address)),
    }


def _counted(ask: Ask, kind: str, address: str) -> dict[str, Any]:
    """How many rows there were, and how many failed."""
    search = ask.of_query(_query(kind, address, ask.zone))
    rows = ask.site.store.stats(search.narrowed, groups(kind), seconds=_COUNTED_FOR)
    counted = outcomes(kind, rows)
    return {
        "name": plural(kind),
        "count": counted.total(),
        "failed": counted["bad"],
        "share": percent(counted["bad"], counted.total()),
        "cost": costs(ask.viewer.sums(kind, rows)),
    }


def _load(ask: Ask, address: str) -> Any:
    """The messages of the last days, as a chart."""
    if "message" not in ask.viewer.threads():
        return None
    since = first_second(ask.clock.at(ask.now - (_DAYS - 1) * 86_400).date(), ask.zone)
    tree = all_of([Field("number", "=", (address,)), Between(since, None, f"last:{_DAYS}d")])
    search = ask.of_query(Query("message", tree, ask.zone))
    by = ("day", *groups("message"))
    ask.viewer.ask_groups("message", by)
    rows = ask.viewer.sums("message", ask.site.store.stats(search.narrowed, by, seconds=_COUNTED_FOR))
    if not rows:
        return None
    return volume(search.asked, "message", rows, "day", ask.clock, lambda text: ask.url("/messages", q=text))


def _errors(ask: Ask, address: str) -> list[dict[str, Any]]:
    """The most frequent errors of messages with this address."""
    if "message" not in ask.viewer.threads():
        return []
    search = ask.of_query(_query("message", address, ask.zone))
    ask.viewer.ask_groups("message", ("error",))
    rows = ask.site.store.stats(search.narrowed, ("error",), seconds=_COUNTED_FOR)
    counted = sorted((row for row in rows if row["error"]), key=lambda row: -row["count"])[:_MOST_ERRORS]
    return [
        {
            "code": row["error"],
            "title": error_title(row["error"]),
            "count": row["count"],
            "href": ask.url("/messages", q=f"{term('number', address)} error:{row['error']}"),
        }
        for row in counted
    ]
