# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, messages."""

from __future__ import annotations

from ..._operations import api_v2010_messages as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime, timedelta
    from decimal import Decimal
    from typing import Any

    from ..._core.call.operation import Json
    from ...models.api_v2010 import messages as m
    from ..helpers.media import AsyncMessageMedia
    from ..pages import AsyncPage


class AsyncAccountsMessages(AsyncResource):
    """`accounts(Sid).messages`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages.json"
    _range = ("day", "date_sent_after", "date_sent_before", "date_sent", "date_created")
    _states = _filters = ()

    def __call__(self, sid: str | None) -> AsyncAccountsMessagesContext:
        return AsyncAccountsMessagesContext(self._client, (*self._ids, sid))

    async def create(
        self, to: str, *, from_: str | None = None, messaging_service_sid: str | None = None, body: str | None = None,
        media_url: str | Sequence[str] | None = None, content_sid: str | None = None,
        content_variables: Json | None = None, status_callback: str | None = None,
        send_at: datetime | date | str | None = None, schedule_type: m.MessageScheduleTypeArg | str | None = None,
        application_sid: str | None = None, persistent_action: str | Sequence[str] | None = None,
        max_price: Decimal | float | str | None = None, provide_feedback: bool | None = None,
        attempt: int | None = None, validity_period: timedelta | int | None = None, force_delivery: bool | None = None,
        content_retention: m.MessageContentRetentionArg | str | None = None,
        address_retention: m.MessageAddressRetentionArg | str | None = None, smart_encoded: bool | None = None,
        traffic_type: m.MessageTrafficTypeArg | str | None = None, shorten_urls: bool | None = None,
        send_as_mms: bool | None = None, message_intent: str | None = None,
        risk_check: m.MessageRiskCheckArg | str | None = None, fallback_from: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Message:
        """Create a message: POST /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource

        Args:
            to: recipient, an E.164 number for SMS and MMS or a channel address such as `whatsapp:+15552229999`.
            from_: sender you own: E.164 number, alphanumeric id, short code or `whatsapp:+…`; optional with a messaging
                service.
            messaging_service_sid: SID of the messaging service that sends, `MG…`; it picks the sender unless `from_` is
                given.
            body: text of the message, up to 1,600 characters; over 160 GSM-7 or 70 UCS-2 characters it is sent in
                segments.
            media_url: URLs of up to 10 files to send; at most 5 MB for JPEG, GIF and PNG, 500 KB for other types.
            content_sid: SID of the content template the message is made from, `HX…`; without it none is used.
            content_variables: JSON string with values for the template's variables; the template's defaults fill gaps;
                needs `content_sid`.
            status_callback: URL that gets delivery updates, used instead of the messaging service's own; host names
                without underscores.
            send_at: instant to send the message at, ISO 8601.
            schedule_type: `fixed` to send the message later, at `send_at`; needs a Messaging Service.
            application_sid: SID of the TwiML app whose `message_status_callback` gets the statuses, `AP…`;
                `status_callback` takes priority.
            persistent_action: rich actions for channels other than SMS and MMS, such as a location in WhatsApp.
            max_price: obsolete, without effect since 2024-06-03.
            provide_feedback: whether you will confirm the delivery through Message Feedback, by default `False`.
            attempt: how many times the message was tried so far with any provider, this request included.
            validity_period: seconds the message may wait in the queue before it is dropped, 1 to 36,000, the default;
                best above 5.
            force_delivery: reserved by Twilio, without documented effect.
            content_retention: whether the message's content is kept, `retain` or `discard`.
            address_retention: whether the recipient's address is kept, `retain` or `obfuscate`.
            smart_encoded: whether Unicode characters are replaced by similar GSM-7 ones.
            traffic_type: class of the message traffic, only `free`.
            shorten_urls: whether to shorten links in the body, by default `False`; needs a Messaging Service with Link
                Shortening.
            send_as_mms: whether to deliver the message as a single MMS even without media.
            message_intent: purpose of the message, such as `otp`, `notifications` or `marketing`.
            risk_check: `disable` to send this message without any risk check.
            fallback_from: SMS sender used when RCS cannot reach the recipient: own E.164 number, alphanumeric id or
                short code; needs a messaging service.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateMessage,
            {
                "To": to, "From": from_, "MessagingServiceSid": messaging_service_sid, "Body": body,
                "MediaUrl": media_url, "ContentSid": content_sid, "ContentVariables": content_variables,
                "StatusCallback": status_callback, "SendAt": send_at, "ScheduleType": schedule_type,
                "ApplicationSid": application_sid, "PersistentAction": persistent_action, "MaxPrice": max_price,
                "ProvideFeedback": provide_feedback, "Attempt": attempt, "ValidityPeriod": validity_period,
                "ForceDelivery": force_delivery, "ContentRetention": content_retention,
                "AddressRetention": address_retention, "SmartEncoded": smart_encoded, "TrafficType": traffic_type,
                "ShortenUrls": shorten_urls, "SendAsMms": send_as_mms, "MessageIntent": message_intent,
                "RiskCheck": risk_check, "FallbackFrom": fallback_from,
            },
            extra_params,
        )

    async def list(
        self, *, to: str | None = None, from_: str | None = None, date_sent: date | datetime | str | None = None,
        date_sent_before: date | datetime | str | None = None, date_sent_after: date | datetime | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Message]:
        """List the messages, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource

        Args:
            to: only messages sent to this recipient, such as `+15558881111`.
            from_: keeps only messages from this sender, such as `+15552229999`.
            date_sent: only messages sent on this day, `YYYY-MM-DD`, UTC.
            date_sent_before: only messages sent on or before this day, `YYYY-MM-DD`, UTC.
            date_sent_after: only messages sent on or after this day, `YYYY-MM-DD`, UTC.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, to: str | None = None, from_: str | None = None, date_sent: date | datetime | str | None = None,
        date_sent_before: date | datetime | str | None = None, date_sent_after: date | datetime | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Message]:
        """Iterate over the messages, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, to: str | None = None, from_: str | None = None, date_sent: date | datetime | str | None = None,
        date_sent_before: date | datetime | str | None = None, date_sent_after: date | datetime | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Message]]:
        """Iterate over the pages of messages, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, to: str | None = None, from_: str | None = None, date_sent: date | datetime | str | None = None,
        date_sent_before: date | datetime | str | None = None, date_sent_after: date | datetime | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Message]:
        """Fetch one page of messages, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )

    def in_range(
        self, start: datetime | None, end: datetime | None, *, to: str | None = None, from_: str | None = None,
        limit: int | None = None, page_size: int | None = None, concurrency: int = 1,
    ) -> AsyncIterator[m.Message]:
        """Iterate over the messages from `start` (included) to `end` (excluded), exact to the second of the API.

        The API is asked for the days, in UTC, that the range touches; what lies outside is dropped here. A row counts
        by its `date_sent`, or `date_created` where it was not sent. Rows come in the order of the API, newest first as
        a rule.

        Args:
            start, end: datetimes with a time zone; None leaves a side open.
            to: only messages to this address.
            from_: only messages from this address.
            limit: how many at most.
            page_size: how many the API should send at a time.
            concurrency: how many days (UTC) are fetched at a time; rows keep their order, the newest day first. A range
                without a start cannot be cut into days.

        Raises:
            TypeError, ValueError: `start` or `end` is no datetime, has no time zone, or start is after end.
            TrunklineError: as any call, while iterating.
        """
        __tracebackhide__ = True
        from ..ranges import rows_in

        given = {"to": to, "from_": from_, "page_size": page_size}
        return rows_in(self, start, end, given, limit, concurrency)

    def pages_in_range(
        self, start: datetime | None, end: datetime | None, *, to: str | None = None, from_: str | None = None,
        page_size: int | None = None, target_url: str | None = None,
    ) -> AsyncIterator[AsyncPage[m.Message]]:
        """Iterate over the pages of `in_range`, a request a step; a page may hold no row and know the next.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        __tracebackhide__ = True
        from ..ranges import pages_in

        given = {"to": to, "from_": from_, "page_size": page_size}
        return pages_in(self, start, end, given, target_url)


class AsyncAccountsMessagesContext(AsyncResource):
    """`accounts(Sid).messages(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}.json"

    @accessor
    def feedback(self) -> AsyncAccountsMessagesFeedback:
        return AsyncAccountsMessagesFeedback(self._client, self._ids)

    @accessor
    def media(self) -> AsyncAccountsMessagesMedia:
        return AsyncAccountsMessagesMedia(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the message: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        https://www.twilio.com/docs/messaging/api/message-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteMessage, missing_ok=missing_ok)

    async def fetch(self) -> m.Message:
        """Fetch the message: GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMessage)

    async def update(
        self, *, body: str | None = None, status: m.MessageUpdateStatusArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Message:
        """Update the message: POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        https://www.twilio.com/docs/messaging/api/message-resource

        Args:
            body: empty string, which removes the text from the stored message.
            status: `canceled` calls off a message that is scheduled and not yet sent.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateMessage, {"Body": body, "Status": status}, extra_params)


class AsyncAccountsMessagesFeedback(AsyncResource):
    """`accounts(Sid).messages(Sid).feedback`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}/Feedback.json"

    async def create(
        self, *, outcome: m.MessageFeedbackOutcomeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.MessageFeedback:
        """Create a message feedback: POST /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json

        https://www.twilio.com/docs/messaging/api/message-feedback-resource

        Args:
            outcome: whether the recipient acted on the message: `confirmed` or `unconfirmed`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateMessageFeedback, {"Outcome": outcome}, extra_params)


class AsyncAccountsMessagesMedia(AsyncResource):
    """`accounts(Sid).messages(Sid).media`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}/Media.json"

    def __call__(self, sid: str | None) -> AsyncMessageMedia:
        from ..helpers.media import AsyncMessageMedia

        return AsyncMessageMedia(self._client, (*self._ids, sid))

    async def list(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Media]:
        """List the media, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource

        Args:
            date_created: only media created on this day, `YYYY-MM-DD`, UTC.
            date_created_before: only media created at or before midnight of this day, `YYYY-MM-DD`, UTC.
            date_created_after: only media created on or after this day, `YYYY-MM-DD`, UTC.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Media]:
        """Iterate over the media, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Media]]:
        """Iterate over the pages of media, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Media]:
        """Fetch one page of media, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, page_size, page_number, page_token, target_url,
        )
