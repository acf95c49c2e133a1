# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, authorized_connect_apps."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import OpenEnum, SharedText


class AuthorizedConnectAppPermission(OpenEnum):
    GET_ALL = "get-all"
    POST_ALL = "post-all"


class AuthorizedConnectApp(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    connect_app_company_name: str | None = None
    connect_app_description: str | None = None
    connect_app_friendly_name: str | None = None
    connect_app_homepage_url: str | None = None
    connect_app_sid: str | None = None
    permissions: list[AuthorizedConnectAppPermission] | None = None
    uri: str | None = None
