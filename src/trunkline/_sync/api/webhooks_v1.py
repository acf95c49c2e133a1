# Mirrored from _async/api/webhooks_v1.py by `make generate`; do not edit.
# Generated from facts/webhooks_v1.json by `make generate`; do not edit.
"""The resources of webhooks_v1."""

from __future__ import annotations

from ..._operations import webhooks_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ...models import webhooks_v1 as m
    from ..pages import Page


class WebhooksV1(Resource):
    """`webhooks.v1`"""

    __slots__ = ()

    @accessor
    def auth_profiles(self) -> AuthProfiles:
        return AuthProfiles(self._client, self._ids)

    @accessor
    def edge_zones(self) -> EdgeZones:
        return EdgeZones(self._client, self._ids)

    @accessor
    def operations(self) -> Operations:
        return Operations(self._client, self._ids)

    @accessor
    def rules(self) -> Rules:
        return Rules(self._client, self._ids)

    @accessor
    def settings(self) -> Settings:
        return Settings(self._client, self._ids)

    @accessor
    def shared_keys(self) -> SharedKeys:
        return SharedKeys(self._client, self._ids)

    @accessor
    def tests(self) -> Tests:
        return Tests(self._client, self._ids)


class AuthProfiles(Resource):
    """`auth_profiles`"""

    __slots__ = ()
    _path = "/v1/Webhooks/AuthProfiles"

    def __call__(self, auth_profile_id: str | None) -> AuthProfilesContext:
        return AuthProfilesContext(self._client, (*self._ids, auth_profile_id))

    def create(
        self, *, type: str | None = None, friendly_name: str | None = None, token_url: str | None = None,
        client_id: str | None = None, client_secret: str | None = None, scope: str | None = None,
        audience: str | None = None, client_credentials_auth_method: str | None = None, username: str | None = None,
        password: str | None = None, idempotency_key: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.AuthProfile:
        """Create an auth profile: POST /v1/Webhooks/AuthProfiles

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Args:
            type: what kind it is, or which kind is meant.
            friendly_name: readable name of the resource; when listing, only those so named.
            token_url: address at which the OAuth token is fetched.
            client_id: id of the OAuth app or client.
            client_secret: secret of the confidential OAuth app.
            scope: how far the access or role reaches.
            audience: URI of the API the token is meant for.
            client_credentials_auth_method: how the client authenticates there, such as `client_secret_basic` or
                `client_secret_post`.
            username: user name to log in with.
            password: password of the user.
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateAuthProfile,
            {
                "type": type, "friendlyName": friendly_name, "tokenUrl": token_url, "clientId": client_id,
                "clientSecret": client_secret, "scope": scope, "audience": audience,
                "clientCredentialsAuthMethod": client_credentials_auth_method, "username": username,
                "password": password,
            },
            extra_params, headers={"Idempotency-Key": idempotency_key},
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AuthProfile]:
        """List the auth profiles, all or up to `limit`: GET /v1/Webhooks/AuthProfiles

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListAuthProfile, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.AuthProfile]:
        """Iterate over the auth profiles, page by page, `prefetch` of them ahead: GET /v1/Webhooks/AuthProfiles

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAuthProfile, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.AuthProfile]]:
        """Iterate over the pages of auth profiles, one request a step: GET /v1/Webhooks/AuthProfiles

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAuthProfile, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.AuthProfile]:
        """Fetch one page of auth profiles, the first one or the one at `target_url`: GET /v1/Webhooks/AuthProfiles

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListAuthProfile, {}, extra_params, page_size, page_number, page_token, target_url)


class AuthProfilesContext(Resource):
    """`auth_profiles(authProfileId)`"""

    __slots__ = ()
    _path = "/v1/Webhooks/AuthProfiles/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the auth profile: DELETE /v1/Webhooks/AuthProfiles/{authProfileId}

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteAuthProfile, missing_ok=missing_ok)

    def fetch(self) -> m.AuthProfile:
        """Fetch the auth profile: GET /v1/Webhooks/AuthProfiles/{authProfileId}

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAuthProfile)

    def patch(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.AuthProfile:
        """Patch the auth profile: PATCH /v1/Webhooks/AuthProfiles/{authProfileId}

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.PatchAuthProfile, {"friendlyName": friendly_name}, extra_params)


class EdgeZones(Resource):
    """`edge_zones`"""

    __slots__ = ()
    _path = "/v1/Webhooks/EdgeZones"

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.EdgeZone]:
        """List the edge zones, all or up to `limit`: GET /v1/Webhooks/EdgeZones

        https://www.twilio.com/docs/usage/webhooks/webhook-edge-zones

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListEdgeZone, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.EdgeZone]:
        """Iterate over the edge zones, page by page, `prefetch` of them ahead: GET /v1/Webhooks/EdgeZones

        https://www.twilio.com/docs/usage/webhooks/webhook-edge-zones

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEdgeZone, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.EdgeZone]]:
        """Iterate over the pages of edge zones, one request a step: GET /v1/Webhooks/EdgeZones

        https://www.twilio.com/docs/usage/webhooks/webhook-edge-zones

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEdgeZone, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.EdgeZone]:
        """Fetch one page of edge zones, the first one or the one at `target_url`: GET /v1/Webhooks/EdgeZones

        https://www.twilio.com/docs/usage/webhooks/webhook-edge-zones

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListEdgeZone, {}, extra_params, page_size, page_number, page_token, target_url)


class Operations(Resource):
    """`operations`"""

    __slots__ = ()
    _path = "/v1/Webhooks/Operations"

    def __call__(self, operation_id: str | None) -> OperationsContext:
        return OperationsContext(self._client, (*self._ids, operation_id))

    def list(
        self, *, status: m.OperationStatusArg | str | None = None, resource_id: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Operation]:
        """List the operations, all or up to `limit`: GET /v1/Webhooks/Operations

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            resource_id: ID of the resource.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListOperation, {"status": status, "resourceId": resource_id}, extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.OperationStatusArg | str | None = None, resource_id: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Operation]:
        """Iterate over the operations, page by page, `prefetch` of them ahead: GET /v1/Webhooks/Operations

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListOperation, {"status": status, "resourceId": resource_id}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.OperationStatusArg | str | None = None, resource_id: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Operation]]:
        """Iterate over the pages of operations, one request a step: GET /v1/Webhooks/Operations

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListOperation, {"status": status, "resourceId": resource_id}, extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.OperationStatusArg | str | None = None, resource_id: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Operation]:
        """Fetch one page of operations, the first one or the one at `target_url`: GET /v1/Webhooks/Operations

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListOperation, {"status": status, "resourceId": resource_id}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class OperationsContext(Resource):
    """`operations(operationId)`"""

    __slots__ = ()
    _path = "/v1/Webhooks/Operations/{0}"

    def fetch(self) -> m.Operation:
        """Fetch the operation: GET /v1/Webhooks/Operations/{operationId}

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration
        """
        __tracebackhide__ = True
        return self._send(ops.FetchOperation)


class Rules(Resource):
    """`rules`"""

    __slots__ = ()
    _path = "/v1/Webhooks/Rules"

    def __call__(self, rule_id: str | None) -> RulesContext:
        return RulesContext(self._client, (*self._ids, rule_id))

    def create(
        self, *, friendly_name: str | None = None, description: str | None = None, match_type: str | None = None,
        prefix: str | None = None, value: str | None = None,
        settings: Sequence[m.RuleSetting | Mapping[str, Any]] | m.RuleSetting | Mapping[str, Any] | None = None,
        idempotency_key: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Rule:
        """Create a rule: POST /v1/Webhooks/Rules

        https://www.twilio.com/docs/usage/webhooks/webhook-rules

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            description: text that describes it, for people to read.
            match_type: how the URL is matched: `exact`, `prefix` or `default`.
            prefix: leading digits of a block of E.164 numbers, country code included, such as `+1510720`.
            value: actual value that is stored or set.
            settings: settings by name.
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateRule,
            {
                "friendlyName": friendly_name, "description": description, "matchType": match_type, "prefix": prefix,
                "value": value, "settings": settings,
            },
            extra_params, headers={"Idempotency-Key": idempotency_key},
        )

    def list(
        self, *, setting_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Rule]:
        """List the rules, all or up to `limit`: GET /v1/Webhooks/Rules

        https://www.twilio.com/docs/usage/webhooks/webhook-rules

        Args:
            setting_id: id of the setting.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListRule, {"settingId": setting_id}, extra_params, limit, page_size)

    def stream(
        self, *, setting_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Rule]:
        """Iterate over the rules, page by page, `prefetch` of them ahead: GET /v1/Webhooks/Rules

        https://www.twilio.com/docs/usage/webhooks/webhook-rules

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRule, {"settingId": setting_id}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, setting_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Rule]]:
        """Iterate over the pages of rules, one request a step: GET /v1/Webhooks/Rules

        https://www.twilio.com/docs/usage/webhooks/webhook-rules

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRule, {"settingId": setting_id}, extra_params, limit, page_size)

    def page(
        self, *, setting_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Rule]:
        """Fetch one page of rules, the first one or the one at `target_url`: GET /v1/Webhooks/Rules

        https://www.twilio.com/docs/usage/webhooks/webhook-rules

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRule, {"settingId": setting_id}, extra_params, page_size, page_number, page_token, target_url,
        )


