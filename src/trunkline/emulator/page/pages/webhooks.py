"""Webhooks at `/_emulator/webhooks`: what was sent where, what came back, and once more. What is asked enters, a page
leaves; a replay is waited for.
"""

from __future__ import annotations

from typing import Any

from .... import facts
from ...._core.redaction import redact
from ...looking import webhooks as looking
from ...looking.clean import clean_webhook
from ...looking.curl import curl_of_webhook
from ...looking.search import Query, Term, parse
from .. import ROOT, shown
from ..asking import Answer, Asked, Route
from ..parts import documents, signing
from ..parts.texts import bounded, copied, lasted, link, pairs, short

PATH = f"{ROOT}/webhooks"
_PAGE = 50
_MOST_PARTS = 200


async def webhooks(asked: Asked) -> Answer:
    q, event = asked.query.get("q", "").strip(), asked.query.get("event", "")
    failed, after = asked.query.get("failed", "") == "1", whole(asked.query.get("after", ""))
    values: dict[str, Any] = {"q": q, "event": event, "failed": failed, "first": after == 0}
    try:
        query = _narrowed(parse(q), event, failed)
        page = await asked.shell.apart(lambda: looking.webhooks(asked.world, query, limit=_PAGE, after=after))
    except ValueError as error:
        values |= {"page": None, "problem": str(error), "narrowed": ""}
    else:
        values |= {
            "page": page,
            "problem": "",
            "narrowed": str(query),
            "urls": [short(redact.without_userinfo(each.url)) for each in page.webhooks],
            "errors": [short(each.error) for each in page.webhooks],
            "took": [lasted(each.seconds) if each.seconds else "" for each in page.webhooks],
        }
    events = list(facts.webhooks())
    status = 400 if values["problem"] else 200
    return asked.page("webhooks.html", status=status, title="Webhooks", path=PATH, events=events, **values)


def _narrowed(query: Query, event: str, failed: bool) -> Query:
    """A search with what was chosen beside it."""
    terms = list(query.terms)
    if event:
        terms.append(Term("event", event))
    if failed:
        terms.append(Term("is", "failed"))
    return Query(tuple(dict.fromkeys(terms)))


def whole(text: str) -> int:
    """A number in an address; 0 where it is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0


def webhook(asked: Asked) -> Answer:
    number = whole(asked.ids["id"])
    try:
        found = looking.webhook(asked.world, number)
        clean_webhook(found)
        curl = curl_of_webhook(asked.world, number) if not found.withheld else ""
    except LookupError as error:
        return asked.missing(_sentence(error))
    tried = found.tries[-1] if found.tries else None
    signed = None
    if tried is not None:
        fault = found.fault or ""
        signed = signing.signing(tried.method, tried.url, tried.headers, tried.body, found.account_sid, fault)
    url = redact.without_userinfo(found.url)
    return asked.page(
        "webhook.html",
        title=f"{found.event}, webhook {number}",
        w=found,
        **_outcome(found),
        error=short(found.error, 2_000),
        curl=copied(curl),
        reply=documents.document(found.event if found.status and found.status < 300 else "", found.body),
        pairs=pairs((name, value) for name, value in found.params.items() if value),
        empty=", ".join(short(name, 60) for name, value in list(found.params.items())[:_MOST_PARTS] if not value),
        tries=[_try(each) for each in found.tries],
        url_shown=short(url, 2_000),
        link=link(url),
        docs=_docs(found.event),
        signed=signed,
        signed_text=copied(signed.text) if signed is not None else "",
        signed_parts=[short(part, 500) for part in signed.parts[:_MOST_PARTS]] if signed is not None else [],
    )


def _sentence(error: LookupError) -> str:
    return str(error.args[0]) if error.args else "There is no such webhook."


def _outcome(found: looking.WebhookView) -> dict[str, Any]:
    if found.withheld:
        return {"tone": "open", "outcome": "not sent"}
    good = found.error_code is None and found.status is not None and 200 <= found.status < 300
    return {"tone": "" if good else "bad", "outcome": str(found.status or "no reply")}


def _try(each: Any) -> dict[str, Any]:
    good = each.status is not None and each.status < 400
    return {
        "method": each.method,
        "url": short(each.url, 2_000),
        "status": each.status or "no reply",
        "tone": "" if good else "bad",
        "took": lasted(each.seconds),
        "address": each.address,
        "error": bounded(each.error, 4_000),
        "headers": [(name, short(value, 1_000)) for name, value in each.headers.items()],
        "body": bounded(each.body, 8_000),
    }


def _docs(event: str) -> str:
    try:
        return facts.webhook(event).docs
    except (KeyError, ValueError):
        return ""


async def replay(asked: Asked) -> Answer:
    number = whole(asked.ids["id"])
    try:
        sent = await asked.shell.replay(number)
    except LookupError as error:
        return asked.missing(_sentence(error))
    return asked.back(shown.below("webhooks", sent), "Sent once more: this is what came of it")


ROUTES = (
    Route("GET", PATH, webhooks),
    Route("GET", f"{PATH}/{{id}}", webhook),
    Route("POST", f"{PATH}/{{id}}/replay", replay),
)
