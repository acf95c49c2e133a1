# Generated from facts/serverless_v1.json by `make generate`; do not edit.
"""The models of serverless_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum


class AssetVersionVisibility(OpenEnum):
    PUBLIC = "public"
    PRIVATE = "private"
    PROTECTED = "protected"


class BuildRuntime(OpenEnum):
    NODE8 = "node8"
    NODE10 = "node10"
    NODE12 = "node12"
    NODE14 = "node14"
    NODE16 = "node16"
    NODE18 = "node18"
    NODE20 = "node20"
    NODE22 = "node22"
    NODE24 = "node24"


class BuildStatusStatus(OpenEnum):
    BUILDING = "building"
    COMPLETED = "completed"
    FAILED = "failed"


class BuildStatusValue(OpenEnum):
    BUILDING = "building"
    COMPLETED = "completed"
    FAILED = "failed"


class FunctionVersionVisibility(OpenEnum):
    PUBLIC = "public"
    PRIVATE = "private"
    PROTECTED = "protected"


class Asset(Model, frozen=True, kw_only=True, gc=False):
    """An asset; https://www.twilio.com/docs/serverless/api/resource/asset

    Attributes:
        sid: SID of the asset, `ZH…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name"})


class AssetVersion(Model, frozen=True, kw_only=True, gc=False):
    """An asset version; https://www.twilio.com/docs/serverless/api/resource/asset-version

    Attributes:
        sid: SID of the asset version, `ZN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        asset_sid: SID of the asset the version belongs to, `ZH…`.
        path: path of the version in URLs, up to 255 characters, with a leading `/`.
        visibility: who can reach the asset: `public`, `protected` or `private`.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    asset_sid: Always[str] = ABSENT
    path: str | None = None
    visibility: AssetVersionVisibility | None = None
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"path"})


class Build(Model, frozen=True, kw_only=True, gc=False):
    """A build; https://www.twilio.com/docs/serverless/api/resource/build

    Attributes:
        sid: SID of the build, `ZB…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        status: `building`, `completed` or `failed`.
        asset_versions: SIDs of the asset versions in the build, `ZN…`.
        function_versions: SIDs of the Function versions in the Build.
        dependencies: packages in the build, each with `name` and `version`.
        runtime: runtime the build is deployed on, such as `node22`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    status: Always[BuildStatusValue] = ABSENT
    asset_versions: Always[list[Any]] = ABSENT
    function_versions: Always[list[Any]] = ABSENT
    dependencies: list[Any] | None = None
    runtime: BuildRuntime | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class BuildStatus(Model, frozen=True, kw_only=True, gc=False):
    """A build status; https://www.twilio.com/docs/serverless/api/resource/build

    Attributes:
        sid: SID of the build, `ZB…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    status: Always[BuildStatusStatus] = ABSENT
    url: Always[str] = ABSENT


class Deployment(Model, frozen=True, kw_only=True, gc=False):
    """A deployment; https://www.twilio.com/docs/serverless/api/resource/deployment

    Attributes:
        sid: SID of the deployment, `ZD…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        environment_sid: SID of the environment, `ZE…`.
        build_sid: SID of the build, `ZB…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    environment_sid: Always[str] = ABSENT
    build_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Environment(Model, frozen=True, kw_only=True, gc=False):
    """An environment; https://www.twilio.com/docs/serverless/api/resource/environment

    Attributes:
        sid: SID of the environment, `ZE…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        build_sid: SID of the build, `ZB…`.
        unique_name: name of your choice that identifies it uniquely.
        domain_suffix: name of the environment within its domain name, fit for URLs, at most 16 characters.
        domain_name: domain of the environment's functions and assets: service name, random suffix, domain suffix.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    build_sid: str | None = None
    unique_name: Always[str] = ABSENT
    domain_suffix: Always[str] = ABSENT
    domain_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"domain_name", "domain_suffix", "unique_name"})


class Function(Model, frozen=True, kw_only=True, gc=False):
    """A function; https://www.twilio.com/docs/serverless/api/resource/function

    Attributes:
        sid: SID of the function, `ZH…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name"})


class FunctionVersion(Model, frozen=True, kw_only=True, gc=False):
    """A function version; https://www.twilio.com/docs/serverless/api/resource/function-version

    Attributes:
        sid: SID of the function version, `ZN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        function_sid: SID of the Function, `ZH…`.
        path: path of the version in URLs, up to 255 characters, with a leading `/`.
        visibility: who can reach the function: `public`, `protected` or `private`.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    function_sid: Always[str] = ABSENT
    path: str | None = None
    visibility: FunctionVersionVisibility | None = None
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None

    _hidden = frozenset({"path"})


class FunctionVersionContent(Model, frozen=True, kw_only=True, gc=False):
    """A function version content; https://www.twilio.com/docs/serverless/api/resource/function-version

    Attributes:
        sid: SID of the function version, `ZN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        function_sid: SID of the Function, `ZH…`.
        content: source code of this version of the function.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    function_sid: Always[str] = ABSENT
    content: str | None = None
    url: Always[str] = ABSENT


class Log(Model, frozen=True, kw_only=True, gc=False):
    """A log; https://www.twilio.com/docs/serverless/api/resource/logs

    Attributes:
        sid: SID of the log entry, `NO…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        environment_sid: SID of the environment, `ZE…`.
        build_sid: SID of the build, `ZB…`.
        deployment_sid: SID of the deployment the log entry comes from, `ZD…`.
        function_sid: SID of the Function, `ZH…`.
        request_sid: SID of the request that wrote the log, `RQ…`.
        level: severity of the log entry.
        message: text of the log entry.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    environment_sid: Always[str] = ABSENT
    build_sid: str | None = None
    deployment_sid: str | None = None
    function_sid: str | None = None
    request_sid: str | None = None
    level: str | None = None
    message: str | None = None
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Service(Model, frozen=True, kw_only=True, gc=False):
    """A service; https://www.twilio.com/docs/serverless/api/resource/service

    Attributes:
        sid: SID of the Serverless Service, `ZS…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        unique_name: name of your choice that identifies it uniquely.
        include_credentials: whether the account's credentials are passed to functions when they run.
        ui_editable: true if the service and its parts may be edited in the UI, by default false.
        domain_base: base domain of the service: unique name and a random part.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    unique_name: Always[str] = ABSENT
    include_credentials: Always[bool] = ABSENT
    ui_editable: bool | None = None
    domain_base: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name", "unique_name"})


class Variable(Model, frozen=True, kw_only=True, gc=False):
    """A variable; https://www.twilio.com/docs/serverless/api/resource/variable

    Attributes:
        sid: SID of the environment variable, `ZV…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Serverless Service, `ZS…`.
        environment_sid: SID of the environment, `ZE…`.
        key: name of the variable.
        value: value of the variable.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    environment_sid: Always[str] = ABSENT
    key: Always[str] = ABSENT
    value: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"key", "value"})
