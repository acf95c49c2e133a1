# Generated from facts/serverless_v1.json by `make generate`; do not edit.
"""The models of serverless_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum


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
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class AssetVersion(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    asset_sid: str | None = None
    path: str | None = None
    visibility: AssetVersionVisibility | None = None
    date_created: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"path"})


class Build(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    status: BuildStatusValue | None = None
    asset_versions: list[Any] | None = None
    function_versions: list[Any] | None = None
    dependencies: list[Any] | None = None
    runtime: BuildRuntime | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class BuildStatus(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    status: BuildStatusStatus | None = None
    url: str | None = None


class Deployment(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    environment_sid: str | None = None
    build_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class Environment(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    build_sid: str | None = None
    unique_name: str | None = None
    domain_suffix: str | None = None
    domain_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"domain_name", "domain_suffix", "unique_name"})


class Function(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class FunctionVersion(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    function_sid: str | None = None
    path: str | None = None
    visibility: FunctionVersionVisibility | None = None
    date_created: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"path"})


class FunctionVersionContent(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    function_sid: str | None = None
    content: str | None = None
    url: str | None = None


class Log(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    environment_sid: str | None = None
    build_sid: str | None = None
    deployment_sid: str | None = None
    function_sid: str | None = None
    request_sid: str | None = None
    level: str | None = None
    message: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class Service(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    include_credentials: bool | None = None
    ui_editable: bool | None = None
    domain_base: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name", "unique_name"})


class Variable(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    environment_sid: str | None = None
    key: str | None = None
    value: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"key", "value"})
