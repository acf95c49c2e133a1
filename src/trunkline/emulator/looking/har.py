"""Requests and webhooks as HAR 1.2, which the network panels of browsers open. Pure.

What the control API shows of them enters, without secrets; the log leaves. What was not kept of a reply says so by -1
or by nothing, as the format has it. Called by `export`. http://www.softwareishard.com/blog/har-12-spec/
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ...types.dates import format_rfc3339
from ..control import bodies

_FORM = "application/x-www-form-urlencoded"


def log(entries: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The file."""
    creator = {"name": "Trunkline emulator", "version": "1"}
    return {"log": {"version": "1.2", "creator": creator, "entries": list(entries)}}


def of_webhook(shown: bodies.Webhook) -> Iterator[dict[str, Any]]:
    """A webhook, an entry for each of its requests."""
    for number, each in enumerate(shown.tries, 1):
        last = number == len(shown.tries)
        words = f"{shown.event} {shown.resource_sid}".strip()
        yield _entry(
            shown.at - timedelta(seconds=sum(one.seconds for one in shown.tries[number - 1 :])),
            each.seconds,
            _request(each.method, each.url, each.headers, each.body),
            _response(each.status, shown.body if last else ""),
            f"{words}: {each.error or shown.error}" if each.error or (last and shown.error) else words,
        )


def of_request(shown: bodies.Request) -> Iterator[dict[str, Any]]:
    """A request of the API."""
    url = f"https://{shown.host}{shown.path}" + (f"?{shown.query_string}" if shown.query_string else "")
    met = f"fault: {shown.fault}" if shown.fault else ""
    words = "; ".join(text for text in (shown.operation or "", met) if text)
    yield _entry(
        shown.at, 0.0, _request(shown.method, url, shown.headers, shown.body), _response(shown.status, ""), words
    )


def _entry(
    began: datetime, seconds: float, request: dict[str, Any], response: dict[str, Any], comment: str
) -> dict[str, Any]:
    time = round(seconds * 1_000, 3)
    return {
        "startedDateTime": format_rfc3339(began),
        "time": time,
        "request": request,
        "response": response,
        "cache": {},
        "timings": {"send": 0, "wait": time, "receive": 0},
        "comment": comment,
    }


def _request(method: str, url: str, headers: Mapping[str, str], body: str) -> dict[str, Any]:
    size = len(body.encode("utf-8", "surrogatepass"))
    found: dict[str, Any] = {
        "method": method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(headers.items()),
        "queryString": _pairs(parse_qsl(urlsplit(url).query, keep_blank_values=True)),
        "headersSize": -1,
        "bodySize": size,
    }
    if body:
        kind = next((value for name, value in headers.items() if name.lower() == "content-type"), _FORM)
        params = _pairs(parse_qsl(body, keep_blank_values=True)) if kind.startswith(_FORM) else []
        found["postData"] = {"mimeType": kind, "text": body, "params": params}
    return found


def _response(status: int | None, body: str) -> dict[str, Any]:
    known = status in {each.value for each in HTTPStatus}
    size = len(body.encode("utf-8", "surrogatepass"))
    return {
        "status": status or 0,
        "statusText": HTTPStatus(status).phrase if known and status else "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [],
        "content": {
            "size": size,
            "mimeType": "text/xml" if body.lstrip().startswith("<") else "x-unknown",
            "text": body,
        },
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": size if body else -1,
    }


def _pairs(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]
