"""Requests of the API as they were recorded, at `/_emulator/requests`. What is asked enters, a page leaves."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from .... import facts
from ...._core.redaction import redact
from ...control import bodies, records
from ...looking.clean import clean_request
from ...looking.curl import curl_of_request
from ...looking.export import about
from ...looking.search import Query, parse
from ...record import RecordedRequest
from .. import ROOT
from ..asking import Answer, Asked, Route
from ..parts.texts import bounded, copied, pairs, short

PATH = f"{ROOT}/requests"
_PAGE = 50
_LONG = re.compile(r"\b([A-Z]{2})[0-9a-f]{28}([0-9a-f]{4})\b")
_SID = re.compile(r"/((?:SM|MM|CA)[0-9a-f]{32})(?=[/.]|$)")


class _Page(NamedTuple):
    """Requests, newest first.

    Attributes:
        total: how many fit, on all pages.
        after: what leads to the next page; None: this is the last.
    """

    rows: list[dict[str, Any]]
    total: int
    dropped: int
    after: int | None


def requests(asked: Asked) -> Answer:
    q = asked.query.get("q", "").strip()
    first = not asked.query.get("after")
    try:
        page, problem = _page(asked, parse(q)), ""
    except ValueError as error:
        page, problem = None, str(error)
    return asked.page(
        "requests.html",
        status=400 if problem else 200,
        title="Requests",
        path=PATH,
        q=q,
        page=page,
        first=first,
        problem=problem,
    )


def _page(asked: Asked, query: Query) -> _Page:
    kept, dropped = asked.world.recorded()
    text = asked.query.get("after", "")
    after = int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0
    fits = query.matcher() if query else None
    found = [number for number, each in enumerate(kept, dropped + 1) if fits is None or fits(about(each))]
    found.reverse()
    older = [number for number in found if number < after] if after else found
    rows = [_row(number, kept[number - dropped - 1]) for number in older[:_PAGE]]
    return _Page(rows, len(found), dropped, older[_PAGE - 1] if len(older) > _PAGE else None)


def _failed(status: int) -> bool:
    return not 200 <= status < 400


def _address(each: RecordedRequest | bodies.Request) -> str:
    query = f"?{each.query_string}" if each.query_string else ""
    return f"{each.host}{each.path}{query}"


def _row(number: int, each: RecordedRequest) -> dict[str, Any]:
    return {
        "id": number,
        "at": each.at,
        "operation": (each.operation or "").partition(".")[2],
        "method": short(each.method, 20),
        "address": short(_LONG.sub(r"\1…\2", redact.without_userinfo(_address(each)))),
        "status": each.status,
        "tone": "bad" if _failed(each.status) else "",
        "fault": each.fault,
    }


def request(asked: Asked) -> Answer:
    text = asked.ids["id"]
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0
    kept, dropped = asked.world.recorded()
    if not dropped < number <= dropped + len(kept):
        words = "is kept no longer" if 0 < number <= dropped else "was not made"
        return asked.missing(f"Request {short(text, 20)} {words}.")
    found = clean_request(records.request(number, kept[number - dropped - 1]))
    form = pairs(found.form.items())
    docs, verb = _operation(found.operation or "")
    sid = _SID.search(found.path)
    return asked.page(
        "request.html",
        title=f"Request {number}",
        r=found,
        tone="bad" if _failed(found.status) else "",
        address=short(redact.without_userinfo(_address(found)).removeprefix(found.host), 2_000),
        user=short(found.user or "", 60),
        query=pairs(found.query.items()),
        form=form,
        body=None if form or not found.body else bounded(found.body),
        headers=pairs(sorted(found.headers.items())),
        curl=copied(curl_of_request(asked.world, number)),
        docs=docs,
        verb=verb,
        sid=sid[1] if sid else "",
    )


def _operation(name: str) -> tuple[str, str]:
    """Twilio's page on an operation, and what the operation is called."""
    module, _, verb = name.partition(".")
    found = facts.load(module).operations.get(verb) if module in facts.modules() else None
    return (found.docs, verb) if found is not None and found.docs else ("", "")


ROUTES = (
    Route("GET", PATH, requests),
    Route("GET", f"{PATH}/{{id}}", request),
)
