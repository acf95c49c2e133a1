# Generated from facts/bulkexports_v1.json by `make generate`; do not edit.
"""The operations of bulkexports_v1."""

from .._core.call.operation import Listing, Operation
from ..models import bulkexports_v1 as m

CreateExportCustomJob = Operation(
    "bulkexports_v1.CreateExportCustomJob", "POST", "bulkexports", "/v1/Exports/{ResourceType}/Jobs", m.ExportCustomJob,
    body="form", status=(201,), required=("StartDay", "EndDay", "FriendlyName"),
)
DeleteJob: Operation[None] = Operation(
    "bulkexports_v1.DeleteJob", "DELETE", "bulkexports", "/v1/Exports/Jobs/{JobSid}", status=(204,),
)
FetchDay = Operation(
    "bulkexports_v1.FetchDay", "GET", "bulkexports", "/v1/Exports/{ResourceType}/Days/{Day}", m.DayInstance,
    status=(307,),
)
FetchExport = Operation("bulkexports_v1.FetchExport", "GET", "bulkexports", "/v1/Exports/{ResourceType}", m.Export)
FetchExportConfiguration = Operation(
    "bulkexports_v1.FetchExportConfiguration", "GET", "bulkexports", "/v1/Exports/{ResourceType}/Configuration",
    m.ExportConfiguration,
)
FetchJob = Operation("bulkexports_v1.FetchJob", "GET", "bulkexports", "/v1/Exports/Jobs/{JobSid}", m.Job)
ListDay = Operation(
    "bulkexports_v1.ListDay", "GET", "bulkexports", "/v1/Exports/{ResourceType}/Days", m.Day,
    listing=Listing("days", "meta", 400, "PageSize", "Page", "PageToken", ask=(2, 30)),
)
ListExportCustomJob = Operation(
    "bulkexports_v1.ListExportCustomJob", "GET", "bulkexports", "/v1/Exports/{ResourceType}/Jobs", m.ExportCustomJob,
    listing=Listing("jobs", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateExportConfiguration = Operation(
    "bulkexports_v1.UpdateExportConfiguration", "POST", "bulkexports", "/v1/Exports/{ResourceType}/Configuration",
    m.ExportConfiguration, body="form", formats={"Enabled": "bool"},
)
