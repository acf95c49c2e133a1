# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, tokens."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import Rfc2822, SecondsText, SharedText


class IceServer(Model, frozen=True, kw_only=True, gc=False):
    credential: str | None = None
    username: str | None = None
    url: str | None = None
    urls: str | None = None

    _hidden = frozenset({"credential"})


class Token(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    ice_servers: list[IceServer] | None = None
    password: str | None = None
    ttl: SecondsText | None = None
    username: str | None = None

    _hidden = frozenset({"password"})
