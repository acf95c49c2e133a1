# Mirrored from _async/helpers/messages.py by `make generate`; do not edit.
"""Messages by the task: send one, take its text away, give feedback. The facts name it; the accessors make it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..api.api_v2010 import AccountsMessages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models import api_v2010 as m

_SERVICE = re.compile("MG[0-9a-fA-F]{32}")


class Messages(AccountsMessages):
    """The messages of an account; https://www.twilio.com/docs/messaging/api/message-resource"""

    __slots__ = ()

    def send(
        self, from_: str, to: str, body: str | None = None, *, media_urls: str | Sequence[str] | None = None
    ) -> m.Message:
        """Send a message. With everything that the API knows: `create`.

        Args:
            from_: the sender: a number such as `+15005550006`, a short code, an alphanumeric sender, a channel address
                such as `whatsapp:+15005550006`, or the SID of a Messaging Service (`MG…`).
            to: the recipient: a number or a channel address.
            body: the text.
            media_urls: up to ten addresses of media to attach.

        Raises:
            ValueError: neither a body nor media.
            TrunklineError: as any call; the message may have been sent where `outcome` is "unknown".
        """
        if _SERVICE.fullmatch(from_):
            return self.create(to, messaging_service_sid=from_, body=body, media_url=media_urls)
        return self.create(to, from_=from_, body=body, media_url=media_urls)

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
