# Mirrored from _async/api/taskrouter_v1.py by `make generate`; do not edit.
# Generated from facts/taskrouter_v1.json by `make generate`; do not edit.
"""The resources of taskrouter_v1."""

from __future__ import annotations

from ..._operations import taskrouter_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime, timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import taskrouter_v1 as m
    from ..pages import Page


class TaskrouterV1(Resource):
    """`taskrouter.v1`"""

    __slots__ = ()

    @accessor
    def workspaces(self) -> Workspaces:
        return Workspaces(self._client, self._ids)


class Workspaces(Resource):
    """`workspaces`"""

    __slots__ = ()
    _path = "/v1/Workspaces"

    def __call__(self, sid: str | None) -> WorkspacesContext:
        return WorkspacesContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, *, event_callback_url: str | None = None, template: str | None = None,
        events_filter: str | None = None, multi_task_enabled: bool | None = None,
        prioritize_queue_order: m.WorkspaceQueueOrderArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Workspace:
        """Create a workspace: POST /v1/Workspaces

        https://www.twilio.com/docs/taskrouter/api/workspace

        Args:
            friendly_name: name of the workspace, up to 64 characters.
            event_callback_url: URL to which the workspace publishes its events, e.g. for reports.
            template: preset the workspace starts with: `NONE`, the default, with basic activities, or `FIFO` with one
                queue besides.
            events_filter: comma-separated events that call `event_callback_url`, such as `task.created,task.canceled`.
            multi_task_enabled: whether workers may handle several tasks at once, as is the default and advised.
            prioritize_queue_order: which tasks workers in both kinds of queue get first: `FIFO` (default) or `LIFO`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateWorkspace,
            {
                "FriendlyName": friendly_name, "EventCallbackUrl": event_callback_url, "Template": template,
                "EventsFilter": events_filter, "MultiTaskEnabled": multi_task_enabled,
                "PrioritizeQueueOrder": prioritize_queue_order,
            },
            extra_params,
        )

    def list(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Workspace]:
        """List the workspaces, all or up to `limit`: GET /v1/Workspaces

        https://www.twilio.com/docs/taskrouter/api/workspace

        Args:
            friendly_name: keeps only rows with this friendly name.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListWorkspace, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def stream(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Workspace]:
        """Iterate over the workspaces, page by page, `prefetch` of them ahead: GET /v1/Workspaces

        https://www.twilio.com/docs/taskrouter/api/workspace

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListWorkspace, {"FriendlyName": friendly_name}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Workspace]]:
        """Iterate over the pages of workspaces, one request a step: GET /v1/Workspaces

        https://www.twilio.com/docs/taskrouter/api/workspace

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListWorkspace, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def page(
        self, *, friendly_name: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Workspace]:
        """Fetch one page of workspaces, the first one or the one at `target_url`: GET /v1/Workspaces

        https://www.twilio.com/docs/taskrouter/api/workspace

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListWorkspace, {"FriendlyName": friendly_name}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class WorkspacesContext(Resource):
    """`workspaces(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}"

    @accessor
    def activities(self) -> WorkspacesActivities:
        return WorkspacesActivities(self._client, self._ids)

    @accessor
    def cumulative_statistics(self) -> WorkspacesCumulativeStatistics:
        return WorkspacesCumulativeStatistics(self._client, self._ids)

    @accessor
    def events(self) -> WorkspacesEvents:
        return WorkspacesEvents(self._client, self._ids)

    @accessor
    def real_time_statistics(self) -> WorkspacesRealTimeStatistics:
        return WorkspacesRealTimeStatistics(self._client, self._ids)

    @accessor
    def statistics(self) -> WorkspacesStatistics:
        return WorkspacesStatistics(self._client, self._ids)

    @accessor
    def task_channels(self) -> WorkspacesTaskChannels:
        return WorkspacesTaskChannels(self._client, self._ids)

    @accessor
    def task_queues(self) -> WorkspacesTaskQueues:
        return WorkspacesTaskQueues(self._client, self._ids)

    @accessor
    def tasks(self) -> WorkspacesTasks:
        return WorkspacesTasks(self._client, self._ids)

    @accessor
    def workers(self) -> WorkspacesWorkers:
        return WorkspacesWorkers(self._client, self._ids)

    @accessor
    def workflows(self) -> WorkspacesWorkflows:
        return WorkspacesWorkflows(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the workspace: DELETE /v1/Workspaces/{Sid}

        https://www.twilio.com/docs/taskrouter/api/workspace

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteWorkspace, missing_ok=missing_ok)

    def fetch(self) -> m.Workspace:
        """Fetch the workspace: GET /v1/Workspaces/{Sid}

        https://www.twilio.com/docs/taskrouter/api/workspace
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWorkspace)

    def update(
        self, *, default_activity_sid: str | None = None, event_callback_url: str | None = None,
        friendly_name: str | None = None, timeout_activity_sid: str | None = None, events_filter: str | None = None,
        multi_task_enabled: bool | None = None, prioritize_queue_order: m.WorkspaceQueueOrderArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Workspace:
        """Update the workspace: POST /v1/Workspaces/{Sid}

        https://www.twilio.com/docs/taskrouter/api/workspace

        Args:
            default_activity_sid: SID of the activity that new workers of the workspace start in, `WA…`.
            event_callback_url: URL to which the workspace publishes its events, e.g. for reports.
            friendly_name: readable name of the resource; when listing, only those so named.
            timeout_activity_sid: SID of the activity a worker gets when a reservation times out unanswered, `WA…`.
            events_filter: comma-separated events that call `event_callback_url`, such as `task.created,task.canceled`.
            multi_task_enabled: whether workers may handle several tasks at once; no default; single-tasking is legacy
                and not for Flex.
            prioritize_queue_order: which tasks workers in both kinds of queue get first: `FIFO` (default) or `LIFO`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateWorkspace,
            {
                "DefaultActivitySid": default_activity_sid, "EventCallbackUrl": event_callback_url,
                "FriendlyName": friendly_name, "TimeoutActivitySid": timeout_activity_sid,
                "EventsFilter": events_filter, "MultiTaskEnabled": multi_task_enabled,
                "PrioritizeQueueOrder": prioritize_queue_order,
            },
            extra_params,
        )


class WorkspacesActivities(Resource):
    """`workspaces(Sid).activities`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Activities"

    def __call__(self, sid: str | None) -> WorkspacesActivitiesContext:
        return WorkspacesActivitiesContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, *, available: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Activity:
        """Create an activity: POST /v1/Workspaces/{WorkspaceSid}/Activities

        https://www.twilio.com/docs/taskrouter/api/activity

        Args:
            friendly_name: name of the activity, up to 64 characters, also used in the statistics.
            available: whether workers in the activity can get tasks; fixed once created.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateActivity, {"FriendlyName": friendly_name, "Available": available}, extra_params,
        )

    def list(
        self, *, friendly_name: str | None = None, available: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Activity]:
        """List the activities, all or up to `limit`: GET /v1/Workspaces/{WorkspaceSid}/Activities

        https://www.twilio.com/docs/taskrouter/api/activity

        Args:
            friendly_name: keeps only rows with this friendly name.
            available: `true`, `1` or `yes` lists available activities only, anything else the unavailable ones.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListActivity, {"FriendlyName": friendly_name, "Available": available}, extra_params, limit, page_size,
        )

    def stream(
        self, *, friendly_name: str | None = None, available: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Activity]:
        """Iterate over the activities, page by page, `prefetch` of them ahead:
        GET /v1/Workspaces/{WorkspaceSid}/Activities

        https://www.twilio.com/docs/taskrouter/api/activity

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListActivity, {"FriendlyName": friendly_name, "Available": available}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, available: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Activity]]:
        """Iterate over the pages of activities, one request a step: GET /v1/Workspaces/{WorkspaceSid}/Activities

        https://www.twilio.com/docs/taskrouter/api/activity

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListActivity, {"FriendlyName": friendly_name, "Available": available}, extra_params, limit, page_size,
        )

    def page(
        self, *, friendly_name: str | None = None, available: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Activity]:
        """Fetch one page of activities, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/Activities

        https://www.twilio.com/docs/taskrouter/api/activity

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListActivity, {"FriendlyName": friendly_name, "Available": available}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class WorkspacesActivitiesContext(Resource):
    """`workspaces(Sid).activities(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Activities/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the activity: DELETE /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}

        https://www.twilio.com/docs/taskrouter/api/activity

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteActivity, missing_ok=missing_ok)

    def fetch(self) -> m.Activity:
        """Fetch the activity: GET /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}

        https://www.twilio.com/docs/taskrouter/api/activity
        """
        __tracebackhide__ = True
        return self._send(ops.FetchActivity)

    def update(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Activity:
        """Update the activity: POST /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}

        https://www.twilio.com/docs/taskrouter/api/activity

        Args:
            friendly_name: name of the activity, up to 64 characters, also used in the statistics.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateActivity, {"FriendlyName": friendly_name}, extra_params)


class WorkspacesCumulativeStatistics(Resource):
    """`workspaces(Sid).cumulative_statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/CumulativeStatistics"

    def __call__(self) -> WorkspacesCumulativeStatistics:
        return self

    def fetch(
        self, *, end_date: datetime | date | str | None = None, minutes: timedelta | int | None = None,
        start_date: datetime | date | str | None = None, task_channel: str | None = None,
        split_by_wait_time: Sequence[str] | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkspaceCumulativeStatistics:
        """Fetch the workspace cumulative statistics: GET /v1/Workspaces/{WorkspaceSid}/CumulativeStatistics

        https://www.twilio.com/docs/taskrouter/api/workspace-statistics

        Args:
            end_date: statistics up to this instant, ISO 8601, UTC.
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            split_by_wait_time: waiting times in seconds to split the counts at, separated by commas, such as `5,30`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchWorkspaceCumulativeStatistics,
            {
                "EndDate": end_date, "Minutes": minutes, "StartDate": start_date, "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
            extra_params,
        )


class WorkspacesEvents(Resource):
    """`workspaces(Sid).events`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Events"

    def __call__(self, sid: str | None) -> WorkspacesEventsContext:
        return WorkspacesEventsContext(self._client, (*self._ids, sid))

    def list(
        self, *, end_date: datetime | date | str | None = None, event_type: str | None = None,
        minutes: timedelta | int | None = None, reservation_sid: str | None = None,
        start_date: datetime | date | str | None = None, task_queue_sid: str | None = None, task_sid: str | None = None,
        worker_sid: str | None = None, workflow_sid: str | None = None, task_channel: str | None = None,
        sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Event]:
        """List the events, all or up to `limit`: GET /v1/Workspaces/{WorkspaceSid}/Events

        https://www.twilio.com/docs/taskrouter/api/event

        Args:
            end_date: only events up to and including this instant, ISO 8601, UTC.
            event_type: keeps only events of this type, such as `task.created`.
            minutes: only events of the last so many minutes, by default 15; older than 43,200, task attributes are
                redacted.
            reservation_sid: only events about the reservation with this SID, `WR…`.
            start_date: only events from this instant on, ISO 8601; task attributes are redacted after 30 days.
            task_queue_sid: only events of this queue, `WQ…`.
            task_sid: only events of this task, `WT…`.
            worker_sid: only events of this worker, `WK…`.
            workflow_sid: only events of this workflow, `WW…`.
            task_channel: only events that pertain to this task channel.
            sid: SID of the event, `EV…`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListEvent,
            {
                "EndDate": end_date, "EventType": event_type, "Minutes": minutes, "ReservationSid": reservation_sid,
                "StartDate": start_date, "TaskQueueSid": task_queue_sid, "TaskSid": task_sid, "WorkerSid": worker_sid,
                "WorkflowSid": workflow_sid, "TaskChannel": task_channel, "Sid": sid,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, end_date: datetime | date | str | None = None, event_type: str | None = None,
        minutes: timedelta | int | None = None, reservation_sid: str | None = None,
        start_date: datetime | date | str | None = None, task_queue_sid: str | None = None, task_sid: str | None = None,
        worker_sid: str | None = None, workflow_sid: str | None = None, task_channel: str | None = None,
        sid: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Event]:
        """Iterate over the events, page by page, `prefetch` of them ahead: GET /v1/Workspaces/{WorkspaceSid}/Events

        https://www.twilio.com/docs/taskrouter/api/event

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListEvent,
            {
                "EndDate": end_date, "EventType": event_type, "Minutes": minutes, "ReservationSid": reservation_sid,
                "StartDate": start_date, "TaskQueueSid": task_queue_sid, "TaskSid": task_sid, "WorkerSid": worker_sid,
                "WorkflowSid": workflow_sid, "TaskChannel": task_channel, "Sid": sid,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, end_date: datetime | date | str | None = None, event_type: str | None = None,
        minutes: timedelta | int | None = None, reservation_sid: str | None = None,
        start_date: datetime | date | str | None = None, task_queue_sid: str | None = None, task_sid: str | None = None,
        worker_sid: str | None = None, workflow_sid: str | None = None, task_channel: str | None = None,
        sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Event]]:
        """Iterate over the pages of events, one request a step: GET /v1/Workspaces/{WorkspaceSid}/Events

        https://www.twilio.com/docs/taskrouter/api/event

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListEvent,
            {
                "EndDate": end_date, "EventType": event_type, "Minutes": minutes, "ReservationSid": reservation_sid,
                "StartDate": start_date, "TaskQueueSid": task_queue_sid, "TaskSid": task_sid, "WorkerSid": worker_sid,
                "WorkflowSid": workflow_sid, "TaskChannel": task_channel, "Sid": sid,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, end_date: datetime | date | str | None = None, event_type: str | None = None,
        minutes: timedelta | int | None = None, reservation_sid: str | None = None,
        start_date: datetime | date | str | None = None, task_queue_sid: str | None = None, task_sid: str | None = None,
        worker_sid: str | None = None, workflow_sid: str | None = None, task_channel: str | None = None,
        sid: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Event]:
        """Fetch one page of events, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/Events

        https://www.twilio.com/docs/taskrouter/api/event

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListEvent,
            {
                "EndDate": end_date, "EventType": event_type, "Minutes": minutes, "ReservationSid": reservation_sid,
                "StartDate": start_date, "TaskQueueSid": task_queue_sid, "TaskSid": task_sid, "WorkerSid": worker_sid,
                "WorkflowSid": workflow_sid, "TaskChannel": task_channel, "Sid": sid,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class WorkspacesEventsContext(Resource):
    """`workspaces(Sid).events(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Events/{1}"

    def fetch(self) -> m.Event:
        """Fetch the event: GET /v1/Workspaces/{WorkspaceSid}/Events/{Sid}

        https://www.twilio.com/docs/taskrouter/api/event
        """
        __tracebackhide__ = True
        return self._send(ops.FetchEvent)


class WorkspacesRealTimeStatistics(Resource):
    """`workspaces(Sid).real_time_statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/RealTimeStatistics"

    def __call__(self) -> WorkspacesRealTimeStatistics:
        return self

    def fetch(
        self, *, task_channel: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkspaceRealTimeStatistics:
        """Fetch the workspace real time statistics: GET /v1/Workspaces/{WorkspaceSid}/RealTimeStatistics

        https://www.twilio.com/docs/taskrouter/api/workspace-statistics

        Args:
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWorkspaceRealTimeStatistics, {"TaskChannel": task_channel}, extra_params)


class WorkspacesStatistics(Resource):
    """`workspaces(Sid).statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Statistics"

    def __call__(self) -> WorkspacesStatistics:
        return self

    def fetch(
        self, *, minutes: timedelta | int | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, task_channel: str | None = None,
        split_by_wait_time: Sequence[str] | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkspaceStatistics:
        """Fetch the workspace statistics: GET /v1/Workspaces/{WorkspaceSid}/Statistics

        https://www.twilio.com/docs/taskrouter/api/workspace-statistics

        Args:
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            end_date: statistics up to this instant, ISO 8601, UTC.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            split_by_wait_time: waiting times in seconds to split the counts at, separated by commas, such as `5,30`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchWorkspaceStatistics,
            {
                "Minutes": minutes, "StartDate": start_date, "EndDate": end_date, "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
            extra_params,
        )


class WorkspacesTaskChannels(Resource):
    """`workspaces(Sid).task_channels`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/TaskChannels"

    def __call__(self, sid: str | None) -> WorkspacesTaskChannelsContext:
        return WorkspacesTaskChannelsContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, unique_name: str, *, channel_optimized_routing: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TaskChannel:
        """Create a task channel: POST /v1/Workspaces/{WorkspaceSid}/TaskChannels

        https://www.twilio.com/docs/taskrouter/api/task-channel

        Args:
            friendly_name: name of the task channel, up to 64 characters.
            unique_name: unique name of the channel, such as `voice` or `sms`.
            channel_optimized_routing: whether tasks go first to the workers idle for longest.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateTaskChannel,
            {
                "FriendlyName": friendly_name, "UniqueName": unique_name,
                "ChannelOptimizedRouting": channel_optimized_routing,
            },
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TaskChannel]:
        """List the task channels, all or up to `limit`: GET /v1/Workspaces/{WorkspaceSid}/TaskChannels

        https://www.twilio.com/docs/taskrouter/api/task-channel

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListTaskChannel, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.TaskChannel]:
        """Iterate over the task channels, page by page, `prefetch` of them ahead:
        GET /v1/Workspaces/{WorkspaceSid}/TaskChannels

        https://www.twilio.com/docs/taskrouter/api/task-channel

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListTaskChannel, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.TaskChannel]]:
        """Iterate over the pages of task channels, one request a step:
        GET /v1/Workspaces/{WorkspaceSid}/TaskChannels

        https://www.twilio.com/docs/taskrouter/api/task-channel

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListTaskChannel, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.TaskChannel]:
        """Fetch one page of task channels, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/TaskChannels

        https://www.twilio.com/docs/taskrouter/api/task-channel

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListTaskChannel, {}, extra_params, page_size, page_number, page_token, target_url)


