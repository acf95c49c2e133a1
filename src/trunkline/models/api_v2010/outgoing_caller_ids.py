# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, outgoing_caller_ids."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, AddressText, Always, Rfc2822, SharedText


class OutgoingCallerId(Model, frozen=True, kw_only=True, gc=False):
    """An outgoing caller id; https://www.twilio.com/docs/voice/api/outgoing-caller-ids

    Attributes:
        sid: SID of the caller ID, `PN…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        account_sid: SID of the account the resource belongs to, `AC…`.
        phone_number: phone number in E.164 format.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    account_sid: Always[SharedText] = ABSENT
    phone_number: Always[AddressText] = ABSENT
    uri: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name", "phone_number"})
