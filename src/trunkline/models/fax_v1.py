# Generated from facts/fax_v1.json by `make generate`; do not edit.
"""The models of fax_v1."""

from __future__ import annotations

from decimal import Decimal

from .._core.model.model import Model
from ..types import AddressText, Instant, OpenEnum, Seconds
from ..types.money import PricedAsPaid

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
    sid: str | None = None
    fax_sid: str | None = None
    account_sid: str | None = None
    content_type: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
