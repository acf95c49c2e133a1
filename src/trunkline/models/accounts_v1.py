# Generated from facts/accounts_v1.json by `make generate`; do not edit.
"""The models of accounts_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, Instant


class AuthTokenPromotion(Model, frozen=True, kw_only=True, gc=False):
    """An auth token promotion; https://www.twilio.com/docs/iam/api/authtoken

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        auth_token: promoted auth token, which requests must use from now on.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URI of the resource, relative to `https://accounts.twilio.com`.
    """

    account_sid: Always[str] = ABSENT
    auth_token: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"auth_token"})
    _secret = frozenset({"auth_token"})


class BulkConsents(Model, frozen=True, kw_only=True, gc=False):
    """A bulk consents; https://www.twilio.com/docs/messaging/features/consent-api

    Attributes:
        items: one result per `correlation_id`, with `error_code` (0 is success) and `error_messages`.
    """

    items: Any | None = None

    _hidden = frozenset({"items"})


class BulkContacts(Model, frozen=True, kw_only=True, gc=False):
    """A bulk contacts; https://www.twilio.com/docs/messaging/features/consent-api

    Attributes:
        items: one result per `correlation_id`, with `error_code` (0 is success) and `error_messages`.
    """

    items: Any | None = None

    _hidden = frozenset({"items"})


class CredentialAws(Model, frozen=True, kw_only=True, gc=False):
    """A credential aws; https://www.twilio.com/docs/iam/credentials/api

    Attributes:
        sid: SID of the AWS credential, `CR…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URI of the resource, relative to `https://accounts.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class CredentialPublicKey(Model, frozen=True, kw_only=True, gc=False):
    """A credential public key; https://www.twilio.com/docs/iam/credentialpublickey-resource

    Attributes:
        sid: SID of the public key credential, `CR…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URI of the resource, relative to `https://accounts.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class MessagingGeopermissions(Model, frozen=True, kw_only=True, gc=False):
    """A messaging geopermissions; https://www.twilio.com/docs/messaging/guides/sms-geo-permissions

    Attributes:
        permissions: result for each geo permission, with its country, state and errors; `error_code` 0 is success.
    """

    permissions: Any | None = None


class Safelist(Model, frozen=True, kw_only=True, gc=False):
    """A safelist; https://www.twilio.com/docs/usage/global-safe-list

    Attributes:
        sid: SID of the safelist entry, `GN…`.
        phone_number: number, or 1,000-number prefix, on the safe list.
    """

    sid: Always[str] = ABSENT
    phone_number: Always[AddressText] = ABSENT

    _hidden = frozenset({"phone_number"})


class SecondaryAuthToken(Model, frozen=True, kw_only=True, gc=False):
    """A secondary auth token; https://www.twilio.com/docs/iam/api/secondary_authtoken

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        secondary_auth_token: second auth token that can authenticate requests from now on.
        url: URI of the resource, relative to `https://accounts.twilio.com`.
    """

    account_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    secondary_auth_token: str | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"secondary_auth_token"})
    _secret = frozenset({"secondary_auth_token"})
