# Generated from facts/flex_v2.json by `make generate`; do not edit.
"""The models of flex_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import Instant


class FlexUser(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    instance_sid: str | None = None
    user_sid: str | None = None
    flex_user_sid: str | None = None
    worker_sid: str | None = None
    workspace_sid: str | None = None
    flex_team_sid: str | None = None
    username: str | None = None
    email: str | None = None
    locale: str | None = None
    roles: list[str] | None = None
    created_date: Instant | None = None
    updated_date: Instant | None = None
    version: int | None = None
    url: str | None = None


class WebChannel(Model, frozen=True, kw_only=True, gc=False):
    conversation_sid: str | None = None
    identity: str | None = None

    _hidden = frozenset({"identity"})
