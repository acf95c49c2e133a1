"""One request or webhook as a command of curl, without credentials. A `World` enters, a command leaves.

Called by the page and by `control`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from shlex import quote
from urllib.parse import parse_qsl, urlencode

from ..control import records
from ..world import World
from .clean import clean_request, clean_webhook
from .replay import recorded

_GLOB = re.compile(r"[\[\]{}]")  # what curl takes for several URLs
_NAME = re.compile(r"[A-Za-z0-9_.-]+")
_FORM = "application/x-www-form-urlencoded"
# What curl writes by itself, or what is of the connection.
_OWN = frozenset({"host", "content-length", "connection", "accept", "accept-encoding", "user-agent", "x-home-region"})
_USER = '"$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"'


def curl_of_webhook(world: World, id: int) -> str:
    """The command that sends a webhook again, with the signature that it had; without one where nothing was sent.

    Raises:
        LookupError: there is no such webhook, or it is kept no longer.
    """
    kept, dropped = world.recorded_webhooks()
    shown = clean_webhook(records.webhook(id, recorded(kept, dropped, id)))
    if shown.tries:
        first = shown.tries[0]
        return _command(first.method, first.url, first.headers, first.body)
    text, url = urlencode(shown.params), shown.url.partition("#")[0]
    if shown.method == "GET":
        return _command("GET", f"{url}{'&' if '?' in url else '?'}{text}" if text else url, {}, "")
    return _command("POST", url, {"Content-Type": _FORM}, text)


def curl_of_request(world: World, id: int) -> str:
    """The command that sends a request of the API to Twilio, as `$TWILIO_ACCOUNT_SID` with its token.

    Raises:
        LookupError: there is no such request, or it is kept no longer.
    """
    kept, dropped = world.recorded()
    if not dropped < id <= dropped + len(kept):
        raise LookupError(f"request {id} is kept no longer" if 0 < id <= dropped else f"there is no request {id}")
    shown = clean_request(records.request(id, kept[id - dropped - 1]))
    url = f"https://{shown.host}{shown.path}" + (f"?{shown.query_string}" if shown.query_string else "")
    return _command(shown.method, url, shown.headers, shown.body, ("-u", _USER))


def _command(method: str, url: str, headers: Mapping[str, str], body: str, more: Sequence[str] = ()) -> str:
    """A command, an option a line; `more` is quoted already."""
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    is_form = kind.startswith(_FORM)
    first = " ".join(("curl", *(("-g",) if _GLOB.search(url) else ()), "-X", quote(method), quote(url)))
    lines = [first, *([" ".join(more)] if more else ())]
    lines += [
        f"-H {quote(f'{name}: {value}')}"
        for name, value in headers.items()
        if name.lower() not in _OWN and not (is_form and name.lower() == "content-type")
    ]
    lines += _data(body, is_form)
    return " \\\n  ".join(lines)


def _data(body: str, is_form: bool) -> Iterator[str]:
    pairs = parse_qsl(body, keep_blank_values=True) if is_form else []
    if pairs and all(_NAME.fullmatch(name) for name, _ in pairs):
        for name, value in pairs:
            yield f"--data-urlencode {quote(f'{name}={value}')}"
    elif body:
        yield f"--data-raw {quote(body)}"
