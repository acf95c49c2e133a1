# Mirrored from _async/api/serverless_v1.py by `make generate`; do not edit.
# Generated from facts/serverless_v1.json by `make generate`; do not edit.
"""The resources of serverless_v1."""

from __future__ import annotations

from ..._operations import serverless_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ...models import serverless_v1 as m
    from ..pages import Page


class ServerlessV1(Resource):
    """`serverless.v1`"""

    __slots__ = ()

    @accessor
    def services(self) -> Services:
        return Services(self._client, self._ids)


class Services(Resource):
    """`services`"""

    __slots__ = ()
    _path = "/v1/Services"

    def __call__(self, sid: str | None) -> ServicesContext:
        return ServicesContext(self._client, (*self._ids, sid))

    def create(
        self, unique_name: str, friendly_name: str, *, include_credentials: bool | None = None,
        ui_editable: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Create a service: POST /v1/Services

        https://www.twilio.com/docs/serverless/api/resource/service

        Args:
            unique_name: unique name, at most 50 characters; works in place of the `sid`.
            friendly_name: name of the service, up to 255 characters.
            include_credentials: whether functions get the account's credentials when they run, by default true.
            ui_editable: true if the service and its parts may be edited in the UI, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateService,
            {
                "UniqueName": unique_name, "FriendlyName": friendly_name, "IncludeCredentials": include_credentials,
                "UiEditable": ui_editable,
            },
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v1/Services

        https://www.twilio.com/docs/serverless/api/resource/service

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListService, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Service]:
        """Iterate over the services, page by page, `prefetch` of them ahead: GET /v1/Services

        https://www.twilio.com/docs/serverless/api/resource/service

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListService, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v1/Services

        https://www.twilio.com/docs/serverless/api/resource/service

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v1/Services

        https://www.twilio.com/docs/serverless/api/resource/service

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListService, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesContext(Resource):
    """`services(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}"

    @accessor
    def assets(self) -> ServicesAssets:
        return ServicesAssets(self._client, self._ids)

    @accessor
    def builds(self) -> ServicesBuilds:
        return ServicesBuilds(self._client, self._ids)

    @accessor
    def environments(self) -> ServicesEnvironments:
        return ServicesEnvironments(self._client, self._ids)

    @accessor
    def functions(self) -> ServicesFunctions:
        return ServicesFunctions(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v1/Services/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/service

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteService, missing_ok=missing_ok)

    def fetch(self) -> m.Service:
        """Fetch the service: GET /v1/Services/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/service
        """
        __tracebackhide__ = True
        return self._send(ops.FetchService)

    def update(
        self, *, include_credentials: bool | None = None, friendly_name: str | None = None,
        ui_editable: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Update the service: POST /v1/Services/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/service

        Args:
            include_credentials: whether the account's credentials are passed to functions when they run.
            friendly_name: name of the service, up to 255 characters.
            ui_editable: true if the service and its parts may be edited in the UI, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateService,
            {"IncludeCredentials": include_credentials, "FriendlyName": friendly_name, "UiEditable": ui_editable},
            extra_params,
        )


class ServicesAssets(Resource):
    """`services(Sid).assets`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Assets"

    def __call__(self, sid: str | None) -> ServicesAssetsContext:
        return ServicesAssetsContext(self._client, (*self._ids, sid))

    def create(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Asset:
        """Create an asset: POST /v1/Services/{ServiceSid}/Assets

        https://www.twilio.com/docs/serverless/api/resource/asset

        Args:
            friendly_name: name of the asset, up to 255 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateAsset, {"FriendlyName": friendly_name}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Asset]:
        """List the assets, all or up to `limit`: GET /v1/Services/{ServiceSid}/Assets

        https://www.twilio.com/docs/serverless/api/resource/asset

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListAsset, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Asset]:
        """Iterate over the assets, page by page, `prefetch` of them ahead: GET /v1/Services/{ServiceSid}/Assets

        https://www.twilio.com/docs/serverless/api/resource/asset

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAsset, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Asset]]:
        """Iterate over the pages of assets, one request a step: GET /v1/Services/{ServiceSid}/Assets

        https://www.twilio.com/docs/serverless/api/resource/asset

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAsset, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Asset]:
        """Fetch one page of assets, the first one or the one at `target_url`: GET /v1/Services/{ServiceSid}/Assets

        https://www.twilio.com/docs/serverless/api/resource/asset

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListAsset, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesAssetsContext(Resource):
    """`services(Sid).assets(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Assets/{1}"

    @accessor
    def asset_versions(self) -> ServicesAssetsAssetVersions:
        return ServicesAssetsAssetVersions(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the asset: DELETE /v1/Services/{ServiceSid}/Assets/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/asset

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteAsset, missing_ok=missing_ok)

    def fetch(self) -> m.Asset:
        """Fetch the asset: GET /v1/Services/{ServiceSid}/Assets/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/asset
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAsset)

    def update(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Asset:
        """Update the asset: POST /v1/Services/{ServiceSid}/Assets/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/asset

        Args:
            friendly_name: name of the asset, up to 255 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateAsset, {"FriendlyName": friendly_name}, extra_params)


