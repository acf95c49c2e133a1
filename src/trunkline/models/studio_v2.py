# Generated from facts/studio_v2.json by `make generate`; do not edit.
"""The models of studio_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """An execution; https://www.twilio.com/docs/studio/rest-api/v2/execution

    Attributes:
        sid: SID of the execution, `FN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        flow_sid: SID of the Studio Flow, `FW…`.
        contact_channel_address: E.164 number, SIP address or `client:…` identifier that set the flow off.
        contact_sid: SID of the contact, `FC…`.
        flow_version: version of the Flow when the execution was created.
        context: state of the flow's run; widgets can read its data as variables.
        status: `active` while the flow runs, then `ended`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        initiated_by: SID or id of what started the execution: a call, a message, an API request and so on.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    flow_sid: Always[str] = ABSENT
    contact_channel_address: Always[str] = ABSENT
    contact_sid: str | None = None
    flow_version: Always[int] = ABSENT
    context: Any | None = None
    status: Always[ExecutionStatus] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Instant | None = None
    initiated_by: str | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"contact_channel_address", "context"})


class ExecutionContext(Model, frozen=True, kw_only=True, gc=False):
    """An execution context; https://www.twilio.com/docs/studio/rest-api/v2/execution-context

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
    """An execution step; https://www.twilio.com/docs/studio/rest-api/v2/step

    Attributes:
        sid: SID of the step, `FT…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        flow_sid: SID of the Studio Flow, `FW…`.
        execution_sid: SID of the execution of the Flow, `FN…`.
        parent_step_sid: SID of the parent step, `FT…`.
        name: event that led the flow to this step.
        context: state of the flow's run; widgets can read its data as variables.
        transitioned_from: widget before the step's own.
        transitioned_to: widget after the step's own.
        type: kind of widget that was run.
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
    """An execution step context; https://www.twilio.com/docs/studio/rest-api/v2/step-context

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
    """A flow; https://www.twilio.com/docs/studio/rest-api/v2/flow

    Attributes:
        sid: SID of the Flow, `FW…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        author_sid: SID of the user who created or last changed the flow, `US…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        definition: flow as a JSON object.
        status: `draft` or `published`.
        revision: number of the newest revision of the Flow's definition.
        commit_message: what this revision of the flow changes, in your own words.
        valid: true if the flow's definition is valid.
        errors: errors in the definition of the flow.
        warnings: warnings about the flow's definition.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        webhook_url: URL that starts the flow.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    author_sid: str | None = None
    friendly_name: Always[str] = ABSENT
    definition: Any | None = None
    status: Always[FlowStatus] = ABSENT
    revision: Always[int] = ABSENT
    commit_message: str | None = None
    valid: bool | None = None
    errors: list[Any] | None = None
    warnings: list[Any] | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Instant | None = None
    webhook_url: str | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class FlowRevision(Model, frozen=True, kw_only=True, gc=False):
    """A flow revision; https://www.twilio.com/docs/studio/rest-api/v2/flow-revision

    Attributes:
        sid: SID of the Flow, `FW…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        author_sid: SID of the user who created or last changed the flow, `US…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        definition: flow as a JSON object.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        revision: number of the newest revision of the Flow's definition.
        commit_message: what this revision of the flow changes, in your own words.
        valid: true if the flow's definition is valid.
        errors: errors in the definition of the flow.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    author_sid: str | None = None
    friendly_name: str | None = None
    definition: Any | None = None
    status: Always[FlowRevisionStatus] = ABSENT
    revision: Always[int] = ABSENT
    commit_message: str | None = None
    valid: bool | None = None
    errors: list[Any] | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Instant | None = None
    url: Always[str] = ABSENT


class FlowValidate(Model, frozen=True, kw_only=True, gc=False):
    """A flow validate; https://www.twilio.com/docs/studio/rest-api/v2/flow-validate

    Attributes:
        valid: true if the flow's definition is valid.
    """

    valid: bool | None = None


class TestUser(Model, frozen=True, kw_only=True, gc=False):
    """A test user; https://www.twilio.com/docs/studio/rest-api/v2/test-user

    Attributes:
        sid: SID of the Flow, `FW…`.
        test_users: identities of users who may test draft versions of the flow.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    test_users: Always[list[str]] = ABSENT
    url: Always[str] = ABSENT
