"""Taking a person out of the store: what there is, the number typed once more, then in the background."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from starlette.responses import Response

from ...._core.redaction.secret import safe_repr
from ....types.channels import without_channel
from ... import forgetting
from ...forgetting import Forgotten, Progress
from ...query import Field, Query
from ...query.addresses import whole
from ...query.fields import plural
from ...store.ledger import Ledger
from ...viewer import Refused
from ..asking import Ask, BadRequestError
from ..deeds import Deed
from ..site import Site
from ..work import PATIENCE
from .numbers import own_number

TITLE = "Erasing a number"
_COUNTED_FOR = 1.0
_BOTH = ("message", "call")


@safe_repr
@dataclass(frozen=True, slots=True)
class _Held:
    """What there is: counts with their names, and whether that is all of it."""

    counts: tuple[tuple[str, str], ...]
    all: bool


def page(ask: Ask, problem: str = "", http: int = 200) -> Response:
    """Asks whether a number is to be erased, for ever."""
    address = _address(ask, ask.form.get("number", "") or ask.given("number"))
    ask.audit("number", number=ask.site.audit.digest(address))
    return ask.page(
        "erase.html",
        title=f"Erase {address}",
        http=http,
        address=address,
        held=_held(ask, address),
        token=ask.once(_action(address)),
        problem=problem,
        twilio=ask.site.twilio.there,
    )


def begin(ask: Ask) -> Response:
    """Begins it, if the number was typed."""
    address = _address(ask, ask.form.get("number", ""))
    try:
        typed = without_channel(whole(ask.form.get("typed", "")))
    except ValueError:
        typed = ""
    if typed != address:
        return page(ask, f"Type {address} to erase it. Nothing was erased.", 400)
    deed, first = ask.take(_action(address), TITLE)
    if not first:
        return ask.follow(deed)
    deed.rows = 0 if ask.viewer.sees_all else None
    deed.ends = "Nothing of the number is in the store any more. Backups and exports were not reached."
    deed.back = (("Home", "/"),)
    site, now, name = ask.site, ask.now, ask.who.name or "local"
    try:
        ask.audit_first("erase begun", number=site.audit.digest(address))
        # From here on nothing of it comes back, and the next start of the server goes on where this one ends.
        with Ledger(site.store.path, create=False) as ledger:
            ledger.begin_erasing(address, now)
    except BaseException:
        deed.state, deed.says = "failed", "Nothing was erased: the store cannot be written."
        raise
    site.work.begin(deed, partial(_erase, site, address, now, name))
    return ask.follow(deed)


def go_on(site: Site) -> None:
    """Goes on with what an end of a server has interrupted. Called when it starts."""
    now = site.clock()
    for address in site.store.privacy.unfinished():
        deed = Deed("", ("", ""), TITLE, now)
        site.work.begin(deed, partial(_erase, site, address, now, "server"))


def _erase(site: Site, address: str, now: float, name: str, progress: Progress) -> Forgotten:
    path = site.store.path
    done = forgetting.erase(path, address, now, progress=progress, patience=PATIENCE)
    done = site.work.patiently(path, done, progress)
    site.audit.note(site.clock(), name, "erase", done.about)
    return done


def _address(ask: Ask, said: str) -> str:
    """What is to be erased: a number on all channels.

    Raises:
        Refused: they may not erase, or not look it up.
        BadRequestError: it is none, or one of the account's own.
    """
    ask.need_to("can_redact")
    if not ask.forgets:
        raise Refused("You may not erase anybody: it needs the right to see all accounts", "can_redact")
    try:
        address = without_channel(whole(said))
    except ValueError as error:
        raise BadRequestError(f"a number is asked for: {error}") from error
    if not ask.viewer.threads():
        raise Refused("You may not look up numbers: it needs the right to see both sides", "can_view_messages")
    if own_number(ask, address) is not None:
        raise BadRequestError("this is a number of the account: `trunkline logs erase` takes it out")
    return address


def _held(ask: Ask, address: str) -> _Held:
    """What there is of a number, as far as it may be seen."""
    if ask.viewer.sees_all:
        held = ask.site.store.privacy.held(address)
        return _Held(tuple(_counted(kind, count) for kind, count in held.items()), True)
    found = []
    for kind in ask.viewer.threads():
        search = ask.of_query(Query(kind, Field("number", "=", (address,)), ask.zone))
        rows = ask.site.store.stats(search.narrowed, (), seconds=_COUNTED_FOR)
        found.append(_counted(kind, sum(row["count"] for row in rows)))
    return _Held(tuple(found), False)


def _counted(kind: str, count: int) -> tuple[str, str]:
    return f"{count:,}", kind if count == 1 else plural(kind)


def _action(address: str) -> str:
    return f"erase {address}"
