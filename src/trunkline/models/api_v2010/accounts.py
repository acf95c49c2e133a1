# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, accounts."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import OpenEnum, Rfc2822

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    AccountStatusArg = Literal["active", "suspended", "closed"]


class AccountStatus(OpenEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"
    CLOSED = "closed"


class AccountType(OpenEnum):
    TRIAL = "Trial"
    FULL = "Full"


class Account(Model, frozen=True, kw_only=True, gc=False):
    auth_token: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    owner_account_sid: str | None = None
    sid: str | None = None
    status: AccountStatus | None = None
    subresource_uris: dict[str, str] | None = None
    type: AccountType | None = None
    uri: str | None = None

    _hidden = frozenset({"auth_token", "friendly_name"})
