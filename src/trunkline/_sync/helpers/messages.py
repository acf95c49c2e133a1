# Mirrored from _async/helpers/messages.py by `make generate`; do not edit.
"""Messages by the task: send one, take its text away, get its media. The facts name it; the accessors make it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from ..._core.call.deadline import spanning_deadline
from ..api.api_v2010_messages import AccountsMessages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

    from ..._core.call.waiting import Until
    from ..._core.runtime.gather import Task
    from ..._core.runtime.sinks import Download
    from ...models.api_v2010 import messages as m
    from ...types.estimates import Estimate
    from .media import MessageMedia

R = TypeVar("R")
_SERVICE = re.compile("MG[0-9a-fA-F]{32}")


class Messages(AccountsMessages):
    """The messages of an account; https://www.twilio.com/docs/messaging/api/message-resource"""

    __slots__ = ()

    def send(
        self, *, to: str, from_: str, body: str | None = None, media_urls: str | Sequence[str] | None = None
    ) -> m.Message:
        """Send a message. With everything that the API knows: `create`.

        Args:
            to: the recipient: a number or a channel address.
            from_: the sender: a number such as `+15005550006`, a short code, an alphanumeric sender, a channel address
                such as `whatsapp:+15005550006`, or the SID of a Messaging Service (`MG…`).
            body: the text.
            media_urls: up to ten addresses of media to attach.

        Raises:
            ValueError: neither a body nor media.
            TrunklineError: as any call; the message may have been sent where `outcome` is "unknown".
        """
        __tracebackhide__ = True
        if _SERVICE.fullmatch(from_):
            return self.create(to, messaging_service_sid=from_, body=body, media_url=media_urls)
        return self.create(to, from_=from_, body=body, media_url=media_urls)

    def wait(self, sid: str | None, *, until: Until[m.Message] = None, deadline: float = 60.0) -> m.Message:
        """Wait until a message has a status, or has ended without it, and return it as it is then.

            message = client.messages.wait(sid, until="delivered", deadline=120)

        Where a carrier sends no receipts a message stays `sent`: that is all there is to wait for. A status callback
        tells the same without asking.

        Args:
            until: a status, several of which one does, or a function that takes the message; one that it has passed
                does too. None: that it has ended.
            deadline: seconds to wait at most; the client's and the block's around it count too.

        Raises:
            TypeError, ValueError: `until` is no status.
            APITimeoutError: the message had not come so far in time.
            TrunklineError: as any call.
        """
        from ..._core.call.waiting import condition
        from ...types.states import MESSAGE_ENDED, MESSAGE_STATUSES
        from ..waiting import wait_until

        met = condition(until, MESSAGE_STATUSES, MESSAGE_ENDED)
        return wait_until(self._client, lambda sid: self(sid).fetch(), sid, met, deadline)

    def estimate(self, *, to: str, body: str, from_: str | None = None) -> Estimate:
        """Estimate what an SMS will cost: its segments, by the prices of the recipient's country.

        The prices of a country are asked for once a day and client. Carriers have different prices, and fees of their
        own are not in them: it is an estimate. A client `on_behalf_of` has the prices of its credentials' account.
        https://www.twilio.com/docs/messaging/api/pricing

            (client.messages.estimate(to="+14155550100", body="Hello")).friendly  # "$0.0079"

        Args:
            to: the recipient's number, in E.164.
            body: the text.
            from_: the sender, as prices depend on what kind of number it is; None: any kind.

        Raises:
            ValueError: `to` is no number of a country, or an address of a channel other than SMS.
            MissingExtraError: phonenumbers is not installed; it comes with `trunkline[phone]`.
            TrunklineError: as any call.
        """
        from ...types.channels import channel
        from ...types.estimates import estimate
        from ...types.phone import country_of
        from ..pricing import prices_to

        if channel(to) is not None:
            raise ValueError("to must be a phone number: there are prices of SMS alone, not of other channels")
        try:
            country = country_of(to)
        except ValueError as error:
            raise ValueError(f"to must be a phone number in E.164, such as +14155550100: {error}") from None
        found = prices_to(self._client, country)
        return estimate(body, country, found.outbound_sms_prices or (), found.price_unit, from_)

    def redact(self, sid: str | None) -> m.Message:
        """Empty the body of a message; the rest of it stays.

        https://www.twilio.com/docs/messaging/api/message-resource#update-a-message-resource
        """
        return self(sid).update(body="")

    def cancel(self, sid: str | None) -> m.Message:
        """Cancel a message that was scheduled and is not yet being sent."""
        return self(sid).update(status="canceled")

    def feedback(
        self, sid: str | None, outcome: m.MessageFeedbackOutcomeArg | str = "confirmed"
    ) -> m.MessageFeedback:
        """Tell Twilio whether the recipient has acted on a message that was created with `provide_feedback=True`.

        https://www.twilio.com/docs/messaging/api/message-feedback-resource
        """
        return self(sid).feedback.create(outcome=outcome)

    def media_urls(self, sid: str | None, *, concurrency: int = 10) -> list[str]:
        """Ask where all media of a message are, some at a time, in their order; see `messages(sid).media(sid).url`.

        Raises:
            TrunklineError: as any call; the first one that fails.
        """

        def url(medium: MessageMedia) -> str:
            return medium.url()

        return self._each(sid, url, concurrency)

    def media(self, sid: str | None, *, concurrency: int = 10, timeout: float | None = None) -> list[Download]:
        """Download all media of a message, some at a time, in their order.

        Args:
            concurrency: how many at a time.
            timeout: seconds that one attempt at one of them may take; None: the client's.

        Raises:
            TrunklineError: as any call; the first one that fails.
        """

        def download(medium: MessageMedia) -> Download:
            return medium.download(timeout=timeout)

        return self._each(sid, download, concurrency)

    def images(self, sid: str | None, *, concurrency: int = 10, timeout: float | None = None) -> list[Image]:
        """Download all media of a message and decode them as pictures; needs Pillow (`trunkline[images]`).

        Raises:
            MissingExtraError: Pillow is not installed.
            APIResponseError: one is no picture that Pillow knows.
            TrunklineError: as any call; the first one that fails.
        """

        def image(medium: MessageMedia) -> Image:
            return medium.image(timeout=timeout)

        return self._each(sid, image, concurrency)

    def _each(self, sid: str | None, function: Task[MessageMedia, R], concurrency: int) -> list[R]:
        """Call a function on all media of a message, some at a time; the deadline is that of all together."""
        with spanning_deadline(self._client._until()):
            media = [self(sid).media(row.sid) for row in self(sid).media.list()]
            return self._client.map(function, media, concurrency=concurrency)
