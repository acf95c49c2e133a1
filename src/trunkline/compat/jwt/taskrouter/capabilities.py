"""`twilio.jwt.taskrouter.capabilities`: tokens for the older TaskRouter SDK, made with the official arguments.

Enters: SIDs, the auth token, and what is allowed. Leaves: tokens. Called by users.
"""

from __future__ import annotations

from typing import Any

from ....tokens import TaskQueueCapabilityToken as _TaskQueue
from ....tokens import WorkerCapabilityToken as _Worker
from ....tokens import WorkspaceCapabilityToken as _Workspace
from ....tokens.taskrouter import TaskRouterToken
from .. import Jwt

__all__ = ["TaskQueueCapabilityToken", "WorkerCapabilityToken", "WorkspaceCapabilityToken"]

# What is allowed unless it is said, by the argument that says it.
_ALL = {
    "allow_web_sockets": True,
    "allow_fetch_self": True,
    "allow_update_self": False,
    "allow_delete_self": False,
    "allow_fetch_subresources": False,
    "allow_delete_subresources": False,
    "allow_update_subresources": False,
}
_WORKER = {
    "allow_fetch_activities": True,
    "allow_fetch_reservations": True,
    "allow_fetch_worker_reservations": True,
    "allow_update_activities": False,
    "allow_update_reservations": False,
}


def _times(given: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a token that are no permissions, taken out of them."""
    return {name: given.pop(name) for name in ("valid_until", "nbf") if name in given}


class _Allowing(TaskRouterToken, Jwt):
    """Permissions as arguments and methods, as the official package has them."""

    __slots__ = ()

    def _begin(self, given: dict[str, Any], known: dict[str, bool]) -> None:
        """Allows what is said, and nothing else.

        Raises:
            TypeError: an argument is not known.
        """
        wrong = sorted(given.keys() - known.keys())
        if wrong:
            raise TypeError(f"{wrong[0]} is no argument of {type(self).__name__}: {', '.join(known)} are")
        self._policies.clear()
        for name, usual in known.items():
            if given.get(name, usual):
                getattr(self, name)()

    def allow_web_sockets(self, channel_id: str | None = None) -> None:
        """Its events may be listened to, or those of another channel."""
        from ....facts import addresses

        url = addresses().event_bridge.format(account_sid=self.account_sid, channel_id=channel_id or self.channel_id)
        self._allow("GET", url)
        self._allow("POST", url)


class WorkerCapabilityToken(_Worker, _Allowing):
    """A `trunkline.tokens.WorkerCapabilityToken` whose permissions are arguments: `allow_update_activities=True`."""

    __module__ = "trunkline.compat.jwt.taskrouter.capabilities"
    __slots__ = ()

    def __init__(
        self, account_sid: str, auth_token: str, workspace_sid: str, worker_sid: str, ttl: int = 3600, **allowed: Any
    ) -> None:
        super().__init__(account_sid, auth_token, workspace_sid, worker_sid, ttl, **_times(allowed))
        self._begin(allowed, _ALL | _WORKER)

    def allow_fetch_activities(self) -> None:
        """The activities may be fetched."""
        self._allow("GET", f"{self._workspace}/Activities")

    def allow_fetch_reservations(self) -> None:
        """The tasks and their reservations may be fetched."""
        self._allow("GET", f"{self._workspace}/Tasks/**")

    def allow_fetch_worker_reservations(self) -> None:
        """The worker's reservations may be fetched."""
        self._allow("GET", f"{self._resource}/Reservations/**")


class TaskQueueCapabilityToken(_TaskQueue, _Allowing):
    """A `trunkline.tokens.TaskQueueCapabilityToken` whose permissions are arguments."""

    __module__ = "trunkline.compat.jwt.taskrouter.capabilities"
    __slots__ = ()

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        task_queue_sid: str,
        ttl: int = 3600,
        **allowed: Any,
    ) -> None:
        super().__init__(account_sid, auth_token, workspace_sid, task_queue_sid, ttl, **_times(allowed))
        self._begin(allowed, _ALL)


class WorkspaceCapabilityToken(_Workspace, _Allowing):
    """A `trunkline.tokens.WorkspaceCapabilityToken` whose permissions are arguments."""

    __module__ = "trunkline.compat.jwt.taskrouter.capabilities"
    __slots__ = ()

    def __init__(self, account_sid: str, auth_token: str, workspace_sid: str, ttl: int = 3600, **allowed: Any) -> None:
        super().__init__(account_sid, auth_token, workspace_sid, ttl, **_times(allowed))
        self._begin(allowed, _ALL)