class WorkspacesTaskChannelsContext(Resource):
    """`workspaces(Sid).task_channels(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/TaskChannels/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the task channel: DELETE /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}

        https://www.twilio.com/docs/taskrouter/api/task-channel

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteTaskChannel, missing_ok=missing_ok)

    def fetch(self) -> m.TaskChannel:
        """Fetch the task channel: GET /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}

        https://www.twilio.com/docs/taskrouter/api/task-channel
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTaskChannel)

    def update(
        self, *, friendly_name: str | None = None, channel_optimized_routing: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TaskChannel:
        """Update the task channel: POST /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}

        https://www.twilio.com/docs/taskrouter/api/task-channel

        Args:
            friendly_name: name of the task channel, up to 64 characters.
            channel_optimized_routing: whether tasks go first to the workers idle for longest.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateTaskChannel,
            {"FriendlyName": friendly_name, "ChannelOptimizedRouting": channel_optimized_routing}, extra_params,
        )


class WorkspacesTaskQueues(Resource):
    """`workspaces(Sid).task_queues`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/TaskQueues"

    @accessor
    def bulk_real_time_statistics(self) -> WorkspacesTaskQueuesBulkRealTimeStatistics:
        return WorkspacesTaskQueuesBulkRealTimeStatistics(self._client, self._ids)

    @accessor
    def statistics(self) -> WorkspacesTaskQueuesAllStatistics:
        return WorkspacesTaskQueuesAllStatistics(self._client, self._ids)

    def __call__(self, sid: str | None) -> WorkspacesTaskQueuesContext:
        return WorkspacesTaskQueuesContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, *, target_workers: str | None = None, max_reserved_workers: int | None = None,
        reservation_activity_sid: str | None = None, assignment_activity_sid: str | None = None,
        task_order: m.TaskQueueTaskOrderArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TaskQueue:
        """Create a task queue: POST /v1/Workspaces/{WorkspaceSid}/TaskQueues

        https://www.twilio.com/docs/taskrouter/api/task-queue

        Args:
            friendly_name: name of the task queue, such as `Sales` or `Escalation`.
            target_workers: expression that picks the workers for its tasks, by default `1==1`; if empty, tasks wait
                until moved or deleted.
            max_reserved_workers: how many workers are reserved for a task of the queue, 1 to 50, by default 1.
            reservation_activity_sid: SID of the activity workers get while a task is reserved for them, `WA…`.
            assignment_activity_sid: SID of the activity workers are put in when a task is assigned to them, `WA…`.
            task_order: which task is assigned first: `FIFO` the oldest, the default, or `LIFO` the newest.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateTaskQueue,
            {
                "FriendlyName": friendly_name, "TargetWorkers": target_workers,
                "MaxReservedWorkers": max_reserved_workers, "ReservationActivitySid": reservation_activity_sid,
                "AssignmentActivitySid": assignment_activity_sid, "TaskOrder": task_order,
            },
            extra_params,
        )

    def list(
        self, *, friendly_name: str | None = None, evaluate_worker_attributes: str | None = None,
        worker_sid: str | None = None, ordering: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TaskQueue]:
        """List the task queues, all or up to `limit`: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues

        https://www.twilio.com/docs/taskrouter/api/task-queue

        Args:
            friendly_name: keeps only rows with this friendly name.
            evaluate_worker_attributes: only task queues with workers whose attributes match this expression.
            worker_sid: only queues of this worker, `WK…`.
            ordering: how the task queues are sorted.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListTaskQueue,
            {
                "FriendlyName": friendly_name, "EvaluateWorkerAttributes": evaluate_worker_attributes,
                "WorkerSid": worker_sid, "Ordering": ordering,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, friendly_name: str | None = None, evaluate_worker_attributes: str | None = None,
        worker_sid: str | None = None, ordering: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.TaskQueue]:
        """Iterate over the task queues, page by page, `prefetch` of them ahead:
        GET /v1/Workspaces/{WorkspaceSid}/TaskQueues

        https://www.twilio.com/docs/taskrouter/api/task-queue

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTaskQueue,
            {
                "FriendlyName": friendly_name, "EvaluateWorkerAttributes": evaluate_worker_attributes,
                "WorkerSid": worker_sid, "Ordering": ordering,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, evaluate_worker_attributes: str | None = None,
        worker_sid: str | None = None, ordering: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.TaskQueue]]:
        """Iterate over the pages of task queues, one request a step: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues

        https://www.twilio.com/docs/taskrouter/api/task-queue

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTaskQueue,
            {
                "FriendlyName": friendly_name, "EvaluateWorkerAttributes": evaluate_worker_attributes,
                "WorkerSid": worker_sid, "Ordering": ordering,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, friendly_name: str | None = None, evaluate_worker_attributes: str | None = None,
        worker_sid: str | None = None, ordering: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.TaskQueue]:
        """Fetch one page of task queues, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/TaskQueues

        https://www.twilio.com/docs/taskrouter/api/task-queue

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListTaskQueue,
            {
                "FriendlyName": friendly_name, "EvaluateWorkerAttributes": evaluate_worker_attributes,
                "WorkerSid": worker_sid, "Ordering": ordering,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class WorkspacesTaskQueuesBulkRealTimeStatistics(Resource):
    """`workspaces(Sid).task_queues.bulk_real_time_statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/TaskQueues/RealTimeStatistics"

    def create(
        self, *, body: Any | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TaskQueueBulkRealTimeStatistics:
        """Create a task queue bulk real time statistics:
        POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics

        https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateTaskQueueBulkRealTimeStatistics, {"": body}, extra_params)


class WorkspacesTaskQueuesAllStatistics(Resource):
    """`workspaces(Sid).task_queues.statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/TaskQueues/Statistics"

    def list(
        self, *, end_date: datetime | date | str | None = None, friendly_name: str | None = None,
        minutes: timedelta | int | None = None, start_date: datetime | date | str | None = None,
        task_channel: str | None = None, split_by_wait_time: Sequence[str] | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TaskQueuesStatistics]:
        """List the statistics, all or up to `limit`: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics

        https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

        Args:
            end_date: statistics up to this instant, ISO 8601, UTC.
            friendly_name: keeps only rows with this friendly name.
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            split_by_wait_time: waiting times in seconds to split the counts at, separated by commas, such as `5,30`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListTaskQueuesStatistics,
            {
                "EndDate": end_date, "FriendlyName": friendly_name, "Minutes": minutes, "StartDate": start_date,
                "TaskChannel": task_channel, "SplitByWaitTime": split_by_wait_time,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, end_date: datetime | date | str | None = None, friendly_name: str | None = None,
        minutes: timedelta | int | None = None, start_date: datetime | date | str | None = None,
        task_channel: str | None = None, split_by_wait_time: Sequence[str] | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.TaskQueuesStatistics]:
        """Iterate over the statistics, page by page, `prefetch` of them ahead:
        GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics

        https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTaskQueuesStatistics,
            {
                "EndDate": end_date, "FriendlyName": friendly_name, "Minutes": minutes, "StartDate": start_date,
                "TaskChannel": task_channel, "SplitByWaitTime": split_by_wait_time,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, end_date: datetime | date | str | None = None, friendly_name: str | None = None,
        minutes: timedelta | int | None = None, start_date: datetime | date | str | None = None,
        task_channel: str | None = None, split_by_wait_time: Sequence[str] | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.TaskQueuesStatistics]]:
        """Iterate over the pages of statistics, one request a step:
        GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics

        https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTaskQueuesStatistics,
            {
                "EndDate": end_date, "FriendlyName": friendly_name, "Minutes": minutes, "StartDate": start_date,
                "TaskChannel": task_channel, "SplitByWaitTime": split_by_wait_time,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, end_date: datetime | date | str | None = None, friendly_name: str | None = None,
        minutes: timedelta | int | None = None, start_date: datetime | date | str | None = None,
        task_channel: str | None = None, split_by_wait_time: Sequence[str] | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.TaskQueuesStatistics]:
        """Fetch one page of statistics, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics

        https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListTaskQueuesStatistics,
            {
                "EndDate": end_date, "FriendlyName": friendly_name, "Minutes": minutes, "StartDate": start_date,
                "TaskChannel": task_channel, "SplitByWaitTime": split_by_wait_time,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class WorkspacesTaskQueuesContext(Resource):
    """`workspaces(Sid).task_queues(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/TaskQueues/{1}"

    @accessor
    def cumulative_statistics(self) -> WorkspacesTaskQueuesCumulativeStatistics:
        return WorkspacesTaskQueuesCumulativeStatistics(self._client, self._ids)

    @accessor
    def real_time_statistics(self) -> WorkspacesTaskQueuesRealTimeStatistics:
        return WorkspacesTaskQueuesRealTimeStatistics(self._client, self._ids)

    @accessor
    def statistics(self) -> WorkspacesTaskQueuesStatistics:
        return WorkspacesTaskQueuesStatistics(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the task queue: DELETE /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}

        https://www.twilio.com/docs/taskrouter/api/task-queue

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteTaskQueue, missing_ok=missing_ok)

    def fetch(self) -> m.TaskQueue:
        """Fetch the task queue: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}

        https://www.twilio.com/docs/taskrouter/api/task-queue
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTaskQueue)

    def update(
        self, *, friendly_name: str | None = None, target_workers: str | None = None,
        reservation_activity_sid: str | None = None, assignment_activity_sid: str | None = None,
        max_reserved_workers: int | None = None, task_order: m.TaskQueueTaskOrderArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TaskQueue:
        """Update the task queue: POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}

        https://www.twilio.com/docs/taskrouter/api/task-queue

        Args:
            friendly_name: name of the task queue, such as `Sales` or `Escalation`.
            target_workers: expression that picks the workers for the queue's tasks, such as `"language" == "spanish"`.
            reservation_activity_sid: SID of the activity workers get while a task is reserved for them, `WA…`.
            assignment_activity_sid: SID of the activity workers are put in when a task is assigned to them, `WA…`.
            max_reserved_workers: how many workers are reserved for a task of the queue, at most 50.
            task_order: which task is assigned first: `FIFO` the oldest, the default, or `LIFO` the newest.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateTaskQueue,
            {
                "FriendlyName": friendly_name, "TargetWorkers": target_workers,
                "ReservationActivitySid": reservation_activity_sid, "AssignmentActivitySid": assignment_activity_sid,
                "MaxReservedWorkers": max_reserved_workers, "TaskOrder": task_order,
            },
            extra_params,
        )


class WorkspacesTaskQueuesCumulativeStatistics(Resource):
    """`workspaces(Sid).task_queues(Sid).cumulative_statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/TaskQueues/{1}/CumulativeStatistics"

    def __call__(self) -> WorkspacesTaskQueuesCumulativeStatistics:
        return self

    def fetch(
        self, *, end_date: datetime | date | str | None = None, minutes: timedelta | int | None = None,
        start_date: datetime | date | str | None = None, task_channel: str | None = None,
        split_by_wait_time: Sequence[str] | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TaskQueueCumulativeStatistics:
        """Fetch the task queue cumulative statistics:
        GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/CumulativeStatistics

        https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

        Args:
            end_date: statistics up to this instant, ISO 8601, UTC.
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            split_by_wait_time: waiting times in seconds to split the counts at, separated by commas, such as `5,30`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchTaskQueueCumulativeStatistics,
            {
                "EndDate": end_date, "Minutes": minutes, "StartDate": start_date, "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
            extra_params,
        )


class WorkspacesTaskQueuesRealTimeStatistics(Resource):
    """`workspaces(Sid).task_queues(Sid).real_time_statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/TaskQueues/{1}/RealTimeStatistics"

    def __call__(self) -> WorkspacesTaskQueuesRealTimeStatistics:
        return self

    def fetch(
        self, *, task_channel: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TaskQueueRealTimeStatistics:
        """Fetch the task queue real time statistics:
        GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics

        https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

        Args:
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTaskQueueRealTimeStatistics, {"TaskChannel": task_channel}, extra_params)


class WorkspacesTaskQueuesStatistics(Resource):
    """`workspaces(Sid).task_queues(Sid).statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/TaskQueues/{1}/Statistics"

    def __call__(self) -> WorkspacesTaskQueuesStatistics:
        return self

    def fetch(
        self, *, end_date: datetime | date | str | None = None, minutes: timedelta | int | None = None,
        start_date: datetime | date | str | None = None, task_channel: str | None = None,
        split_by_wait_time: Sequence[str] | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TaskQueueStatistics:
        """Fetch the task queue statistics: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics

        https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

        Args:
            end_date: statistics up to this instant, ISO 8601, UTC.
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            split_by_wait_time: waiting times in seconds to split the counts at, separated by commas, such as `5,30`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchTaskQueueStatistics,
            {
                "EndDate": end_date, "Minutes": minutes, "StartDate": start_date, "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
            extra_params,
        )


class WorkspacesTasks(Resource):
    """`workspaces(Sid).tasks`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Tasks"

    def __call__(self, sid: str | None) -> WorkspacesTasksContext:
        return WorkspacesTasksContext(self._client, (*self._ids, sid))

    def create(
        self, *, attributes: Json | None = None, workflow_sid: str | None = None, task_channel: str | None = None,
        timeout: timedelta | int | None = None, priority: int | None = None,
        virtual_start_time: datetime | date | str | None = None, routing_target: str | None = None,
        ignore_capacity: str | None = None, task_queue_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Task:
        """Create a task: POST /v1/Workspaces/{WorkspaceSid}/Tasks

        https://www.twilio.com/docs/taskrouter/api/task

        Args:
            attributes: task's own data as a JSON string, which workflows route by.
            workflow_sid: SID of the workflow that routes the task, `WW…`; optional if the workspace has just one.
            task_channel: SID or unique name of the task channel when multitasking is on, by default `default`.
            timeout: seconds the task may live unassigned, at most 1,209,600 (2 weeks), by default 86,400 (24 hours).
            priority: priority from 0 to 2,147,483,647, by default that of the matching workflow target.
            virtual_start_time: instant that orders the routing of the task, by default `date_created`; not in the
                future nor before 1900.
            routing_target: SID of the worker, queue or workflow the task is routed to.
            ignore_capacity: `true`, `1` or `yes` (default) ignores the worker's capacity; only if `routing_target` is a
                worker SID.
            task_queue_sid: SID of the queue the task belongs in, `WQ…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateTask,
            {
                "Attributes": attributes, "WorkflowSid": workflow_sid, "TaskChannel": task_channel, "Timeout": timeout,
                "Priority": priority, "VirtualStartTime": virtual_start_time, "RoutingTarget": routing_target,
                "IgnoreCapacity": ignore_capacity, "TaskQueueSid": task_queue_sid,
            },
            extra_params,
        )

    def list(
        self, *, priority: int | None = None, assignment_status: str | Sequence[str] | None = None,
        workflow_sid: str | None = None, workflow_name: str | None = None, task_queue_sid: str | None = None,
        task_queue_name: str | None = None, evaluate_task_attributes: str | None = None,
        routing_target: str | None = None, ordering: Sequence[str] | str | None = None, has_addons: bool | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Task]:
        """List the tasks, all or up to `limit`: GET /v1/Workspaces/{WorkspaceSid}/Tasks

        https://www.twilio.com/docs/taskrouter/api/task

        Args:
            priority: only tasks with this priority.
            assignment_status: only tasks with these statuses: `pending`, `reserved`, `assigned`, `wrapping`,
                `completed` or `canceled`.
            workflow_sid: only tasks of this workflow, `WW…`.
            workflow_name: only tasks of the workflow with this friendly name.
            task_queue_sid: only tasks that wait in this queue, `WQ…`.
            task_queue_name: only tasks that wait in the queue of this friendly name.
            evaluate_task_attributes: only tasks whose attributes match this expression.
            routing_target: only tasks routed to the worker, queue or workflow with this SID.
            ordering: sorting such as `Priority:desc`, also by `DateCreated` (default) or `VirtualStartTime`; several
                with commas.
            has_addons: true for only tasks with Add-ons, false for only those without.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListTask,
            {
                "Priority": priority, "AssignmentStatus": assignment_status, "WorkflowSid": workflow_sid,
                "WorkflowName": workflow_name, "TaskQueueSid": task_queue_sid, "TaskQueueName": task_queue_name,
                "EvaluateTaskAttributes": evaluate_task_attributes, "RoutingTarget": routing_target,
                "Ordering": ordering, "HasAddons": has_addons,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, priority: int | None = None, assignment_status: str | Sequence[str] | None = None,
        workflow_sid: str | None = None, workflow_name: str | None = None, task_queue_sid: str | None = None,
        task_queue_name: str | None = None, evaluate_task_attributes: str | None = None,
        routing_target: str | None = None, ordering: Sequence[str] | str | None = None, has_addons: bool | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Task]:
        """Iterate over the tasks, page by page, `prefetch` of them ahead: GET /v1/Workspaces/{WorkspaceSid}/Tasks

        https://www.twilio.com/docs/taskrouter/api/task

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTask,
            {
                "Priority": priority, "AssignmentStatus": assignment_status, "WorkflowSid": workflow_sid,
                "WorkflowName": workflow_name, "TaskQueueSid": task_queue_sid, "TaskQueueName": task_queue_name,
                "EvaluateTaskAttributes": evaluate_task_attributes, "RoutingTarget": routing_target,
                "Ordering": ordering, "HasAddons": has_addons,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, priority: int | None = None, assignment_status: str | Sequence[str] | None = None,
        workflow_sid: str | None = None, workflow_name: str | None = None, task_queue_sid: str | None = None,
        task_queue_name: str | None = None, evaluate_task_attributes: str | None = None,
        routing_target: str | None = None, ordering: Sequence[str] | str | None = None, has_addons: bool | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Task]]:
        """Iterate over the pages of tasks, one request a step: GET /v1/Workspaces/{WorkspaceSid}/Tasks

        https://www.twilio.com/docs/taskrouter/api/task

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTask,
            {
                "Priority": priority, "AssignmentStatus": assignment_status, "WorkflowSid": workflow_sid,
                "WorkflowName": workflow_name, "TaskQueueSid": task_queue_sid, "TaskQueueName": task_queue_name,
                "EvaluateTaskAttributes": evaluate_task_attributes, "RoutingTarget": routing_target,
                "Ordering": ordering, "HasAddons": has_addons,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, priority: int | None = None, assignment_status: str | Sequence[str] | None = None,
        workflow_sid: str | None = None, workflow_name: str | None = None, task_queue_sid: str | None = None,
        task_queue_name: str | None = None, evaluate_task_attributes: str | None = None,
        routing_target: str | None = None, ordering: Sequence[str] | str | None = None, has_addons: bool | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Task]:
        """Fetch one page of tasks, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/Tasks

        https://www.twilio.com/docs/taskrouter/api/task

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListTask,
            {
                "Priority": priority, "AssignmentStatus": assignment_status, "WorkflowSid": workflow_sid,
                "WorkflowName": workflow_name, "TaskQueueSid": task_queue_sid, "TaskQueueName": task_queue_name,
                "EvaluateTaskAttributes": evaluate_task_attributes, "RoutingTarget": routing_target,
                "Ordering": ordering, "HasAddons": has_addons,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class WorkspacesTasksContext(Resource):
    """`workspaces(Sid).tasks(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Tasks/{1}"

    @accessor
    def reservations(self) -> WorkspacesTasksReservations:
        return WorkspacesTasksReservations(self._client, self._ids)

    def delete(
        self, *, if_match: str | None = None, extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the task: DELETE /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}

        https://www.twilio.com/docs/taskrouter/api/task

        Args:
            if_match: deletes the task only if its ETag still has this value.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteTask, {}, extra_params, headers={"If-Match": if_match}, missing_ok=missing_ok)

    def fetch(self) -> m.Task:
        """Fetch the task: GET /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}

        https://www.twilio.com/docs/taskrouter/api/task
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTask)

    def update(
        self, *, attributes: Json | None = None, assignment_status: m.TaskStatusArg | str | None = None,
        reason: str | None = None, priority: int | None = None, virtual_start_time: datetime | date | str | None = None,
        if_match: str | None = None, task_channel: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Task:
        """Update the task: POST /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}

        https://www.twilio.com/docs/taskrouter/api/task

        Args:
            attributes: task's own data as a JSON string, which workflows route by.
            assignment_status: new status: `pending`, `reserved`, `assigned`, `wrapping`, `completed` or `canceled`.
            reason: why the task was canceled or completed, required with those states; deletes the task later.
            priority: new priority from 0 to 2,147,483,647, unless a matching workflow target sets its own.
            virtual_start_time: instant that orders the routing of the task, UTC; not in the future nor before 1900.
            if_match: updates the task only if its ETag still has this value.
            task_channel: SID or unique name of the task channel when multitasking is on, such as `voice`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateTask,
            {
                "Attributes": attributes, "AssignmentStatus": assignment_status, "Reason": reason, "Priority": priority,
                "VirtualStartTime": virtual_start_time, "TaskChannel": task_channel,
            },
            extra_params, headers={"If-Match": if_match},
        )


class WorkspacesTasksReservations(Resource):
    """`workspaces(Sid).tasks(Sid).reservations`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Tasks/{1}/Reservations"

    def __call__(self, sid: str | None) -> WorkspacesTasksReservationsContext:
        return WorkspacesTasksReservationsContext(self._client, (*self._ids, sid))

    def list(
        self, *, reservation_status: m.TaskReservationStatusArg | str | None = None, worker_sid: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TaskReservation]:
        """List the reservations, all or up to `limit`:
        GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations

        https://www.twilio.com/docs/taskrouter/api/reservations

        Args:
            reservation_status: only reservations in this state, such as `pending`, `accepted`, `rejected` or `timeout`.
            worker_sid: only reservations of this worker, `WK…`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListTaskReservation, {"ReservationStatus": reservation_status, "WorkerSid": worker_sid}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, reservation_status: m.TaskReservationStatusArg | str | None = None, worker_sid: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.TaskReservation]:
        """Iterate over the reservations, page by page, `prefetch` of them ahead:
        GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations

        https://www.twilio.com/docs/taskrouter/api/reservations

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTaskReservation, {"ReservationStatus": reservation_status, "WorkerSid": worker_sid}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, reservation_status: m.TaskReservationStatusArg | str | None = None, worker_sid: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.TaskReservation]]:
        """Iterate over the pages of reservations, one request a step:
        GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations

        https://www.twilio.com/docs/taskrouter/api/reservations

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTaskReservation, {"ReservationStatus": reservation_status, "WorkerSid": worker_sid}, extra_params,
            limit, page_size,
        )

    def page(
        self, *, reservation_status: m.TaskReservationStatusArg | str | None = None, worker_sid: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.TaskReservation]:
        """Fetch one page of reservations, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations

        https://www.twilio.com/docs/taskrouter/api/reservations

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListTaskReservation, {"ReservationStatus": reservation_status, "WorkerSid": worker_sid}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class WorkspacesTasksReservationsContext(Resource):
    """`workspaces(Sid).tasks(Sid).reservations(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Tasks/{1}/Reservations/{2}"

    def fetch(self) -> m.TaskReservation:
        """Fetch the task reservation: GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}

        https://www.twilio.com/docs/taskrouter/api/reservations
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTaskReservation)

    def update(
        self, *, reservation_status: m.TaskReservationStatusArg | str | None = None, instruction: str | None = None,
        supervisor_mode: m.TaskReservationSupervisorModeArg | str | None = None, supervisor: str | None = None,
        if_match: str | None = None, worker_activity_sid: str | None = None,
        dequeue_post_work_activity_sid: str | None = None, dequeue_from: str | None = None,
        dequeue_record: str | None = None, dequeue_timeout: timedelta | int | None = None,
        dequeue_to: str | None = None, dequeue_status_callback_url: str | None = None, call_from: str | None = None,
        call_record: str | None = None, call_timeout: timedelta | int | None = None, call_to: str | None = None,
        call_url: str | None = None, call_status_callback_url: str | None = None, call_accept: bool | None = None,
        redirect_call_sid: str | None = None, redirect_accept: bool | None = None, redirect_url: str | None = None,
        to: str | None = None, from_: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None,
        status_callback_event: Sequence[m.TaskReservationCallStatusArg | str] | m.TaskReservationCallStatusArg | str
        | None = None,
        timeout: timedelta | int | None = None, record: bool | None = None, muted: bool | None = None,
        beep: str | None = None, start_conference_on_enter: bool | None = None,
        end_conference_on_exit: bool | None = None, wait_url: str | None = None,
        wait_method: m.HttpMethodArg | str | None = None, early_media: bool | None = None,
        max_participants: int | None = None, conference_status_callback: str | None = None,
        conference_status_callback_method: m.HttpMethodArg | str | None = None,
        conference_status_callback_event: Sequence[m.TaskReservationConferenceEventArg | str]
        | m.TaskReservationConferenceEventArg | str | None = None,
        conference_record: str | None = None, conference_trim: str | None = None, recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None,
        conference_recording_status_callback: str | None = None,
        conference_recording_status_callback_method: m.HttpMethodArg | str | None = None, region: str | None = None,
        sip_auth_username: str | None = None, sip_auth_password: str | None = None,
        dequeue_status_callback_event: str | Sequence[str] | None = None, post_work_activity_sid: str | None = None,
        end_conference_on_customer_exit: bool | None = None, beep_on_customer_entrance: bool | None = None,
        jitter_buffer_size: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TaskReservation:
        """Update the task reservation: POST /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}

        https://www.twilio.com/docs/taskrouter/api/reservations

        Args:
            reservation_status: new state of the reservation, such as `accepted` or `rejected`.
            instruction: assignment instruction for the reservation.
            supervisor_mode: how the supervisor joins the call: `monitor`, `whisper` or `barge`.
            supervisor: SID or URI of the supervisor, for the `supervise` instruction.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            worker_activity_sid: SID of the activity the worker gets when the reservation is rejected, `WA…`.
            dequeue_post_work_activity_sid: SID of the activity the worker goes to after a Dequeue instruction, `WA…`.
            dequeue_from: caller ID shown to the worker by a Dequeue instruction.
            dequeue_record: whether a Dequeue instruction records both legs of the call, or which leg.
            dequeue_timeout: timeout of the call that a Dequeue instruction makes.
            dequeue_to: E.164 number, client or SIP address at which a Dequeue instruction reaches the worker.
            dequeue_status_callback_url: URL told by a Dequeue instruction when the call has ended.
            call_from: caller ID shown to the worker who is called, for the call instruction.
            call_record: whether, or which leg of, the call to the worker is recorded, for the call instruction.
            call_timeout: timeout of the call to the worker, for the call instruction.
            call_to: worker's client or SIP URI or E.164 number to call, for the call instruction.
            call_url: URL of the TwiML run when the worker answers, for the call instruction.
            call_status_callback_url: URL called once the call to the worker is completed, for the call instruction.
            call_accept: whether the call instruction also accepts the reservation.
            redirect_call_sid: SID of the queued call to redirect, `CA…`.
            redirect_accept: whether the `redirect` instruction also accepts the reservation.
            redirect_url: address of the TwiML the `redirect` instruction sends the call to.
            to: worker's client URI, SIP URI or E.164 number, for a `conference` instruction.
            from_: caller ID when the worker is called for a Conference instruction.
            status_callback: URL that gets a request at each change of status.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`.
            status_callback_event: which events `status_callback` gets: `initiated`, `ringing`, `answered`, `completed`.
            timeout: timeout of the call in a `conference` instruction.
            record: whether to record the participant and its conferences, also in between, by default `False`.
            muted: whether the agent is muted, by default not.
            beep: whether, or when, a beep sounds: `true`, `false`, `onEnter` or `onExit`, by default `true`.
            start_conference_on_enter: whether this participant's arrival starts the conference, by default `True`; else
                they wait muted with music.
            end_conference_on_exit: whether the conference ends when the agent leaves.
            wait_url: URL of what is played until the conference starts, by default standard hold music.
            wait_method: HTTP method for `wait_url`, by default `POST`; `GET` lets static audio be cached.
            early_media: whether the agent hears the outbound call ring or fail, by default `true`.
            max_participants: how many participants the conference may have, 2 to 250, by default 250.
            conference_status_callback: URL that is told of the conference's events; only the first participant's value
                counts.
            conference_status_callback_method: HTTP method for `conference_status_callback`, `GET` or `POST` (default).
            conference_status_callback_event: conference events to report: `start`, `end`, `join`, `leave`, `mute`,
                `hold`, `speaker`.
            conference_record: whether to record the conference: `true`, `false` (default), `record-from-start` or
                `do-not-record`.
            conference_trim: whether silence at both ends of the recording is cut: `trim-silence` (default) or
                `do-not-trim`.
            recording_channels: channels of the recording: `mono` (default) or `dual`.
            recording_status_callback: address called when the state of the recording changes.
            recording_status_callback_method: HTTP method for `recording_status_callback`: `GET` or `POST` (default).
            conference_recording_status_callback: URL that is called once the recording of the conference is available.
            conference_recording_status_callback_method: HTTP method for `conference_recording_status_callback`, `GET`
                or `POST` (default).
            region: Twilio Region that mixes the audio, such as `us1`, `ie1`, `de1`, `sg1` or `au1`.
            sip_auth_username: user name for SIP authentication.
            sip_auth_password: password for SIP authentication.
            dequeue_status_callback_event: call progress events that a Dequeue instruction reports.
            post_work_activity_sid: SID of the worker's activity after the `conference` instruction has run, `WA…`.
            end_conference_on_customer_exit: whether the conference ends when the customer leaves.
            beep_on_customer_entrance: whether a beep sounds when the customer joins.
            jitter_buffer_size: size of the jitter buffer: `off`, `small`, `medium` or `large`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateTaskReservation,
            {
                "ReservationStatus": reservation_status, "Instruction": instruction, "SupervisorMode": supervisor_mode,
                "Supervisor": supervisor, "WorkerActivitySid": worker_activity_sid,
                "DequeuePostWorkActivitySid": dequeue_post_work_activity_sid, "DequeueFrom": dequeue_from,
                "DequeueRecord": dequeue_record, "DequeueTimeout": dequeue_timeout, "DequeueTo": dequeue_to,
                "DequeueStatusCallbackUrl": dequeue_status_callback_url, "CallFrom": call_from,
                "CallRecord": call_record, "CallTimeout": call_timeout, "CallTo": call_to, "CallUrl": call_url,
                "CallStatusCallbackUrl": call_status_callback_url, "CallAccept": call_accept,
                "RedirectCallSid": redirect_call_sid, "RedirectAccept": redirect_accept, "RedirectUrl": redirect_url,
                "To": to, "From": from_, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "StatusCallbackEvent": status_callback_event,
                "Timeout": timeout, "Record": record, "Muted": muted, "Beep": beep,
                "StartConferenceOnEnter": start_conference_on_enter, "EndConferenceOnExit": end_conference_on_exit,
                "WaitUrl": wait_url, "WaitMethod": wait_method, "EarlyMedia": early_media,
                "MaxParticipants": max_participants, "ConferenceStatusCallback": conference_status_callback,
                "ConferenceStatusCallbackMethod": conference_status_callback_method,
                "ConferenceStatusCallbackEvent": conference_status_callback_event,
                "ConferenceRecord": conference_record, "ConferenceTrim": conference_trim,
                "RecordingChannels": recording_channels, "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "ConferenceRecordingStatusCallback": conference_recording_status_callback,
                "ConferenceRecordingStatusCallbackMethod": conference_recording_status_callback_method,
                "Region": region, "SipAuthUsername": sip_auth_username, "SipAuthPassword": sip_auth_password,
                "DequeueStatusCallbackEvent": dequeue_status_callback_event,
                "PostWorkActivitySid": post_work_activity_sid,
                "EndConferenceOnCustomerExit": end_conference_on_customer_exit,
                "BeepOnCustomerEntrance": beep_on_customer_entrance, "JitterBufferSize": jitter_buffer_size,
            },
            extra_params, headers={"If-Match": if_match},
        )


class WorkspacesWorkers(Resource):
    """`workspaces(Sid).workers`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers"

    @accessor
    def cumulative_statistics(self) -> WorkspacesWorkersCumulativeStatistics:
        return WorkspacesWorkersCumulativeStatistics(self._client, self._ids)

    @accessor
    def real_time_statistics(self) -> WorkspacesWorkersRealTimeStatistics:
        return WorkspacesWorkersRealTimeStatistics(self._client, self._ids)

    @accessor
    def statistics(self) -> WorkspacesWorkersAllStatistics:
        return WorkspacesWorkersAllStatistics(self._client, self._ids)

    def __call__(self, sid: str | None) -> WorkspacesWorkersContext:
        return WorkspacesWorkersContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, *, activity_sid: str | None = None, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Worker:
        """Create a worker: POST /v1/Workspaces/{WorkspaceSid}/Workers

        https://www.twilio.com/docs/taskrouter/api/worker

        Args:
            friendly_name: name of the worker, up to 64 characters.
            activity_sid: SID of the activity the worker starts in, `WA…`, by default the workspace's
                `default_activity_sid`.
            attributes: JSON string that describes the worker, used to match tasks, by default `{}`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateWorker, {"FriendlyName": friendly_name, "ActivitySid": activity_sid, "Attributes": attributes},
            extra_params,
        )

    def list(
        self, *, activity_name: str | None = None, activity_sid: str | None = None, available: str | None = None,
        friendly_name: str | None = None, target_workers_expression: str | None = None,
        task_queue_name: str | None = None, task_queue_sid: str | None = None, ordering: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Worker]:
        """List the workers, all or up to `limit`: GET /v1/Workspaces/{WorkspaceSid}/Workers

        https://www.twilio.com/docs/taskrouter/api/worker

        Args:
            activity_name: only workers whose current activity has this name.
            activity_sid: only workers currently in this activity, `WA…`.
            available: `true`, `1` or `yes` lists available workers only, anything else the unavailable ones.
            friendly_name: keeps only rows with this friendly name.
            target_workers_expression: only workers that match the expression over their attributes, `friendly_name`,
                `sid`, `activity_name` or `activity_sid`.
            task_queue_name: only workers eligible for the queue of this friendly name.
            task_queue_sid: only workers eligible for this queue, `WQ…`.
            ordering: how the workers are sorted.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListWorker,
            {
                "ActivityName": activity_name, "ActivitySid": activity_sid, "Available": available,
                "FriendlyName": friendly_name, "TargetWorkersExpression": target_workers_expression,
                "TaskQueueName": task_queue_name, "TaskQueueSid": task_queue_sid, "Ordering": ordering,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, activity_name: str | None = None, activity_sid: str | None = None, available: str | None = None,
        friendly_name: str | None = None, target_workers_expression: str | None = None,
        task_queue_name: str | None = None, task_queue_sid: str | None = None, ordering: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Worker]:
        """Iterate over the workers, page by page, `prefetch` of them ahead:
        GET /v1/Workspaces/{WorkspaceSid}/Workers

        https://www.twilio.com/docs/taskrouter/api/worker

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListWorker,
            {
                "ActivityName": activity_name, "ActivitySid": activity_sid, "Available": available,
                "FriendlyName": friendly_name, "TargetWorkersExpression": target_workers_expression,
                "TaskQueueName": task_queue_name, "TaskQueueSid": task_queue_sid, "Ordering": ordering,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, activity_name: str | None = None, activity_sid: str | None = None, available: str | None = None,
        friendly_name: str | None = None, target_workers_expression: str | None = None,
        task_queue_name: str | None = None, task_queue_sid: str | None = None, ordering: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Worker]]:
        """Iterate over the pages of workers, one request a step: GET /v1/Workspaces/{WorkspaceSid}/Workers

        https://www.twilio.com/docs/taskrouter/api/worker

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListWorker,
            {
                "ActivityName": activity_name, "ActivitySid": activity_sid, "Available": available,
                "FriendlyName": friendly_name, "TargetWorkersExpression": target_workers_expression,
                "TaskQueueName": task_queue_name, "TaskQueueSid": task_queue_sid, "Ordering": ordering,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, activity_name: str | None = None, activity_sid: str | None = None, available: str | None = None,
        friendly_name: str | None = None, target_workers_expression: str | None = None,
        task_queue_name: str | None = None, task_queue_sid: str | None = None, ordering: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Worker]:
        """Fetch one page of workers, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/Workers

        https://www.twilio.com/docs/taskrouter/api/worker

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListWorker,
            {
                "ActivityName": activity_name, "ActivitySid": activity_sid, "Available": available,
                "FriendlyName": friendly_name, "TargetWorkersExpression": target_workers_expression,
                "TaskQueueName": task_queue_name, "TaskQueueSid": task_queue_sid, "Ordering": ordering,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class WorkspacesWorkersCumulativeStatistics(Resource):
    """`workspaces(Sid).workers.cumulative_statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers/CumulativeStatistics"

    def __call__(self) -> WorkspacesWorkersCumulativeStatistics:
        return self

    def fetch(
        self, *, end_date: datetime | date | str | None = None, minutes: timedelta | int | None = None,
        start_date: datetime | date | str | None = None, task_channel: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkersCumulativeStatistics:
        """Fetch the workers cumulative statistics: GET /v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics

        https://www.twilio.com/docs/taskrouter/api/worker/statistics

        Args:
            end_date: statistics up to this instant, ISO 8601, UTC.
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchWorkersCumulativeStatistics,
            {"EndDate": end_date, "Minutes": minutes, "StartDate": start_date, "TaskChannel": task_channel},
            extra_params,
        )


class WorkspacesWorkersRealTimeStatistics(Resource):
    """`workspaces(Sid).workers.real_time_statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers/RealTimeStatistics"

    def __call__(self) -> WorkspacesWorkersRealTimeStatistics:
        return self

    def fetch(
        self, *, task_channel: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkersRealTimeStatistics:
        """Fetch the workers real time statistics: GET /v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics

        https://www.twilio.com/docs/taskrouter/api/worker/statistics

        Args:
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWorkersRealTimeStatistics, {"TaskChannel": task_channel}, extra_params)


class WorkspacesWorkersAllStatistics(Resource):
    """`workspaces(Sid).workers.statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers/Statistics"

    def __call__(self) -> WorkspacesWorkersAllStatistics:
        return self

    def fetch(
        self, *, minutes: timedelta | int | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, task_queue_sid: str | None = None,
        task_queue_name: str | None = None, friendly_name: str | None = None, task_channel: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkerStatistics:
        """Fetch the worker statistics: GET /v1/Workspaces/{WorkspaceSid}/Workers/Statistics

        https://www.twilio.com/docs/taskrouter/api/worker/statistics

        Args:
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            end_date: statistics up to this instant, ISO 8601, UTC.
            task_queue_sid: SID of the task queue, `WQ…`.
            task_queue_name: friendly name of the queue whose worker statistics are wanted.
            friendly_name: counts only workers with this name.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchWorkerStatistics,
            {
                "Minutes": minutes, "StartDate": start_date, "EndDate": end_date, "TaskQueueSid": task_queue_sid,
                "TaskQueueName": task_queue_name, "FriendlyName": friendly_name, "TaskChannel": task_channel,
            },
            extra_params,
        )


class WorkspacesWorkersContext(Resource):
    """`workspaces(Sid).workers(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers/{1}"

    @accessor
    def worker_channels(self) -> WorkspacesWorkersWorkerChannels:
        return WorkspacesWorkersWorkerChannels(self._client, self._ids)

    @accessor
    def reservations(self) -> WorkspacesWorkersReservations:
        return WorkspacesWorkersReservations(self._client, self._ids)

    @accessor
    def statistics(self) -> WorkspacesWorkersStatistics:
        return WorkspacesWorkersStatistics(self._client, self._ids)

    def delete(
        self, *, if_match: str | None = None, extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the worker: DELETE /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}

        https://www.twilio.com/docs/taskrouter/api/worker

        Args:
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteWorker, {}, extra_params, headers={"If-Match": if_match}, missing_ok=missing_ok)

    def fetch(self) -> m.Worker:
        """Fetch the worker: GET /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}

        https://www.twilio.com/docs/taskrouter/api/worker
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWorker)

    def update(
        self, *, activity_sid: str | None = None, attributes: Json | None = None, friendly_name: str | None = None,
        if_match: str | None = None, reject_pending_reservations: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Worker:
        """Update the worker: POST /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}

        https://www.twilio.com/docs/taskrouter/api/worker

        Args:
            activity_sid: SID of the activity the worker is put in, `WA…`.
            attributes: JSON string that describes the worker, used to match tasks, by default `{}`.
            friendly_name: name of the worker, up to 64 characters.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            reject_pending_reservations: whether pending reservations of the worker are rejected, only if the new
                activity makes it unavailable.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateWorker,
            {
                "ActivitySid": activity_sid, "Attributes": attributes, "FriendlyName": friendly_name,
                "RejectPendingReservations": reject_pending_reservations,
            },
            extra_params, headers={"If-Match": if_match},
        )


