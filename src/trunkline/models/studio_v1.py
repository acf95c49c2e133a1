# Generated from facts/studio_v1.json by `make generate`; do not edit.
"""The models of studio_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ExecutionStatusArg = Literal["active", "ended"]


class EngagementStatus(OpenEnum):
    ACTIVE = "active"
    ENDED = "ended"


class ExecutionStatus(OpenEnum):
    ACTIVE = "active"
    ENDED = "ended"


class FlowStatus(OpenEnum):
    DRAFT = "draft"
    PUBLISHED = "published"


class Engagement(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    flow_sid: str | None = None
    contact_sid: str | None = None
    contact_channel_address: str | None = None
    context: Any | None = None
    status: EngagementStatus | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class EngagementContext(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    context: Any | None = None
    engagement_sid: str | None = None
    flow_sid: str | None = None
    url: str | None = None


class Execution(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    flow_sid: str | None = None
    contact_sid: str | None = None
    contact_channel_address: str | None = None
    context: Any | None = None
    status: ExecutionStatus | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
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
    friendly_name: str | None = None
    status: FlowStatus | None = None
    version: int | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class Step(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    flow_sid: str | None = None
    engagement_sid: str | None = None
    name: str | None = None
    context: Any | None = None
    parent_step_sid: str | None = None
    transitioned_from: str | None = None
    transitioned_to: str | None = None
    type: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"context"})


class StepContext(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    context: Any | None = None
    engagement_sid: str | None = None
    flow_sid: str | None = None
    step_sid: str | None = None
    url: str | None = None

    _hidden = frozenset({"context"})
