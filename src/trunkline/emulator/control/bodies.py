"""What the control API reads and writes, apart from faults: one struct each, from which its OpenAPI file is made. Pure.

Called by `routes`, `handlers` and `openapi`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

Url = Annotated[str, Meta(pattern="^https?://|^$", description="http:// or https://, or nothing.")]
Method = Literal["GET", "POST"]
Pattern = Annotated[str, Meta(description="`*` stands for anything.")]
Address = Annotated[str, Meta(description="A phone number in E.164, also of a channel: `whatsapp:+14155550123`.")]
Limit = Annotated[int, Meta(ge=1, le=1000)]
After = Annotated[int, Meta(ge=0, description="The `cursor` of an earlier reply: what came since is shown.")]


class Given(Struct, kw_only=True, forbid_unknown_fields=True):
    """What is sent; unknown fields are refused."""


def prepare(module: str) -> None:
    """Has msgspec look at what a module reads, in the one thread that imports it: others would see half of it."""
    for given in Given.__subclasses__():
        if given.__module__ == module:
            msgspec.json.Decoder(given)


class Shown(Struct, kw_only=True):
    """What is answered."""


class Error(Shown):
    """Why a request was refused."""

    code: Annotated[str, Meta(description="A word for programs, such as `invalid_body`.")]
    message: str
    status: int
    field: Annotated[str | UnsetType, Meta(description="What is wrong, where it is one field.")] = UNSET
    allowed: Annotated[list[str] | UnsetType, Meta(description="What may stand there.")] = UNSET


class Clock(Shown):
    """The emulator's time."""

    now: datetime
    frozen: Annotated[bool, Meta(description="Time stands still, and moves by `advance` and `run` alone.")]
    due: Annotated[datetime | None, Meta(description="When something happens by itself next; null: nothing does.")]
    out: Annotated[int, Meta(description="Webhooks that are to be answered.")]


class Advance(Given):
    """A step forward."""

    seconds: Annotated[float, Meta(ge=0)]


class Nothing(Given):
    """Nothing is to be said."""


class Account(Shown):
    """An account, without its token."""

    sid: str
    friendly_name: str
    status: str
    owner_account_sid: str


class Accounts(Shown):
    """The main account and its subaccounts."""

    accounts: list[Account]


class Past(Given):
    """What past the account gets."""

    days: Annotated[int, Meta(ge=1, le=3650)] = 400
    messages: Annotated[int, Meta(ge=1, le=10_000_000)] = 1_000_000
    seed: int = 1
    calls: Annotated[int | None, Meta(description="By default one for 25 messages.")] = None
    subaccounts: Annotated[int, Meta(ge=0, le=9)] = 2


class NewNumber(Given):
    """A number that an account is to have, and who is asked about it; what is left out stays as it is."""

    phone_number: Address
    account_sid: Annotated[str | UnsetType, Meta(description="By default the main account.")] = UNSET
    sms_url: Url | UnsetType = UNSET
    sms_method: Method | UnsetType = UNSET
    sms_fallback_url: Url | UnsetType = UNSET
    sms_fallback_method: Method | UnsetType = UNSET
    voice_url: Url | UnsetType = UNSET
    voice_method: Method | UnsetType = UNSET
    voice_fallback_url: Url | UnsetType = UNSET
    voice_fallback_method: Method | UnsetType = UNSET
    status_callback: Url | UnsetType = UNSET
    status_callback_method: Method | UnsetType = UNSET


class Number(Shown):
    """A number of an account."""

    sid: str
    account_sid: str
    phone_number: str
    sms_url: str | None
    sms_method: str | None
    sms_fallback_url: str | None
    sms_fallback_method: str | None
    voice_url: str | None
    voice_method: str | None
    voice_fallback_url: str | None
    voice_fallback_method: str | None
    status_callback: str | None
    status_callback_method: str | None


class Numbers(Shown):
    """The numbers of all accounts."""

    numbers: list[Number]


