# Generated from facts/studio_v1.json by `make generate`; do not edit.
"""The resources of studio_v1."""

from __future__ import annotations

from ..._operations import studio_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import date, datetime
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import studio_v1 as m
    from ..pages import AsyncPage


class AsyncStudioV1(AsyncResource):
    """`studio.v1`"""

    __slots__ = ()

    @accessor
    def flows(self) -> AsyncFlows:
        return AsyncFlows(self._client, self._ids)


class AsyncFlows(AsyncResource):
    """`flows`"""

    __slots__ = ()
    _path = "/v1/Flows"

    def __call__(self, sid: str | None) -> AsyncFlowsContext:
        return AsyncFlowsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Flow]:
        """List the flows, all or up to `limit`: GET /v1/Flows

        https://www.twilio.com/docs/studio/rest-api/flow

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
        """Iterate over the flows, page by page, `prefetch` of them ahead: GET /v1/Flows

        https://www.twilio.com/docs/studio/rest-api/flow

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListFlow, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Flow]]:
        """Iterate over the pages of flows, one request a step: GET /v1/Flows

        https://www.twilio.com/docs/studio/rest-api/flow

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListFlow, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Flow]:
        """Fetch one page of flows, the first one or the one at `target_url`: GET /v1/Flows

        https://www.twilio.com/docs/studio/rest-api/flow

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
    _path = "/v1/Flows/{0}"

    @accessor
    def engagements(self) -> AsyncFlowsEngagements:
        return AsyncFlowsEngagements(self._client, self._ids)

    @accessor
    def executions(self) -> AsyncFlowsExecutions:
        return AsyncFlowsExecutions(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the flow: DELETE /v1/Flows/{Sid}

        https://www.twilio.com/docs/studio/rest-api/flow

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteFlow, missing_ok=missing_ok)

    async def fetch(self) -> m.Flow:
        """Fetch the flow: GET /v1/Flows/{Sid}

        https://www.twilio.com/docs/studio/rest-api/flow
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchFlow)


class AsyncFlowsEngagements(AsyncResource):
    """`flows(Sid).engagements`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Engagements"

    def __call__(self, sid: str | None) -> AsyncFlowsEngagementsContext:
        return AsyncFlowsEngagementsContext(self._client, (*self._ids, sid))

    async def create(
        self, to: str, from_: str, *, parameters: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Engagement:
        """Create an engagement: POST /v1/Flows/{FlowSid}/Engagements

        https://www.twilio.com/docs/studio/rest-api

        Args:
            to: contact's phone number, in the flow available as `{{contact.channel.address}}`.
            from_: Twilio number the Flow sends and calls from; there `{{flow.channel.address}}`.
            parameters: JSON data for the flow, which reads it as `{{flow.data.…}}`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateEngagement, {"To": to, "From": from_, "Parameters": parameters}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Engagement]:
        """List the engagements, all or up to `limit`: GET /v1/Flows/{FlowSid}/Engagements

        https://www.twilio.com/docs/studio/rest-api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListEngagement, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Engagement]:
        """Iterate over the engagements, page by page, `prefetch` of them ahead: GET /v1/Flows/{FlowSid}/Engagements

        https://www.twilio.com/docs/studio/rest-api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEngagement, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Engagement]]:
        """Iterate over the pages of engagements, one request a step: GET /v1/Flows/{FlowSid}/Engagements

        https://www.twilio.com/docs/studio/rest-api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEngagement, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Engagement]:
        """Fetch one page of engagements, the first one or the one at `target_url`:
        GET /v1/Flows/{FlowSid}/Engagements

        https://www.twilio.com/docs/studio/rest-api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListEngagement, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncFlowsEngagementsContext(AsyncResource):
    """`flows(Sid).engagements(Sid)`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Engagements/{1}"

    @accessor
    def engagement_context(self) -> AsyncFlowsEngagementsEngagementContext:
        return AsyncFlowsEngagementsEngagementContext(self._client, self._ids)

    @accessor
    def steps(self) -> AsyncFlowsEngagementsSteps:
        return AsyncFlowsEngagementsSteps(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the engagement: DELETE /v1/Flows/{FlowSid}/Engagements/{Sid}

        https://www.twilio.com/docs/studio/rest-api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteEngagement, missing_ok=missing_ok)

    async def fetch(self) -> m.Engagement:
        """Fetch the engagement: GET /v1/Flows/{FlowSid}/Engagements/{Sid}

        https://www.twilio.com/docs/studio/rest-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchEngagement)


class AsyncFlowsEngagementsEngagementContext(AsyncResource):
    """`flows(Sid).engagements(Sid).engagement_context`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Engagements/{1}/Context"

    def __call__(self) -> AsyncFlowsEngagementsEngagementContext:
        return self

    async def fetch(self) -> m.EngagementContext:
        """Fetch the engagement context: GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context

        https://www.twilio.com/docs/studio/rest-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchEngagementContext)


class AsyncFlowsEngagementsSteps(AsyncResource):
    """`flows(Sid).engagements(Sid).steps`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Engagements/{1}/Steps"

    def __call__(self, sid: str | None) -> AsyncFlowsEngagementsStepsContext:
        return AsyncFlowsEngagementsStepsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Step]:
        """List the steps, all or up to `limit`: GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps

        https://www.twilio.com/docs/studio/rest-api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListStep, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Step]:
        """Iterate over the steps, page by page, `prefetch` of them ahead:
        GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps

        https://www.twilio.com/docs/studio/rest-api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListStep, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Step]]:
        """Iterate over the pages of steps, one request a step:
        GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps

        https://www.twilio.com/docs/studio/rest-api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListStep, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Step]:
        """Fetch one page of steps, the first one or the one at `target_url`:
        GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps

        https://www.twilio.com/docs/studio/rest-api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListStep, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncFlowsEngagementsStepsContext(AsyncResource):
    """`flows(Sid).engagements(Sid).steps(Sid)`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Engagements/{1}/Steps/{2}"

    @accessor
    def step_context(self) -> AsyncFlowsEngagementsStepsStepContext:
        return AsyncFlowsEngagementsStepsStepContext(self._client, self._ids)

    async def fetch(self) -> m.Step:
        """Fetch the step: GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{Sid}

        https://www.twilio.com/docs/studio/rest-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchStep)


class AsyncFlowsEngagementsStepsStepContext(AsyncResource):
    """`flows(Sid).engagements(Sid).steps(Sid).step_context`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Engagements/{1}/Steps/{2}/Context"

    def __call__(self) -> AsyncFlowsEngagementsStepsStepContext:
        return self

    async def fetch(self) -> m.StepContext:
        """Fetch the step context: GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{StepSid}/Context

        https://www.twilio.com/docs/studio/rest-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchStepContext)


class AsyncFlowsExecutions(AsyncResource):
    """`flows(Sid).executions`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Executions"

    def __call__(self, sid: str | None) -> AsyncFlowsExecutionsContext:
        return AsyncFlowsExecutionsContext(self._client, (*self._ids, sid))

    async def create(
        self, to: str, from_: str, *, parameters: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Execution:
        """Create an execution: POST /v1/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/execution

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
        self, *, date_created_from: datetime | date | str | None = None,
        date_created_to: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Execution]:
        """List the executions, all or up to `limit`: GET /v1/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/execution

        Args:
            date_created_from: only executions that started at or after this instant, ISO 8601.
            date_created_to: only executions that started before this instant, ISO 8601.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListExecution, {"DateCreatedFrom": date_created_from, "DateCreatedTo": date_created_to}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, date_created_from: datetime | date | str | None = None,
        date_created_to: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Execution]:
        """Iterate over the executions, page by page, `prefetch` of them ahead: GET /v1/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/execution

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListExecution, {"DateCreatedFrom": date_created_from, "DateCreatedTo": date_created_to}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created_from: datetime | date | str | None = None,
        date_created_to: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Execution]]:
        """Iterate over the pages of executions, one request a step: GET /v1/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/execution

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListExecution, {"DateCreatedFrom": date_created_from, "DateCreatedTo": date_created_to}, extra_params,
            limit, page_size,
        )

    async def page(
        self, *, date_created_from: datetime | date | str | None = None,
        date_created_to: datetime | date | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Execution]:
        """Fetch one page of executions, the first one or the one at `target_url`:
        GET /v1/Flows/{FlowSid}/Executions

        https://www.twilio.com/docs/studio/rest-api/execution

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListExecution, {"DateCreatedFrom": date_created_from, "DateCreatedTo": date_created_to}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncFlowsExecutionsContext(AsyncResource):
    """`flows(Sid).executions(Sid)`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Executions/{1}"

    @accessor
    def execution_context(self) -> AsyncFlowsExecutionsExecutionContext:
        return AsyncFlowsExecutionsExecutionContext(self._client, self._ids)

    @accessor
    def steps(self) -> AsyncFlowsExecutionsSteps:
        return AsyncFlowsExecutionsSteps(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the execution: DELETE /v1/Flows/{FlowSid}/Executions/{Sid}

        https://www.twilio.com/docs/studio/rest-api/execution

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteExecution, missing_ok=missing_ok)

    async def fetch(self) -> m.Execution:
        """Fetch the execution: GET /v1/Flows/{FlowSid}/Executions/{Sid}

        https://www.twilio.com/docs/studio/rest-api/execution
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExecution)

    async def update(
        self, status: m.ExecutionStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Execution:
        """Update the execution: POST /v1/Flows/{FlowSid}/Executions/{Sid}

        https://www.twilio.com/docs/studio/rest-api/execution

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateExecution, {"Status": status}, extra_params)


class AsyncFlowsExecutionsExecutionContext(AsyncResource):
    """`flows(Sid).executions(Sid).execution_context`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Executions/{1}/Context"

    def __call__(self) -> AsyncFlowsExecutionsExecutionContext:
        return self

    async def fetch(self) -> m.ExecutionContext:
        """Fetch the execution context: GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Context

        https://www.twilio.com/docs/studio/rest-api/execution-context
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExecutionContext)


class AsyncFlowsExecutionsSteps(AsyncResource):
    """`flows(Sid).executions(Sid).steps`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Executions/{1}/Steps"

    def __call__(self, sid: str | None) -> AsyncFlowsExecutionsStepsContext:
        return AsyncFlowsExecutionsStepsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ExecutionStep]:
        """List the steps, all or up to `limit`: GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        https://www.twilio.com/docs/studio/rest-api/step

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
        GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        https://www.twilio.com/docs/studio/rest-api/step

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
        GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        https://www.twilio.com/docs/studio/rest-api/step

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListExecutionStep, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ExecutionStep]:
        """Fetch one page of steps, the first one or the one at `target_url`:
        GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        https://www.twilio.com/docs/studio/rest-api/step

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
    _path = "/v1/Flows/{0}/Executions/{1}/Steps/{2}"

    @accessor
    def step_context(self) -> AsyncFlowsExecutionsStepsStepContext:
        return AsyncFlowsExecutionsStepsStepContext(self._client, self._ids)

    async def fetch(self) -> m.ExecutionStep:
        """Fetch the execution step: GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid}

        https://www.twilio.com/docs/studio/rest-api/step
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExecutionStep)


class AsyncFlowsExecutionsStepsStepContext(AsyncResource):
    """`flows(Sid).executions(Sid).steps(Sid).step_context`"""

    __slots__ = ()
    _path = "/v1/Flows/{0}/Executions/{1}/Steps/{2}/Context"

    def __call__(self) -> AsyncFlowsExecutionsStepsStepContext:
        return self

    async def fetch(self) -> m.ExecutionStepContext:
        """Fetch the execution step context:
        GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context

        https://www.twilio.com/docs/studio/rest-api/step-context
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchExecutionStepContext)
