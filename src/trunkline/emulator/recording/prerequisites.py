"""What there was before a recording began: rows that its requests read, and do not make.

Called by `comparing`, whose emulator gets them.
"""

from __future__ import annotations

import contextlib
from typing import Any

from ... import facts
from ..emulator import Emulator
from ..routing import router
from .compare import Context
from .lines import Recording
from .outside import begins
from .standins import SID

_FROM = ("api_v2010.CreateMessage", "api_v2010.CreateCall")


def prepare(twilio: Emulator, recording: Recording, context: Context) -> None:
    """Puts the rows into an emulator that a recording shows and does not make.

    The account's numbers are among them, and the URL that was asked when a text or call came to one.
    """
    made: set[str] = set()
    ready: set[str] = set(context.sids)
    for exchange in recording.requests:
        for path, row in _shown(exchange):
            sid = row["sid"]
            if sid in ready or sid in made:
                continue
            if exchange["method"] != "GET" and not _updates(exchange, sid):
                made.add(sid)
            elif set(SID.findall(path)) <= ready and _add(twilio, f"https://{exchange['host']}{path}", row):
                ready.add(sid)
                context.sids[sid] = sid
                context.before.add(sid)
            else:
                made.add(sid)
    _numbers(twilio, recording)


def _shown(exchange: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The rows of a reply, each with the path of its list."""
    body = exchange["reply"].get("json")
    if exchange["operation"] is None or exchange["reply"]["status"] >= 400 or not isinstance(body, dict):
        return []
    module, _, name = exchange["operation"].partition(".")
    operation = facts.load(module).operations[name]
    path = exchange["path"].removesuffix(".json")
    if operation.list is not None:
        rows = body.get(operation.list.key)
        return [(exchange["path"], row) for row in rows if _is_row(row)] if isinstance(rows, list) else []
    if not _is_row(body):
        return []
    ending = ".json" if exchange["path"].endswith(".json") else ""
    by_id = operation.path.removesuffix(".json").endswith("}")
    return [((path.rpartition("/")[0] if by_id else path) + ending, body)]


def _is_row(row: Any) -> bool:
    return isinstance(row, dict) and isinstance(row.get("sid"), str) and SID.fullmatch(row["sid"]) is not None


def _updates(exchange: dict[str, Any], sid: str) -> bool:
    """Whether a request changes a row, which was there before."""
    return sid in exchange["path"]


def _add(twilio: Emulator, url: str, row: dict[str, Any]) -> bool:
    """Puts a row into a list; whether the emulator has such a list."""
    host, _, rest = url.removeprefix("https://").partition("/")
    match = router().match(host.partition(".")[0], f"/{rest}")
    listed = [each for each in match.node.operations.values() if each.list] if match is not None else []
    if not listed:
        return False
    known = {field.wire for field in facts.load(listed[0].module).models.get(listed[0].result or "", ())}
    try:
        twilio.add(url, {name: value for name, value in row.items() if name in known})
    except (TypeError, ValueError, KeyError):
        return False
    return True


def _numbers(twilio: Emulator, recording: Recording) -> None:
    """The numbers that the account has: it sent from them, called from them, or somebody outside wrote or called."""
    wanted: dict[str, dict[str, str]] = {}
    for exchange in recording.requests:
        body = exchange["reply"].get("json")
        if exchange["operation"] in _FROM and isinstance(body, dict) and exchange["reply"]["status"] < 400:
            own = exchange["operation"] != "api_v2010.CreateCall" or body.get("phone_number_sid")
            if own and str(body.get("from") or "").startswith("+"):
                wanted.setdefault(body["from"], {})
    for webhook in recording.webhooks:
        params = dict(webhook["params"])
        told = webhook["event"] == "voice.status" and params.get("Direction") == "inbound"
        if (begins(webhook) or told) and params.get("To", "").startswith("+"):
            kind = "status_callback" if told else f"{str(webhook['event']).removesuffix('.inbound')}_url"
            method = f"{kind.removesuffix('_url')}_method"
            known = wanted.setdefault(params["To"], {})
            if kind not in known:  # the first is that of the number
                known |= {kind: webhook["url"], method: webhook["method"]}
    for number, more in wanted.items():
        with contextlib.suppress(TypeError, ValueError):
            twilio.load({"numbers": [{"number": number, **more}]})
