# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, balance."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import DecimalText, SharedText


class Balance(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    balance: DecimalText | None = None
    currency: str | None = None
