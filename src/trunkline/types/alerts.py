"""What an alert says: its text taken apart, a sentence for people, and what to do about the codes that are met most.

The fields of an alert enter, texts and numbers leave. `AlertText` and `AlertDetail` are mixed into the generated models
by name in the facts. https://www.twilio.com/docs/usage/monitor-alert
"""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol
from urllib.parse import unquote_plus

_ERRORS = "https://www.twilio.com/docs/api/errors/"
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
    """An explanation of an error code and a next step; None of a code that is not among those met most.

    Args:
        code: of an alert, of a message or call that failed, or of an `APIStatusError`.
    """
    number = error_code(code)
    known = _HELP.get(number) if number is not None else None
    return None if number is None or known is None else ErrorHelp(number, *known, url=f"{_ERRORS}{number}")


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
        """What the error code means, in one sentence; None for a code that is not among those met most."""
        known = error_help(self.error_code)
        return known.explanation if known else None

    @property
    def next_step(self: _Alert) -> str | None:
        """What to do about the error; None for a code that is not among those met most."""
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


_E164 = "Write the number in E.164 form, a plus sign, the country code and the number, such as +14155550123."
_TRUST = "Look at the rules of the destination's country and carriers, and at the registration of your sender."

# In our own words, after Twilio's pages at https://www.twilio.com/docs/api/errors/CODE.
_HELP: dict[int, tuple[str, str]] = {
    11200: (
        "Twilio asked your server for instructions and got an error or no reply in time.",
        "Request the URL yourself with the same method and variables, and read your server's log of that moment.",
    ),
    11205: (
        "Twilio could not connect to your server.",
        "Check that the server runs, that the port is open to the internet, and that the TLS certificate is valid.",
    ),
    11206: (
        "Your server's reply broke the rules of HTTP.",
        "Check the headers of the reply, its length and what a proxy makes of it.",
    ),
    11210: (
        "The host name of your URL could not be resolved.",
        "Correct the host in the webhook URL, or its DNS records; it must be a public name.",
    ),
    11215: (
        "Your URL redirected too often.",
        "Give Twilio the last address of the chain, and look for a redirect that leads back to itself.",
    ),
    11235: (
        "The instructions or the configuration hold a URL that is malformed.",
        "Write it in full, with https:// and with its query percent-encoded.",
    ),
    11237: (
        "Twilio could not verify the TLS certificate of your server.",
        "Serve the whole chain of a certificate by a public authority that is valid for this host and not expired.",
    ),
    11750: (
        "The reply of your server was larger than Twilio reads.",
        "Return TwiML of less than 64 kB, and check that the URL does not return a page or a file.",
    ),
    12100: (
        "Your server's reply is not well-formed XML.",
        "Save the reply and run it through an XML parser; escape &, < and > and print nothing around the document.",
    ),
    12200: (
        "The TwiML has a verb, noun or attribute that Twilio does not know, and it was ignored.",
        "Compare spelling, case and nesting with the TwiML reference.",
    ),
    12300: (
        "Your server's reply has a Content-Type that Twilio cannot use there.",
        "Send TwiML as text/xml, and media with the type that it has.",
    ),
    13214: (
        "The callerId of a Dial is not one that you may show.",
        "Use one of your Twilio numbers, a verified caller ID, or the number that is calling.",
    ),
    13223: ("The number of a Dial is not a phone number.", _E164),
    13224: (
        "The number of a Dial is not valid or cannot be reached by Twilio.",
        "Check that the number exists and is in E.164 form; Lookup can tell.",
    ),
    13225: (
        "The number of a Dial is one that Twilio does not call.",
        "Do not dial premium and other blocked numbers; ask Twilio's support if this one should not be blocked.",
    ),
    13227: (
        "Your account may not call the country or the kind of number of a Dial.",
        "Allow the destination in the console under Voice, Settings, Geo permissions.",
    ),
    13520: (
        "A Say had no text that can be spoken.",
        "Check that the text is not empty and fits the language and the voice.",
    ),
    14101: (
        "A message was to be sent to the number that it comes from.",
        "Set another To in the TwiML, or another From.",
    ),
    14107: (
        "Too many replies went from one number to another in a short time, as if two machines were talking.",
        "Do not answer automatic messages, and reply less often to the same number.",
    ),
    15003: (
        "Your status callback URL answered with a warning or an error.",
        "Answer callbacks quickly with a status of 200 or 204.",
    ),
    20003: (
        "The credentials are wrong, or may not do this.",
        "Check Account SID and auth token, or the API key and its secret, and that the account is active.",
    ),
    20101: (
        "The access token cannot be read or is not of this account.",
        "Sign it with an API key of the same account and region, and pass it on unchanged.",
    ),
    20104: (
        "The access token has expired, or lives longer than Twilio allows.",
        "Issue a new one shortly before the old one ends, for 24 hours at most, with a clock that is right.",
    ),
    20404: (
        "There is no such resource in this account.",
        "Check the SID, and that account and region are those where it was made.",
    ),
    20429: (
        "Too many requests came at once.",
        "Send fewer at a time, and try again after a growing, random pause.",
    ),
    21205: ("A URL of the call is not valid.", "Give a full public URL with http:// or https://."),
    21210: (
        "The call's From number is not yours.",
        "Use one of your Twilio numbers, or verify the number as a caller ID.",
    ),
    21211: ("The To number is not a valid phone number.", _E164),
    21212: ("The From number is not a valid phone number.", _E164),
    21214: (
        "The To number cannot be called.",
        "Check that the number exists and is reachable by phone; Lookup can tell.",
    ),
    21215: (
        "Your account may not call this country.",
        "Allow the destination in the console under Voice, Settings, Geo permissions.",
    ),
    21219: (
        "A trial account may call verified numbers only.",
        "Verify the number in the console, or upgrade the account.",
    ),
    21220: (
        "The call is not in a state in which it can be changed so.",
        "Fetch the call first: only a queued or ringing one can be canceled, only one in progress redirected.",
    ),
    21408: (
        "Your account may not send messages to this country.",
        "Allow the country in the console under Messaging, Settings, Geo permissions.",
    ),
    21422: (
        "The phone number is not for sale, or somebody was faster.",
        "Search the available numbers again and buy one of those.",
    ),
    21602: ("The message has neither text nor media.", "Give a body, a media URL or a content template."),
    21606: (
        "The From number cannot send this message.",
        "Use a number of this account that can send SMS to the destination.",
    ),
    21608: (
        "A trial account may send to verified numbers only.",
        "Verify the number in the console, or upgrade the account.",
    ),
    21609: ("The status callback of the message is not a valid URL.", "Give a full public URL, or leave it out."),
    21610: (
        "The recipient has opted out of messages from this sender.",
        "Take the number off your list; only the recipient can opt in again, by sending START.",
    ),
    21611: (
        "Too many messages of this sender are waiting.",
        "Send more slowly, or with a messaging service that has more senders.",
    ),
    21612: (
        "Twilio has no way to send from this sender to this recipient.",
        "Use a sender of a kind that the destination's country and channel accept, and check the To number.",
    ),
    21614: (
        "The To number is not a mobile number.",
        "Check the number; Lookup tells mobile numbers and landlines apart.",
    ),
    21617: ("The text of the message is longer than 1,600 characters.", "Shorten it, or send it in parts."),
    30001: (
        "The message waited in the queue for longer than it was valid.",
        "Send more slowly, with more senders or a longer validity period.",
    ),
    30002: (
        "The account was suspended before the message was sent.",
        "Look into the console for the reason, and at the balance.",
    ),
    30003: (
        "The phone was switched off, out of reach or unable to receive messages.",
        "Try again later; if that is of no use, check the number with Lookup.",
    ),
    30004: (
        "The recipient or the carrier blocks the message.",
        "Ask the recipient whether messages of businesses are blocked, and do not keep trying.",
    ),
    30005: (
        "The number is unknown to its carrier or no longer in use.",
        "Check the number with its owner, and take it off your list.",
    ),
    30006: (
        "The number is a landline, or its carrier cannot be reached.",
        "Ask for a mobile number, or call instead.",
    ),
    30007: (
        "Twilio or a carrier filtered the message as unwanted.",
        _TRUST,
    ),
    30008: (
        "The message failed for a reason that the carrier did not tell.",
        "Try a short plain text to the same and to another number; if many fail, give their SIDs to Twilio's support.",
    ),
    30032: (
        "The toll-free number that sends is not verified.",
        "Submit its verification in the console and wait for the approval, or use another sender.",
    ),
    30034: (
        "A US number sends application messages without A2P 10DLC registration.",
        "Register brand and campaign, and put the number into the campaign's messaging service.",
    ),
    60200: (
        "A parameter of the verification is wrong.",
        "Check the To number or address, the channel and the length of the code.",
    ),
    60202: (
        "The code was checked too often.",
        "Wait until the verification ends after ten minutes, and start a new one.",
    ),
    60203: (
        "Too many codes were sent to this recipient.",
        "Wait until the verification ends after ten minutes, and slow down how often users may ask.",
    ),
    63003: (
        "The channel does not know the recipient.",
        "Check the To address and that the person uses the channel, such as WhatsApp.",
    ),
    63007: (
        "The From address is no sender of your account on this channel.",
        "Register the sender, or correct its address, prefix included: whatsapp:+14155550123.",
    ),
    63016: (
        "A free text was sent outside the 24 hours after the recipient's last WhatsApp message.",
        "Send an approved template, or wait for the recipient to write.",
    ),
    63018: (
        "The channel's rate limit was hit.",
        "Send more slowly, and spread messages to the same recipient.",
    ),
}
