# Generated from facts/proxy_v1.json by `make generate`; do not edit.
"""The resources of proxy_v1."""

from __future__ import annotations

from ..._operations import proxy_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime, timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import proxy_v1 as m
    from ..pages import AsyncPage


class AsyncProxyV1(AsyncResource):
    """`proxy.v1`"""

    __slots__ = ()

    @accessor
    def services(self) -> AsyncServices:
        return AsyncServices(self._client, self._ids)


class AsyncServices(AsyncResource):
    """`services`"""

    __slots__ = ()
    _path = "/v1/Services"

    def __call__(self, sid: str | None) -> AsyncServicesContext:
        return AsyncServicesContext(self._client, (*self._ids, sid))

    async def create(
        self, unique_name: str, *, default_ttl: timedelta | int | None = None, callback_url: str | None = None,
        chat_instance_sid: str | None = None, geo_match_level: m.ServiceGeoMatchLevelArg | str | None = None,
        number_selection_behavior: m.ServiceNumberSelectionBehaviorArg | str | None = None,
        intercept_callback_url: str | None = None, out_of_session_callback_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Create a service: POST /v1/Services

        https://www.twilio.com/docs/proxy/api/service

        Args:
            unique_name: unique name, at most 191 characters, without personal data.
            default_ttl: seconds a new session lives after its creation or last interaction; `0`, the default, is
                without limit.
            callback_url: URL called when the status of an interaction changes.
            chat_instance_sid: SID of the chat service the Proxy service manages, `IS…`, one for each.
            geo_match_level: how near the proxy number must be to the participant's: `area-code`, `overlay`, `radius` or
                `country`.
            number_selection_behavior: `prefer-sticky` reuses a participant's earlier Proxy number if it can,
                `avoid-sticky` varies it.
            intercept_callback_url: URL called on each interaction; status 403 in reply blocks it.
            out_of_session_callback_url: URL called for calls or SMS to a closed or missing session; may answer with
                TwiML.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateService,
            {
                "UniqueName": unique_name, "DefaultTtl": default_ttl, "CallbackUrl": callback_url,
                "ChatInstanceSid": chat_instance_sid, "GeoMatchLevel": geo_match_level,
                "NumberSelectionBehavior": number_selection_behavior, "InterceptCallbackUrl": intercept_callback_url,
                "OutOfSessionCallbackUrl": out_of_session_callback_url,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v1/Services

        https://www.twilio.com/docs/proxy/api/service

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListService, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Service]:
        """Iterate over the services, page by page, `prefetch` of them ahead: GET /v1/Services

        https://www.twilio.com/docs/proxy/api/service

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListService, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v1/Services

        https://www.twilio.com/docs/proxy/api/service

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v1/Services

        https://www.twilio.com/docs/proxy/api/service

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListService, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesContext(AsyncResource):
    """`services(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}"

    @accessor
    def phone_numbers(self) -> AsyncServicesPhoneNumbers:
        return AsyncServicesPhoneNumbers(self._client, self._ids)

    @accessor
    def sessions(self) -> AsyncServicesSessions:
        return AsyncServicesSessions(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v1/Services/{Sid}

        https://www.twilio.com/docs/proxy/api/service

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteService, missing_ok=missing_ok)

    async def fetch(self) -> m.Service:
        """Fetch the service: GET /v1/Services/{Sid}

        https://www.twilio.com/docs/proxy/api/service
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchService)

    async def update(
        self, *, unique_name: str | None = None, default_ttl: timedelta | int | None = None,
        callback_url: str | None = None, chat_instance_sid: str | None = None,
        geo_match_level: m.ServiceGeoMatchLevelArg | str | None = None,
        number_selection_behavior: m.ServiceNumberSelectionBehaviorArg | str | None = None,
        intercept_callback_url: str | None = None, out_of_session_callback_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Update the service: POST /v1/Services/{Sid}

        https://www.twilio.com/docs/proxy/api/service

        Args:
            unique_name: unique name, at most 191 characters, without personal data.
            default_ttl: seconds a new session lives after its creation or last interaction; `0`, the default, is
                without limit.
            callback_url: URL called when the status of an interaction changes.
            chat_instance_sid: SID of the chat service the Proxy service manages, `IS…`, one for each.
            geo_match_level: how near the proxy number must be to the participant's: `area-code`, `overlay`, `radius` or
                `country`.
            number_selection_behavior: `prefer-sticky` reuses a participant's earlier Proxy number if it can,
                `avoid-sticky` varies it.
            intercept_callback_url: URL called on each interaction; status 403 in reply blocks it.
            out_of_session_callback_url: URL called for calls or SMS to a closed or missing session; may answer with
                TwiML.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateService,
            {
                "UniqueName": unique_name, "DefaultTtl": default_ttl, "CallbackUrl": callback_url,
                "ChatInstanceSid": chat_instance_sid, "GeoMatchLevel": geo_match_level,
                "NumberSelectionBehavior": number_selection_behavior, "InterceptCallbackUrl": intercept_callback_url,
                "OutOfSessionCallbackUrl": out_of_session_callback_url,
            },
            extra_params,
        )


class AsyncServicesPhoneNumbers(AsyncResource):
    """`services(Sid).phone_numbers`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/PhoneNumbers"

    def __call__(self, sid: str | None) -> AsyncServicesPhoneNumbersContext:
        return AsyncServicesPhoneNumbersContext(self._client, (*self._ids, sid))

    async def create(
        self, *, sid: str | None = None, phone_number: str | None = None, is_reserved: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.PhoneNumber:
        """Create a phone number: POST /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/proxy/api/phone-number

        Args:
            sid: SID of the phone number, `PN…`.
            phone_number: phone number, as a rule in E.164 format.
            is_reserved: whether the number is reserved, so that the proxy pool does not assign it.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreatePhoneNumber, {"Sid": sid, "PhoneNumber": phone_number, "IsReserved": is_reserved}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PhoneNumber]:
        """List the phone numbers, all or up to `limit`: GET /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/proxy/api/phone-number

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListPhoneNumber, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PhoneNumber]:
        """Iterate over the phone numbers, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/proxy/api/phone-number

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListPhoneNumber, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PhoneNumber]]:
        """Iterate over the pages of phone numbers, one request a step: GET /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/proxy/api/phone-number

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListPhoneNumber, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PhoneNumber]:
        """Fetch one page of phone numbers, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/PhoneNumbers

        https://www.twilio.com/docs/proxy/api/phone-number

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListPhoneNumber, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesPhoneNumbersContext(AsyncResource):
    """`services(Sid).phone_numbers(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/PhoneNumbers/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the phone number: DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}

        https://www.twilio.com/docs/proxy/api/phone-number

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeletePhoneNumber, missing_ok=missing_ok)

    async def fetch(self) -> m.PhoneNumber:
        """Fetch the phone number: GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}

        https://www.twilio.com/docs/proxy/api/phone-number
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPhoneNumber)

    async def update(
        self, *, is_reserved: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PhoneNumber:
        """Update the phone number: POST /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}

        https://www.twilio.com/docs/proxy/api/phone-number

        Args:
            is_reserved: whether the number is reserved, so that the proxy pool does not assign it.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdatePhoneNumber, {"IsReserved": is_reserved}, extra_params)


