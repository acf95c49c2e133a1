# Generated from facts/studio_v2.json by `make generate`; do not edit.
"""The resources of studio_v2."""

from __future__ import annotations

from ..._operations import studio_v2 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import studio_v2 as m
    from ..pages import AsyncPage


class AsyncStudioV2(AsyncResource):
    """`studio.v2`"""

    __slots__ = ()

    @accessor
    def flows(self) -> AsyncFlows:
        return AsyncFlows(self._client, self._ids)

    @accessor
    def flow_validate(self) -> AsyncFlowValidate:
        return AsyncFlowValidate(self._client, self._ids)


class AsyncFlows(AsyncResource):
    """`flows`"""

    __slots__ = ()
    _path = "/v2/Flows"

    def __call__(self, sid: str | None) -> AsyncFlowsContext:
        return AsyncFlowsContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, status: m.FlowStatusArg | str, definition: Json, *, commit_message: str | None = None,
        author_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Flow:
        """Create a flow: POST /v2/Flows

        https://www.twilio.com/docs/studio/rest-api/v2/flow

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            status: `draft` or `published`.
            definition: flow as a JSON object.
            commit_message: what this revision of the flow changes, in your own words.
            author_sid: SID of the user who creates the flow, `US…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateFlow,
            {
                "FriendlyName": friendly_name, "Status": status, "Definition": definition,
                "CommitMessage": commit_message, "AuthorSid": author_sid,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Flow]:
        """List the flows, all or up to `limit`: GET /v2/Flows

        https://www.twilio.com/docs/studio/rest-api/v2/flow

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListFlow, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Flow]:
        """Iterate over the flows, page by page, `prefetch` of them ahead: GET /v2/Flows

        https://www.twilio.com/docs/studio/rest-api/v2/flow

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListFlow, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Flow]]:
        """Iterate over the pages of flows, one request a step: GET /v2/Flows

        https://www.twilio.com/docs/studio/rest-api/v2/flow

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListFlow, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Flow]:
        """Fetch one page of flows, the first one or the one at `target_url`: GET /v2/Flows

        https://www.twilio.com/docs/studio/rest-api/v2/flow

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListFlow, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncFlowsContext(AsyncResource):
    """`flows(Sid)`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}"

    @accessor
    def executions(self) -> AsyncFlowsExecutions:
        return AsyncFlowsExecutions(self._client, self._ids)

    @accessor
    def revisions(self) -> AsyncFlowsRevisions:
        return AsyncFlowsRevisions(self._client, self._ids)

    @accessor
    def test_users(self) -> AsyncFlowsTestUsers:
        return AsyncFlowsTestUsers(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the flow: DELETE /v2/Flows/{Sid}

        https://www.twilio.com/docs/studio/rest-api/v2/flow

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteFlow, missing_ok=missing_ok)

    async def fetch(self) -> m.Flow:
        """Fetch the flow: GET /v2/Flows/{Sid}

        https://www.twilio.com/docs/studio/rest-api/v2/flow
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchFlow)

    async def update(
        self, status: m.FlowStatusArg | str, *, friendly_name: str | None = None, definition: Json | None = None,
        commit_message: str | None = None, author_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Flow:
        """Update the flow: POST /v2/Flows/{Sid}

        https://www.twilio.com/docs/studio/rest-api/v2/flow

        Args:
            status: `draft` or `published`.
            friendly_name: readable name of the resource; when listing, only those so named.
            definition: flow as a JSON object.
            commit_message: what this revision of the flow changes, in your own words.
            author_sid: SID of the user who changes the flow, `US…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateFlow,
            {
                "Status": status, "FriendlyName": friendly_name, "Definition": definition,
                "CommitMessage": commit_message, "AuthorSid": author_sid,
            },
            extra_params,
        )


class AsyncFlowsExecutions(AsyncResource):
    """`flows(Sid).executions`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}/Executions"

    def __call__(self, sid: str | None) -> AsyncFlowsExecutionsContext:
        return AsyncFlowsExecutionsContext(self._client, (*self._ids, sid))

    async def create(
        self, to: str, from_: str, *, parameters: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Execution:
        """Create an execution: POST /v2/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/v2/execution

        Args:
            to: contact's phone number, in the flow available as `{{contact.channel.address}}`.
            from_: Twilio number the Flow sends and calls from, for SMS also a messaging service SID; there
                `{{flow.channel.address}}`.
            parameters: JSON data for the flow, which reads it as `{{flow.data.…}}`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateExecution, {"To": to, "From": from_, "Parameters": parameters}, extra_params)

    async def list(
        self, *, status: m.ExecutionStatusArg | str | None = None,
        date_created_from: datetime | date | str | None = None, date_created_to: datetime | date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Execution]:
        """List the executions, all or up to `limit`: GET /v2/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/v2/execution

        Args:
            status: only executions that are `active` or `ended`.
            date_created_from: only executions that started at or after this instant, ISO 8601.
            date_created_to: only executions that started before this instant, ISO 8601.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListExecution,
            {"status": status, "DateCreatedFrom": date_created_from, "DateCreatedTo": date_created_to}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, status: m.ExecutionStatusArg | str | None = None,
        date_created_from: datetime | date | str | None = None, date_created_to: datetime | date | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Execution]:
        """Iterate over the executions, page by page, `prefetch` of them ahead: GET /v2/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/v2/execution

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListExecution,
            {"status": status, "DateCreatedFrom": date_created_from, "DateCreatedTo": date_created_to}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.ExecutionStatusArg | str | None = None,
        date_created_from: datetime | date | str | None = None, date_created_to: datetime | date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Execution]]:
        """Iterate over the pages of executions, one request a step: GET /v2/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/v2/execution

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListExecution,
            {"status": status, "DateCreatedFrom": date_created_from, "DateCreatedTo": date_created_to}, extra_params,
            limit, page_size,
        )

    async def page(
        self, *, status: m.ExecutionStatusArg | str | None = None,
        date_created_from: datetime | date | str | None = None, date_created_to: datetime | date | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Execution]:
        """Fetch one page of executions, the first one or the one at `target_url`:
        GET /v2/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/v2/execution

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListExecution,
            {"status": status, "DateCreatedFrom": date_created_from, "DateCreatedTo": date_created_to}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncFlowsExecutionsContext(AsyncResource):
    """`flows(Sid).executions(Sid)`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}/Executions/{1}"

    @accessor
    def execution_context(self) -> AsyncFlowsExecutionsExecutionContext:
        return AsyncFlowsExecutionsExecutionContext(self._client, self._ids)

    @accessor
    def steps(self) -> AsyncFlowsExecutionsSteps:
        return AsyncFlowsExecutionsSteps(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the execution: DELETE /v2/Flows/{FlowSid}/Executions/{Sid}

        https://www.twilio.com/docs/studio/rest-api/v2/execution

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteExecution, missing_ok=missing_ok)

    async def fetch(self) -> m.Execution:
        """Fetch the execution: GET /v2/Flows/{FlowSid}/Executions/{Sid}

        https://www.twilio.com/docs/studio/rest-api/v2/execution
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExecution)

    async def update(
        self, status: m.ExecutionStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Execution:
        """Update the execution: POST /v2/Flows/{FlowSid}/Executions/{Sid}

        https://www.twilio.com/docs/studio/rest-api/v2/execution

        Args:
            status: `ended` stops the execution.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateExecution, {"Status": status}, extra_params)


class AsyncFlowsExecutionsExecutionContext(AsyncResource):
    """`flows(Sid).executions(Sid).execution_context`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}/Executions/{1}/Context"

    def __call__(self) -> AsyncFlowsExecutionsExecutionContext:
        return self

    async def fetch(self) -> m.ExecutionContext:
        """Fetch the execution context: GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Context

        https://www.twilio.com/docs/studio/rest-api/v2/execution-context
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExecutionContext)


class AsyncFlowsExecutionsSteps(AsyncResource):
    """`flows(Sid).executions(Sid).steps`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}/Executions/{1}/Steps"

    def __call__(self, sid: str | None) -> AsyncFlowsExecutionsStepsContext:
        return AsyncFlowsExecutionsStepsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ExecutionStep]:
        """List the steps, all or up to `limit`: GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        https://www.twilio.com/docs/studio/rest-api/v2/step

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListExecutionStep, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ExecutionStep]:
        """Iterate over the steps, page by page, `prefetch` of them ahead:
        GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        https://www.twilio.com/docs/studio/rest-api/v2/step

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListExecutionStep, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ExecutionStep]]:
        """Iterate over the pages of steps, one request a step:
        GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        https://www.twilio.com/docs/studio/rest-api/v2/step

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListExecutionStep, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ExecutionStep]:
        """Fetch one page of steps, the first one or the one at `target_url`:
        GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        https://www.twilio.com/docs/studio/rest-api/v2/step

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListExecutionStep, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncFlowsExecutionsStepsContext(AsyncResource):
    """`flows(Sid).executions(Sid).steps(Sid)`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}/Executions/{1}/Steps/{2}"

    @accessor
    def step_context(self) -> AsyncFlowsExecutionsStepsStepContext:
        return AsyncFlowsExecutionsStepsStepContext(self._client, self._ids)

    async def fetch(self) -> m.ExecutionStep:
        """Fetch the execution step: GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid}

        https://www.twilio.com/docs/studio/rest-api/v2/step
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExecutionStep)


class AsyncFlowsExecutionsStepsStepContext(AsyncResource):
    """`flows(Sid).executions(Sid).steps(Sid).step_context`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}/Executions/{1}/Steps/{2}/Context"

    def __call__(self) -> AsyncFlowsExecutionsStepsStepContext:
        return self

    async def fetch(self) -> m.ExecutionStepContext:
        """Fetch the execution step context:
        GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context

        https://www.twilio.com/docs/studio/rest-api/v2/step-context
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExecutionStepContext)


class AsyncFlowsRevisions(AsyncResource):
    """`flows(Sid).revisions`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}/Revisions"

    def __call__(self, revision: str | None) -> AsyncFlowsRevisionsContext:
        return AsyncFlowsRevisionsContext(self._client, (*self._ids, revision))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.FlowRevision]:
        """List the revisions, all or up to `limit`: GET /v2/Flows/{Sid}/Revisions

        https://www.twilio.com/docs/studio/rest-api/v2/flow-revision

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListFlowRevision, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.FlowRevision]:
        """Iterate over the revisions, page by page, `prefetch` of them ahead: GET /v2/Flows/{Sid}/Revisions

        https://www.twilio.com/docs/studio/rest-api/v2/flow-revision

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListFlowRevision, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.FlowRevision]]:
        """Iterate over the pages of revisions, one request a step: GET /v2/Flows/{Sid}/Revisions

        https://www.twilio.com/docs/studio/rest-api/v2/flow-revision

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListFlowRevision, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.FlowRevision]:
        """Fetch one page of revisions, the first one or the one at `target_url`: GET /v2/Flows/{Sid}/Revisions

        https://www.twilio.com/docs/studio/rest-api/v2/flow-revision

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListFlowRevision, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncFlowsRevisionsContext(AsyncResource):
    """`flows(Sid).revisions(Revision)`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}/Revisions/{1}"

    async def fetch(self) -> m.FlowRevision:
        """Fetch the flow revision: GET /v2/Flows/{Sid}/Revisions/{Revision}

        https://www.twilio.com/docs/studio/rest-api/v2/flow-revision
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchFlowRevision)


class AsyncFlowsTestUsers(AsyncResource):
    """`flows(Sid).test_users`"""

    __slots__ = ()
    _path = "/v2/Flows/{0}/TestUsers"

    def __call__(self) -> AsyncFlowsTestUsers:
        return self

    async def fetch(self) -> m.TestUser:
        """Fetch the test user: GET /v2/Flows/{Sid}/TestUsers

        https://www.twilio.com/docs/studio/rest-api/v2/test-user
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTestUser)

    async def update(
        self, test_users: str | Sequence[str], *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TestUser:
        """Update the test user: POST /v2/Flows/{Sid}/TestUsers

        https://www.twilio.com/docs/studio/rest-api/v2/test-user

        Args:
            test_users: identities of users who may test draft versions of the flow.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateTestUser, {"TestUsers": test_users}, extra_params)


class AsyncFlowValidate(AsyncResource):
    """`flow_validate`"""

    __slots__ = ()
    _path = "/v2/Flows/Validate"

    async def update(
        self, friendly_name: str, status: m.FlowValidateStatusArg | str, definition: Json, *,
        commit_message: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.FlowValidate:
        """Update the flow validate: POST /v2/Flows/Validate

        https://www.twilio.com/docs/studio/rest-api/v2/flow-validate

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            definition: flow as a JSON object.
            commit_message: what this revision of the flow changes, in your own words.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateFlowValidate,
            {
                "FriendlyName": friendly_name, "Status": status, "Definition": definition,
                "CommitMessage": commit_message,
            },
            extra_params,
        )
