# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, queues."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, Rfc2822, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class Member(Model, frozen=True, kw_only=True, gc=False):
    """A member; https://www.twilio.com/docs/voice/api/member-resource

    Attributes:
        call_sid: SID of the queued call, `CA…`.
        date_enqueued: instant at which the call entered the queue.
        position: current place of the member in the queue.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        wait_time: seconds the member has waited in the queue.
        queue_sid: SID of the queue that the member waits in, `QU…`.
    """

    call_sid: Always[str] = ABSENT
    date_enqueued: Always[Rfc2822] = ABSENT
    position: Always[int] = ABSENT
    uri: Always[str] = ABSENT
    wait_time: Always[int] = ABSENT
    queue_sid: Always[str] = ABSENT


class Queue(Model, frozen=True, kw_only=True, gc=False):
    """A queue; https://www.twilio.com/docs/voice/api/queue-resource

    Attributes:
        date_updated: instant of its last change, UTC.
        current_size: how many calls are in the queue now.
        friendly_name: readable name of the resource; when listing, only those so named.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        average_wait_time: average seconds the calls now in the queue have waited.
        sid: SID of the queue, `QU…`.
        date_created: instant of its creation, UTC.
        max_size: how many calls the queue may hold, at most 5,000, by default 1,000.
    """

    date_updated: Always[Rfc2822] = ABSENT
    current_size: Always[int] = ABSENT
    friendly_name: Always[str] = ABSENT
    uri: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    average_wait_time: Always[int] = ABSENT
    sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    max_size: int | None = None
