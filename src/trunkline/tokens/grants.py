"""Grants: what an `AccessToken` allows.

Enters: SIDs and names, by keyword. Leaves: what stands in the claim `grants`. Called by users and by `access`.
"""

# Without `from __future__ import annotations`: dataclasses and `typing.get_type_hints` would look for the names of
# annotations in `trunkline.tokens`, where these classes show.

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar

from .arguments import json_object, optional_text


class Grant:
    """The base of what an access token allows: a key of the claim `grants`, and what stands there."""

    __module__ = "trunkline.tokens"
    key: ClassVar[str]

    def to_payload(self) -> dict[str, Any]:
        """What the token says of this grant: the fields that were given."""
        raise NotImplementedError


@dataclass(frozen=True)
class _TextGrant(Grant):
    """A grant whose fields are optional texts, written under their own names."""

    def __post_init__(self) -> None:
        for name in _names(self):
            optional_text(getattr(self, name), name)

    def to_payload(self) -> dict[str, Any]:
        values = {name: getattr(self, name) for name in _names(self)}
        return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True)
class ChatGrant(_TextGrant):
    """Access to Conversations and Programmable Chat.

    https://www.twilio.com/docs/conversations/create-tokens

    Args:
        service_sid: the service (`IS…`).
        endpoint_id: the device, unless one is enough.
        deployment_role_sid: the role of the user there (`RL…`).
        push_credential_sid: for push notifications (`CR…`).

    Raises:
        TypeError, ValueError: one is not a str, or empty.
    """

    __module__ = "trunkline.tokens"
    key: ClassVar[str] = "chat"
    service_sid: str | None = None
    endpoint_id: str | None = None
    deployment_role_sid: str | None = None
    push_credential_sid: str | None = None


@dataclass(frozen=True)
class IpMessagingGrant(_TextGrant):
    """Access to IP Messaging, the older name of Programmable Chat. Fields as of `ChatGrant`."""

    __module__ = "trunkline.tokens"
    key: ClassVar[str] = "ip_messaging"
    service_sid: str | None = None
    endpoint_id: str | None = None
    deployment_role_sid: str | None = None
    push_credential_sid: str | None = None


@dataclass(frozen=True)
class SyncGrant(_TextGrant):
    """Access to Sync.

    https://www.twilio.com/docs/sync/create-tokens

    Args:
        service_sid: the service (`IS…`, or `default`).
        endpoint_id: the device.

    Raises:
        TypeError, ValueError: one is not a str, or empty.
    """

    __module__ = "trunkline.tokens"
    key: ClassVar[str] = "data_sync"
    service_sid: str | None = None
    endpoint_id: str | None = None


@dataclass(frozen=True)
class VideoGrant(_TextGrant):
    """Access to Video: https://www.twilio.com/docs/video/tutorials/user-identity-access-tokens

    Args:
        room: the name or SID of the only room that may be joined; None: any.

    Raises:
        TypeError, ValueError: it is not a str, or empty.
    """

    __module__ = "trunkline.tokens"
    key: ClassVar[str] = "video"
    room: str | None = None


@dataclass(frozen=True)
class TaskRouterGrant(_TextGrant):
    """Access to TaskRouter: https://www.twilio.com/docs/taskrouter/js-sdk-v2

    Args:
        workspace_sid: the workspace (`WS…`).
        worker_sid: the worker (`WK…`).
        role: `"worker"` or `"supervisor"`.

    Raises:
        TypeError, ValueError: one is not a str, or empty.
    """

    __module__ = "trunkline.tokens"
    key: ClassVar[str] = "task_router"
    workspace_sid: str | None = None
    worker_sid: str | None = None
    role: str | None = None


@dataclass(frozen=True)
class ConversationsGrant(_TextGrant):
    """Access to the retired video Conversations, by configuration profile. Conversations of today take `ChatGrant`."""

    __module__ = "trunkline.tokens"
    key: ClassVar[str] = "rtc"
    configuration_profile_sid: str | None = None


@dataclass(frozen=True)
class VoiceGrant(Grant):
    """Calls with the Voice SDKs: https://www.twilio.com/docs/voice/sdks/javascript#access-tokens

    Args:
        incoming_allow: whether calls to the identity are taken; only True is written.
        outgoing_application_sid: the TwiML application (`AP…`) that outgoing calls go to.
        outgoing_application_params: what it is sent with each of them, as JSON values; needs an application.
        push_credential_sid: for push notifications of incoming calls (`CR…`).
        endpoint_id: the device.

    Raises:
        TypeError, ValueError: one has a wrong type, is empty, or its application is missing.
    """

    __module__ = "trunkline.tokens"
    key: ClassVar[str] = "voice"
    incoming_allow: bool | None = None
    outgoing_application_sid: str | None = None
    outgoing_application_params: Mapping[str, Any] | None = None
    push_credential_sid: str | None = None
    endpoint_id: str | None = None

    def __post_init__(self) -> None:
        for name in ("outgoing_application_sid", "push_credential_sid", "endpoint_id"):
            optional_text(getattr(self, name), name)
        if self.incoming_allow is not None and not isinstance(self.incoming_allow, bool):
            raise TypeError(f"incoming_allow must be a bool, not {type(self.incoming_allow).__name__}")
        params = self.outgoing_application_params
        if params is None:
            return
        # Copied, and what JSON cannot say is found here rather than when the token is signed.
        object.__setattr__(self, "outgoing_application_params", json_object(params, "outgoing_application_params"))
        if params and self.outgoing_application_sid is None:
            raise ValueError("outgoing_application_params needs outgoing_application_sid")

    def to_payload(self) -> dict[str, Any]:
        grant: dict[str, Any] = {}
        if self.incoming_allow:
            grant["incoming"] = {"allow": True}
        if self.outgoing_application_sid is not None:
            outgoing: dict[str, Any] = {"application_sid": self.outgoing_application_sid}
            if self.outgoing_application_params:
                outgoing["params"] = dict(self.outgoing_application_params)
            grant["outgoing"] = outgoing
        if self.push_credential_sid is not None:
            grant["push_credential_sid"] = self.push_credential_sid
        if self.endpoint_id is not None:
            grant["endpoint_id"] = self.endpoint_id
        return grant

    def __repr__(self) -> str:
        # Without the parameters: they may hold personal data.
        return (
            f"VoiceGrant(incoming_allow={self.incoming_allow!r}, "
            f"outgoing_application_sid={self.outgoing_application_sid!r})"
        )


@dataclass(frozen=True, repr=False)
class PlaybackGrant(Grant):
    """Access to a live stream.

    Args:
        grant: as Twilio gave it, the attribute `grant` of a player streamer's playback grant.

    Raises:
        TypeError, ValueError: it is not a mapping of JSON values, or empty.
    """

    __module__ = "trunkline.tokens"
    key: ClassVar[str] = "player"
    grant: Mapping[str, Any]

    def __post_init__(self) -> None:
        object.__setattr__(self, "grant", json_object(self.grant, "grant"))
        if not self.grant:
            raise ValueError("grant must not be empty")

    def to_payload(self) -> dict[str, Any]:
        return dict(self.grant)

    def __repr__(self) -> str:
        return "PlaybackGrant(…)"


def _names(grant: _TextGrant) -> list[str]:
    return [field.name for field in fields(grant)]
