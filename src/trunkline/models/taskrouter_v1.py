# Generated from facts/taskrouter_v1.json by `make generate`; do not edit.
"""The models of taskrouter_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    TaskQueueTaskOrderArg = Literal["FIFO", "LIFO"]
    TaskReservationCallStatusArg = Literal["initiated", "ringing", "answered", "completed"]
    TaskReservationConferenceEventArg = Literal["start", "end", "join", "leave", "mute", "hold", "speaker"]
    TaskReservationStatusArg = Literal[
        "pending", "accepted", "rejected", "timeout", "canceled", "rescinded", "wrapping", "completed",
    ]
    TaskReservationSupervisorModeArg = Literal["monitor", "whisper", "barge"]
    TaskStatusArg = Literal["pending", "reserved", "assigned", "canceled", "completed", "wrapping"]
    WorkerReservationCallStatusArg = Literal["initiated", "ringing", "answered", "completed"]
    WorkerReservationConferenceEventArg = Literal["start", "end", "join", "leave", "mute", "hold", "speaker"]
    WorkerReservationStatusArg = Literal[
        "pending", "accepted", "rejected", "timeout", "canceled", "rescinded", "wrapping", "completed",
    ]
    WorkspaceQueueOrderArg = Literal["FIFO", "LIFO"]


class TaskQueueTaskOrder(OpenEnum):
    FIFO = "FIFO"
    LIFO = "LIFO"


class TaskReservationStatus(OpenEnum):
    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    TIMEOUT = "timeout"
    CANCELED = "canceled"
    RESCINDED = "rescinded"
    WRAPPING = "wrapping"
    COMPLETED = "completed"


class TaskStatus(OpenEnum):
    PENDING = "pending"
    RESERVED = "reserved"
    ASSIGNED = "assigned"
    CANCELED = "canceled"
    COMPLETED = "completed"
    WRAPPING = "wrapping"


class WorkerReservationStatus(OpenEnum):
    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    TIMEOUT = "timeout"
    CANCELED = "canceled"
    RESCINDED = "rescinded"
    WRAPPING = "wrapping"
    COMPLETED = "completed"


class WorkspaceQueueOrder(OpenEnum):
    FIFO = "FIFO"
    LIFO = "LIFO"


class Activity(Model, frozen=True, kw_only=True, gc=False):
    """An activity; https://www.twilio.com/docs/taskrouter/api/activity

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        available: whether workers in the activity can get tasks; fixed once created.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the activity, `WA…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    available: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class Event(Model, frozen=True, kw_only=True, gc=False):
    """An event; https://www.twilio.com/docs/taskrouter/api/event

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        actor_sid: SID of the resource that set off the event.
        actor_type: kind of resource that set off the event.
        actor_url: absolute URL of the resource that set off the event.
        description: what happened.
        event_data: details of the event as an object; its content depends on the event type.
        event_date: instant the event was sent, ISO 8601.
        event_date_ms: instant the event was sent, as a number of milliseconds.
        event_type: type of the event; when listing, only events of this type.
        resource_sid: SID of what the event is mainly about, such as a task, reservation or worker.
        resource_type: kind of thing the event is mainly about, such as a task, reservation or worker.
        resource_url: address of the resource the event is mainly about.
        sid: SID of the event, `EV…`.
        source: where the event comes from.
        source_ip_address: IP address it comes from.
        url: URL of the resource, or the URL that it uses, opens or calls.
        workspace_sid: SID of the workspace, `WS…`.
    """

    account_sid: Always[str] = ABSENT
    actor_sid: str | None = None
    actor_type: Always[str] = ABSENT
    actor_url: str | None = None
    description: str | None = None
    event_data: Any | None = None
    event_date: Always[Instant] = ABSENT
    event_date_ms: Always[int] = ABSENT
    event_type: Always[str] = ABSENT
    resource_sid: str | None = None
    resource_type: Always[str] = ABSENT
    resource_url: str | None = None
    sid: Always[str] = ABSENT
    source: Always[str] = ABSENT
    source_ip_address: Always[str] = ABSENT
    url: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT


class Task(Model, frozen=True, kw_only=True, gc=False):
    """A task; https://www.twilio.com/docs/taskrouter/api/task

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        age: seconds since the task was created.
        assignment_status: task's status: `pending`, `reserved`, `assigned`, `wrapping`, `completed` or `canceled`.
        attributes: task's own data as a JSON string, which workflows route by.
        addons: data of all installed add-ons.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        task_queue_entered_date: instant the task entered the queue, UTC.
        priority: current priority of the task; tasks with higher values are assigned first.
        reason: why the task was canceled or completed.
        sid: SID of the task, `WT…`.
        task_queue_sid: SID of the task queue, `WQ…`.
        task_queue_friendly_name: friendly name of the queue the task is in.
        task_channel_sid: SID of the task channel, `TC…`.
        task_channel_unique_name: unique name of the task channel, such as `sms` or `voice`.
        timeout: seconds the task may live unassigned.
        workflow_sid: SID of the workflow, `WW…`.
        workflow_friendly_name: friendly name of the workflow that controls the task.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        virtual_start_time: instant that orders the routing of the task, UTC.
        ignore_capacity: whether a task routed to a worker SID ignores capacity and availability, by default true.
        routing_target: SID of the worker, queue or workflow the task is routed to.
    """

    account_sid: Always[str] = ABSENT
    age: Always[int] = ABSENT
    assignment_status: TaskStatus | None = None
    attributes: str | None = None
    addons: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    task_queue_entered_date: Instant | None = None
    priority: Always[int] = ABSENT
    reason: str | None = None
    sid: Always[str] = ABSENT
    task_queue_sid: str | None = None
    task_queue_friendly_name: str | None = None
    task_channel_sid: str | None = None
    task_channel_unique_name: str | None = None
    timeout: Always[int] = ABSENT
    workflow_sid: str | None = None
    workflow_friendly_name: str | None = None
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    virtual_start_time: Instant | None = None
    ignore_capacity: bool | None = None
    routing_target: Always[str] = ABSENT

    _hidden = frozenset({"attributes"})


class TaskChannel(Model, frozen=True, kw_only=True, gc=False):
    """A task channel; https://www.twilio.com/docs/taskrouter/api/task-channel

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the task channel, `TC…`.
        unique_name: unique name of the channel, such as `voice` or `sms`.
        workspace_sid: SID of the workspace, `WS…`.
        channel_optimized_routing: whether tasks go first to the workers idle for longest.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    unique_name: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    channel_optimized_routing: bool | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class TaskQueue(Model, frozen=True, kw_only=True, gc=False):
    """A task queue; https://www.twilio.com/docs/taskrouter/api/task-queue

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        assignment_activity_sid: SID of the activity workers are put in when a task is assigned to them, `WA…`.
        assignment_activity_name: name of the activity workers are put in when a task is assigned to them.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        max_reserved_workers: how many workers are reserved for a task of the queue, 1 to 50, by default 1.
        reservation_activity_sid: SID of the activity workers get while a task is reserved for them, `WA…`.
        reservation_activity_name: name of the activity workers get while a task is reserved for them.
        sid: SID of the task queue, `WQ…`.
        target_workers: expression that picks the workers for the queue's tasks, such as `"language" == "spanish"`.
        task_order: which task is assigned first: `FIFO` the oldest, the default, or `LIFO` the newest.
        url: URL of the resource, or the URL that it uses, opens or calls.
        workspace_sid: SID of the workspace, `WS…`.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    assignment_activity_sid: str | None = None
    assignment_activity_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: Always[str] = ABSENT
    max_reserved_workers: int | None = None
    reservation_activity_sid: str | None = None
    reservation_activity_name: str | None = None
    sid: Always[str] = ABSENT
    target_workers: str | None = None
    task_order: TaskQueueTaskOrder | None = None
    url: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name"})


class TaskQueueBulkRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A task queue bulk real time statistics; https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        workspace_sid: SID of the workspace, `WS…`.
        task_queue_data: real-time statistics of each queue asked for: workers, tasks by status and priority, longest
            wait.
        task_queue_response_count: how many entries `task_queue_data` has.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    task_queue_data: list[Any] | None = None
    task_queue_response_count: int | None = None
    url: Always[str] = ABSENT


class TaskQueueCumulativeStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A task queue cumulative statistics; https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        avg_task_acceptance_time: average seconds from a task's creation to its acceptance.
        start_time: instant the statistics begin at.
        end_time: end of the interval the statistics cover, ISO 8601.
        reservations_created: how many reservations were made.
        reservations_accepted: how many reservations workers accepted.
        reservations_rejected: how many reservations workers rejected.
        reservations_timed_out: how many reservations ran out before a worker answered.
        reservations_canceled: how many reservations were canceled.
        reservations_rescinded: how many reservations were rescinded.
        split_by_wait_time: canceled tasks and accepted reservations above and below each threshold in seconds.
        task_queue_sid: SID of the task queue, `WQ…`.
        wait_duration_until_accepted: wait from a task's creation, even if transferred, until accepted: `avg`, `min`,
            `max` and `total`.
        wait_duration_until_canceled: wait until a task is cancelled: `avg`, `min`, `max` and `total`.
        wait_duration_in_queue_until_accepted: wait from entering the queue until accepted: `avg`, `min`, `max` and
            `total`.
        tasks_canceled: how many tasks were cancelled.
        tasks_completed: how many tasks were completed.
        tasks_deleted: how many tasks were deleted.
        tasks_entered: how many tasks entered the queue or workflow.
        tasks_moved: how many tasks went from one queue to another.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    avg_task_acceptance_time: int | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    reservations_created: int | None = None
    reservations_accepted: int | None = None
    reservations_rejected: int | None = None
    reservations_timed_out: int | None = None
    reservations_canceled: int | None = None
    reservations_rescinded: int | None = None
    split_by_wait_time: Any | None = None
    task_queue_sid: Always[str] = ABSENT
    wait_duration_until_accepted: Any | None = None
    wait_duration_until_canceled: Any | None = None
    wait_duration_in_queue_until_accepted: Any | None = None
    tasks_canceled: int | None = None
    tasks_completed: int | None = None
    tasks_deleted: int | None = None
    tasks_entered: int | None = None
    tasks_moved: int | None = None
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class TaskQueueRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A task queue real time statistics; https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        activity_statistics: how many workers are in each activity now.
        longest_task_waiting_age: age of the task that has waited longest.
        longest_task_waiting_sid: SID of the task that has waited longest, `WT…`.
        longest_relative_task_age_in_queue: age of the task that has been in the queue longest, counted from its entry
            there.
        longest_relative_task_sid_in_queue: SID of the task that has been in the queue longest, `WT…`.
        task_queue_sid: SID of the task queue, `WQ…`.
        tasks_by_priority: number of tasks for each priority, such as `{"0": "10", "99": "5"}`.
        tasks_by_status: number of tasks for each status, such as `{"pending": "1", "reserved": "3"}`.
        total_available_workers: workers of the queue with status `available`, whether or not they have tasks already.
        total_eligible_workers: workers eligible for the queue's tasks, whatever their activity.
        total_tasks: how many tasks there are.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    activity_statistics: list[Any] | None = None
    longest_task_waiting_age: int | None = None
    longest_task_waiting_sid: str | None = None
    longest_relative_task_age_in_queue: int | None = None
    longest_relative_task_sid_in_queue: str | None = None
    task_queue_sid: Always[str] = ABSENT
    tasks_by_priority: Any | None = None
    tasks_by_status: Any | None = None
    total_available_workers: int | None = None
    total_eligible_workers: int | None = None
    total_tasks: int | None = None
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class TaskQueueStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A task queue statistics; https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        cumulative: statistics summed up over the period, as an object.
        realtime: statistics of the task queue at this moment, as an object.
        task_queue_sid: SID of the task queue, `WQ…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    cumulative: Any | None = None
    realtime: Any | None = None
    task_queue_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class TaskQueuesStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A task queues statistics; https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        cumulative: statistics summed up over the period, as an object.
        realtime: statistics of the present moment, as an object.
        task_queue_sid: SID of the task queue, `WQ…`.
        workspace_sid: SID of the workspace, `WS…`.
    """

    account_sid: Always[str] = ABSENT
    cumulative: Any | None = None
    realtime: Any | None = None
    task_queue_sid: str | None = None
    workspace_sid: Always[str] = ABSENT


class TaskReservation(Model, frozen=True, kw_only=True, gc=False):
    """A task reservation; https://www.twilio.com/docs/taskrouter/api/reservations

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        reservation_status: state of the reservation, such as `pending`, `accepted`, `rejected`, `timeout`, `wrapping`
            or `completed`.
        sid: SID of the reservation, `WR…`.
        task_sid: SID of the task, `WT…`.
        worker_name: friendly name of the reserved worker.
        worker_sid: SID of the worker, `WK…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    reservation_status: TaskReservationStatus | None = None
    sid: Always[str] = ABSENT
    task_sid: Always[str] = ABSENT
    worker_name: str | None = None
    worker_sid: str | None = None
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class Worker(Model, frozen=True, kw_only=True, gc=False):
    """A worker; https://www.twilio.com/docs/taskrouter/api/worker

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        activity_name: name of the worker's current activity.
        activity_sid: SID of the worker's current activity, `WA…`.
        attributes: JSON string that describes the worker, used to match tasks, by default `{}`.
        available: whether the worker can take tasks now.
        date_created: instant of its creation, UTC.
        date_status_changed: instant at which the worker's activity last changed, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: name of the worker, case-insensitive and unique in the workspace.
        sid: SID of the worker, `WK…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    activity_name: str | None = None
    activity_sid: str | None = None
    attributes: str | None = None
    available: Always[bool] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_status_changed: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"attributes", "friendly_name"})


