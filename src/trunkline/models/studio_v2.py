# Generated from facts/studio_v2.json by `make generate`; do not edit.
"""The models of studio_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ExecutionStatusArg = Literal["active", "ended"]
    FlowStatusArg = Literal["draft", "published"]
    FlowValidateStatusArg = Literal["draft", "published"]


class ExecutionStatus(OpenEnum):
    ACTIVE = "active"
    ENDED = "ended"


class FlowRevisionStatus(OpenEnum):
    DRAFT = "draft"
    PUBLISHED = "published"


class FlowStatus(OpenEnum):
    DRAFT = "draft"
    PUBLISHED = "published"


class Execution(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    flow_sid: str | None = None
    contact_channel_address: str | None = None
    contact_sid: str | None = None
    flow_version: int | None = None
    context: Any | None = None
    status: ExecutionStatus | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    initiated_by: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"contact_channel_address", "context"})


class ExecutionContext(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    context: Any | None = None
    flow_sid: str | None = None
    execution_sid: str | None = None
    url: str | None = None

    _hidden = frozenset({"context"})


class ExecutionStep(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    flow_sid: str | None = None
    execution_sid: str | None = None
    parent_step_sid: str | None = None
    name: str | None = None
    context: Any | None = None
    transitioned_from: str | None = None
    transitioned_to: str | None = None
    type: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"context"})


class ExecutionStepContext(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    context: Any | None = None
    execution_sid: str | None = None
    flow_sid: str | None = None
    step_sid: str | None = None
    url: str | None = None

    _hidden = frozenset({"context"})


class Flow(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    author_sid: str | None = None
    friendly_name: str | None = None
    definition: Any | None = None
    status: FlowStatus | None = None
    revision: int | None = None
    commit_message: str | None = None
    valid: bool | None = None
    errors: list[Any] | None = None
    warnings: list[Any] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    webhook_url: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class FlowRevision(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    author_sid: str | None = None
    friendly_name: str | None = None
    definition: Any | None = None
    status: FlowRevisionStatus | None = None
    revision: int | None = None
    commit_message: str | None = None
    valid: bool | None = None
    errors: list[Any] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class FlowValidate(Model, frozen=True, kw_only=True, gc=False):
    valid: bool | None = None


class TestUser(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    test_users: list[str] | None = None
    url: str | None = None
