"""Tokens: what a server gives to a browser, a phone or Twilio itself so that it need not give its credentials.

Enters: credentials, and what the holder may do. Leaves: a JSON Web Token as text. Called by users; nothing is sent.

| token | for |
|---|---|
| `AccessToken` | the current client SDKs: Voice, Video, Conversations, Sync, TaskRouter |
| `CapabilityToken` | the older Twilio Client SDKs (voice) |
| `WorkerCapabilityToken`, `TaskQueueCapabilityToken`, `WorkspaceCapabilityToken` | the older TaskRouter SDK |
| `ClientValidation` | signing the requests of a server (Public Key Client Validation) |

Each class is loaded when it is first named.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .access import AccessToken as AccessToken
    from .capability import CapabilityToken as CapabilityToken
    from .client_validation import ClientValidation as ClientValidation
    from .grants import ChatGrant as ChatGrant
    from .grants import ConversationsGrant as ConversationsGrant
    from .grants import Grant as Grant
    from .grants import IpMessagingGrant as IpMessagingGrant
    from .grants import PlaybackGrant as PlaybackGrant
    from .grants import SyncGrant as SyncGrant
    from .grants import TaskRouterGrant as TaskRouterGrant
    from .grants import VideoGrant as VideoGrant
    from .grants import VoiceGrant as VoiceGrant
    from .taskrouter import TaskQueueCapabilityToken as TaskQueueCapabilityToken
    from .taskrouter import WorkerCapabilityToken as WorkerCapabilityToken
    from .taskrouter import WorkspaceCapabilityToken as WorkspaceCapabilityToken

_HOMES = {
    "access": ("AccessToken",),
    "capability": ("CapabilityToken",),
    "client_validation": ("ClientValidation",),
    "grants": (
        "ChatGrant",
        "ConversationsGrant",
        "Grant",
        "IpMessagingGrant",
        "PlaybackGrant",
        "SyncGrant",
        "TaskRouterGrant",
        "VideoGrant",
        "VoiceGrant",
    ),
    "taskrouter": ("TaskQueueCapabilityToken", "WorkerCapabilityToken", "WorkspaceCapabilityToken"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "AccessToken",
    "CapabilityToken",
    "ChatGrant",
    "ClientValidation",
    "ConversationsGrant",
    "Grant",
    "IpMessagingGrant",
    "PlaybackGrant",
    "SyncGrant",
    "TaskQueueCapabilityToken",
    "TaskRouterGrant",
    "VideoGrant",
    "VoiceGrant",
    "WorkerCapabilityToken",
    "WorkspaceCapabilityToken",
]


def __getattr__(name: str) -> object:
    from importlib import import_module

    module = _HOME.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
