# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, balance."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, DecimalText, SharedText


class Balance(Model, frozen=True, kw_only=True, gc=False):
    """A balance; https://www.twilio.com/docs/usage/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        balance: account's balance in its `currency`, may lag behind; subaccounts have none.
        currency: currency of the account's balance.
    """

    account_sid: Always[SharedText] = ABSENT
    balance: DecimalText | None = None
    currency: str | None = None
