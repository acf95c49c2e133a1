"""`trunkline logs erase`, `retention` and `audit`: what a store forgets, and who did what with it.

Called by `logs`. The work is done by `trunkline.logs`; here arguments become calls, and outcomes sentences and codes.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import click

from .._files.formats import json_text, write_objects
from ..errors import AuthenticationError
from ..logs import forgetting
from ..logs.query import addresses, times
from ..logs.retention import GO_WITH, NAMES, Retention, kept, length, name_of, spoken
from ..logs.store.audit import Entry
from ..logs.tree import plural
from ..logs.viewing import Store
from ..types.channels import without_channel
from . import logs_output as out
from .command_errors import CredentialsError
from .logs_noting import PartlyDone, ask, counting, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .. import Client
    from ..logs.erasing import Deleted

_DIGEST = re.compile(r"[0-9a-f]{64}")
_READER = "a reader keeps an older copy of the file alive: end it, and run this again"


# erase


def erase(number: str, path: str, at_twilio: bool, yes: bool) -> None:
    """Erases a number from the store, and at Twilio before where asked.

    Raises:
        click.ClickException: it is no whole number, the store cannot be written, or Twilio refuses the credentials; or
            something is left.
    """
    address = without_channel(whole_number(number, "'NUMBER'"))
    with out.said(), ExitStack() as opened:
        client = None
        if at_twilio:
            from .identity import make_client

            client = opened.enter_context(make_client())
        if not yes:
            with Store(path) as store:
                held = store.reader.privacy.held(address)
            out.note(f"{path} has {_counts(held)} with {address}, on all channels together")
            also = ", and delete at Twilio what it has of them" if at_twilio else ""
            ask(f"Erase {address} from {path}{also}, for ever?", "nothing is erased")
        deleted = _deleted_at_twilio(path, client, address) if client is not None else None
        erased = forgetting.erase(path, address, time.time())
        note(path, "erase", erased.about | ({} if deleted is None else {"at_twilio": dict(deleted.counts)}))
    click.echo(f"{erased.rows:,} rows without {address}. Backups and exports are not reached.")
    if not erased.complete:
        raise PartlyDone(_READER)


def whole_number(text: str, hint: str) -> str:
    """The canonical form of a whole number, a short code or a name.

    Raises:
        click.BadParameter: it is none.
    """
    try:
        return addresses.whole(text)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint=hint) from error


def _deleted_at_twilio(path: str, client: Client, address: str) -> Deleted:
    """What Twilio has deleted: all of it; the store alone knows what is left, so it does not forget it yet."""
    from ..logs.erasing import delete_at_twilio

    with Store(path) as store, counting("rows deleted at Twilio") as told:
        deleted = delete_at_twilio(store, client, address, progress=told)
        digest = store.reader.privacy.digest(address)
    out.note(f"deleted at Twilio: {_counts(deleted.counts)}")
    if deleted.complete:
        return deleted
    done = sum(deleted.counts.values())
    if done:
        note(path, "erase", {"number": digest, "at_twilio": dict(deleted.counts), "complete": False})
    again = "nothing is erased here: run this again, or without --at-twilio"
    if isinstance(deleted.ended_by, AuthenticationError):
        raise CredentialsError(f"Twilio refuses the credentials, so {again} ({deleted.ended_by})")
    why = "; ".join([*deleted.reasons, *([str(deleted.ended_by)] if deleted.ended_by else [])])
    if not done:
        raise click.ClickException(f"Twilio deleted nothing, so {again} ({why})")
    count = f"{deleted.failed:,} rows" if deleted.ended_by is None else "all rows"
    raise PartlyDone(f"Twilio did not delete {count}, so {again} ({why})")


def _counts(counts: Mapping[str, int]) -> str:
    parts = [f"{count:,} {kind if count == 1 else plural(kind)}" for kind, count in counts.items()]
    return " and ".join([*([", ".join(parts[:-1])] if parts[1:] else []), *parts[-1:]]) or "nothing"


# retention


def retention(
    path: str, zone: str, given: Mapping[str, str | None], off: bool, dry_run: bool, yes: bool, form: str
) -> None:
    """Shows for how long the store keeps what, or sets it and takes what is older.

    Raises:
        click.ClickException: a length is none, or the store cannot be read or written; or something is left.
    """
    changes = {name: text for name, text in given.items() if text is not None}
    if off and changes:
        raise click.UsageError("--off is for all of it: leave out the lengths, or set some of them to off")
    for name, text in changes.items():
        try:
            length(text)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint=f"'--{name}'") from error
    now = time.time()
    with out.said(), Store(path, zone=zone) as store:
        privacy = store.reader.privacy
        before = privacy.retention()
        after = Retention() if off else before.changed(changes)
        asked = off or bool(changes)
        takes = privacy.outdated(after.instants(now)) if asked or dry_run else {}
        floors = privacy.floors()
        owed = privacy.owes_copies()
    if form == "table":
        _print(before, after, floors, takes, zone)
    elif dry_run or not asked:
        click.echo(json_text(_setting(after, floors, takes)))
    if dry_run or not asked:
        if form == "table":
            _say(after, owed, dry_run and asked)
        return
    if not yes:
        count = sum(takes.values())
        also = f"Take these {count:,} for ever, and later" if count else "Take, for ever,"
        question = f"{also} what gets older?" if after.spans else "Keep everything from now on?"
        ask(question, "nothing is changed")
    with out.said(), counting("rows and texts taken") as told:
        taken = forgetting.retain(path, after, now, progress=told)
    note(path, "retention", taken.about)
    if form == "table":
        click.echo(f"Kept from now on: {kept(after)}. {taken.rows:,} taken now; backups and exports are not reached.")
    else:
        with out.said(), Store(path) as store:
            privacy = store.reader.privacy
            click.echo(json_text(_setting(after, privacy.floors(), privacy.outdated(after.instants(now)))))
    if not taken.complete:
        raise PartlyDone(_READER)


def _print(
    before: Retention, after: Retention, floors: Mapping[str, float], takes: Mapping[str, int], zone: str
) -> None:
    known = {name_of(key): datetime.fromtimestamp(at, UTC) for key, at in floors.items()}
    counts = {name_of(key): count for key, count in takes.items()}
    names = {*before.spans, *after.spans, *known, *counts}
    lines = []
    for name in [each for each in NAMES if each in names]:
        was, will = _span(before, name), _span(after, name)
        floor = out.local(known[name], zone) if name in known else ""
        lines.append([name, will if was == will else f"{was} → {will}", floor, f"{counts.get(name, 0):,}"])
    if lines:
        headings = ("What", "Kept", f"Taken before ({zone})", *(("Older now",) if takes else ()))
        out.print_figures(out.console(), headings, [line[: len(headings)] for line in lines])


def _span(setting: Retention, name: str) -> str:
    if name in setting.spans:
        return spoken(setting.spans[name])
    return f"as {GO_WITH[name]}" if GO_WITH.get(name) in setting.spans else "for ever"


def _say(setting: Retention, owed: bool, asked: bool) -> None:
    if asked:
        out.note("nothing is changed")
    elif not setting.spans:
        out.note("everything is kept for ever; to change that: trunkline logs retention --bodies 30d --messages 400d")
    else:
        out.note("what gets older is taken by each `trunkline logs sync`; the rest is kept for ever")
    if owed:
        out.note("copies of what was deleted are still in the file: the next sync takes them out")


def _setting(setting: Retention, floors: Mapping[str, float], takes: Mapping[str, int]) -> dict[str, Any]:
    instants = setting.instants(time.time())
    found: dict[str, Any] = {}
    for key in dict.fromkeys([*instants, *floors]):
        name = name_of(key)
        at = datetime.fromtimestamp(floors[key], UTC) if key in floors else None
        found[name] = {"keep": setting.table().get(name), "taken_before": at, "older_now": takes.get(key)}
    return found


# audit


def audit(path: str, zone: str, by: str, since: str | None, number: str | None, limit: int, form: str) -> None:
    """Prints entries of the audit, the newest first.

    Raises:
        click.ClickException: an argument is wrong, or the store cannot be read.
    """
    address = None if number is None else whole_number(number, "'--number'")
    with out.said():
        begin = None if since is None else _instant(since, zone)
        with Store(path, zone=zone) as store:
            found = list(islice(store.audit(who=by, since=begin, number=address), limit + 1))
            stands_for = dict.fromkeys(store.reader.privacy.digests(address), address) if address else {}
    entries = found[:limit]
    if form != "table":
        write_objects(out.output(), form, map(_plain, entries))
    elif entries:
        lines = [
            [
                out.local(datetime.fromtimestamp(each.at, UTC), zone),
                out.clean(each.who),
                out.clean(each.action),
                _detail(each, stands_for),
            ]
            for each in entries
        ]
        out.print_lines(out.console(), ("When", "Who", "What", "Text"), lines)
    more = f"; the newest of more: -n {limit * 10} shows more of them" if len(found) > limit else ""
    out.note(f"{len(entries):,} entries{more}" if entries else "no entries found")


def _instant(text: str, zone: str) -> float:
    """The first second of a date, or the one so long ago.

    Raises:
        click.BadParameter: it is neither.
    """
    try:
        times.time_zone(zone)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    now = time.time()
    try:
        return times.span(text, zone, now)[0]
    except ValueError:
        try:
            return times.ago(text, zone, now)
        except ValueError:
            allowed = ", ".join([*times.FORMS[:1], "yesterday", *times.LENGTHS])
            raise click.BadParameter(f"must be such as {allowed}; not {text!r}", param_hint="'--since'") from None


def _plain(entry: Entry) -> dict[str, Any]:
    at = datetime.fromtimestamp(entry.at, UTC)
    return {"id": entry.id, "at": at, "who": entry.who, "action": entry.action, "detail": entry.detail}


def _detail(entry: Entry, stands_for: Mapping[str, str]) -> str:
    """What an entry says, on a line; of digests, which say nothing to people, the beginnings."""
    detail = entry.detail if isinstance(entry.detail, dict) else {"": entry.detail}
    parts = []
    for name, value in detail.items():
        said = value if isinstance(value, str) else json_text(value)
        if isinstance(value, dict):
            said = ", ".join(f"{key} {each}" for key, each in value.items()) or "nothing"
        said = _DIGEST.sub(lambda found: stands_for.get(found[0]) or f"{found[0][:8]}…", said)
        parts.append(f"{name} {said}".strip())
    return out.clean(", ".join(parts))
