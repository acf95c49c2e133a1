# Generated from facts/studio_v1.json by `make generate`; do not edit.
"""The models of studio_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """An engagement; https://www.twilio.com/docs/studio/rest-api

    Attributes:
        sid: SID of the engagement, `FN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        flow_sid: SID of the Studio Flow, `FW…`.
        contact_sid: SID of the contact, `FC…`.
        contact_channel_address: E.164 number, SIP address or `client:…` identifier that set the flow off.
        context: state of the flow's run; widgets can read its data as variables.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    flow_sid: Always[str] = ABSENT
    contact_sid: str | None = None
    contact_channel_address: Always[str] = ABSENT
    context: Any | None = None
    status: Always[EngagementStatus] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Instant | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class EngagementContext(Model, frozen=True, kw_only=True, gc=False):
    """An engagement context; https://www.twilio.com/docs/studio/rest-api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        context: state of the flow's run; widgets can read its data as variables.
        engagement_sid: SID of the engagement, `FN…`.
        flow_sid: SID of the Studio Flow, `FW…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    context: Any | None = None
    engagement_sid: Always[str] = ABSENT
    flow_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class Execution(Model, frozen=True, kw_only=True, gc=False):
    """An execution; https://www.twilio.com/docs/studio/rest-api/execution

    Attributes:
        sid: SID of the execution, `FN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        flow_sid: SID of the Studio Flow, `FW…`.
        contact_sid: SID of the contact, `FC…`.
        contact_channel_address: E.164 number, SIP address or `client:…` identifier that set the flow off.
        context: state of the flow's run; widgets can read its data as variables.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    flow_sid: Always[str] = ABSENT
    contact_sid: str | None = None
    contact_channel_address: Always[str] = ABSENT
    context: Any | None = None
    status: Always[ExecutionStatus] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Instant | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"contact_channel_address", "context"})


class ExecutionContext(Model, frozen=True, kw_only=True, gc=False):
    """An execution context; https://www.twilio.com/docs/studio/rest-api/execution-context

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        context: state of the flow's run; widgets can read its data as variables.
        flow_sid: SID of the Studio Flow, `FW…`.
        execution_sid: SID of the execution of the Flow, `FN…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    context: Any | None = None
    flow_sid: Always[str] = ABSENT
    execution_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"context"})


class ExecutionStep(Model, frozen=True, kw_only=True, gc=False):
    """An execution step; https://www.twilio.com/docs/studio/rest-api/step

    Attributes:
        sid: SID of the step, `FT…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        flow_sid: SID of the Studio Flow, `FW…`.
        execution_sid: SID of the execution of the Flow, `FN…`.
        parent_step_sid: SID of the step in the parent flow that started this subflow, `FT…`; else `null`.
        name: event that led the flow to this step.
        context: state of the flow's run; widgets can read its data as variables.
        transitioned_from: widget before the step's own.
        transitioned_to: widget after the step's own.
        type: what kind it is, or which kind is meant.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    flow_sid: Always[str] = ABSENT
    execution_sid: Always[str] = ABSENT
    parent_step_sid: str | None = None
    name: str | None = None
    context: Any | None = None
    transitioned_from: str | None = None
    transitioned_to: str | None = None
    type: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Instant | None = None
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None

    _hidden = frozenset({"context"})


class ExecutionStepContext(Model, frozen=True, kw_only=True, gc=False):
    """An execution step context; https://www.twilio.com/docs/studio/rest-api/step-context

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        context: state of the flow's run; widgets can read its data as variables.
        execution_sid: SID of the execution of the Flow, `FN…`.
        flow_sid: SID of the Studio Flow, `FW…`.
        step_sid: SID of the flow step that the context belongs to, `FT…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    context: Any | None = None
    execution_sid: Always[str] = ABSENT
    flow_sid: Always[str] = ABSENT
    step_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"context"})


class Flow(Model, frozen=True, kw_only=True, gc=False):
    """A flow; https://www.twilio.com/docs/studio/rest-api/flow

    Attributes:
        sid: SID of the Flow, `FW…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        version: number of the latest version of the flow's definition.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    status: Always[FlowStatus] = ABSENT
    version: int | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Instant | None = None
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None


class Step(Model, frozen=True, kw_only=True, gc=False):
    """A step; https://www.twilio.com/docs/studio/rest-api

    Attributes:
        sid: SID of the step, `FT…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        flow_sid: SID of the Studio Flow, `FW…`.
        engagement_sid: SID of the engagement, `FN…`.
        name: event that led the flow to this step.
        context: state of the flow's run; widgets can read its data as variables.
        parent_step_sid: SID of the parent step, `FT…`.
        transitioned_from: widget before the step's own.
        transitioned_to: widget after the step's own.
        type: what kind it is, or which kind is meant.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    flow_sid: Always[str] = ABSENT
    engagement_sid: Always[str] = ABSENT
    name: str | None = None
    context: Any | None = None
    parent_step_sid: str | None = None
    transitioned_from: str | None = None
    transitioned_to: str | None = None
    type: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Instant | None = None
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None

    _hidden = frozenset({"context"})


class StepContext(Model, frozen=True, kw_only=True, gc=False):
    """A step context; https://www.twilio.com/docs/studio/rest-api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        context: state of the flow's run; widgets can read its data as variables.
        engagement_sid: SID of the engagement, `FN…`.
        flow_sid: SID of the Studio Flow, `FW…`.
        step_sid: SID of the flow step that the context belongs to, `FT…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    context: Any | None = None
    engagement_sid: Always[str] = ABSENT
    flow_sid: Always[str] = ABSENT
    step_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"context"})