class WorkspacesWorkersWorkerChannels(Resource):
    """`workspaces(Sid).workers(Sid).worker_channels`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers/{1}/Channels"

    def __call__(self, sid: str | None) -> WorkspacesWorkersWorkerChannelsContext:
        return WorkspacesWorkersWorkerChannelsContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.WorkerChannel]:
        """List the worker channels, all or up to `limit`:
        GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels

        https://www.twilio.com/docs/taskrouter/api/worker-channel

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListWorkerChannel, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.WorkerChannel]:
        """Iterate over the worker channels, page by page, `prefetch` of them ahead:
        GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels

        https://www.twilio.com/docs/taskrouter/api/worker-channel

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListWorkerChannel, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.WorkerChannel]]:
        """Iterate over the pages of worker channels, one request a step:
        GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels

        https://www.twilio.com/docs/taskrouter/api/worker-channel

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListWorkerChannel, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.WorkerChannel]:
        """Fetch one page of worker channels, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels

        https://www.twilio.com/docs/taskrouter/api/worker-channel

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListWorkerChannel, {}, extra_params, page_size, page_number, page_token, target_url)


class WorkspacesWorkersWorkerChannelsContext(Resource):
    """`workspaces(Sid).workers(Sid).worker_channels(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers/{1}/Channels/{2}"

    def fetch(self) -> m.WorkerChannel:
        """Fetch the worker channel: GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}

        https://www.twilio.com/docs/taskrouter/api/worker-channel
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWorkerChannel)

    def update(
        self, *, capacity: int | None = None, available: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkerChannel:
        """Update the worker channel: POST /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}

        https://www.twilio.com/docs/taskrouter/api/worker-channel

        Args:
            capacity: how many tasks of the channel the worker handles at once; with 0 no new reservations are made.
            available: whether the worker can get new tasks of this channel.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateWorkerChannel, {"Capacity": capacity, "Available": available}, extra_params)


class WorkspacesWorkersReservations(Resource):
    """`workspaces(Sid).workers(Sid).reservations`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers/{1}/Reservations"

    def __call__(self, sid: str | None) -> WorkspacesWorkersReservationsContext:
        return WorkspacesWorkersReservationsContext(self._client, (*self._ids, sid))

    def list(
        self, *, reservation_status: m.WorkerReservationStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.WorkerReservation]:
        """List the reservations, all or up to `limit`:
        GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations

        https://www.twilio.com/docs/taskrouter/api/worker-reservation

        Args:
            reservation_status: only reservations in this state, such as `pending`, `accepted`, `rejected` or `timeout`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListWorkerReservation, {"ReservationStatus": reservation_status}, extra_params, limit, page_size,
        )

    def stream(
        self, *, reservation_status: m.WorkerReservationStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.WorkerReservation]:
        """Iterate over the reservations, page by page, `prefetch` of them ahead:
        GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations

        https://www.twilio.com/docs/taskrouter/api/worker-reservation

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListWorkerReservation, {"ReservationStatus": reservation_status}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, reservation_status: m.WorkerReservationStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.WorkerReservation]]:
        """Iterate over the pages of reservations, one request a step:
        GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations

        https://www.twilio.com/docs/taskrouter/api/worker-reservation

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListWorkerReservation, {"ReservationStatus": reservation_status}, extra_params, limit, page_size,
        )

    def page(
        self, *, reservation_status: m.WorkerReservationStatusArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.WorkerReservation]:
        """Fetch one page of reservations, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations

        https://www.twilio.com/docs/taskrouter/api/worker-reservation

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListWorkerReservation, {"ReservationStatus": reservation_status}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class WorkspacesWorkersReservationsContext(Resource):
    """`workspaces(Sid).workers(Sid).reservations(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers/{1}/Reservations/{2}"

    def fetch(self) -> m.WorkerReservation:
        """Fetch the worker reservation: GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations/{Sid}

        https://www.twilio.com/docs/taskrouter/api/worker-reservation
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWorkerReservation)

    def update(
        self, *, reservation_status: m.WorkerReservationStatusArg | str | None = None, if_match: str | None = None,
        worker_activity_sid: str | None = None, instruction: str | None = None,
        dequeue_post_work_activity_sid: str | None = None, dequeue_from: str | None = None,
        dequeue_record: str | None = None, dequeue_timeout: timedelta | int | None = None,
        dequeue_to: str | None = None, dequeue_status_callback_url: str | None = None, call_from: str | None = None,
        call_record: str | None = None, call_timeout: timedelta | int | None = None, call_to: str | None = None,
        call_url: str | None = None, call_status_callback_url: str | None = None, call_accept: bool | None = None,
        redirect_call_sid: str | None = None, redirect_accept: bool | None = None, redirect_url: str | None = None,
        to: str | None = None, from_: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None,
        status_callback_event: Sequence[m.WorkerReservationCallStatusArg | str] | m.WorkerReservationCallStatusArg
        | str | None = None,
        timeout: timedelta | int | None = None, record: bool | None = None, muted: bool | None = None,
        beep: str | None = None, start_conference_on_enter: bool | None = None,
        end_conference_on_exit: bool | None = None, wait_url: str | None = None,
        wait_method: m.HttpMethodArg | str | None = None, early_media: bool | None = None,
        max_participants: int | None = None, conference_status_callback: str | None = None,
        conference_status_callback_method: m.HttpMethodArg | str | None = None,
        conference_status_callback_event: Sequence[m.WorkerReservationConferenceEventArg | str]
        | m.WorkerReservationConferenceEventArg | str | None = None,
        conference_record: str | None = None, conference_trim: str | None = None, recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None,
        conference_recording_status_callback: str | None = None,
        conference_recording_status_callback_method: m.HttpMethodArg | str | None = None, region: str | None = None,
        sip_auth_username: str | None = None, sip_auth_password: str | None = None,
        dequeue_status_callback_event: str | Sequence[str] | None = None, post_work_activity_sid: str | None = None,
        end_conference_on_customer_exit: bool | None = None, beep_on_customer_entrance: bool | None = None,
        jitter_buffer_size: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkerReservation:
        """Update the worker reservation: POST /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations/{Sid}

        https://www.twilio.com/docs/taskrouter/api/worker-reservation

        Args:
            reservation_status: new state of the reservation, such as `accepted` or `rejected`.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            worker_activity_sid: SID of the activity the worker gets when the reservation is rejected, `WA…`.
            instruction: assignment instruction for the reservation.
            dequeue_post_work_activity_sid: SID of the activity the worker goes to after a Dequeue instruction, `WA…`.
            dequeue_from: caller ID shown to the worker by a Dequeue instruction.
            dequeue_record: whether a Dequeue instruction records both legs of the call, or which leg.
            dequeue_timeout: timeout of the call that a Dequeue instruction makes.
            dequeue_to: E.164 number, client or SIP address at which a Dequeue instruction reaches the worker.
            dequeue_status_callback_url: URL told by a Dequeue instruction when the call has ended.
            call_from: caller ID shown to the worker who is called, for the call instruction.
            call_record: whether, or which leg of, the call to the worker is recorded, for the call instruction.
            call_timeout: timeout of the call to the worker, for the call instruction.
            call_to: worker's client or SIP URI or E.164 number to call, for the call instruction.
            call_url: URL of the TwiML run when the worker answers, for the call instruction.
            call_status_callback_url: URL called once the call to the worker is completed, for the call instruction.
            call_accept: whether the call instruction also accepts the reservation.
            redirect_call_sid: SID of the queued call to redirect, `CA…`.
            redirect_accept: whether the `redirect` instruction also accepts the reservation.
            redirect_url: address of the TwiML the `redirect` instruction sends the call to.
            to: worker's client URI, SIP URI or E.164 number, for a `conference` instruction.
            from_: caller ID when the worker is called for a Conference instruction.
            status_callback: URL that gets a request at each change of status.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`.
            status_callback_event: which events `status_callback` gets: `initiated`, `ringing`, `answered`, `completed`.
            timeout: timeout of the call in a `conference` instruction.
            record: whether to record the participant and its conferences, also in between, by default `False`.
            muted: whether the agent is muted, by default not.
            beep: whether, or when, a beep sounds: `true`, `false`, `onEnter` or `onExit`, by default `true`.
            start_conference_on_enter: whether this participant's arrival starts the conference, by default `True`; else
                they wait muted with music.
            end_conference_on_exit: whether the conference ends when the agent leaves.
            wait_url: URL of what is played until the conference starts, by default standard hold music.
            wait_method: HTTP method for `wait_url`, by default `POST`; `GET` lets static audio be cached.
            early_media: whether the agent hears the outbound call ring or fail, by default `true`.
            max_participants: how many participants the conference may have, 2 to 250, by default 250.
            conference_status_callback: URL that is told of the conference's events; only the first participant's value
                counts.
            conference_status_callback_method: HTTP method for `conference_status_callback`, `GET` or `POST` (default).
            conference_status_callback_event: conference events to report: `start`, `end`, `join`, `leave`, `mute`,
                `hold`, `speaker`.
            conference_record: whether to record the conference: `true`, `false` (default), `record-from-start` or
                `do-not-record`.
            conference_trim: whether silence at both ends of the recording is cut: `trim-silence` (default) or
                `do-not-trim`.
            recording_channels: channels of the recording: `mono` (default) or `dual`.
            recording_status_callback: address called when the state of the recording changes.
            recording_status_callback_method: HTTP method for `recording_status_callback`: `GET` or `POST` (default).
            conference_recording_status_callback: URL that is called once the recording of the conference is available.
            conference_recording_status_callback_method: HTTP method for `conference_recording_status_callback`, `GET`
                or `POST` (default).
            region: Twilio Region that mixes the audio, such as `us1`, `ie1`, `de1`, `sg1` or `au1`.
            sip_auth_username: user name for SIP authentication.
            sip_auth_password: password for SIP authentication.
            dequeue_status_callback_event: call progress events that a Dequeue instruction reports.
            post_work_activity_sid: SID of the worker's activity after the `conference` instruction has run, `WA…`.
            end_conference_on_customer_exit: whether the conference ends when the customer leaves.
            beep_on_customer_entrance: whether a beep sounds when the customer joins.
            jitter_buffer_size: size of the jitter buffer: `off`, `small`, `medium` or `large`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateWorkerReservation,
            {
                "ReservationStatus": reservation_status, "WorkerActivitySid": worker_activity_sid,
                "Instruction": instruction, "DequeuePostWorkActivitySid": dequeue_post_work_activity_sid,
                "DequeueFrom": dequeue_from, "DequeueRecord": dequeue_record, "DequeueTimeout": dequeue_timeout,
                "DequeueTo": dequeue_to, "DequeueStatusCallbackUrl": dequeue_status_callback_url, "CallFrom": call_from,
                "CallRecord": call_record, "CallTimeout": call_timeout, "CallTo": call_to, "CallUrl": call_url,
                "CallStatusCallbackUrl": call_status_callback_url, "CallAccept": call_accept,
                "RedirectCallSid": redirect_call_sid, "RedirectAccept": redirect_accept, "RedirectUrl": redirect_url,
                "To": to, "From": from_, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "StatusCallbackEvent": status_callback_event,
                "Timeout": timeout, "Record": record, "Muted": muted, "Beep": beep,
                "StartConferenceOnEnter": start_conference_on_enter, "EndConferenceOnExit": end_conference_on_exit,
                "WaitUrl": wait_url, "WaitMethod": wait_method, "EarlyMedia": early_media,
                "MaxParticipants": max_participants, "ConferenceStatusCallback": conference_status_callback,
                "ConferenceStatusCallbackMethod": conference_status_callback_method,
                "ConferenceStatusCallbackEvent": conference_status_callback_event,
                "ConferenceRecord": conference_record, "ConferenceTrim": conference_trim,
                "RecordingChannels": recording_channels, "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "ConferenceRecordingStatusCallback": conference_recording_status_callback,
                "ConferenceRecordingStatusCallbackMethod": conference_recording_status_callback_method,
                "Region": region, "SipAuthUsername": sip_auth_username, "SipAuthPassword": sip_auth_password,
                "DequeueStatusCallbackEvent": dequeue_status_callback_event,
                "PostWorkActivitySid": post_work_activity_sid,
                "EndConferenceOnCustomerExit": end_conference_on_customer_exit,
                "BeepOnCustomerEntrance": beep_on_customer_entrance, "JitterBufferSize": jitter_buffer_size,
            },
            extra_params, headers={"If-Match": if_match},
        )


class WorkspacesWorkersStatistics(Resource):
    """`workspaces(Sid).workers(Sid).statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workers/{1}/Statistics"

    def __call__(self) -> WorkspacesWorkersStatistics:
        return self

    def fetch(
        self, *, minutes: timedelta | int | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, task_channel: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkerInstanceStatistics:
        """Fetch the worker instance statistics: GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics

        https://www.twilio.com/docs/taskrouter/api/worker/statistics

        Args:
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            end_date: statistics up to this instant, ISO 8601, UTC.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchWorkerInstanceStatistics,
            {"Minutes": minutes, "StartDate": start_date, "EndDate": end_date, "TaskChannel": task_channel},
            extra_params,
        )


class WorkspacesWorkflows(Resource):
    """`workspaces(Sid).workflows`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workflows"

    def __call__(self, sid: str | None) -> WorkspacesWorkflowsContext:
        return WorkspacesWorkflowsContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, configuration: Json, *, assignment_callback_url: str | None = None,
        fallback_assignment_callback_url: str | None = None, task_reservation_timeout: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Workflow:
        """Create a workflow: POST /v1/Workspaces/{WorkspaceSid}/Workflows

        https://www.twilio.com/docs/taskrouter/api/workflow

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            configuration: JSON string with the rules by which the workflow routes tasks.
            assignment_callback_url: URL called when a task of the workflow is assigned to a worker.
            fallback_assignment_callback_url: URL called when the call of `assignment_callback_url` fails.
            task_reservation_timeout: seconds to wait for a reply after a task is assigned to a worker, at most 86,400,
                by default 120.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateWorkflow,
            {
                "FriendlyName": friendly_name, "Configuration": configuration,
                "AssignmentCallbackUrl": assignment_callback_url,
                "FallbackAssignmentCallbackUrl": fallback_assignment_callback_url,
                "TaskReservationTimeout": task_reservation_timeout,
            },
            extra_params,
        )

    def list(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Workflow]:
        """List the workflows, all or up to `limit`: GET /v1/Workspaces/{WorkspaceSid}/Workflows

        https://www.twilio.com/docs/taskrouter/api/workflow

        Args:
            friendly_name: keeps only rows with this friendly name.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListWorkflow, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def stream(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Workflow]:
        """Iterate over the workflows, page by page, `prefetch` of them ahead:
        GET /v1/Workspaces/{WorkspaceSid}/Workflows

        https://www.twilio.com/docs/taskrouter/api/workflow

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListWorkflow, {"FriendlyName": friendly_name}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Workflow]]:
        """Iterate over the pages of workflows, one request a step: GET /v1/Workspaces/{WorkspaceSid}/Workflows

        https://www.twilio.com/docs/taskrouter/api/workflow

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListWorkflow, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def page(
        self, *, friendly_name: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Workflow]:
        """Fetch one page of workflows, the first one or the one at `target_url`:
        GET /v1/Workspaces/{WorkspaceSid}/Workflows

        https://www.twilio.com/docs/taskrouter/api/workflow

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListWorkflow, {"FriendlyName": friendly_name}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class WorkspacesWorkflowsContext(Resource):
    """`workspaces(Sid).workflows(Sid)`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workflows/{1}"

    @accessor
    def cumulative_statistics(self) -> WorkspacesWorkflowsCumulativeStatistics:
        return WorkspacesWorkflowsCumulativeStatistics(self._client, self._ids)

    @accessor
    def real_time_statistics(self) -> WorkspacesWorkflowsRealTimeStatistics:
        return WorkspacesWorkflowsRealTimeStatistics(self._client, self._ids)

    @accessor
    def statistics(self) -> WorkspacesWorkflowsStatistics:
        return WorkspacesWorkflowsStatistics(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the workflow: DELETE /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}

        https://www.twilio.com/docs/taskrouter/api/workflow

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteWorkflow, missing_ok=missing_ok)

    def fetch(self) -> m.Workflow:
        """Fetch the workflow: GET /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}

        https://www.twilio.com/docs/taskrouter/api/workflow
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWorkflow)

    def update(
        self, *, friendly_name: str | None = None, assignment_callback_url: str | None = None,
        fallback_assignment_callback_url: str | None = None, configuration: Json | None = None,
        task_reservation_timeout: timedelta | int | None = None, re_evaluate_tasks: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Workflow:
        """Update the workflow: POST /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}

        https://www.twilio.com/docs/taskrouter/api/workflow

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            assignment_callback_url: URL called when a task of the workflow is assigned to a worker.
            fallback_assignment_callback_url: URL called when the call of `assignment_callback_url` fails.
            configuration: JSON string with the rules by which the workflow routes tasks.
            task_reservation_timeout: seconds to wait for a reply after a task is assigned to a worker, at most 86,400,
                by default 120.
            re_evaluate_tasks: whether tasks of the workflow go through assignment again, by default `false`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateWorkflow,
            {
                "FriendlyName": friendly_name, "AssignmentCallbackUrl": assignment_callback_url,
                "FallbackAssignmentCallbackUrl": fallback_assignment_callback_url, "Configuration": configuration,
                "TaskReservationTimeout": task_reservation_timeout, "ReEvaluateTasks": re_evaluate_tasks,
            },
            extra_params,
        )


