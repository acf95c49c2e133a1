# Generated from facts/flex_v2.json by `make generate`; do not edit.
"""The models of flex_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant


class FlexUser(Model, frozen=True, kw_only=True, gc=False):
    """A flex user; https://www.twilio.com/docs/flex/developer/user-management/flex-users-api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        instance_sid: SID of the Flex instance, `GO…`.
        user_sid: SID of the user, `US…`; some chat and conversation paths take the identity instead.
        flex_user_sid: SID of the Flex user, `FU…`.
        worker_sid: SID of the worker, `WK…`.
        workspace_sid: SID of the workspace, `WS…`.
        flex_team_sid: SID of the Flex team, `QO…`.
        username: user name of the Flex user.
        email: address of the user.
        locale: language and region the user prefers.
        roles: roles of the user in Flex.
        created_date: instant of the user's creation, UTC.
        updated_date: instant the user was last changed, ISO 8601.
        version: current version of the user.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    instance_sid: Always[str] = ABSENT
    user_sid: str | None = None
    flex_user_sid: Always[str] = ABSENT
    worker_sid: str | None = None
    workspace_sid: str | None = None
    flex_team_sid: str | None = None
    username: str | None = None
    email: Always[str] = ABSENT
    locale: Always[str] = ABSENT
    roles: Always[list[str]] = ABSENT
    created_date: Always[Instant] = ABSENT
    updated_date: Always[Instant] = ABSENT
    version: Always[int] = ABSENT
    url: Always[str] = ABSENT


class WebChannel(Model, frozen=True, kw_only=True, gc=False):
    """A web channel; https://www.twilio.com/docs/flex/developer/conversations/webchats-resource

    Attributes:
        conversation_sid: SID of the conversation made for the web channel, `CH…`.
        identity: identity of the guest who takes part in the conversation.
    """

    conversation_sid: str | None = None
    identity: str | None = None

    _hidden = frozenset({"identity"})
