"""One row's message: its arguments, its one request, and what the reply means.

A claim enters, an `Answer` leaves, whatever happens. Called by `sending`, which says when, and by `campaign`, which
asks whether a row can be rendered before it may be claimed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from .._core.call.request import build_request
from .._core.redaction.secret import safe_repr
from .._operations.api_v2010_accounts import FetchAccount
from .._operations.api_v2010_messages import CreateMessage
from ..errors import TrunklineError
from ..types.segments import segments
from . import template
from .callbacks import callback_url
from .records import Claim
from .states import Judged, judge

if TYPE_CHECKING:
    from .._async.client import AsyncClient
    from .._core.http.headers import Headers

_CONCURRENT = "twilio-concurrent-requests"


class _Made(msgspec.Struct):
    sid: str
    status: str | None = None


_decode = msgspec.json.Decoder(_Made).decode


@safe_repr
@dataclass(frozen=True, slots=True)
class Content:
    """What a campaign sends.

    Attributes:
        sender: a number, a name, a channel address, or the SID of a Messaging Service.
        body: the text, with `{name}` in it.
        content_sid, content_variables: of a Content template; the variables may have `{name}` in them.
        media_url: addresses of files.
        status_callback: where Twilio tells what becomes of each message.
        options: further arguments of `messages.create`, by the names of the API.
    """

    sender: str
    body: template.Template | None = field(repr=False)
    content_sid: str | None = None
    content_variables: Mapping[str, template.Template] = field(default_factory=dict, repr=False)
    media_url: Sequence[str] = ()
    status_callback: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """The variables that a row must have."""
        texts = [*self.content_variables.values(), *(() if self.body is None else (self.body,))]
        return frozenset(name for text in texts for name in text.names)

    def text(self, variables: Mapping[str, Any]) -> str | None:
        """What is posted as the body for a row; None where it is not ours."""
        return None if self.body is None else self.body.render(variables)

    def arguments(self, to: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments of one row, by the names of the API.

        Raises:
            MissingVariables, TypeError: the row cannot be rendered.
        """
        service = self.sender.startswith("MG") and len(self.sender) == 34
        found = {"To": to, ("MessagingServiceSid" if service else "From"): self.sender, **self.options}
        if self.body is not None:
            found["Body"] = self.body.render(variables)
        if self.content_sid is not None:
            found["ContentSid"] = self.content_sid
            if self.content_variables:
                found["ContentVariables"] = {
                    name: text.render(variables) for name, text in self.content_variables.items()
                }
        if self.media_url:
            found["MediaUrl"] = list(self.media_url)
        return found

    def segments(self, variables: Mapping[str, Any]) -> int:
        """How many segments a row's text has; 1 where it is not ours to count."""
        text = self.text(variables)
        return max(1, segments(text).count) if text else 1


class Answer(NamedTuple):
    """What came of a request.

    Attributes:
        judged: for the row and the campaign.
        sid, status: of the message.
        concurrent: how many requests the account has under way.
        date: of the reply, as it came.
        answered: whether there was a reply.
    """

    judged: Judged
    sid: str | None = None
    status: str | None = None
    concurrent: int | None = None
    date: str | None = None
    answered: bool = True


_SENT = Judged("sent")
_UNREADABLE = Judged("unknown", note="the reply cannot be read")


class Poster:
    """Makes the requests of a campaign.

    Args:
        client: whose retries are off.
        content: what is sent.
        campaign: its id.
        secret: what signs the URLs of status callbacks.
    """

    __slots__ = ("_campaign", "_client", "_content", "_ids", "_secret")

    def __init__(self, client: AsyncClient, content: Content, campaign: int, secret: bytes) -> None:
        self._client = client
        self._content = content
        self._campaign = campaign
        self._secret = secret
        self._ids = (client.account_sid,)

    async def post(self, claim: Claim, until: float) -> Answer:
        """Posts a row: at most one request is written for it.

        Args:
            until: the instant at which the request ends at the latest.
        """
        content = self._content
        try:
            arguments = content.arguments(claim.to, claim.vars)
            if content.status_callback is not None:
                url = callback_url(content.status_callback, self._secret, self._campaign, claim.row)
                arguments["StatusCallback"] = url
            request = build_request(CreateMessage, self._ids, arguments)
        except (TypeError, ValueError) as error:
            return Answer(Judged("rejected", note=f"{type(error).__name__} before the request"), answered=False)
        try:
            raw = await self._client._call(request, until)
        except Exception as error:
            headers: Mapping[str, str] = getattr(error, "headers", None) or {}
            replied = getattr(error, "status", None) is not None
            return Answer(judge(error), None, None, _number(headers), headers.get("date"), replied)
        try:
            made = _decode(raw.body)
        except msgspec.MsgspecError:
            return Answer(_UNREADABLE)
        if not made.sid:
            return Answer(_UNREADABLE)
        return Answer(_SENT, made.sid, made.status, _number(raw.headers), raw.headers.get("date"))

    async def time(self, until: float) -> Answer:
        """Asks for the API's time, by a request that creates nothing; whatever it replies has it.

        Args:
            until: the instant at which the request ends at the latest.
        """
        request = build_request(FetchAccount, self._ids)
        try:
            raw = await self._client._call(request, until)
        except TrunklineError as error:
            return Answer(_UNREADABLE, None, None, None, error.headers.get("date"), error.status is not None)
        return Answer(_SENT, None, None, None, raw.headers.get("date"))


def _number(headers: Headers | Mapping[str, str]) -> int | None:
    text = headers.get(_CONCURRENT)
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 7 else None
