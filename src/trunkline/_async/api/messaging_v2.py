# Generated from facts/messaging_v2.json by `make generate`; do not edit.
"""The resources of messaging_v2."""

from __future__ import annotations

from ..._operations import messaging_v2 as ops
from ...types import UNSET
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models import messaging_v2 as m
    from ...types import UnsetType
    from ..pages import AsyncPage


class AsyncMessagingV2(AsyncResource):
    """`messaging.v2`"""

    __slots__ = ()

    @accessor
    def channels_senders(self) -> AsyncChannelsSenders:
        return AsyncChannelsSenders(self._client, self._ids)

    @accessor
    def typing_indicator(self) -> AsyncTypingIndicator:
        return AsyncTypingIndicator(self._client, self._ids)

    @accessor
    def domain_certs(self) -> AsyncDomainCerts:
        return AsyncDomainCerts(self._client, self._ids)


class AsyncChannelsSenders(AsyncResource):
    """`channels_senders`"""

    __slots__ = ()
    _path = "/v2/Channels/Senders"

    def __call__(self, sid: str | None) -> AsyncChannelsSendersContext:
        return AsyncChannelsSendersContext(self._client, (*self._ids, sid))

    async def create(
        self, sender_id: str, *, friendly_name: str | UnsetType | None = UNSET,
        configuration: m.Configuration | Mapping[str, Any] | UnsetType | None = UNSET,
        webhook: m.Webhook | Mapping[str, Any] | UnsetType | None = UNSET,
        profile: m.Profile | Mapping[str, Any] | UnsetType | None = UNSET,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ChannelsSenderResponse:
        """Create a channels sender: POST /v2/Channels/Senders

        https://www.twilio.com/docs/whatsapp/api/senders

        Args:
            sender_id: WhatsApp sender, as `whatsapp:` with its E.164 number.
            friendly_name: optional name of the sender, shown in the Twilio Console.
            configuration: settings, as JSON; their shape depends on the resource.
            webhook: webhook settings: callback, fallback and status callback, each a URL and method.
            profile: public details of the sender, such as name, about text, logo and website.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateChannelsSender,
            {
                "sender_id": sender_id, "friendly_name": friendly_name, "configuration": configuration,
                "webhook": webhook, "profile": profile,
            },
            extra_params,
        )

    async def list(
        self, channel: str, *, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ChannelsSenderResponse]:
        """List the channels senders, all or up to `limit`: GET /v2/Channels/Senders

        https://www.twilio.com/docs/whatsapp/api/senders

        Args:
            channel: only senders of this channel.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListChannelsSender, {"Channel": channel}, extra_params, limit, page_size)

    def stream(
        self, channel: str, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ChannelsSenderResponse]:
        """Iterate over the channels senders, page by page, `prefetch` of them ahead: GET /v2/Channels/Senders

        https://www.twilio.com/docs/whatsapp/api/senders

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListChannelsSender, {"Channel": channel}, extra_params, limit, page_size, prefetch)

    def pages(
        self, channel: str, *, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ChannelsSenderResponse]]:
        """Iterate over the pages of channels senders, one request a step: GET /v2/Channels/Senders

        https://www.twilio.com/docs/whatsapp/api/senders

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListChannelsSender, {"Channel": channel}, extra_params, limit, page_size)

    async def page(
        self, channel: str | None = None, *, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ChannelsSenderResponse]:
        """Fetch one page of channels senders, the first one or the one at `target_url`: GET /v2/Channels/Senders

        https://www.twilio.com/docs/whatsapp/api/senders

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListChannelsSender, {"Channel": channel}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncChannelsSendersContext(AsyncResource):
    """`channels_senders(Sid)`"""

    __slots__ = ()
    _path = "/v2/Channels/Senders/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the channels sender: DELETE /v2/Channels/Senders/{Sid}

        https://www.twilio.com/docs/whatsapp/api/senders

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteChannelsSender, missing_ok=missing_ok)

    async def fetch(self) -> m.ChannelsSenderResponse:
        """Fetch the channels sender: GET /v2/Channels/Senders/{Sid}

        https://www.twilio.com/docs/whatsapp/api/senders
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchChannelsSender)

    async def update(
        self, *, configuration: m.Configuration | Mapping[str, Any] | UnsetType | None = UNSET,
        webhook: m.Webhook | Mapping[str, Any] | UnsetType | None = UNSET,
        profile: m.Profile | Mapping[str, Any] | UnsetType | None = UNSET,
        friendly_name: str | UnsetType | None = UNSET, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ChannelsSenderResponse:
        """Update the channels sender: POST /v2/Channels/Senders/{Sid}

        https://www.twilio.com/docs/whatsapp/api/senders

        Args:
            configuration: settings, as JSON; their shape depends on the resource.
            webhook: webhook settings: callback, fallback and status callback, each a URL and method.
            profile: public details of the sender, such as name, about text, logo and website.
            friendly_name: optional name of the sender, shown in the Twilio Console.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateChannelsSender,
            {"configuration": configuration, "webhook": webhook, "profile": profile, "friendly_name": friendly_name},
            extra_params,
        )


class AsyncTypingIndicator(AsyncResource):
    """`typing_indicator`"""

    __slots__ = ()
    _path = "/v2/Indicators/Typing.json"

    async def create(
        self, channel: m.TypingIndicatorChannelArg | str, message_id: str, *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TypingIndicatorResult:
        """Create a typing indicator: POST /v2/Indicators/Typing.json

        https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource

        Args:
            channel: channel of the message, `whatsapp`.
            message_id: SID of a message in the WhatsApp conversation, `SM…` or `MM…`, in which typing is shown.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateTypingIndicator, {"channel": channel, "messageId": message_id}, extra_params)


class AsyncDomainCerts(AsyncResource):
    """`domain_certs`"""

    __slots__ = ()

    def __call__(self, domain_sid: str | None) -> AsyncDomainCertsContext:
        return AsyncDomainCertsContext(self._client, (*self._ids, domain_sid))


class AsyncDomainCertsContext(AsyncResource):
    """`domain_certs(DomainSid)`"""

    __slots__ = ()
    _path = "/v2/LinkShortening/Domains/{0}/Certificate"

    async def fetch(self) -> m.DomainCertV4:
        """Fetch the domain cert v4: GET /v2/LinkShortening/Domains/{DomainSid}/Certificate

        https://www.twilio.com/docs/messaging/features/link-shortening
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDomainCertV4)
