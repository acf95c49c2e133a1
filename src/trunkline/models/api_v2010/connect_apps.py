# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, connect_apps."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, HttpMethod, OpenEnum, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ConnectAppPermissionArg = Literal["get-all", "post-all"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class ConnectAppPermission(OpenEnum):
    GET_ALL = "get-all"
    POST_ALL = "post-all"


class ConnectApp(Model, frozen=True, kw_only=True, gc=False):
    """A connect app; https://www.twilio.com/docs/iam/connect-apps/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        authorize_redirect_url: URL the user returns to after authorizing the Connect app.
        company_name: name of the company behind the Connect App.
        deauthorize_callback_method: HTTP method for `deauthorize_callback_url`, `GET` or `POST`.
        deauthorize_callback_url: URL that is called when someone withdraws their authorisation of the Connect App.
        description: what the Connect App does.
        friendly_name: readable name of the resource; when listing, only those so named.
        homepage_url: public page where users learn more about the app.
        permissions: permissions that the Connect app asks of its users: `get-all`, `post-all`.
        sid: SID of the Connect app, `CN…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    authorize_redirect_url: str | None = None
    company_name: str | None = None
    deauthorize_callback_method: HttpMethod | None = None
    deauthorize_callback_url: str | None = None
    description: str | None = None
    friendly_name: str | None = None
    homepage_url: str | None = None
    permissions: Always[list[ConnectAppPermission]] = ABSENT
    sid: Always[str] = ABSENT
    uri: Always[str] = ABSENT

    _hidden = frozenset({
        "authorize_redirect_url", "company_name", "deauthorize_callback_url", "description", "friendly_name",
        "homepage_url",
    })
