"""Faults as JSON: a struct for each method of `Faults` and `WebhookFaults`, told apart by `kind`. Pure.

Called by `routes` and `handlers`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType, to_builtins

from .. import fault_board, faults
from .bodies import Given, Pattern, Shown

Times = Annotated[int, Meta(ge=1, description="How many meet it; then the fault is used up.")]
Rate = Annotated[float, Meta(gt=0, le=1, description="The share that meets it, by the emulator's seed.")]
Delay = Annotated[float, Meta(ge=0)]
_WEBHOOK = "webhook_"


class Conditions(Given):
    """Which requests meet a fault; by default every one does."""

    method: Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] | UnsetType = UNSET
    host: Pattern | UnsetType = UNSET
    path: Pattern | UnsetType = UNSET
    operation: Annotated[str | UnsetType, Meta(description="`api_v2010.CreateMessage`, or `verify_v2.*`.")] = UNSET
    times: Times | UnsetType = UNSET
    rate: Rate | UnsetType = UNSET


class WebhookConditions(Given):
    """Which webhooks meet a fault; by default every one does."""

    event: Pattern | UnsetType = UNSET
    url: Pattern | UnsetType = UNSET
    account: Annotated[str | UnsetType, Meta(description="Its SID.")] = UNSET
    times: Times | UnsetType = UNSET
    rate: Rate | UnsetType = UNSET


class RequestFault(Given, tag_field="kind", kw_only=True):
    """A fault of requests."""

    when: Conditions | UnsetType = UNSET


class Latency(RequestFault, tag="latency", kw_only=True):
    """Replies come later, by the real clock."""

    seconds: Delay
    to: Delay | UnsetType = UNSET


class RateLimit(RequestFault, tag="rate_limit", kw_only=True):
    """Requests are refused with status 429."""

    retry_after: Delay | UnsetType = UNSET


class ApiError(RequestFault, tag="error", kw_only=True):
    """Requests fail with an error of the API."""

    status: Annotated[int, Meta(ge=400, le=599)]
    code: int | UnsetType = UNSET
    message: str | UnsetType = UNSET
    retry_after: Delay | UnsetType = UNSET
    after: bool | UnsetType = UNSET


class Html(RequestFault, tag="html", kw_only=True):
    """Replies are an HTML page of a proxy."""

    status: Annotated[int, Meta(ge=200, le=599)] | UnsetType = UNSET
    after: bool | UnsetType = UNSET


class Moved(RequestFault, tag="moved", kw_only=True):
    """The resource has another address."""

    to: str
    status: Literal[301, 302, 303, 307, 308] | UnsetType = UNSET


class Reset(RequestFault, tag="reset", kw_only=True):
    """The connection is reset instead of a reply."""

    after: bool | UnsetType = UNSET


class Silence(RequestFault, tag="silence", kw_only=True):
    """No reply comes."""

    after: bool | UnsetType = UNSET


class Truncate(RequestFault, tag="truncate", kw_only=True):
    """The connection ends after half of the reply."""


class Lag(RequestFault, tag="lag", kw_only=True):
    """What is created is seen later, by the emulator's clock."""

    seconds: Delay


class WebhookFault(Given, tag_field="kind", kw_only=True):
    """A fault of webhooks."""

    when: WebhookConditions | UnsetType = UNSET


class WebhookLate(WebhookFault, tag="webhook_late", kw_only=True):
    """Webhooks leave later, by the emulator's clock."""

    seconds: Delay
    to: Delay | UnsetType = UNSET


class WebhookTwice(WebhookFault, tag="webhook_twice", kw_only=True):
    """Webhooks are sent twice."""


class WebhookOutOfOrder(WebhookFault, tag="webhook_out_of_order", kw_only=True):
    """Webhooks of one resource overtake each other."""

    seconds: Delay | UnsetType = UNSET


class WebhookLost(WebhookFault, tag="webhook_lost", kw_only=True):
    """Webhooks are not sent."""


class WebhookExtra(WebhookFault, tag="webhook_extra", kw_only=True):
    """Webhooks have parameters that nobody knows yet."""

    parameters: dict[str, str] | UnsetType = UNSET


class WebhookBadlySigned(WebhookFault, tag="webhook_badly_signed", kw_only=True):
    """Webhooks have a wrong signature."""


RequestFaults = Latency | RateLimit | ApiError | Html | Moved | Reset | Silence | Truncate | Lag
WebhookFaults = WebhookLate | WebhookTwice | WebhookOutOfOrder | WebhookLost | WebhookExtra | WebhookBadlySigned
NewFault = RequestFaults | WebhookFaults
msgspec.json.Decoder(NewFault)  # as `bodies.prepare`


class Fault(Shown):
    """A fault that is switched on, or was."""

    id: str
    kind: str
    hits: Annotated[int, Meta(description="How many requests or webhooks met it.")]
    active: bool
    when: dict[str, Any]


class Faults(Shown):
    """The faults since the last `clear`, in the order of switching on; those of requests first."""

    faults: list[Fault]


def switch_on(on: faults.Faults, wanted: NewFault) -> Fault:
    """Switches a fault on.

    Raises:
        ValueError: an argument makes no sense.
    """
    given: dict[str, Any] = {
        name: value for name in wanted.__struct_fields__ if (value := getattr(wanted, name)) is not UNSET
    }
    when = given.pop("when", None)
    conditions: dict[str, Any] = to_builtins(when) if isinstance(when, Struct) else {}
    kind = str(wanted.__struct_config__.tag)
    board = on.webhooks if kind.startswith(_WEBHOOK) else on
    made: fault_board.Fault = getattr(board, kind.removeprefix(_WEBHOOK))(**given, **conditions)
    return next(shown for fault, shown in _known(on) if fault is made)


def listed(on: faults.Faults) -> Faults:
    """The faults since the last `clear`."""
    return Faults(faults=[shown for _, shown in _known(on)])


def find(on: faults.Faults, id: str) -> fault_board.Fault | None:
    """A fault by its id."""
    return next((fault for fault, shown in _known(on) if shown.id == id), None)


def _known(on: faults.Faults) -> Iterator[tuple[fault_board.Fault, Fault]]:
    for prefix, board in (("", on), (_WEBHOOK, on.webhooks)):
        for fault, rule in board.known():
            when = {name: value for name in rule.__slots__ if (value := getattr(rule, name)) is not None}
            id = f"{prefix.rstrip('_') or 'request'}-{fault.number}"
            yield fault, Fault(id=id, kind=prefix + fault.name, hits=fault.hits, active=fault.active, when=when)