class WorkerChannel(Model, frozen=True, kw_only=True, gc=False):
    """A worker channel; https://www.twilio.com/docs/taskrouter/api/worker-channel

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        assigned_tasks: how many tasks of the channel are assigned to the worker.
        available: whether the worker can get new tasks of this channel.
        available_capacity_percentage: free capacity of the worker on the channel in percent, 0 to 100.
        configured_capacity: most tasks the worker can hold on this channel; beyond it no reservations are made.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sid: SID of the worker channel, `WC…`.
        task_channel_sid: SID of the task channel, `TC…`.
        task_channel_unique_name: unique name of the task channel, such as `sms` or `voice`.
        worker_sid: SID of the worker, `WK…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    assigned_tasks: Always[int] = ABSENT
    available: Always[bool] = ABSENT
    available_capacity_percentage: int | None = None
    configured_capacity: int | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    task_channel_sid: str | None = None
    task_channel_unique_name: str | None = None
    worker_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class WorkerInstanceStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A worker instance statistics; https://www.twilio.com/docs/taskrouter/api/worker/statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        cumulative: statistics summed up over the period, as an object.
        worker_sid: SID of the worker, `WK…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    cumulative: Any | None = None
    worker_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class WorkerReservation(Model, frozen=True, kw_only=True, gc=False):
    """A worker reservation; https://www.twilio.com/docs/taskrouter/api/worker-reservation

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        reservation_status: state of the reservation, such as `pending`, `accepted`, `rejected`, `timeout`, `wrapping`
            or `completed`.
        sid: SID of the reservation, `WR…`.
        task_sid: SID of the task, `WT…`.
        worker_name: friendly name of the reserved worker.
        worker_sid: SID of the worker, `WK…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    reservation_status: WorkerReservationStatus | None = None
    sid: Always[str] = ABSENT
    task_sid: str | None = None
    worker_name: str | None = None
    worker_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class WorkerStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A worker statistics; https://www.twilio.com/docs/taskrouter/api/worker/statistics

    Attributes:
        realtime: statistics of the worker at this moment, as an object.
        cumulative: statistics summed up over the period, as an object.
        account_sid: SID of the account the resource belongs to, `AC…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    realtime: Any | None = None
    cumulative: Any | None = None
    account_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class WorkersCumulativeStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A workers cumulative statistics; https://www.twilio.com/docs/taskrouter/api/worker/statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        start_time: instant the statistics begin at.
        end_time: end of the interval the statistics cover, ISO 8601.
        activity_durations: minimum, average, maximum and total seconds the workers spent in each activity.
        reservations_created: how many reservations were made.
        reservations_accepted: how many reservations workers accepted.
        reservations_rejected: how many reservations workers rejected.
        reservations_timed_out: how many reservations ran out before a worker answered.
        reservations_canceled: how many reservations were canceled.
        reservations_rescinded: how many reservations were rescinded.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    start_time: Instant | None = None
    end_time: Instant | None = None
    activity_durations: list[Any] | None = None
    reservations_created: int | None = None
    reservations_accepted: int | None = None
    reservations_rejected: int | None = None
    reservations_timed_out: int | None = None
    reservations_canceled: int | None = None
    reservations_rescinded: int | None = None
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class WorkersRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A workers real time statistics; https://www.twilio.com/docs/taskrouter/api/worker/statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        activity_statistics: how many workers are in each activity now.
        total_workers: how many workers there are.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    activity_statistics: list[Any] | None = None
    total_workers: int | None = None
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class Workflow(Model, frozen=True, kw_only=True, gc=False):
    """A workflow; https://www.twilio.com/docs/taskrouter/api/workflow

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        assignment_callback_url: URL called when a task of the workflow is assigned to a worker.
        configuration: JSON string with the rules by which the workflow routes tasks.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        document_content_type: MIME type of the document.
        fallback_assignment_callback_url: URL called when the call of `assignment_callback_url` fails.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the workflow, `WW…`.
        task_reservation_timeout: seconds to wait for a reply after a task is assigned to a worker, at most 86,400, by
            default 120.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    assignment_callback_url: str | None = None
    configuration: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    document_content_type: Always[str] = ABSENT
    fallback_assignment_callback_url: str | None = None
    friendly_name: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    task_reservation_timeout: int | None = None
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name"})


class WorkflowCumulativeStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A workflow cumulative statistics; https://www.twilio.com/docs/taskrouter/api/workflow-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        avg_task_acceptance_time: average seconds from a task's creation to its acceptance.
        start_time: instant the statistics begin at.
        end_time: end of the interval the statistics cover, ISO 8601.
        reservations_created: how many reservations were made.
        reservations_accepted: how many reservations workers accepted.
        reservations_rejected: how many reservations workers rejected.
        reservations_timed_out: how many reservations ran out before a worker answered.
        reservations_canceled: how many reservations were canceled.
        reservations_rescinded: how many reservations were rescinded.
        split_by_wait_time: canceled tasks and accepted reservations above and below each threshold in seconds.
        wait_duration_until_accepted: wait until a task is accepted: `avg`, `min`, `max` and `total`.
        wait_duration_until_canceled: wait until a task is cancelled: `avg`, `min`, `max` and `total`.
        tasks_canceled: how many tasks were cancelled.
        tasks_completed: how many tasks were completed.
        tasks_entered: how many tasks entered the queue or workflow.
        tasks_deleted: how many tasks were deleted.
        tasks_moved: how many tasks went from one queue to another.
        tasks_timed_out_in_workflow: how many tasks timed out of their workflow and so were deleted.
        workflow_sid: SID of the workflow, `WW…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    avg_task_acceptance_time: int | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    reservations_created: int | None = None
    reservations_accepted: int | None = None
    reservations_rejected: int | None = None
    reservations_timed_out: int | None = None
    reservations_canceled: int | None = None
    reservations_rescinded: int | None = None
    split_by_wait_time: Any | None = None
    wait_duration_until_accepted: Any | None = None
    wait_duration_until_canceled: Any | None = None
    tasks_canceled: int | None = None
    tasks_completed: int | None = None
    tasks_entered: int | None = None
    tasks_deleted: int | None = None
    tasks_moved: int | None = None
    tasks_timed_out_in_workflow: int | None = None
    workflow_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class WorkflowRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A workflow real time statistics; https://www.twilio.com/docs/taskrouter/api/workflow-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        longest_task_waiting_age: age of the task that has waited longest.
        longest_task_waiting_sid: SID of the task that has waited longest, `WT…`.
        tasks_by_priority: number of tasks for each priority, such as `{"0": "10", "99": "5"}`.
        tasks_by_status: number of tasks for each status, such as `{"pending": "1", "reserved": "3"}`.
        total_tasks: how many tasks there are.
        workflow_sid: SID of the workflow, `WW…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    longest_task_waiting_age: int | None = None
    longest_task_waiting_sid: str | None = None
    tasks_by_priority: Any | None = None
    tasks_by_status: Any | None = None
    total_tasks: int | None = None
    workflow_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class WorkflowStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A workflow statistics; https://www.twilio.com/docs/taskrouter/api/workflow-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        cumulative: statistics summed up over the period, as an object.
        realtime: statistics of the workflow at this moment, as an object.
        workflow_sid: SID of the workflow, `WW…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    cumulative: Any | None = None
    realtime: Any | None = None
    workflow_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class Workspace(Model, frozen=True, kw_only=True, gc=False):
    """A workspace; https://www.twilio.com/docs/taskrouter/api/workspace

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        default_activity_name: name of the activity that new workers start in.
        default_activity_sid: SID of the activity that new workers of the workspace start in, `WA…`.
        event_callback_url: URL to which the workspace publishes its events, e.g. for reports.
        events_filter: comma-separated events that call `event_callback_url`, such as `task.created,task.canceled`.
        friendly_name: readable name of the resource; when listing, only those so named.
        multi_task_enabled: whether workers may handle several tasks at once, up to their channel capacities.
        sid: SID of the workspace, `WS…`.
        timeout_activity_name: name of the activity a worker gets when a reservation times out.
        timeout_activity_sid: SID of the activity a worker gets when a reservation times out unanswered, `WA…`.
        prioritize_queue_order: which tasks workers in both kinds of queue get first: `FIFO` (default) or `LIFO`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    default_activity_name: str | None = None
    default_activity_sid: str | None = None
    event_callback_url: str | None = None
    events_filter: str | None = None
    friendly_name: Always[str] = ABSENT
    multi_task_enabled: bool | None = None
    sid: Always[str] = ABSENT
    timeout_activity_name: str | None = None
    timeout_activity_sid: str | None = None
    prioritize_queue_order: WorkspaceQueueOrder | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name"})


class WorkspaceCumulativeStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A workspace cumulative statistics; https://www.twilio.com/docs/taskrouter/api/workspace-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        avg_task_acceptance_time: average seconds from a task's creation to its acceptance.
        start_time: instant the statistics begin at.
        end_time: end of the interval the statistics cover, ISO 8601.
        reservations_created: how many reservations were made.
        reservations_accepted: how many reservations workers accepted.
        reservations_rejected: how many reservations workers rejected.
        reservations_timed_out: how many reservations ran out before a worker answered.
        reservations_canceled: how many reservations were canceled.
        reservations_rescinded: how many reservations were rescinded.
        split_by_wait_time: canceled tasks and accepted reservations above and below each threshold in seconds.
        wait_duration_until_accepted: wait until a task is accepted: `avg`, `min`, `max` and `total`.
        wait_duration_until_canceled: wait until a task is cancelled: `avg`, `min`, `max` and `total`.
        tasks_canceled: how many tasks were cancelled.
        tasks_completed: how many tasks were completed.
        tasks_created: how many tasks were created.
        tasks_deleted: how many tasks were deleted.
        tasks_moved: how many tasks went from one queue to another.
        tasks_timed_out_in_workflow: how many tasks timed out of their workflow and so were deleted.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    avg_task_acceptance_time: int | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    reservations_created: int | None = None
    reservations_accepted: int | None = None
    reservations_rejected: int | None = None
    reservations_timed_out: int | None = None
    reservations_canceled: int | None = None
    reservations_rescinded: int | None = None
    split_by_wait_time: Any | None = None
    wait_duration_until_accepted: Any | None = None
    wait_duration_until_canceled: Any | None = None
    tasks_canceled: int | None = None
    tasks_completed: int | None = None
    tasks_created: int | None = None
    tasks_deleted: int | None = None
    tasks_moved: int | None = None
    tasks_timed_out_in_workflow: int | None = None
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class WorkspaceRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A workspace real time statistics; https://www.twilio.com/docs/taskrouter/api/workspace-statistics

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        activity_statistics: how many workers are in each activity now.
        longest_task_waiting_age: age of the task that has waited longest.
        longest_task_waiting_sid: SID of the task that has waited longest, `WT…`.
        tasks_by_priority: number of tasks for each priority, such as `{"0": "10", "99": "5"}`.
        tasks_by_status: number of tasks for each status, such as `{"pending": "1", "reserved": "3"}`.
        total_tasks: how many tasks there are.
        total_workers: how many workers there are.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    activity_statistics: list[Any] | None = None
    longest_task_waiting_age: int | None = None
    longest_task_waiting_sid: str | None = None
    tasks_by_priority: Any | None = None
    tasks_by_status: Any | None = None
    total_tasks: int | None = None
    total_workers: int | None = None
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class WorkspaceStatistics(Model, frozen=True, kw_only=True, gc=False):
    """A workspace statistics; https://www.twilio.com/docs/taskrouter/api/workspace-statistics

    Attributes:
        realtime: statistics of the workspace at this moment, as an object.
        cumulative: statistics summed up over the period, as an object.
        account_sid: SID of the account the resource belongs to, `AC…`.
        workspace_sid: SID of the workspace, `WS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    realtime: Any | None = None
    cumulative: Any | None = None
    account_sid: Always[str] = ABSENT
    workspace_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