class RulesContext(Resource):
    """`rules(ruleId)`"""

    __slots__ = ()
    _path = "/v1/Webhooks/Rules/{0}"

    def delete(
        self, *, idempotency_key: str | None = None, extra_params: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> m.Rule:
        """Delete the rule: DELETE /v1/Webhooks/Rules/{ruleId}

        https://www.twilio.com/docs/usage/webhooks/webhook-rules

        Args:
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return self._send(
            ops.DeleteRule, {}, extra_params, headers={"Idempotency-Key": idempotency_key}, missing_ok=missing_ok,
        )

    def fetch(self) -> m.Rule:
        """Fetch the rule: GET /v1/Webhooks/Rules/{ruleId}

        https://www.twilio.com/docs/usage/webhooks/webhook-rules
        """
        __tracebackhide__ = True
        return self._send(ops.FetchRule)

    def patch(
        self, *, friendly_name: str | None = None, description: str | None = None, match_type: str | None = None,
        prefix: str | None = None, value: str | None = None,
        settings: Sequence[m.RuleSetting | Mapping[str, Any]] | m.RuleSetting | Mapping[str, Any] | None = None,
        idempotency_key: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Rule:
        """Patch the rule: PATCH /v1/Webhooks/Rules/{ruleId}

        https://www.twilio.com/docs/usage/webhooks/webhook-rules

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            description: text that describes it, for people to read.
            match_type: how the URL is matched: `exact`, `prefix` or `default`.
            prefix: leading digits of a block of E.164 numbers, country code included, such as `+1510720`.
            value: actual value that is stored or set.
            settings: settings by name.
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.PatchRule,
            {
                "friendlyName": friendly_name, "description": description, "matchType": match_type, "prefix": prefix,
                "value": value, "settings": settings,
            },
            extra_params, headers={"Idempotency-Key": idempotency_key},
        )