class AsyncServicesSessions(AsyncResource):
    """`services(Sid).sessions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Sessions"

    def __call__(self, sid: str | None) -> AsyncServicesSessionsContext:
        return AsyncServicesSessionsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, unique_name: str | None = None, ttl: timedelta | int | None = None,
        date_expiry: datetime | date | str | None = None, mode: m.SessionModeArg | str | None = None,
        status: m.SessionStatusArg | str | None = None, participants: Sequence[Json] | Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Session:
        """Create a session: POST /v1/Services/{ServiceSid}/Sessions

        https://www.twilio.com/docs/proxy/api/session

        Args:
            unique_name: unique name, at most 191 characters, without personal data.
            ttl: seconds after its creation or last interaction when the session expires.
            date_expiry: instant at which the session is to expire; takes precedence over `ttl`.
            mode: what the session allows: `voice-and-message`, `message-only` or `voice-only`.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            participants: participants of the new session.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSession,
            {
                "UniqueName": unique_name, "Ttl": ttl, "DateExpiry": date_expiry, "Mode": mode, "Status": status,
                "Participants": participants,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Session]:
        """List the sessions, all or up to `limit`: GET /v1/Services/{ServiceSid}/Sessions

        https://www.twilio.com/docs/proxy/api/session

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListSession, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Session]:
        """Iterate over the sessions, page by page, `prefetch` of them ahead: GET /v1/Services/{ServiceSid}/Sessions

        https://www.twilio.com/docs/proxy/api/session

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSession, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Session]]:
        """Iterate over the pages of sessions, one request a step: GET /v1/Services/{ServiceSid}/Sessions

        https://www.twilio.com/docs/proxy/api/session

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSession, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Session]:
        """Fetch one page of sessions, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Sessions

        https://www.twilio.com/docs/proxy/api/session

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListSession, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesSessionsContext(AsyncResource):
    """`services(Sid).sessions(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Sessions/{1}"

    @accessor
    def interactions(self) -> AsyncServicesSessionsInteractions:
        return AsyncServicesSessionsInteractions(self._client, self._ids)

    @accessor
    def participants(self) -> AsyncServicesSessionsParticipants:
        return AsyncServicesSessionsParticipants(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the session: DELETE /v1/Services/{ServiceSid}/Sessions/{Sid}

        https://www.twilio.com/docs/proxy/api/session

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSession, missing_ok=missing_ok)

    async def fetch(self) -> m.Session:
        """Fetch the session: GET /v1/Services/{ServiceSid}/Sessions/{Sid}

        https://www.twilio.com/docs/proxy/api/session
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSession)

    async def update(
        self, *, ttl: timedelta | int | None = None, status: m.SessionStatusArg | str | None = None,
        date_expiry: datetime | date | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Session:
        """Update the session: POST /v1/Services/{ServiceSid}/Sessions/{Sid}

        https://www.twilio.com/docs/proxy/api/session

        Args:
            ttl: seconds after its creation or last interaction when the session expires.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            date_expiry: instant at which the session is to expire; takes precedence over `ttl`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateSession, {"Ttl": ttl, "Status": status, "DateExpiry": date_expiry}, extra_params,
        )


class AsyncServicesSessionsInteractions(AsyncResource):
    """`services(Sid).sessions(Sid).interactions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Sessions/{1}/Interactions"

    def __call__(self, sid: str | None) -> AsyncServicesSessionsInteractionsContext:
        return AsyncServicesSessionsInteractionsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Interaction]:
        """List the interactions, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions

        https://www.twilio.com/docs/proxy/api/interaction

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListInteraction, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Interaction]:
        """Iterate over the interactions, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions

        https://www.twilio.com/docs/proxy/api/interaction

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListInteraction, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Interaction]]:
        """Iterate over the pages of interactions, one request a step:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions

        https://www.twilio.com/docs/proxy/api/interaction

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListInteraction, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Interaction]:
        """Fetch one page of interactions, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions

        https://www.twilio.com/docs/proxy/api/interaction

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListInteraction, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesSessionsInteractionsContext(AsyncResource):
    """`services(Sid).sessions(Sid).interactions(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Sessions/{1}/Interactions/{2}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the interaction: DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}

        https://www.twilio.com/docs/proxy/api/interaction

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteInteraction, missing_ok=missing_ok)

    async def fetch(self) -> m.Interaction:
        """Fetch the interaction: GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}

        https://www.twilio.com/docs/proxy/api/interaction
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchInteraction)


class AsyncServicesSessionsParticipants(AsyncResource):
    """`services(Sid).sessions(Sid).participants`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Sessions/{1}/Participants"

    def __call__(self, sid: str | None) -> AsyncServicesSessionsParticipantsContext:
        return AsyncServicesSessionsParticipantsContext(self._client, (*self._ids, sid))

    async def create(
        self, identifier: str, *, friendly_name: str | None = None, proxy_identifier: str | None = None,
        proxy_identifier_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Participant:
        """Create a participant: POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants

        https://www.twilio.com/docs/proxy/api/participant

        Args:
            identifier: phone number of the participant.
            friendly_name: name of the participant, up to 255 characters, no personal data.
            proxy_identifier: proxy number for the participant, by default one chosen from the pool.
            proxy_identifier_sid: SID of the proxy number of the participant, `PN…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateParticipant,
            {
                "Identifier": identifier, "FriendlyName": friendly_name, "ProxyIdentifier": proxy_identifier,
                "ProxyIdentifierSid": proxy_identifier_sid,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Participant]:
        """List the participants, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants

        https://www.twilio.com/docs/proxy/api/participant

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListParticipant, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Participant]:
        """Iterate over the participants, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants

        https://www.twilio.com/docs/proxy/api/participant

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListParticipant, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Participant]]:
        """Iterate over the pages of participants, one request a step:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants

        https://www.twilio.com/docs/proxy/api/participant

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListParticipant, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Participant]:
        """Fetch one page of participants, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants

        https://www.twilio.com/docs/proxy/api/participant

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListParticipant, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesSessionsParticipantsContext(AsyncResource):
    """`services(Sid).sessions(Sid).participants(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Sessions/{1}/Participants/{2}"

    @accessor
    def message_interactions(self) -> AsyncServicesSessionsParticipantsMessageInteractions:
        return AsyncServicesSessionsParticipantsMessageInteractions(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the participant: DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}

        https://www.twilio.com/docs/proxy/api/participant

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteParticipant, missing_ok=missing_ok)

    async def fetch(self) -> m.Participant:
        """Fetch the participant: GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}

        https://www.twilio.com/docs/proxy/api/participant
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchParticipant)


class AsyncServicesSessionsParticipantsMessageInteractions(AsyncResource):
    """`services(Sid).sessions(Sid).participants(Sid).message_interactions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Sessions/{1}/Participants/{2}/MessageInteractions"

    def __call__(self, sid: str | None) -> AsyncServicesSessionsParticipantsMessageInteractionsContext:
        return AsyncServicesSessionsParticipantsMessageInteractionsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, body: str | None = None, media_url: str | Sequence[str] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.MessageInteraction:
        """Create a message interaction:
        POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions

        https://www.twilio.com/docs/proxy/api/sending-messages

        Args:
            body: text sent to the participant.
            media_url: reserved, not supported at present.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateMessageInteraction, {"Body": body, "MediaUrl": media_url}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.MessageInteraction]:
        """List the message interactions, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions

        https://www.twilio.com/docs/proxy/api/sending-messages

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListMessageInteraction, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.MessageInteraction]:
        """Iterate over the message interactions, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions

        https://www.twilio.com/docs/proxy/api/sending-messages

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMessageInteraction, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.MessageInteraction]]:
        """Iterate over the pages of message interactions, one request a step:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions

        https://www.twilio.com/docs/proxy/api/sending-messages

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMessageInteraction, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.MessageInteraction]:
        """Fetch one page of message interactions, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions

        https://www.twilio.com/docs/proxy/api/sending-messages

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListMessageInteraction, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesSessionsParticipantsMessageInteractionsContext(AsyncResource):
    """`services(Sid).sessions(Sid).participants(Sid).message_interactions(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Sessions/{1}/Participants/{2}/MessageInteractions/{3}"

    async def fetch(self) -> m.MessageInteraction:
        """Fetch the message interaction:
        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions/{Sid}

        https://www.twilio.com/docs/proxy/api/sending-messages
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMessageInteraction)
