# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, authorized_connect_apps."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, OpenEnum, SharedText


class AuthorizedConnectAppPermission(OpenEnum):
    GET_ALL = "get-all"
    POST_ALL = "post-all"


class AuthorizedConnectApp(Model, frozen=True, kw_only=True, gc=False):
    """An authorized connect app; https://www.twilio.com/docs/iam/authorized-connect-apps/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        connect_app_company_name: name of the company behind the Connect App.
        connect_app_description: detailed description of the Connect App.
        connect_app_friendly_name: name of the Connect App.
        connect_app_homepage_url: public URL of the Connect App.
        connect_app_sid: SID of the Connect App, `CN…`.
        permissions: permissions you gave the Connect app: `get-all`, `post-all`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    connect_app_company_name: str | None = None
    connect_app_description: str | None = None
    connect_app_friendly_name: str | None = None
    connect_app_homepage_url: str | None = None
    connect_app_sid: Always[str] = ABSENT
    permissions: list[AuthorizedConnectAppPermission] | None = None
    uri: Always[str] = ABSENT
