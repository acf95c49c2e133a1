# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, outgoing_caller_ids."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import AddressText, Rfc2822, SharedText


class OutgoingCallerId(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    account_sid: SharedText | None = None
    phone_number: AddressText | None = None
    uri: str | None = None

    _hidden = frozenset({"friendly_name", "phone_number"})
