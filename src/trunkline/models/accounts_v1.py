# Generated from facts/accounts_v1.json by `make generate`; do not edit.
"""The models of accounts_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import AddressText, Instant


class AuthTokenPromotion(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    auth_token: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"auth_token"})


class BulkConsents(Model, frozen=True, kw_only=True, gc=False):
    items: Any | None = None

    _hidden = frozenset({"items"})


class BulkContacts(Model, frozen=True, kw_only=True, gc=False):
    items: Any | None = None

    _hidden = frozenset({"items"})


class CredentialAws(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"friendly_name"})


class CredentialPublicKey(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"friendly_name"})


class MessagingGeopermissions(Model, frozen=True, kw_only=True, gc=False):
    permissions: Any | None = None


class Safelist(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    phone_number: AddressText | None = None

    _hidden = frozenset({"phone_number"})


class SecondaryAuthToken(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    secondary_auth_token: str | None = None
    url: str | None = None

    _hidden = frozenset({"secondary_auth_token"})