class ServicesAssetsAssetVersions(Resource):
    """`services(Sid).assets(Sid).asset_versions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Assets/{1}/Versions"

    def __call__(self, sid: str | None) -> ServicesAssetsAssetVersionsContext:
        return ServicesAssetsAssetVersionsContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AssetVersion]:
        """List the asset versions, all or up to `limit`: GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions

        https://www.twilio.com/docs/serverless/api/resource/asset-version

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListAssetVersion, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.AssetVersion]:
        """Iterate over the asset versions, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions

        https://www.twilio.com/docs/serverless/api/resource/asset-version

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAssetVersion, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.AssetVersion]]:
        """Iterate over the pages of asset versions, one request a step:
        GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions

        https://www.twilio.com/docs/serverless/api/resource/asset-version

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAssetVersion, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.AssetVersion]:
        """Fetch one page of asset versions, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions

        https://www.twilio.com/docs/serverless/api/resource/asset-version

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListAssetVersion, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesAssetsAssetVersionsContext(Resource):
    """`services(Sid).assets(Sid).asset_versions(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Assets/{1}/Versions/{2}"

    def fetch(self) -> m.AssetVersion:
        """Fetch the asset version: GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/asset-version
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAssetVersion)


class ServicesBuilds(Resource):
    """`services(Sid).builds`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Builds"

    def __call__(self, sid: str | None) -> ServicesBuildsContext:
        return ServicesBuildsContext(self._client, (*self._ids, sid))

    def create(
        self, *, asset_versions: str | Sequence[str] | None = None,
        function_versions: str | Sequence[str] | None = None, dependencies: str | None = None,
        runtime: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Build:
        """Create a build: POST /v1/Services/{ServiceSid}/Builds

        https://www.twilio.com/docs/serverless/api/resource/build

        Args:
            asset_versions: SIDs of the asset versions in the build, `ZN…`.
            function_versions: SIDs of the Function versions in the Build.
            dependencies: packages in the build, each with `name` and `version`.
            runtime: runtime the build is deployed on, such as `node22`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateBuild,
            {
                "AssetVersions": asset_versions, "FunctionVersions": function_versions, "Dependencies": dependencies,
                "Runtime": runtime,
            },
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Build]:
        """List the builds, all or up to `limit`: GET /v1/Services/{ServiceSid}/Builds

        https://www.twilio.com/docs/serverless/api/resource/build

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListBuild, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Build]:
        """Iterate over the builds, page by page, `prefetch` of them ahead: GET /v1/Services/{ServiceSid}/Builds

        https://www.twilio.com/docs/serverless/api/resource/build

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListBuild, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Build]]:
        """Iterate over the pages of builds, one request a step: GET /v1/Services/{ServiceSid}/Builds

        https://www.twilio.com/docs/serverless/api/resource/build

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListBuild, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Build]:
        """Fetch one page of builds, the first one or the one at `target_url`: GET /v1/Services/{ServiceSid}/Builds

        https://www.twilio.com/docs/serverless/api/resource/build

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListBuild, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesBuildsContext(Resource):
    """`services(Sid).builds(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Builds/{1}"

    @accessor
    def build_status(self) -> ServicesBuildsBuildStatus:
        return ServicesBuildsBuildStatus(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the build: DELETE /v1/Services/{ServiceSid}/Builds/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/build

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteBuild, missing_ok=missing_ok)

    def fetch(self) -> m.Build:
        """Fetch the build: GET /v1/Services/{ServiceSid}/Builds/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/build
        """
        __tracebackhide__ = True
        return self._send(ops.FetchBuild)


class ServicesBuildsBuildStatus(Resource):
    """`services(Sid).builds(Sid).build_status`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Builds/{1}/Status"

    def __call__(self) -> ServicesBuildsBuildStatus:
        return self

    def fetch(self) -> m.BuildStatus:
        """Fetch the build status: GET /v1/Services/{ServiceSid}/Builds/{Sid}/Status

        https://www.twilio.com/docs/serverless/api/resource/build
        """
        __tracebackhide__ = True
        return self._send(ops.FetchBuildStatus)


class ServicesEnvironments(Resource):
    """`services(Sid).environments`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Environments"

    def __call__(self, sid: str | None) -> ServicesEnvironmentsContext:
        return ServicesEnvironmentsContext(self._client, (*self._ids, sid))

    def create(
        self, unique_name: str, *, domain_suffix: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Environment:
        """Create an environment: POST /v1/Services/{ServiceSid}/Environments

        https://www.twilio.com/docs/serverless/api/resource/environment

        Args:
            unique_name: unique name, at most 100 characters.
            domain_suffix: name of the environment within its domain name, fit for URLs, at most 16 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateEnvironment, {"UniqueName": unique_name, "DomainSuffix": domain_suffix}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Environment]:
        """List the environments, all or up to `limit`: GET /v1/Services/{ServiceSid}/Environments

        https://www.twilio.com/docs/serverless/api/resource/environment

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListEnvironment, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Environment]:
        """Iterate over the environments, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Environments

        https://www.twilio.com/docs/serverless/api/resource/environment

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEnvironment, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Environment]]:
        """Iterate over the pages of environments, one request a step: GET /v1/Services/{ServiceSid}/Environments

        https://www.twilio.com/docs/serverless/api/resource/environment

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEnvironment, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Environment]:
        """Fetch one page of environments, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Environments

        https://www.twilio.com/docs/serverless/api/resource/environment

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListEnvironment, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesEnvironmentsContext(Resource):
    """`services(Sid).environments(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Environments/{1}"

    @accessor
    def deployments(self) -> ServicesEnvironmentsDeployments:
        return ServicesEnvironmentsDeployments(self._client, self._ids)

    @accessor
    def logs(self) -> ServicesEnvironmentsLogs:
        return ServicesEnvironmentsLogs(self._client, self._ids)

    @accessor
    def variables(self) -> ServicesEnvironmentsVariables:
        return ServicesEnvironmentsVariables(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the environment: DELETE /v1/Services/{ServiceSid}/Environments/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/environment

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteEnvironment, missing_ok=missing_ok)

    def fetch(self) -> m.Environment:
        """Fetch the environment: GET /v1/Services/{ServiceSid}/Environments/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/environment
        """
        __tracebackhide__ = True
        return self._send(ops.FetchEnvironment)


class ServicesEnvironmentsDeployments(Resource):
    """`services(Sid).environments(Sid).deployments`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Environments/{1}/Deployments"

    def __call__(self, sid: str | None) -> ServicesEnvironmentsDeploymentsContext:
        return ServicesEnvironmentsDeploymentsContext(self._client, (*self._ids, sid))

    def create(
        self, *, build_sid: str | None = None, is_plugin: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Deployment:
        """Create a deployment: POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments

        https://www.twilio.com/docs/serverless/api/resource/deployment

        Args:
            build_sid: SID of the build, `ZB…`.
            is_plugin: whether the deployment is a plugin.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateDeployment, {"BuildSid": build_sid, "IsPlugin": is_plugin}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Deployment]:
        """List the deployments, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments

        https://www.twilio.com/docs/serverless/api/resource/deployment

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListDeployment, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Deployment]:
        """Iterate over the deployments, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments

        https://www.twilio.com/docs/serverless/api/resource/deployment

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListDeployment, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Deployment]]:
        """Iterate over the pages of deployments, one request a step:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments

        https://www.twilio.com/docs/serverless/api/resource/deployment

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDeployment, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Deployment]:
        """Fetch one page of deployments, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments

        https://www.twilio.com/docs/serverless/api/resource/deployment

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListDeployment, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesEnvironmentsDeploymentsContext(Resource):
    """`services(Sid).environments(Sid).deployments(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Environments/{1}/Deployments/{2}"

    def fetch(self) -> m.Deployment:
        """Fetch the deployment: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/deployment
        """
        __tracebackhide__ = True
        return self._send(ops.FetchDeployment)


class ServicesEnvironmentsLogs(Resource):
    """`services(Sid).environments(Sid).logs`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Environments/{1}/Logs"

    def __call__(self, sid: str | None) -> ServicesEnvironmentsLogsContext:
        return ServicesEnvironmentsLogsContext(self._client, (*self._ids, sid))

    def list(
        self, *, function_sid: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Log]:
        """List the logs, all or up to `limit`: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs

        https://www.twilio.com/docs/serverless/api/resource/logs

        Args:
            function_sid: keeps only logs of this Function, `ZH…`.
            start_date: only log entries made after this instant, GMT, by default one day ago.
            end_date: only log entries made before this instant, ISO 8601, UTC, by default now.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListLog, {"FunctionSid": function_sid, "StartDate": start_date, "EndDate": end_date}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, function_sid: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Log]:
        """Iterate over the logs, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs

        https://www.twilio.com/docs/serverless/api/resource/logs

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListLog, {"FunctionSid": function_sid, "StartDate": start_date, "EndDate": end_date}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, function_sid: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Log]]:
        """Iterate over the pages of logs, one request a step:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs

        https://www.twilio.com/docs/serverless/api/resource/logs

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListLog, {"FunctionSid": function_sid, "StartDate": start_date, "EndDate": end_date}, extra_params,
            limit, page_size,
        )

    def page(
        self, *, function_sid: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Log]:
        """Fetch one page of logs, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs

        https://www.twilio.com/docs/serverless/api/resource/logs

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListLog, {"FunctionSid": function_sid, "StartDate": start_date, "EndDate": end_date}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class ServicesEnvironmentsLogsContext(Resource):
    """`services(Sid).environments(Sid).logs(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Environments/{1}/Logs/{2}"

    def fetch(self) -> m.Log:
        """Fetch the log: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/logs
        """
        __tracebackhide__ = True
        return self._send(ops.FetchLog)


class ServicesEnvironmentsVariables(Resource):
    """`services(Sid).environments(Sid).variables`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Environments/{1}/Variables"

    def __call__(self, sid: str | None) -> ServicesEnvironmentsVariablesContext:
        return ServicesEnvironmentsVariablesContext(self._client, (*self._ids, sid))

    def create(self, key: str, value: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Variable:
        """Create a variable: POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables

        https://www.twilio.com/docs/serverless/api/resource/variable

        Args:
            key: name of the variable, up to 128 characters.
            value: value of the variable, at most 450 bytes.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateVariable, {"Key": key, "Value": value}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Variable]:
        """List the variables, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables

        https://www.twilio.com/docs/serverless/api/resource/variable

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListVariable, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Variable]:
        """Iterate over the variables, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables

        https://www.twilio.com/docs/serverless/api/resource/variable

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListVariable, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Variable]]:
        """Iterate over the pages of variables, one request a step:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables

        https://www.twilio.com/docs/serverless/api/resource/variable

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListVariable, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Variable]:
        """Fetch one page of variables, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables

        https://www.twilio.com/docs/serverless/api/resource/variable

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListVariable, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesEnvironmentsVariablesContext(Resource):
    """`services(Sid).environments(Sid).variables(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Environments/{1}/Variables/{2}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the variable: DELETE /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/variable

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteVariable, missing_ok=missing_ok)

    def fetch(self) -> m.Variable:
        """Fetch the variable: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/variable
        """
        __tracebackhide__ = True
        return self._send(ops.FetchVariable)

    def update(
        self, *, key: str | None = None, value: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Variable:
        """Update the variable: POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/variable

        Args:
            key: name of the variable, up to 128 characters.
            value: value of the variable, at most 450 bytes.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateVariable, {"Key": key, "Value": value}, extra_params)


class ServicesFunctions(Resource):
    """`services(Sid).functions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Functions"

    def __call__(self, sid: str | None) -> ServicesFunctionsContext:
        return ServicesFunctionsContext(self._client, (*self._ids, sid))

    def create(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Function:
        """Create a function: POST /v1/Services/{ServiceSid}/Functions

        https://www.twilio.com/docs/serverless/api/resource/function

        Args:
            friendly_name: name of the function, up to 255 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateFunction, {"FriendlyName": friendly_name}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Function]:
        """List the functions, all or up to `limit`: GET /v1/Services/{ServiceSid}/Functions

        https://www.twilio.com/docs/serverless/api/resource/function

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListFunction, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Function]:
        """Iterate over the functions, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Functions

        https://www.twilio.com/docs/serverless/api/resource/function

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListFunction, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Function]]:
        """Iterate over the pages of functions, one request a step: GET /v1/Services/{ServiceSid}/Functions

        https://www.twilio.com/docs/serverless/api/resource/function

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListFunction, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Function]:
        """Fetch one page of functions, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Functions

        https://www.twilio.com/docs/serverless/api/resource/function

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListFunction, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesFunctionsContext(Resource):
    """`services(Sid).functions(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Functions/{1}"

    @accessor
    def function_versions(self) -> ServicesFunctionsFunctionVersions:
        return ServicesFunctionsFunctionVersions(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the function: DELETE /v1/Services/{ServiceSid}/Functions/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/function

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteFunction, missing_ok=missing_ok)

    def fetch(self) -> m.Function:
        """Fetch the function: GET /v1/Services/{ServiceSid}/Functions/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/function
        """
        __tracebackhide__ = True
        return self._send(ops.FetchFunction)

    def update(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Function:
        """Update the function: POST /v1/Services/{ServiceSid}/Functions/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/function

        Args:
            friendly_name: name of the function, up to 255 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateFunction, {"FriendlyName": friendly_name}, extra_params)


class ServicesFunctionsFunctionVersions(Resource):
    """`services(Sid).functions(Sid).function_versions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Functions/{1}/Versions"

    def __call__(self, sid: str | None) -> ServicesFunctionsFunctionVersionsContext:
        return ServicesFunctionsFunctionVersionsContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.FunctionVersion]:
        """List the function versions, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions

        https://www.twilio.com/docs/serverless/api/resource/function-version

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListFunctionVersion, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.FunctionVersion]:
        """Iterate over the function versions, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions

        https://www.twilio.com/docs/serverless/api/resource/function-version

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListFunctionVersion, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.FunctionVersion]]:
        """Iterate over the pages of function versions, one request a step:
        GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions

        https://www.twilio.com/docs/serverless/api/resource/function-version

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListFunctionVersion, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.FunctionVersion]:
        """Fetch one page of function versions, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions

        https://www.twilio.com/docs/serverless/api/resource/function-version

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListFunctionVersion, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class ServicesFunctionsFunctionVersionsContext(Resource):
    """`services(Sid).functions(Sid).function_versions(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Functions/{1}/Versions/{2}"

    @accessor
    def function_version_content(self) -> ServicesFunctionsFunctionVersionsFunctionVersionContent:
        return ServicesFunctionsFunctionVersionsFunctionVersionContent(self._client, self._ids)

    def fetch(self) -> m.FunctionVersion:
        """Fetch the function version: GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}

        https://www.twilio.com/docs/serverless/api/resource/function-version
        """
        __tracebackhide__ = True
        return self._send(ops.FetchFunctionVersion)


class ServicesFunctionsFunctionVersionsFunctionVersionContent(Resource):
    """`services(Sid).functions(Sid).function_versions(Sid).function_version_content`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Functions/{1}/Versions/{2}/Content"

    def __call__(self) -> ServicesFunctionsFunctionVersionsFunctionVersionContent:
        return self

    def fetch(self) -> m.FunctionVersionContent:
        """Fetch the function version content:
        GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content

        https://www.twilio.com/docs/serverless/api/resource/function-version
        """
        __tracebackhide__ = True
        return self._send(ops.FetchFunctionVersionContent)