class WorkspacesWorkflowsCumulativeStatistics(Resource):
    """`workspaces(Sid).workflows(Sid).cumulative_statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workflows/{1}/CumulativeStatistics"

    def __call__(self) -> WorkspacesWorkflowsCumulativeStatistics:
        return self

    def fetch(
        self, *, end_date: datetime | date | str | None = None, minutes: timedelta | int | None = None,
        start_date: datetime | date | str | None = None, task_channel: str | None = None,
        split_by_wait_time: Sequence[str] | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkflowCumulativeStatistics:
        """Fetch the workflow cumulative statistics:
        GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/CumulativeStatistics

        https://www.twilio.com/docs/taskrouter/api/workflow-statistics

        Args:
            end_date: statistics up to this instant, ISO 8601, UTC.
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            split_by_wait_time: waiting times in seconds to split the counts at, separated by commas, such as `5,30`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchWorkflowCumulativeStatistics,
            {
                "EndDate": end_date, "Minutes": minutes, "StartDate": start_date, "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
            extra_params,
        )


class WorkspacesWorkflowsRealTimeStatistics(Resource):
    """`workspaces(Sid).workflows(Sid).real_time_statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workflows/{1}/RealTimeStatistics"

    def __call__(self) -> WorkspacesWorkflowsRealTimeStatistics:
        return self

    def fetch(
        self, *, task_channel: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkflowRealTimeStatistics:
        """Fetch the workflow real time statistics:
        GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics

        https://www.twilio.com/docs/taskrouter/api/workflow-statistics

        Args:
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchWorkflowRealTimeStatistics, {"TaskChannel": task_channel}, extra_params)


class WorkspacesWorkflowsStatistics(Resource):
    """`workspaces(Sid).workflows(Sid).statistics`"""

    __slots__ = ()
    _path = "/v1/Workspaces/{0}/Workflows/{1}/Statistics"

    def __call__(self) -> WorkspacesWorkflowsStatistics:
        return self

    def fetch(
        self, *, minutes: timedelta | int | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, task_channel: str | None = None,
        split_by_wait_time: Sequence[str] | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.WorkflowStatistics:
        """Fetch the workflow statistics: GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/Statistics

        https://www.twilio.com/docs/taskrouter/api/workflow-statistics

        Args:
            minutes: only the last so many minutes count, by default 15.
            start_date: beginning of the statistics, an instant in ISO 8601.
            end_date: statistics up to this instant, ISO 8601, UTC.
            task_channel: SID or unique name of the task channel, such as `voice`, `sms` or `default`.
            split_by_wait_time: waiting times in seconds to split the counts at, separated by commas, such as `5,30`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchWorkflowStatistics,
            {
                "Minutes": minutes, "StartDate": start_date, "EndDate": end_date, "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
            extra_params,
        )