class Settings(Resource):
    """`settings`"""

    __slots__ = ()
    _path = "/v1/Webhooks/Settings"

    def __call__(self, setting_id: str | None) -> SettingsContext:
        return SettingsContext(self._client, (*self._ids, setting_id))

    def create(
        self, *, friendly_name: str | None = None, description: str | None = None,
        auth: m.SettingAuth | Mapping[str, Any] | None = None,
        signature: m.SettingSignature | Mapping[str, Any] | None = None,
        connection: m.SettingConnection | Mapping[str, Any] | None = None,
        edge_zones: m.SettingEdgeZones | Mapping[str, Any] | None = None, idempotency_key: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Setting:
        """Create a setting: POST /v1/Webhooks/Settings

        https://www.twilio.com/docs/usage/webhooks/webhook-settings

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            description: text that describes it, for people to read.
            auth: how Twilio authenticates at your server.
            signature: passkey signature over `authenticatorData` and `clientDataJSON`.
            connection: timeouts and retries of the connection to your server.
            edge_zones: edge zones from which requests come.
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSetting,
            {
                "friendlyName": friendly_name, "description": description, "auth": auth, "signature": signature,
                "connection": connection, "edgeZones": edge_zones,
            },
            extra_params, headers={"Idempotency-Key": idempotency_key},
        )

    def list(
        self, *, auth_profile_id: str | None = None, shared_key_id: str | None = None,
        type: m.SettingTypeArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Setting]:
        """List the settings, all or up to `limit`: GET /v1/Webhooks/Settings

        https://www.twilio.com/docs/usage/webhooks/webhook-settings

        Args:
            auth_profile_id: id of the auth profile.
            shared_key_id: id of the shared key that signs.
            type: what kind it is, or which kind is meant.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListSetting, {"authProfileId": auth_profile_id, "sharedKeyId": shared_key_id, "type": type},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, auth_profile_id: str | None = None, shared_key_id: str | None = None,
        type: m.SettingTypeArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Setting]:
        """Iterate over the settings, page by page, `prefetch` of them ahead: GET /v1/Webhooks/Settings

        https://www.twilio.com/docs/usage/webhooks/webhook-settings

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSetting, {"authProfileId": auth_profile_id, "sharedKeyId": shared_key_id, "type": type},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, auth_profile_id: str | None = None, shared_key_id: str | None = None,
        type: m.SettingTypeArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Setting]]:
        """Iterate over the pages of settings, one request a step: GET /v1/Webhooks/Settings

        https://www.twilio.com/docs/usage/webhooks/webhook-settings

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSetting, {"authProfileId": auth_profile_id, "sharedKeyId": shared_key_id, "type": type},
            extra_params, limit, page_size,
        )

    def page(
        self, *, auth_profile_id: str | None = None, shared_key_id: str | None = None,
        type: m.SettingTypeArg | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Setting]:
        """Fetch one page of settings, the first one or the one at `target_url`: GET /v1/Webhooks/Settings

        https://www.twilio.com/docs/usage/webhooks/webhook-settings

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSetting, {"authProfileId": auth_profile_id, "sharedKeyId": shared_key_id, "type": type},
            extra_params, page_size, page_number, page_token, target_url,
        )


class SettingsContext(Resource):
    """`settings(settingId)`"""

    __slots__ = ()
    _path = "/v1/Webhooks/Settings/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the setting: DELETE /v1/Webhooks/Settings/{settingId}

        https://www.twilio.com/docs/usage/webhooks/webhook-settings

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSetting, missing_ok=missing_ok)

    def fetch(self) -> m.Setting:
        """Fetch the setting: GET /v1/Webhooks/Settings/{settingId}

        https://www.twilio.com/docs/usage/webhooks/webhook-settings
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSetting)

    def patch(
        self, *, friendly_name: str | None = None, description: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Setting:
        """Patch the setting: PATCH /v1/Webhooks/Settings/{settingId}

        https://www.twilio.com/docs/usage/webhooks/webhook-settings

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            description: text that describes it, for people to read.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.PatchSetting, {"friendlyName": friendly_name, "description": description}, extra_params,
        )


class SharedKeys(Resource):
    """`shared_keys`"""

    __slots__ = ()
    _path = "/v1/Webhooks/SharedKeys"

    def __call__(self, shared_key_id: str | None) -> SharedKeysContext:
        return SharedKeysContext(self._client, (*self._ids, shared_key_id))

    def create(
        self, *, friendly_name: str | None = None, idempotency_key: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SharedKey:
        """Create a shared key: POST /v1/Webhooks/SharedKeys

        https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            idempotency_key: unique key of your own for the request; a repeat with the same key has no second effect.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSharedKey, {"friendlyName": friendly_name}, extra_params,
            headers={"Idempotency-Key": idempotency_key},
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SharedKey]:
        """List the shared keys, all or up to `limit`: GET /v1/Webhooks/SharedKeys

        https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSharedKey, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SharedKey]:
        """Iterate over the shared keys, page by page, `prefetch` of them ahead: GET /v1/Webhooks/SharedKeys

        https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSharedKey, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SharedKey]]:
        """Iterate over the pages of shared keys, one request a step: GET /v1/Webhooks/SharedKeys

        https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSharedKey, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SharedKey]:
        """Fetch one page of shared keys, the first one or the one at `target_url`: GET /v1/Webhooks/SharedKeys

        https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListSharedKey, {}, extra_params, page_size, page_number, page_token, target_url)