class Text(Given):
    """What a phone writes."""

    to: Annotated[str, Meta(description="A number that an account of the emulator has.")]
    body: str = ""
    media: Annotated[list[str], Meta(max_length=10, description="URLs of files.")] = []
    parameters: Annotated[dict[str, str], Meta(description="Further parameters of the webhook by their names.")] = {}
    wait: Annotated[
        bool,
        Meta(description="Answer when the application has been asked. A webhook's handler must not wait for itself."),
    ] = True


class To(Given):
    """A number of an account."""

    to: Annotated[str, Meta(description="A number that an account of the emulator has.")]
    wait: Annotated[bool, Meta(description="As with `text`.")] = True


class Written(Shown):
    """The message that a phone has written."""

    sid: str


class Arrived(Shown, rename={"from_": "from"}):
    """A message that reached a phone."""

    sid: str
    from_: str
    to: str
    body: str
    media: list[str]
    at: datetime


class Inbox(Shown):
    """What reached a phone, oldest first."""

    messages: list[Arrived]


class Receives(Given):
    """What becomes of messages to a phone."""

    status: Literal["delivered", "undelivered", "failed", "sent", "read"] = "delivered"
    error_code: Annotated[int | None, Meta(description="Of `undelivered` and `failed`; by default 30008.")] = None


class WebhookFilter(Given):
    """Which webhooks are shown."""

    event: Pattern | UnsetType = UNSET
    url: Pattern | UnsetType = UNSET
    account_sid: str | UnsetType = UNSET
    resource_sid: str | UnsetType = UNSET
    status: int | UnsetType = UNSET
    after: After = 0
    limit: Limit = 100


class Try(Shown):
    """A request that was made for a webhook, without credentials."""

    url: str
    method: str
    headers: dict[str, str]
    body: str
    status: int | None
    error: str
    seconds: float
    address: str


class Webhook(Shown):
    """A webhook, and what came of it."""

    id: int
    event: str
    url: str
    method: str
    params: dict[str, str]
    account_sid: str
    resource_sid: str
    at: datetime
    status: int | None
    body: str
    error_code: int | None
    error: str
    withheld: bool
    fault: str | None
    replay_of: Annotated[int | None, Meta(description="The webhook that it repeats, if it does.")]
    tries: list[Try]


class Webhooks(Shown):
    """Webhooks, oldest first."""

    webhooks: list[Webhook]
    cursor: Annotated[int, Meta(description="As `after`, it leads to what comes next.")]
    more: Annotated[bool, Meta(description="There are more already.")]
    dropped: Annotated[int, Meta(description="How many are kept no longer.")]


class RequestFilter(Given):
    """Which requests are shown."""

    method: str | UnsetType = UNSET
    host: Pattern | UnsetType = UNSET
    path: Pattern | UnsetType = UNSET
    operation: Pattern | UnsetType = UNSET
    status: int | UnsetType = UNSET
    after: After = 0
    limit: Limit = 100


class Request(Shown):
    """A request of the API, without its credentials."""

    id: int
    method: str
    host: str
    path: str
    headers: dict[str, str]
    query_string: str
    query: dict[str, Any]
    body: str
    form: dict[str, Any]
    json: Any
    user: Annotated[str | None, Meta(description="Of basic credentials.")]
    operation: str | None
    status: Annotated[int, Meta(description="Of the reply; 0 where a fault kept it back.")]
    at: datetime
    fault: str | None


class Requests(Shown):
    """Requests, oldest first."""

    requests: list[Request]
    cursor: Annotated[int, Meta(description="As `after`, it leads to what comes next.")]
    more: Annotated[bool, Meta(description="There are more already.")]
    dropped: Annotated[int, Meta(description="How many are kept no longer.")]


class File(Given):
    """What a resource is downloaded as."""

    url: Annotated[str, Meta(description="Where the resource is: its URL, or its `uri`.")]
    content: Annotated[bytes, Meta(description="The bytes in base64.")]
    content_type: Annotated[str | None, Meta(description="By default as it is.")] = None


class NewRow(Given):
    """A row of a list that no request can add to."""

    url: Annotated[str, Meta(description="Where the list is.")]
    fields: Annotated[dict[str, Any], Meta(description="Values by wire name; what is left out is made up.")] = {}


class Row(Shown):
    """A row as the API shows it, without what is secret."""

    row: dict[str, Any]


prepare(__name__)
