# Generated from facts/sync_v1.json by `make generate`; do not edit.
"""The operations of sync_v1."""

from .._core.call.operation import Listing, Operation
from ..models import sync_v1 as m

CreateDocument = Operation(
    "sync_v1.CreateDocument", "POST", "sync", "/v1/Services/{ServiceSid}/Documents", m.Document, body="form",
    status=(201,), formats={"Data": "json", "Ttl": "seconds"},
)
CreateService = Operation(
    "sync_v1.CreateService", "POST", "sync", "/v1/Services", m.Service, body="form", status=(201,),
    formats={
        "AclEnabled": "bool", "ReachabilityDebouncingWindow": "millis", "ReachabilityWebhooksEnabled": "bool",
        "ReachabilityDebouncingEnabled": "bool", "WebhooksFromRestEnabled": "bool",
    },
)
CreateStreamMessage = Operation(
    "sync_v1.CreateStreamMessage", "POST", "sync", "/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages",
    m.StreamMessage, body="form", status=(201,), formats={"Data": "json"}, required=("Data",),
)
CreateSyncList = Operation(
    "sync_v1.CreateSyncList", "POST", "sync", "/v1/Services/{ServiceSid}/Lists", m.SyncList, body="form", status=(201,),
    formats={"Ttl": "seconds", "CollectionTtl": "seconds"},
)
CreateSyncListItem = Operation(
    "sync_v1.CreateSyncListItem", "POST", "sync", "/v1/Services/{ServiceSid}/Lists/{ListSid}/Items", m.SyncListItem,
    body="form", status=(201,),
    formats={"Data": "json", "Ttl": "seconds", "ItemTtl": "seconds", "CollectionTtl": "seconds"}, required=("Data",),
)
CreateSyncMap = Operation(
    "sync_v1.CreateSyncMap", "POST", "sync", "/v1/Services/{ServiceSid}/Maps", m.SyncMap, body="form", status=(201,),
    formats={"Ttl": "seconds", "CollectionTtl": "seconds"},
)
CreateSyncMapItem = Operation(
    "sync_v1.CreateSyncMapItem", "POST", "sync", "/v1/Services/{ServiceSid}/Maps/{MapSid}/Items", m.SyncMapItem,
    body="form", status=(201,),
    formats={"Data": "json", "Ttl": "seconds", "ItemTtl": "seconds", "CollectionTtl": "seconds"},
    required=("Key", "Data"),
)
CreateSyncStream = Operation(
    "sync_v1.CreateSyncStream", "POST", "sync", "/v1/Services/{ServiceSid}/Streams", m.SyncStream, body="form",
    status=(201,), formats={"Ttl": "seconds"},
)
DeleteDocument: Operation[None] = Operation(
    "sync_v1.DeleteDocument", "DELETE", "sync", "/v1/Services/{ServiceSid}/Documents/{Sid}", status=(204,),
)
DeleteDocumentPermission: Operation[None] = Operation(
    "sync_v1.DeleteDocumentPermission", "DELETE", "sync",
    "/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}", status=(204,), personal=("Identity",),
)
DeleteService: Operation[None] = Operation(
    "sync_v1.DeleteService", "DELETE", "sync", "/v1/Services/{Sid}", status=(204,),
)
DeleteSyncList: Operation[None] = Operation(
    "sync_v1.DeleteSyncList", "DELETE", "sync", "/v1/Services/{ServiceSid}/Lists/{Sid}", status=(204,),
)
DeleteSyncListItem: Operation[None] = Operation(
    "sync_v1.DeleteSyncListItem", "DELETE", "sync", "/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}",
    status=(204,),
)
DeleteSyncListPermission: Operation[None] = Operation(
    "sync_v1.DeleteSyncListPermission", "DELETE", "sync",
    "/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}", status=(204,), personal=("Identity",),
)
DeleteSyncMap: Operation[None] = Operation(
    "sync_v1.DeleteSyncMap", "DELETE", "sync", "/v1/Services/{ServiceSid}/Maps/{Sid}", status=(204,),
)
DeleteSyncMapItem: Operation[None] = Operation(
    "sync_v1.DeleteSyncMapItem", "DELETE", "sync", "/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}", status=(204,),
    personal=("Key",),
)
DeleteSyncMapPermission: Operation[None] = Operation(
    "sync_v1.DeleteSyncMapPermission", "DELETE", "sync",
    "/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}", status=(204,), personal=("Identity",),
)
DeleteSyncStream: Operation[None] = Operation(
    "sync_v1.DeleteSyncStream", "DELETE", "sync", "/v1/Services/{ServiceSid}/Streams/{Sid}", status=(204,),
)
FetchDocument = Operation(
    "sync_v1.FetchDocument", "GET", "sync", "/v1/Services/{ServiceSid}/Documents/{Sid}", m.Document,
)
FetchDocumentPermission = Operation(
    "sync_v1.FetchDocumentPermission", "GET", "sync",
    "/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}", m.DocumentPermission,
    personal=("Identity",),
)
FetchService = Operation("sync_v1.FetchService", "GET", "sync", "/v1/Services/{Sid}", m.Service)
FetchSyncList = Operation("sync_v1.FetchSyncList", "GET", "sync", "/v1/Services/{ServiceSid}/Lists/{Sid}", m.SyncList)
FetchSyncListItem = Operation(
    "sync_v1.FetchSyncListItem", "GET", "sync", "/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}",
    m.SyncListItem,
)
FetchSyncListPermission = Operation(
    "sync_v1.FetchSyncListPermission", "GET", "sync",
    "/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}", m.SyncListPermission, personal=("Identity",),
)
FetchSyncMap = Operation("sync_v1.FetchSyncMap", "GET", "sync", "/v1/Services/{ServiceSid}/Maps/{Sid}", m.SyncMap)
FetchSyncMapItem = Operation(
    "sync_v1.FetchSyncMapItem", "GET", "sync", "/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}", m.SyncMapItem,
    personal=("Key",),
)
FetchSyncMapPermission = Operation(
    "sync_v1.FetchSyncMapPermission", "GET", "sync", "/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}",
    m.SyncMapPermission, personal=("Identity",),
)
FetchSyncStream = Operation(
    "sync_v1.FetchSyncStream", "GET", "sync", "/v1/Services/{ServiceSid}/Streams/{Sid}", m.SyncStream,
)
ListDocument = Operation(
    "sync_v1.ListDocument", "GET", "sync", "/v1/Services/{ServiceSid}/Documents", m.Document,
    listing=Listing("documents", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListDocumentPermission = Operation(
    "sync_v1.ListDocumentPermission", "GET", "sync", "/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions",
    m.DocumentPermission, listing=Listing("permissions", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "sync_v1.ListService", "GET", "sync", "/v1/Services", m.Service,
    listing=Listing("services", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListSyncList = Operation(
    "sync_v1.ListSyncList", "GET", "sync", "/v1/Services/{ServiceSid}/Lists", m.SyncList,
    listing=Listing("lists", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListSyncListItem = Operation(
    "sync_v1.ListSyncListItem", "GET", "sync", "/v1/Services/{ServiceSid}/Lists/{ListSid}/Items", m.SyncListItem,
    listing=Listing("items", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListSyncListPermission = Operation(
    "sync_v1.ListSyncListPermission", "GET", "sync", "/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions",
    m.SyncListPermission, listing=Listing("permissions", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListSyncMap = Operation(
    "sync_v1.ListSyncMap", "GET", "sync", "/v1/Services/{ServiceSid}/Maps", m.SyncMap,
    listing=Listing("maps", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListSyncMapItem = Operation(
    "sync_v1.ListSyncMapItem", "GET", "sync", "/v1/Services/{ServiceSid}/Maps/{MapSid}/Items", m.SyncMapItem,
    listing=Listing("items", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListSyncMapPermission = Operation(
    "sync_v1.ListSyncMapPermission", "GET", "sync", "/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions",
    m.SyncMapPermission, listing=Listing("permissions", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListSyncStream = Operation(
    "sync_v1.ListSyncStream", "GET", "sync", "/v1/Services/{ServiceSid}/Streams", m.SyncStream,
    listing=Listing("streams", "meta", 100, "PageSize", "Page", "PageToken"),
)
UpdateDocument = Operation(
    "sync_v1.UpdateDocument", "POST", "sync", "/v1/Services/{ServiceSid}/Documents/{Sid}", m.Document, body="form",
    formats={"Data": "json", "Ttl": "seconds"},
)
UpdateDocumentPermission = Operation(
    "sync_v1.UpdateDocumentPermission", "POST", "sync",
    "/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}", m.DocumentPermission, body="form",
    formats={"Read": "bool", "Write": "bool", "Manage": "bool"}, required=("Read", "Write", "Manage"),
    personal=("Identity",),
)
UpdateService = Operation(
    "sync_v1.UpdateService", "POST", "sync", "/v1/Services/{Sid}", m.Service, body="form",
    formats={
        "AclEnabled": "bool", "ReachabilityWebhooksEnabled": "bool", "ReachabilityDebouncingEnabled": "bool",
        "ReachabilityDebouncingWindow": "millis", "WebhooksFromRestEnabled": "bool",
    },
)
UpdateSyncList = Operation(
    "sync_v1.UpdateSyncList", "POST", "sync", "/v1/Services/{ServiceSid}/Lists/{Sid}", m.SyncList, body="form",
    formats={"Ttl": "seconds", "CollectionTtl": "seconds"},
)
UpdateSyncListItem = Operation(
    "sync_v1.UpdateSyncListItem", "POST", "sync", "/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}",
    m.SyncListItem, body="form",
    formats={"Data": "json", "Ttl": "seconds", "ItemTtl": "seconds", "CollectionTtl": "seconds"},
)
UpdateSyncListPermission = Operation(
    "sync_v1.UpdateSyncListPermission", "POST", "sync",
    "/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}", m.SyncListPermission, body="form",
    formats={"Read": "bool", "Write": "bool", "Manage": "bool"}, required=("Read", "Write", "Manage"),
    personal=("Identity",),
)
UpdateSyncMap = Operation(
    "sync_v1.UpdateSyncMap", "POST", "sync", "/v1/Services/{ServiceSid}/Maps/{Sid}", m.SyncMap, body="form",
    formats={"Ttl": "seconds", "CollectionTtl": "seconds"},
)
UpdateSyncMapItem = Operation(
    "sync_v1.UpdateSyncMapItem", "POST", "sync", "/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}", m.SyncMapItem,
    body="form", formats={"Data": "json", "Ttl": "seconds", "ItemTtl": "seconds", "CollectionTtl": "seconds"},
    personal=("Key",),
)
UpdateSyncMapPermission = Operation(
    "sync_v1.UpdateSyncMapPermission", "POST", "sync", "/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}",
    m.SyncMapPermission, body="form", formats={"Read": "bool", "Write": "bool", "Manage": "bool"},
    required=("Read", "Write", "Manage"), personal=("Identity",),
)
UpdateSyncStream = Operation(
    "sync_v1.UpdateSyncStream", "POST", "sync", "/v1/Services/{ServiceSid}/Streams/{Sid}", m.SyncStream, body="form",
    formats={"Ttl": "seconds"},
)