class SharedKeysContext(Resource):
    """`shared_keys(sharedKeyId)`"""

    __slots__ = ()
    _path = "/v1/Webhooks/SharedKeys/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the shared key: DELETE /v1/Webhooks/SharedKeys/{sharedKeyId}

        https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSharedKey, missing_ok=missing_ok)

    def fetch(self) -> m.SharedKey:
        """Fetch the shared key: GET /v1/Webhooks/SharedKeys/{sharedKeyId}

        https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSharedKey)

    def patch(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SharedKey:
        """Patch the shared key: PATCH /v1/Webhooks/SharedKeys/{sharedKeyId}

        https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.PatchSharedKey, {"friendlyName": friendly_name}, extra_params)


class Tests(Resource):
    """`tests`"""

    __slots__ = ()
    _path = "/v1/Webhooks/Tests"

    def create(
        self, *, url: str | None = None, setting_id: str | None = None, method: m.HttpMethodArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Test:
        """Create a test: POST /v1/Webhooks/Tests

        https://www.twilio.com/docs/usage/webhooks/webhook-configuration

        Args:
            url: URL of the resource, or the URL that it uses, opens or calls.
            setting_id: id of the setting.
            method: HTTP method with which the URL is called: `POST`, or `GET` where allowed.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateTest, {"url": url, "settingId": setting_id, "method": method}, extra_params)
