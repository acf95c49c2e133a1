# Generated from facts/fax_v1.json by `make generate`; do not edit.
"""The models of fax_v1."""

from __future__ import annotations

from decimal import Decimal

from .._core.model.model import Model
from ..types import AddressText, Instant, OpenEnum, Seconds
from ..types.states import PricedAsPaid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    FaxQualityArg = Literal["standard", "fine", "superfine"]
    FaxUpdateStatusArg = Literal["canceled"]


class FaxDirection(OpenEnum):
    INBOUND = "inbound"
    OUTBOUND = "outbound"


class FaxQuality(OpenEnum):
    STANDARD = "standard"
    FINE = "fine"
    SUPERFINE = "superfine"


class FaxStatus(OpenEnum):
    QUEUED = "queued"
    PROCESSING = "processing"
    SENDING = "sending"
    DELIVERED = "delivered"
    RECEIVING = "receiving"
    RECEIVED = "received"
    NO_ANSWER = "no-answer"
    BUSY = "busy"
    FAILED = "failed"
    CANCELED = "canceled"


class Fax(PricedAsPaid, Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """A fax.

    Attributes:
        sid: SID of the resource, two letters and 32 more characters.
        account_sid: SID of the account the resource belongs to, `AC…`.
        from_: who it comes from: sender, caller or author; when listing, only from there.
        to: recipient: who or what is called, written to or addressed.
        quality: resolution of the fax: `standard`, `fine` or `superfine`.
        media_sid: SID of the uploaded media that the new message carries, `ME…`.
        media_url: URL of a media file, or a list of such URLs.
        num_pages: how many pages of addresses there are.
        duration: how long it lasted or lasts, in seconds unless stated otherwise.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        direction: which way it goes.
        api_version: API version used, such as `2010-04-01`.
        price: price or charge; its currency is in `price_unit` where given.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        links: URLs of related or nested resources, by name.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: str | None = None
    account_sid: str | None = None
    from_: AddressText | None = None
    to: AddressText | None = None
    quality: FaxQuality | None = None
    media_sid: str | None = None
    media_url: str | None = None
    num_pages: int | None = None
    duration: Seconds | None = None
    status: FaxStatus | None = None
    direction: FaxDirection | None = None
    api_version: str | None = None
    price: Decimal | None = None
    price_unit: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    links: dict[str, str] | None = None
    url: str | None = None

    _hidden = frozenset({"from_", "to"})


class FaxMedia(Model, frozen=True, kw_only=True, gc=False):
    """A fax media.

    Attributes:
        sid: SID of the resource, two letters and 32 more characters.
        fax_sid: SID of the fax, `FX…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        content_type: kind of content: a MIME type, or the type of a content template.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: str | None = None
    fax_sid: str | None = None
    account_sid: str | None = None
    content_type: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
