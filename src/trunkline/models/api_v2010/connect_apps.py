# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, connect_apps."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import HttpMethod, OpenEnum, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ConnectAppPermissionArg = Literal["get-all", "post-all"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class ConnectAppPermission(OpenEnum):
    GET_ALL = "get-all"
    POST_ALL = "post-all"


class ConnectApp(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    authorize_redirect_url: str | None = None
    company_name: str | None = None
    deauthorize_callback_method: HttpMethod | None = None
    deauthorize_callback_url: str | None = None
    description: str | None = None
    friendly_name: str | None = None
    homepage_url: str | None = None
    permissions: list[ConnectAppPermission] | None = None
    sid: str | None = None
    uri: str | None = None

    _hidden = frozenset({
        "authorize_redirect_url", "company_name", "deauthorize_callback_url", "description", "friendly_name",
        "homepage_url",
    })
