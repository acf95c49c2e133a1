# Generated from facts/taskrouter_v1.json by `make generate`; do not edit.
"""The models of taskrouter_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

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
    account_sid: str | None = None
    available: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class Event(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    actor_sid: str | None = None
    actor_type: str | None = None
    actor_url: str | None = None
    description: str | None = None
    event_data: Any | None = None
    event_date: Instant | None = None
    event_date_ms: int | None = None
    event_type: str | None = None
    resource_sid: str | None = None
    resource_type: str | None = None
    resource_url: str | None = None
    sid: str | None = None
    source: str | None = None
    source_ip_address: str | None = None
    url: str | None = None
    workspace_sid: str | None = None


class Task(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    age: int | None = None
    assignment_status: TaskStatus | None = None
    attributes: str | None = None
    addons: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    task_queue_entered_date: Instant | None = None
    priority: int | None = None
    reason: str | None = None
    sid: str | None = None
    task_queue_sid: str | None = None
    task_queue_friendly_name: str | None = None
    task_channel_sid: str | None = None
    task_channel_unique_name: str | None = None
    timeout: int | None = None
    workflow_sid: str | None = None
    workflow_friendly_name: str | None = None
    workspace_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    virtual_start_time: Instant | None = None
    ignore_capacity: bool | None = None
    routing_target: str | None = None

    _hidden = frozenset({"attributes"})


class TaskChannel(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    sid: str | None = None
    unique_name: str | None = None
    workspace_sid: str | None = None
    channel_optimized_routing: bool | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class TaskQueue(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    assignment_activity_sid: str | None = None
    assignment_activity_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    max_reserved_workers: int | None = None
    reservation_activity_sid: str | None = None
    reservation_activity_name: str | None = None
    sid: str | None = None
    target_workers: str | None = None
    task_order: TaskQueueTaskOrder | None = None
    url: str | None = None
    workspace_sid: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class TaskQueueBulkRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    workspace_sid: str | None = None
    task_queue_data: list[Any] | None = None
    task_queue_response_count: int | None = None
    url: str | None = None


class TaskQueueCumulativeStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
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
    task_queue_sid: str | None = None
    wait_duration_until_accepted: Any | None = None
    wait_duration_until_canceled: Any | None = None
    wait_duration_in_queue_until_accepted: Any | None = None
    tasks_canceled: int | None = None
    tasks_completed: int | None = None
    tasks_deleted: int | None = None
    tasks_entered: int | None = None
    tasks_moved: int | None = None
    workspace_sid: str | None = None
    url: str | None = None


class TaskQueueRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    activity_statistics: list[Any] | None = None
    longest_task_waiting_age: int | None = None
    longest_task_waiting_sid: str | None = None
    longest_relative_task_age_in_queue: int | None = None
    longest_relative_task_sid_in_queue: str | None = None
    task_queue_sid: str | None = None
    tasks_by_priority: Any | None = None
    tasks_by_status: Any | None = None
    total_available_workers: int | None = None
    total_eligible_workers: int | None = None
    total_tasks: int | None = None
    workspace_sid: str | None = None
    url: str | None = None


class TaskQueueStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    cumulative: Any | None = None
    realtime: Any | None = None
    task_queue_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None


class TaskQueuesStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    cumulative: Any | None = None
    realtime: Any | None = None
    task_queue_sid: str | None = None
    workspace_sid: str | None = None


class TaskReservation(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    reservation_status: TaskReservationStatus | None = None
    sid: str | None = None
    task_sid: str | None = None
    worker_name: str | None = None
    worker_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class Worker(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    activity_name: str | None = None
    activity_sid: str | None = None
    attributes: str | None = None
    available: bool | None = None
    date_created: Instant | None = None
    date_status_changed: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"attributes", "friendly_name"})


class WorkerChannel(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    assigned_tasks: int | None = None
    available: bool | None = None
    available_capacity_percentage: int | None = None
    configured_capacity: int | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    task_channel_sid: str | None = None
    task_channel_unique_name: str | None = None
    worker_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None


class WorkerInstanceStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    cumulative: Any | None = None
    worker_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None


class WorkerReservation(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    reservation_status: WorkerReservationStatus | None = None
    sid: str | None = None
    task_sid: str | None = None
    worker_name: str | None = None
    worker_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class WorkerStatistics(Model, frozen=True, kw_only=True, gc=False):
    realtime: Any | None = None
    cumulative: Any | None = None
    account_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None


class WorkersCumulativeStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    activity_durations: list[Any] | None = None
    reservations_created: int | None = None
    reservations_accepted: int | None = None
    reservations_rejected: int | None = None
    reservations_timed_out: int | None = None
    reservations_canceled: int | None = None
    reservations_rescinded: int | None = None
    workspace_sid: str | None = None
    url: str | None = None


class WorkersRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    activity_statistics: list[Any] | None = None
    total_workers: int | None = None
    workspace_sid: str | None = None
    url: str | None = None


class Workflow(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    assignment_callback_url: str | None = None
    configuration: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    document_content_type: str | None = None
    fallback_assignment_callback_url: str | None = None
    friendly_name: str | None = None
    sid: str | None = None
    task_reservation_timeout: int | None = None
    workspace_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class WorkflowCumulativeStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
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
    workflow_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None


class WorkflowRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    longest_task_waiting_age: int | None = None
    longest_task_waiting_sid: str | None = None
    tasks_by_priority: Any | None = None
    tasks_by_status: Any | None = None
    total_tasks: int | None = None
    workflow_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None


class WorkflowStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    cumulative: Any | None = None
    realtime: Any | None = None
    workflow_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None


class Workspace(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    default_activity_name: str | None = None
    default_activity_sid: str | None = None
    event_callback_url: str | None = None
    events_filter: str | None = None
    friendly_name: str | None = None
    multi_task_enabled: bool | None = None
    sid: str | None = None
    timeout_activity_name: str | None = None
    timeout_activity_sid: str | None = None
    prioritize_queue_order: WorkspaceQueueOrder | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class WorkspaceCumulativeStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
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
    workspace_sid: str | None = None
    url: str | None = None


class WorkspaceRealTimeStatistics(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    activity_statistics: list[Any] | None = None
    longest_task_waiting_age: int | None = None
    longest_task_waiting_sid: str | None = None
    tasks_by_priority: Any | None = None
    tasks_by_status: Any | None = None
    total_tasks: int | None = None
    total_workers: int | None = None
    workspace_sid: str | None = None
    url: str | None = None


class WorkspaceStatistics(Model, frozen=True, kw_only=True, gc=False):
    realtime: Any | None = None
    cumulative: Any | None = None
    account_sid: str | None = None
    workspace_sid: str | None = None
    url: str | None = None
