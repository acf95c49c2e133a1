"""Capability tokens for the older TaskRouter SDK: of a worker, a task queue, a workspace.

Enters: the auth token, SIDs and what may be done. Leaves: a JSON Web Token. Called by users.
"""

from __future__ import annotations

from typing import Any, ClassVar

from .._core.redaction.secret import safe_repr
from ..facts import addresses
from .arguments import Duration, Instant, sid, text
from .signing import SignedToken


@safe_repr
class TaskRouterToken(SignedToken):
    """What the tokens of the older TaskRouter SDK have in common: policies, each a URL and a method."""

    __slots__ = ("_policies", "account_sid", "channel_id", "workspace_sid")
    _prefix: ClassVar[str]
    _kind: ClassVar[str]
    _claim: ClassVar[str | None] = None

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        channel_id: str,
        ttl: Duration,
        valid_until: Instant | None,
        nbf: Instant | None,
    ) -> None:
        self.account_sid = sid(account_sid, "account_sid", "AC")
        self.workspace_sid = sid(workspace_sid, "workspace_sid", "WS")
        self.channel_id = sid(channel_id, f"{self._kind}_sid", self._prefix)
        super().__init__(text(auth_token, "auth_token"), ttl, valid_until, nbf)
        self._policies: list[dict[str, Any]] = []
        channel = addresses().event_bridge.format(account_sid=self.account_sid, channel_id=self.channel_id)
        self._allow("GET", channel)
        self._allow("POST", channel)
        self.allow_fetch_self()

    @property
    def _workspace(self) -> str:
        return addresses().workspace.format(workspace_sid=self.workspace_sid)

    @property
    def _resource(self) -> str:
        return self._workspace

    def _allow(self, method: str, url: str, post_filter: dict[str, Any] | None = None) -> None:
        policy = {
            "url": url,
            "method": method,
            "allow": True,
            "query_filter": {},
            "post_filter": post_filter or {},
        }
        if policy not in self._policies:
            self._policies.append(policy)

    def allow_fetch_self(self) -> None:
        """The resource itself may be fetched: allowed from the start."""
        self._allow("GET", self._resource)

    def allow_update_self(self) -> None:
        """The resource itself may be updated."""
        self._allow("POST", self._resource)

    def allow_delete_self(self) -> None:
        """The resource itself may be deleted."""
        self._allow("DELETE", self._resource)

    def allow_fetch_subresources(self) -> None:
        """All below the resource may be fetched."""
        self._allow("GET", f"{self._resource}/**")

    def allow_update_subresources(self) -> None:
        """All below the resource may be created and updated."""
        self._allow("POST", f"{self._resource}/**")

    def allow_delete_subresources(self) -> None:
        """All below the resource may be deleted."""
        self._allow("DELETE", f"{self._resource}/**")

    def _claims(self, now: int) -> dict[str, Any]:
        claims: dict[str, Any] = {
            "iss": self.account_sid,
            "account_sid": self.account_sid,
            "workspace_sid": self.workspace_sid,
            "channel": self.channel_id,
            "version": "v1",
            "friendly_name": self.channel_id,
            "policies": self._policies,
        }
        if self._claim is not None:
            claims[self._claim] = self.channel_id
        return claims

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.account_sid!r}, …, {self.channel_id!r}, policies={len(self._policies)})"


class WorkerCapabilityToken(TaskRouterToken):
    """What a worker's page needs with the older TaskRouter SDK. The newer one takes an `AccessToken`.

    https://www.twilio.com/docs/taskrouter/js-sdk-v1/worker

    From the start it may listen to events and fetch the worker, the activities, the tasks and its reservations.

    Args:
        account_sid: `AC…`.
        auth_token: of that account.
        workspace_sid: `WS…`.
        worker_sid: `WK…`.
        ttl: how long it is valid from now: seconds, 1 to 86,400, or a timedelta.
        valid_until: when it ends, instead of ttl, as seconds since 1970 or datetime with a time zone.
        nbf: when it begins; None: now.

    Raises:
        TypeError, ValueError: an argument has a wrong type or value.
    """

    __module__ = "trunkline.tokens"
    __slots__ = ()
    _prefix = "WK"
    _kind = "worker"
    _claim = "worker_sid"

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        worker_sid: str,
        ttl: Duration = 3600,
        *,
        valid_until: Instant | None = None,
        nbf: Instant | None = None,
    ) -> None:
        super().__init__(account_sid, auth_token, workspace_sid, worker_sid, ttl, valid_until, nbf)
        self._allow("GET", f"{self._workspace}/Activities")
        self._allow("GET", f"{self._workspace}/Tasks/**")
        self._allow("GET", f"{self._resource}/Reservations/**")

    @property
    def _resource(self) -> str:
        return f"{self._workspace}/Workers/{self.channel_id}"

    def allow_update_activities(self) -> None:
        """The worker may change its activity."""
        self._allow("POST", self._resource, {"ActivitySid": {"required": True}})

    def allow_update_reservations(self) -> None:
        """The worker may accept and reject reservations, and change their tasks."""
        self._allow("POST", f"{self._workspace}/Tasks/**")
        self._allow("POST", f"{self._resource}/Reservations/**")


class TaskQueueCapabilityToken(TaskRouterToken):
    """A token for a task queue (`WQ…`) with the older TaskRouter SDK. Arguments as of `WorkerCapabilityToken`.

    https://www.twilio.com/docs/taskrouter/js-sdk-v1/taskqueue
    """

    __module__ = "trunkline.tokens"
    __slots__ = ()
    _prefix = "WQ"
    _kind = "task_queue"
    _claim = "taskqueue_sid"

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        task_queue_sid: str,
        ttl: Duration = 3600,
        *,
        valid_until: Instant | None = None,
        nbf: Instant | None = None,
    ) -> None:
        super().__init__(account_sid, auth_token, workspace_sid, task_queue_sid, ttl, valid_until, nbf)

    @property
    def _resource(self) -> str:
        return f"{self._workspace}/TaskQueues/{self.channel_id}"


class WorkspaceCapabilityToken(TaskRouterToken):
    """A token for a whole workspace with the older TaskRouter SDK. Arguments as of `WorkerCapabilityToken`.

    https://www.twilio.com/docs/taskrouter/js-sdk-v1/workspace
    """

    __module__ = "trunkline.tokens"
    __slots__ = ()
    _prefix = "WS"
    _kind = "workspace"

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        ttl: Duration = 3600,
        *,
        valid_until: Instant | None = None,
        nbf: Instant | None = None,
    ) -> None:
        super().__init__(account_sid, auth_token, workspace_sid, workspace_sid, ttl, valid_until, nbf)
