# Generated from facts/serverless_v1.json by `make generate`; do not edit.
"""The operations of serverless_v1."""

from .._core.call.operation import Listing, Operation
from ..models import serverless_v1 as m

CreateAsset = Operation(
    "serverless_v1.CreateAsset", "POST", "serverless", "/v1/Services/{ServiceSid}/Assets", m.Asset, body="form",
    status=(201,), required=("FriendlyName",),
)
CreateBuild = Operation(
    "serverless_v1.CreateBuild", "POST", "serverless", "/v1/Services/{ServiceSid}/Builds", m.Build, body="form",
    status=(201,), formats={"AssetVersions": "list", "FunctionVersions": "list"},
)
CreateDeployment = Operation(
    "serverless_v1.CreateDeployment", "POST", "serverless",
    "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments", m.Deployment, body="form", status=(201,),
    formats={"IsPlugin": "bool"},
)
CreateEnvironment = Operation(
    "serverless_v1.CreateEnvironment", "POST", "serverless", "/v1/Services/{ServiceSid}/Environments", m.Environment,
    body="form", status=(201,), required=("UniqueName",),
)
CreateFunction = Operation(
    "serverless_v1.CreateFunction", "POST", "serverless", "/v1/Services/{ServiceSid}/Functions", m.Function,
    body="form", status=(201,), required=("FriendlyName",),
)
CreateService = Operation(
    "serverless_v1.CreateService", "POST", "serverless", "/v1/Services", m.Service, body="form", status=(201,),
    formats={"IncludeCredentials": "bool", "UiEditable": "bool"}, required=("UniqueName", "FriendlyName"),
)
CreateVariable = Operation(
    "serverless_v1.CreateVariable", "POST", "serverless",
    "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables", m.Variable, body="form", status=(201,),
    required=("Key", "Value"),
)
DeleteAsset: Operation[None] = Operation(
    "serverless_v1.DeleteAsset", "DELETE", "serverless", "/v1/Services/{ServiceSid}/Assets/{Sid}", status=(204,),
)
DeleteBuild: Operation[None] = Operation(
    "serverless_v1.DeleteBuild", "DELETE", "serverless", "/v1/Services/{ServiceSid}/Builds/{Sid}", status=(204,),
)
DeleteEnvironment: Operation[None] = Operation(
    "serverless_v1.DeleteEnvironment", "DELETE", "serverless", "/v1/Services/{ServiceSid}/Environments/{Sid}",
    status=(204,),
)
DeleteFunction: Operation[None] = Operation(
    "serverless_v1.DeleteFunction", "DELETE", "serverless", "/v1/Services/{ServiceSid}/Functions/{Sid}", status=(204,),
)
DeleteService: Operation[None] = Operation(
    "serverless_v1.DeleteService", "DELETE", "serverless", "/v1/Services/{Sid}", status=(204,),
)
DeleteVariable: Operation[None] = Operation(
    "serverless_v1.DeleteVariable", "DELETE", "serverless",
    "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}", status=(204,),
)
FetchAsset = Operation(
    "serverless_v1.FetchAsset", "GET", "serverless", "/v1/Services/{ServiceSid}/Assets/{Sid}", m.Asset,
)
FetchAssetVersion = Operation(
    "serverless_v1.FetchAssetVersion", "GET", "serverless",
    "/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions/{Sid}", m.AssetVersion,
)
FetchBuild = Operation(
    "serverless_v1.FetchBuild", "GET", "serverless", "/v1/Services/{ServiceSid}/Builds/{Sid}", m.Build,
)
FetchBuildStatus = Operation(
    "serverless_v1.FetchBuildStatus", "GET", "serverless", "/v1/Services/{ServiceSid}/Builds/{Sid}/Status",
    m.BuildStatus,
)
FetchDeployment = Operation(
    "serverless_v1.FetchDeployment", "GET", "serverless",
    "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments/{Sid}", m.Deployment,
)
FetchEnvironment = Operation(
    "serverless_v1.FetchEnvironment", "GET", "serverless", "/v1/Services/{ServiceSid}/Environments/{Sid}",
    m.Environment,
)
FetchFunction = Operation(
    "serverless_v1.FetchFunction", "GET", "serverless", "/v1/Services/{ServiceSid}/Functions/{Sid}", m.Function,
)
FetchFunctionVersion = Operation(
    "serverless_v1.FetchFunctionVersion", "GET", "serverless",
    "/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}", m.FunctionVersion,
)
FetchFunctionVersionContent = Operation(
    "serverless_v1.FetchFunctionVersionContent", "GET", "serverless",
    "/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content", m.FunctionVersionContent,
)
FetchLog = Operation(
    "serverless_v1.FetchLog", "GET", "serverless", "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs/{Sid}",
    m.Log,
)
FetchService = Operation("serverless_v1.FetchService", "GET", "serverless", "/v1/Services/{Sid}", m.Service)
FetchVariable = Operation(
    "serverless_v1.FetchVariable", "GET", "serverless",
    "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}", m.Variable,
)
ListAsset = Operation(
    "serverless_v1.ListAsset", "GET", "serverless", "/v1/Services/{ServiceSid}/Assets", m.Asset,
    listing=Listing("assets", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListAssetVersion = Operation(
    "serverless_v1.ListAssetVersion", "GET", "serverless", "/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions",
    m.AssetVersion, listing=Listing("asset_versions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListBuild = Operation(
    "serverless_v1.ListBuild", "GET", "serverless", "/v1/Services/{ServiceSid}/Builds", m.Build,
    listing=Listing("builds", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListDeployment = Operation(
    "serverless_v1.ListDeployment", "GET", "serverless",
    "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments", m.Deployment,
    listing=Listing("deployments", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEnvironment = Operation(
    "serverless_v1.ListEnvironment", "GET", "serverless", "/v1/Services/{ServiceSid}/Environments", m.Environment,
    listing=Listing("environments", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFunction = Operation(
    "serverless_v1.ListFunction", "GET", "serverless", "/v1/Services/{ServiceSid}/Functions", m.Function,
    listing=Listing("functions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFunctionVersion = Operation(
    "serverless_v1.ListFunctionVersion", "GET", "serverless",
    "/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions", m.FunctionVersion,
    listing=Listing("function_versions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListLog = Operation(
    "serverless_v1.ListLog", "GET", "serverless", "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs", m.Log,
    formats={"StartDate": "datetime", "EndDate": "datetime"},
    listing=Listing("logs", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "serverless_v1.ListService", "GET", "serverless", "/v1/Services", m.Service,
    listing=Listing("services", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListVariable = Operation(
    "serverless_v1.ListVariable", "GET", "serverless",
    "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables", m.Variable,
    listing=Listing("variables", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateAsset = Operation(
    "serverless_v1.UpdateAsset", "POST", "serverless", "/v1/Services/{ServiceSid}/Assets/{Sid}", m.Asset, body="form",
    required=("FriendlyName",),
)
UpdateFunction = Operation(
    "serverless_v1.UpdateFunction", "POST", "serverless", "/v1/Services/{ServiceSid}/Functions/{Sid}", m.Function,
    body="form", required=("FriendlyName",),
)
UpdateService = Operation(
    "serverless_v1.UpdateService", "POST", "serverless", "/v1/Services/{Sid}", m.Service, body="form",
    formats={"IncludeCredentials": "bool", "UiEditable": "bool"},
)
UpdateVariable = Operation(
    "serverless_v1.UpdateVariable", "POST", "serverless",
    "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}", m.Variable, body="form",
)
