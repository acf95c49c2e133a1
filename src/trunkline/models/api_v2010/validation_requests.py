# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, validation_requests."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, AddressText, Always, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class ValidationRequest(Model, frozen=True, kw_only=True, gc=False):
    """A validation request; https://www.twilio.com/docs/voice/api/outgoing-caller-ids

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        call_sid: SID of the verification call, `CA…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        phone_number: number to verify as caller ID, E.164.
        validation_code: six digits to enter when the number is called.
    """

    account_sid: Always[SharedText] = ABSENT
    call_sid: str | None = None
    friendly_name: str | None = None
    phone_number: Always[AddressText] = ABSENT
    validation_code: str | None = None

    _hidden = frozenset({"friendly_name", "phone_number", "validation_code"})
    _secret = frozenset({"validation_code"})
