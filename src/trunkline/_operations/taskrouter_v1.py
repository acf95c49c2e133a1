# Generated from facts/taskrouter_v1.json by `make generate`; do not edit.
"""The operations of taskrouter_v1."""

from .._core.call.operation import Listing, Operation
from ..models import taskrouter_v1 as m

CreateActivity = Operation(
    "taskrouter_v1.CreateActivity", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Activities", m.Activity,
    body="form", status=(201,), formats={"Available": "bool"}, required=("FriendlyName",),
)
CreateTask = Operation(
    "taskrouter_v1.CreateTask", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Tasks", m.Task, body="form",
    status=(201,), formats={"Attributes": "json", "Timeout": "seconds", "VirtualStartTime": "datetime"},
)
CreateTaskChannel = Operation(
    "taskrouter_v1.CreateTaskChannel", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskChannels",
    m.TaskChannel, body="form", status=(201,), formats={"ChannelOptimizedRouting": "bool"},
    required=("FriendlyName", "UniqueName"),
)
CreateTaskQueue = Operation(
    "taskrouter_v1.CreateTaskQueue", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskQueues", m.TaskQueue,
    body="form", status=(201,), required=("FriendlyName",),
)
CreateTaskQueueBulkRealTimeStatistics = Operation(
    "taskrouter_v1.CreateTaskQueueBulkRealTimeStatistics", "POST", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics", m.TaskQueueBulkRealTimeStatistics, body="json",
    formats={"": "value"},
)
CreateWorker = Operation(
    "taskrouter_v1.CreateWorker", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workers", m.Worker, body="form",
    status=(201,), formats={"Attributes": "json"}, required=("FriendlyName",),
)
CreateWorkflow = Operation(
    "taskrouter_v1.CreateWorkflow", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workflows", m.Workflow,
    body="form", status=(201,), formats={"Configuration": "json", "TaskReservationTimeout": "seconds"},
    required=("FriendlyName", "Configuration"),
)
CreateWorkspace = Operation(
    "taskrouter_v1.CreateWorkspace", "POST", "taskrouter", "/v1/Workspaces", m.Workspace, body="form", status=(201,),
    formats={"MultiTaskEnabled": "bool"}, required=("FriendlyName",),
)
DeleteActivity: Operation[None] = Operation(
    "taskrouter_v1.DeleteActivity", "DELETE", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
    status=(204,),
)
DeleteTask: Operation[None] = Operation(
    "taskrouter_v1.DeleteTask", "DELETE", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}", status=(204,),
)
DeleteTaskChannel: Operation[None] = Operation(
    "taskrouter_v1.DeleteTaskChannel", "DELETE", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}",
    status=(204,),
)
DeleteTaskQueue: Operation[None] = Operation(
    "taskrouter_v1.DeleteTaskQueue", "DELETE", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}",
    status=(204,),
)
DeleteWorker: Operation[None] = Operation(
    "taskrouter_v1.DeleteWorker", "DELETE", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}", status=(204,),
)
DeleteWorkflow: Operation[None] = Operation(
    "taskrouter_v1.DeleteWorkflow", "DELETE", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
    status=(204,),
)
DeleteWorkspace: Operation[None] = Operation(
    "taskrouter_v1.DeleteWorkspace", "DELETE", "taskrouter", "/v1/Workspaces/{Sid}", status=(204,),
)
FetchActivity = Operation(
    "taskrouter_v1.FetchActivity", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}", m.Activity,
)
FetchEvent = Operation(
    "taskrouter_v1.FetchEvent", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Events/{Sid}", m.Event,
)
FetchTask = Operation(
    "taskrouter_v1.FetchTask", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}", m.Task,
)
FetchTaskChannel = Operation(
    "taskrouter_v1.FetchTaskChannel", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}",
    m.TaskChannel,
)
FetchTaskQueue = Operation(
    "taskrouter_v1.FetchTaskQueue", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}", m.TaskQueue,
)
FetchTaskQueueCumulativeStatistics = Operation(
    "taskrouter_v1.FetchTaskQueueCumulativeStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/CumulativeStatistics", m.TaskQueueCumulativeStatistics,
    formats={"EndDate": "datetime", "Minutes": "minutes", "StartDate": "datetime", "SplitByWaitTime": "commas"},
)
FetchTaskQueueRealTimeStatistics = Operation(
    "taskrouter_v1.FetchTaskQueueRealTimeStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics", m.TaskQueueRealTimeStatistics,
)
FetchTaskQueueStatistics = Operation(
    "taskrouter_v1.FetchTaskQueueStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics", m.TaskQueueStatistics,
    formats={"EndDate": "datetime", "Minutes": "minutes", "StartDate": "datetime", "SplitByWaitTime": "commas"},
)
FetchTaskReservation = Operation(
    "taskrouter_v1.FetchTaskReservation", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}", m.TaskReservation,
)
FetchWorker = Operation(
    "taskrouter_v1.FetchWorker", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}", m.Worker,
)
FetchWorkerChannel = Operation(
    "taskrouter_v1.FetchWorkerChannel", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}", m.WorkerChannel,
)
FetchWorkerInstanceStatistics = Operation(
    "taskrouter_v1.FetchWorkerInstanceStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics", m.WorkerInstanceStatistics,
    formats={"Minutes": "minutes", "StartDate": "datetime", "EndDate": "datetime"},
)
FetchWorkerReservation = Operation(
    "taskrouter_v1.FetchWorkerReservation", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations/{Sid}", m.WorkerReservation,
)
FetchWorkerStatistics = Operation(
    "taskrouter_v1.FetchWorkerStatistics", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workers/Statistics",
    m.WorkerStatistics, formats={"Minutes": "minutes", "StartDate": "datetime", "EndDate": "datetime"},
)
FetchWorkersCumulativeStatistics = Operation(
    "taskrouter_v1.FetchWorkersCumulativeStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics", m.WorkersCumulativeStatistics,
    formats={"EndDate": "datetime", "Minutes": "minutes", "StartDate": "datetime"},
)
FetchWorkersRealTimeStatistics = Operation(
    "taskrouter_v1.FetchWorkersRealTimeStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics", m.WorkersRealTimeStatistics,
)
FetchWorkflow = Operation(
    "taskrouter_v1.FetchWorkflow", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}", m.Workflow,
)
FetchWorkflowCumulativeStatistics = Operation(
    "taskrouter_v1.FetchWorkflowCumulativeStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/CumulativeStatistics", m.WorkflowCumulativeStatistics,
    formats={"EndDate": "datetime", "Minutes": "minutes", "StartDate": "datetime", "SplitByWaitTime": "commas"},
)
FetchWorkflowRealTimeStatistics = Operation(
    "taskrouter_v1.FetchWorkflowRealTimeStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics", m.WorkflowRealTimeStatistics,
)
FetchWorkflowStatistics = Operation(
    "taskrouter_v1.FetchWorkflowStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/Statistics", m.WorkflowStatistics,
    formats={"Minutes": "minutes", "StartDate": "datetime", "EndDate": "datetime", "SplitByWaitTime": "commas"},
)
FetchWorkspace = Operation("taskrouter_v1.FetchWorkspace", "GET", "taskrouter", "/v1/Workspaces/{Sid}", m.Workspace)
FetchWorkspaceCumulativeStatistics = Operation(
    "taskrouter_v1.FetchWorkspaceCumulativeStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/CumulativeStatistics", m.WorkspaceCumulativeStatistics,
    formats={"EndDate": "datetime", "Minutes": "minutes", "StartDate": "datetime", "SplitByWaitTime": "commas"},
)
FetchWorkspaceRealTimeStatistics = Operation(
    "taskrouter_v1.FetchWorkspaceRealTimeStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/RealTimeStatistics", m.WorkspaceRealTimeStatistics,
)
FetchWorkspaceStatistics = Operation(
    "taskrouter_v1.FetchWorkspaceStatistics", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Statistics",
    m.WorkspaceStatistics,
    formats={"Minutes": "minutes", "StartDate": "datetime", "EndDate": "datetime", "SplitByWaitTime": "commas"},
)
ListActivity = Operation(
    "taskrouter_v1.ListActivity", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Activities", m.Activity,
    listing=Listing("activities", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEvent = Operation(
    "taskrouter_v1.ListEvent", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Events", m.Event,
    formats={"EndDate": "datetime", "Minutes": "minutes", "StartDate": "datetime"},
    listing=Listing("events", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTask = Operation(
    "taskrouter_v1.ListTask", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Tasks", m.Task,
    formats={"AssignmentStatus": "list", "Ordering": "commas", "HasAddons": "bool"},
    listing=Listing("tasks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTaskChannel = Operation(
    "taskrouter_v1.ListTaskChannel", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskChannels", m.TaskChannel,
    listing=Listing("channels", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTaskQueue = Operation(
    "taskrouter_v1.ListTaskQueue", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskQueues", m.TaskQueue,
    listing=Listing("task_queues", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTaskQueuesStatistics = Operation(
    "taskrouter_v1.ListTaskQueuesStatistics", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics", m.TaskQueuesStatistics,
    formats={"EndDate": "datetime", "Minutes": "minutes", "StartDate": "datetime", "SplitByWaitTime": "commas"},
    listing=Listing("task_queues_statistics", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTaskReservation = Operation(
    "taskrouter_v1.ListTaskReservation", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations", m.TaskReservation,
    listing=Listing("reservations", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWorker = Operation(
    "taskrouter_v1.ListWorker", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workers", m.Worker,
    listing=Listing("workers", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWorkerChannel = Operation(
    "taskrouter_v1.ListWorkerChannel", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels", m.WorkerChannel,
    listing=Listing("channels", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWorkerReservation = Operation(
    "taskrouter_v1.ListWorkerReservation", "GET", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations", m.WorkerReservation,
    listing=Listing("reservations", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWorkflow = Operation(
    "taskrouter_v1.ListWorkflow", "GET", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workflows", m.Workflow,
    listing=Listing("workflows", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWorkspace = Operation(
    "taskrouter_v1.ListWorkspace", "GET", "taskrouter", "/v1/Workspaces", m.Workspace,
    listing=Listing("workspaces", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateActivity = Operation(
    "taskrouter_v1.UpdateActivity", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}", m.Activity,
    body="form",
)
UpdateTask = Operation(
    "taskrouter_v1.UpdateTask", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}", m.Task, body="form",
    formats={"Attributes": "json", "VirtualStartTime": "datetime"},
)
UpdateTaskChannel = Operation(
    "taskrouter_v1.UpdateTaskChannel", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}",
    m.TaskChannel, body="form", formats={"ChannelOptimizedRouting": "bool"},
)
UpdateTaskQueue = Operation(
    "taskrouter_v1.UpdateTaskQueue", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}",
    m.TaskQueue, body="form",
)
UpdateTaskReservation = Operation(
    "taskrouter_v1.UpdateTaskReservation", "POST", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}", m.TaskReservation, body="form",
    formats={
        "DequeueTimeout": "seconds", "CallTimeout": "seconds", "CallAccept": "bool", "RedirectAccept": "bool",
        "StatusCallbackEvent": "list", "Timeout": "seconds", "Record": "bool", "Muted": "bool",
        "StartConferenceOnEnter": "bool", "EndConferenceOnExit": "bool", "EarlyMedia": "bool",
        "ConferenceStatusCallbackEvent": "list", "DequeueStatusCallbackEvent": "list",
        "EndConferenceOnCustomerExit": "bool", "BeepOnCustomerEntrance": "bool",
    },
)
UpdateWorker = Operation(
    "taskrouter_v1.UpdateWorker", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}", m.Worker,
    body="form", formats={"Attributes": "json", "RejectPendingReservations": "bool"},
)
UpdateWorkerChannel = Operation(
    "taskrouter_v1.UpdateWorkerChannel", "POST", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}", m.WorkerChannel, body="form",
    formats={"Available": "bool"},
)
UpdateWorkerReservation = Operation(
    "taskrouter_v1.UpdateWorkerReservation", "POST", "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations/{Sid}", m.WorkerReservation, body="form",
    formats={
        "DequeueTimeout": "seconds", "CallTimeout": "seconds", "CallAccept": "bool", "RedirectAccept": "bool",
        "StatusCallbackEvent": "list", "Timeout": "seconds", "Record": "bool", "Muted": "bool",
        "StartConferenceOnEnter": "bool", "EndConferenceOnExit": "bool", "EarlyMedia": "bool",
        "ConferenceStatusCallbackEvent": "list", "DequeueStatusCallbackEvent": "list",
        "EndConferenceOnCustomerExit": "bool", "BeepOnCustomerEntrance": "bool",
    },
)
UpdateWorkflow = Operation(
    "taskrouter_v1.UpdateWorkflow", "POST", "taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}", m.Workflow,
    body="form", formats={"Configuration": "json", "TaskReservationTimeout": "seconds"},
)
UpdateWorkspace = Operation(
    "taskrouter_v1.UpdateWorkspace", "POST", "taskrouter", "/v1/Workspaces/{Sid}", m.Workspace, body="form",
    formats={"MultiTaskEnabled": "bool"},
)
