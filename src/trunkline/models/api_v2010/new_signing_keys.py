# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, new_signing_keys."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, Rfc2822


class NewSigningKey(Model, frozen=True, kw_only=True, gc=False):
    """A new signing key; https://www.twilio.com/docs/iam/api-keys

    Attributes:
        sid: SID of the signing key, `SK…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        secret: secret for signing access tokens and authenticating requests, only given when the key is created.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    secret: str | None = None

    _hidden = frozenset({"friendly_name", "secret"})
    _secret = frozenset({"secret"})
