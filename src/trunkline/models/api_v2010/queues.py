# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, queues."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import Rfc2822, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class Member(Model, frozen=True, kw_only=True, gc=False):
    call_sid: str | None = None
    date_enqueued: Rfc2822 | None = None
    position: int | None = None
    uri: str | None = None
    wait_time: int | None = None
    queue_sid: str | None = None


class Queue(Model, frozen=True, kw_only=True, gc=False):
    date_updated: Rfc2822 | None = None
    current_size: int | None = None
    friendly_name: str | None = None
    uri: str | None = None
    account_sid: SharedText | None = None
    average_wait_time: int | None = None
    sid: str | None = None
    date_created: Rfc2822 | None = None
    max_size: int | None = None
