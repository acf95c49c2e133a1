# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, accounts."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, OpenEnum, Rfc2822

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
    """An account; https://www.twilio.com/docs/iam/api/account

    Attributes:
        auth_token: account's auth token, to be kept secret.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: name of the account, up to 64 characters, by default your email address.
        owner_account_sid: SID of the parent account, `AC…`; for a parent account, its own SID.
        sid: SID of the account, `AC…`.
        status: state of the account: `active`, `suspended` or `closed`.
        subresource_uris: relative URIs of the related resources, by name.
        type: `Trial`, or `Full` once upgraded.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    auth_token: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    owner_account_sid: str | None = None
    sid: Always[str] = ABSENT
    status: Always[AccountStatus] = ABSENT
    subresource_uris: Always[dict[str, str]] = ABSENT
    type: AccountType | None = None
    uri: Always[str] = ABSENT

    _hidden = frozenset({"auth_token", "friendly_name"})
    _secret = frozenset({"auth_token"})
