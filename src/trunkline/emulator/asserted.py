"""What tests ask of an emulator: what was sent, who was called, which webhooks there were. A base of `base`."""

from __future__ import annotations

from .._core.redaction.secret import safe_repr
from . import expectations
from .calls_made import MadeCall, calls
from .clock import Clock
from .expectations import Expected
from .sent import RecordedWebhook
from .sent_messages import SentMessage
from .world import World


@safe_repr
class Asserted:
    """What happened, and checks of it."""

    clock: Clock
    _world: World

    @property
    def webhooks(self) -> list[RecordedWebhook]:
        """The webhooks so far, oldest first: the last 10,000, and 64 MiB of requests and replies at most."""
        return self._world.webhooks()

    @property
    def sent(self) -> list[SentMessage]:
        """The messages that were sent, replies to what came in included, oldest first; each as it is now."""
        return [each for each in self._world.messages() if each.direction != "inbound"]

    def assert_sent(
        self,
        to: Expected | None = None,
        body: Expected | None = None,
        from_: Expected | None = None,
        *,
        status: Expected | None = None,
        count: int | None = None,
    ) -> list[SentMessage]:
        """Checks that a message was sent, and returns those that fit, oldest first.

            twilio.assert_sent(to="+14155550100", body=re.compile("code is [0-9]{6}"))
            twilio.assert_sent(count=0)

        Args:
            to, body, from_, status: of the message: the same text, a compiled pattern that is found in it, or a
                callable that says whether it fits. None: any.
            count: how many there must be; None: at least one.

        Raises:
            AssertionError: there are not so many; it lists what was sent, what is most like it first.
            TypeError, ValueError: an argument is wrong.
        """
        __tracebackhide__ = True
        given = {"to": to, "body": body, "from_": from_, "status": status}
        expected = {name: expectations.checked(name, each) for name, each in given.items() if each is not None}
        count = expectations.checked_count(count)
        return expectations.expect(self.sent, "message", expected, expectations.message_value, count)

    @property
    def calls(self) -> list[MadeCall]:
        """The calls of all accounts in both directions, oldest first; each as it is now."""
        return self._world.within(calls)

    def assert_called(
        self,
        to: Expected | None = None,
        from_: Expected | None = None,
        *,
        status: Expected | None = None,
        heard: Expected | None = None,
        count: int | None = None,
    ) -> list[MadeCall]:
        """Checks that somebody was called, by the API or by a Dial, and returns the calls that fit, oldest first.

            twilio.assert_called(to="+14155550100", status="completed", heard=re.compile("code is"))

        Args:
            to, from_, status: of the call, compared as by `assert_sent`.
            heard: what its phone has heard, its texts in lines.
            count: how many there must be; None: at least one.

        Raises:
            AssertionError: there are not so many; it lists the calls, what is most like it first.
            TypeError, ValueError: an argument is wrong.
        """
        __tracebackhide__ = True
        given = {"to": to, "from_": from_, "status": status, "heard": heard}
        expected = {name: expectations.checked(name, each) for name, each in given.items() if each is not None}
        count = expectations.checked_count(count)
        made = [each for each in self.calls if each.direction != "inbound"]
        return expectations.expect(made, "call", expected, expectations.call_value, count, self._hint())

    def _hint(self) -> str:
        """What is said where time stands still and something is missing."""
        if self.clock.frozen and self._world.next_due() is not None:
            return "Time stands still, and more is due: advance(seconds=…) or run() lets it happen."
        return ""

    def assert_webhook(
        self,
        event: Expected | None = None,
        *,
        url: Expected | None = None,
        count: int | None = None,
        **params: Expected,
    ) -> list[RecordedWebhook]:
        """Checks that a webhook was sent, and returns those that fit, oldest first.

            twilio.assert_webhook("sms.status", url="https://example.com/status", MessageStatus="delivered")

        Args:
            event: its name, such as `sms.inbound` or `sms.status`.
            url: where it was sent.
            count: how many there must be; None: at least one.
            params: its parameters by Twilio's names.
                https://www.twilio.com/docs/messaging/guides/webhook-request

        All are compared as by `assert_sent`.

        Raises:
            AssertionError: there are not so many; it lists the webhooks, what is most like it first.
            TypeError, ValueError: an argument is wrong.
        """
        __tracebackhide__ = True
        own = {"event": event, "url": url}
        given = {**{name: each for name, each in own.items() if each is not None}, **params}
        expected = {name: expectations.checked(name, each) for name, each in given.items()}
        count = expectations.checked_count(count)
        return expectations.expect(self.webhooks, "webhook", expected, expectations.webhook_value, count, self._hint())
