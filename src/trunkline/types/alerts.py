"""What an alert says: its text taken apart, a sentence for people, and what to do about it.

The fields of an alert enter, texts and numbers leave; what an error code means stands in the facts, which also name the
generated models that `AlertText` and `AlertDetail` are mixed into. https://www.twilio.com/docs/usage/monitor-alert
"""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol
from urllib.parse import unquote_plus

# Twilio's own slip: its alerts call the error 14107 by this number.
_RENAMED = {4107: 14107}
_MOST_DIGITS = 18
_BROKEN = re.compile("%(?![0-9A-Fa-f]{2})")
_OVER = re.compile(r"\bover\b")


class ErrorHelp(NamedTuple):
    """What is known of an error code.

    Attributes:
        code: Twilio's number of the error.
        explanation: what it means, in one sentence.
        next_step: what to do about it.
        url: Twilio's own page on it.
    """

    code: int
    explanation: str
    next_step: str
    url: str


def error_code(value: int | str | None) -> int | None:
    """An error code as a number, from a number or text; None of None and of text that is no number.

    4107 is 14107: some of Twilio's alerts lack the first digit.
    """
    if isinstance(value, str):
        text = value.strip()
        if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
            return None
        value = int(text)
    return None if value is None else _RENAMED.get(value, value)


def error_help(code: int | str | None) -> ErrorHelp | None:
    """An explanation of an error code and a next step; None of a code that the facts do not have.

    Args:
        code: of an alert, of a message or call that failed, or of an `APIStatusError`.
    """
    from ..facts import error_codes

    number = error_code(code)
    known = None if number is None else error_codes.error_code(number)
    return None if known is None else ErrorHelp(known.code, known.cause, known.action, known.docs)


def multi_map(text: str | None) -> dict[str, list[str]]:
    """The names and values of a query string, `Msg=Hello+you&To=%2B1…`, in their order; a name may have several values.

    Alerts write request variables, response headers and their text so. Broken escapes are kept as they are.
    """
    found: dict[str, list[str]] = {}
    for pair in (text or "").split("&"):
        if pair:
            name, _, value = pair.partition("=")
            found.setdefault(unquote_plus(name), []).append(unquote_plus(value))
    return found


def describe(code: int | str | None, alert_text: str | None, more_info: str | None = None) -> str:
    """An alert in one sentence, without a final period: `HTTP retrieval failure: status code 405 when fetching TwiML`.

    Args:
        code: the alert's error code.
        alert_text: its text, as Twilio writes it: a query string.
        more_info: the address of the error's page.
    """
    text = " ".join(_describe(error_code(code), _readable(alert_text), (more_info or "").strip()).split()).rstrip(" .")
    return text[:1].upper() + text[1:]


def _describe(code: int | None, values: dict[str, list[str]] | None, more_info: str) -> str:
    link = f": {more_info}" if more_info else ""
    if not code or values is None:
        return f"Unknown failure{link}"
    message = _value(values, "Msg")
    if code == 11200:
        status = _value(values, "httpResponse")
        known = status.isascii() and status.isdigit()
        return "HTTP retrieval failure" + (f": status code {status} when fetching TwiML" if known else "")
    if code == 12100:
        return "Document parse failure"
    if code == 13520:
        return "The text of the Say verb was empty or un-parsable"
    if code == 14107:
        message = _OVER.split(message)[0].strip() or message
    elif code in (13225, 13227) and message:
        number = _value(values, "phonenumber")
        if number not in message:
            return f"{message.rstrip(' .')} {number}"
    return message or f"Error {code}{link}"


def http_status(alert_text: str | None) -> int | None:
    """The HTTP status with which your server answered Twilio, 100 to 599; None if the alert's text has none."""
    digits = _value(_readable(alert_text) or {}, "httpResponse")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        return None
    return status if 100 <= (status := int(digits)) <= 599 else None


def _readable(text: str | None) -> dict[str, list[str]] | None:
    """The text of an alert without the pairs whose escapes are broken; None if that leaves nothing of it."""
    pairs = [pair for pair in (text or "").split("&") if pair]
    whole = [pair for pair in pairs if not _BROKEN.search(pair)]
    return None if pairs and not whole else multi_map("&".join(whole))


def _value(values: dict[str, list[str]], name: str) -> str:
    """The first value that says anything of a name in any case; empty if there is none."""
    folded = name.lower()
    for key in sorted((key for key in values if key.lower() == folded), key=lambda key: key != name):
        for value in values[key]:
            if value.strip(" \t\r\n."):
                return value.strip()
    return ""


class _Alert(Protocol):
    @property
    def alert_text(self) -> str | None: ...
    @property
    def error_code(self) -> int | str | None: ...
    @property
    def more_info(self) -> str | None: ...


class _Detail(Protocol):
    @property
    def request_variables(self) -> str | None: ...
    @property
    def response_headers(self) -> str | None: ...


class AlertText:
    """Mixin of `Alert`; https://www.twilio.com/docs/usage/monitor-alert"""

    __slots__ = ()

    @property
    def code(self: _Alert) -> int | None:
        """The error code as a number (14107 where Twilio wrote 4107); None without one."""
        return error_code(self.error_code)

    @property
    def description(self: _Alert) -> str:
        """What went wrong in one sentence, without a final period; see `trunkline.types.alerts.describe`."""
        return describe(self.error_code, self.alert_text, self.more_info)

    @property
    def status_code(self: _Alert) -> int | None:
        """The HTTP status with which your server answered Twilio, 100 to 599; None if the alert does not say."""
        return http_status(self.alert_text)

    @property
    def explanation(self: _Alert) -> str | None:
        """What the error code means, in one sentence; None for a code that is not known."""
        known = error_help(self.error_code)
        return known.explanation if known else None

    @property
    def next_step(self: _Alert) -> str | None:
        """What to do about the error; None for a code that is not known."""
        known = error_help(self.error_code)
        return known.next_step if known else None


class AlertDetail(AlertText):
    """Mixin of `AlertInstance`, which a fetched alert is: it also has the request and the response."""

    __slots__ = ()

    @property
    def request_variables_map(self: _Detail) -> dict[str, list[str]]:
        """What Twilio sent to your server: names and their values; empty if the alert does not say."""
        return multi_map(self.request_variables)

    @property
    def response_headers_map(self: _Detail) -> dict[str, list[str]]:
        """The headers with which your server answered: names, as it wrote them, and their values."""
        return multi_map(self.response_headers)
