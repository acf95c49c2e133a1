# Generated from facts/webhooks_v1.json by `make generate`; do not edit.
"""The operations of webhooks_v1."""

from .._core.call.operation import Listing, Operation
from ..models import webhooks_v1 as m

CreateAuthProfile = Operation(
    "webhooks_v1.CreateAuthProfile", "POST", "webhooks", "/v1/Webhooks/AuthProfiles", m.AuthProfile, body="json",
    status=(201,),
)
CreateRule = Operation(
    "webhooks_v1.CreateRule", "POST", "webhooks", "/v1/Webhooks/Rules", m.Rule, body="json", status=(202,),
    formats={"settings": "list"},
)
CreateSetting = Operation(
    "webhooks_v1.CreateSetting", "POST", "webhooks", "/v1/Webhooks/Settings", m.Setting, body="json", status=(201,),
    formats={"auth": "value", "signature": "value", "connection": "value", "edgeZones": "value"},
)
CreateSharedKey = Operation(
    "webhooks_v1.CreateSharedKey", "POST", "webhooks", "/v1/Webhooks/SharedKeys", m.SharedKey, body="json",
    status=(201,),
)
CreateTest = Operation("webhooks_v1.CreateTest", "POST", "webhooks", "/v1/Webhooks/Tests", m.Test, body="json")
DeleteAuthProfile: Operation[None] = Operation(
    "webhooks_v1.DeleteAuthProfile", "DELETE", "webhooks", "/v1/Webhooks/AuthProfiles/{authProfileId}", status=(204,),
)
DeleteRule = Operation(
    "webhooks_v1.DeleteRule", "DELETE", "webhooks", "/v1/Webhooks/Rules/{ruleId}", m.Rule, status=(202,),
)
DeleteSetting: Operation[None] = Operation(
    "webhooks_v1.DeleteSetting", "DELETE", "webhooks", "/v1/Webhooks/Settings/{settingId}", status=(204,),
)
DeleteSharedKey: Operation[None] = Operation(
    "webhooks_v1.DeleteSharedKey", "DELETE", "webhooks", "/v1/Webhooks/SharedKeys/{sharedKeyId}", status=(204,),
)
FetchAuthProfile = Operation(
    "webhooks_v1.FetchAuthProfile", "GET", "webhooks", "/v1/Webhooks/AuthProfiles/{authProfileId}", m.AuthProfile,
)
FetchOperation = Operation(
    "webhooks_v1.FetchOperation", "GET", "webhooks", "/v1/Webhooks/Operations/{operationId}", m.Operation,
)
FetchRule = Operation("webhooks_v1.FetchRule", "GET", "webhooks", "/v1/Webhooks/Rules/{ruleId}", m.Rule)
FetchSetting = Operation("webhooks_v1.FetchSetting", "GET", "webhooks", "/v1/Webhooks/Settings/{settingId}", m.Setting)
FetchSharedKey = Operation(
    "webhooks_v1.FetchSharedKey", "GET", "webhooks", "/v1/Webhooks/SharedKeys/{sharedKeyId}", m.SharedKey,
)
ListAuthProfile = Operation(
    "webhooks_v1.ListAuthProfile", "GET", "webhooks", "/v1/Webhooks/AuthProfiles", m.AuthProfile,
    listing=Listing("authProfiles", "nextToken", 100, "pageSize", None, "pageToken"),
)
ListEdgeZone = Operation(
    "webhooks_v1.ListEdgeZone", "GET", "webhooks", "/v1/Webhooks/EdgeZones", m.EdgeZone,
    listing=Listing("edgeZones", "nextToken", 100, "pageSize", None, "pageToken"),
)
ListOperation = Operation(
    "webhooks_v1.ListOperation", "GET", "webhooks", "/v1/Webhooks/Operations", m.Operation,
    listing=Listing("operations", "nextToken", 100, "pageSize", None, "pageToken"),
)
ListRule = Operation(
    "webhooks_v1.ListRule", "GET", "webhooks", "/v1/Webhooks/Rules", m.Rule,
    listing=Listing("rules", "nextToken", 100, "pageSize", None, "pageToken"),
)
ListSetting = Operation(
    "webhooks_v1.ListSetting", "GET", "webhooks", "/v1/Webhooks/Settings", m.Setting,
    listing=Listing("settings", "nextToken", 100, "pageSize", None, "pageToken"),
)
ListSharedKey = Operation(
    "webhooks_v1.ListSharedKey", "GET", "webhooks", "/v1/Webhooks/SharedKeys", m.SharedKey,
    listing=Listing("sharedKeys", "nextToken", 100, "pageSize", None, "pageToken"),
)
PatchAuthProfile = Operation(
    "webhooks_v1.PatchAuthProfile", "PATCH", "webhooks", "/v1/Webhooks/AuthProfiles/{authProfileId}", m.AuthProfile,
    body="json",
)
PatchRule = Operation(
    "webhooks_v1.PatchRule", "PATCH", "webhooks", "/v1/Webhooks/Rules/{ruleId}", m.Rule, body="json", status=(202,),
    formats={"settings": "list"},
)
PatchSetting = Operation(
    "webhooks_v1.PatchSetting", "PATCH", "webhooks", "/v1/Webhooks/Settings/{settingId}", m.Setting, body="json",
)
PatchSharedKey = Operation(
    "webhooks_v1.PatchSharedKey", "PATCH", "webhooks", "/v1/Webhooks/SharedKeys/{sharedKeyId}", m.SharedKey,
    body="json",
)
