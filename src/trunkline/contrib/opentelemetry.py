"""OpenTelemetry: a client span for each request, by the semantic conventions for HTTP.

Enters: attempts of calls as `_core.runtime.observing` shows them. Leaves: spans. Called by users, and for each attempt
by the send loop. OpenTelemetry is imported by `instrument`.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, TypeVar, overload

from .._core import checks
from .._core.runtime.observing import Attempt, Ending, observe
from ..errors import TrunklineError
from ._guard import framework

__all__ = ["instrument", "uninstrument"]

ClientT = TypeVar("ClientT")
_NAME = "opentelemetry"


@overload
def instrument(client: None = None, *, tracer_provider: Any = None, propagate: bool = False) -> None: ...
@overload
def instrument(client: ClientT, *, tracer_provider: Any = None, propagate: bool = False) -> ClientT: ...
def instrument(client: Any = None, *, tracer_provider: Any = None, propagate: bool = False) -> Any:
    """Make a span of each request of a client, or without one of all clients, made before or after.

        from trunkline.contrib.opentelemetry import instrument

        instrument()

    Each attempt of a call is a span of the kind CLIENT, below the span that is current where the call is made, with
    `http.request.method`, `url.template`, `url.full`, `server.address`, `server.port`, `http.response.status_code`,
    `http.request.resend_count` and `error.type`; and with `twilio.operation`, `twilio.request_id` and
    `twilio.error_code`. A call that is tried three times is three spans. No span has the values of a path, a query, a
    header or a body: `url.full` ends in the template too. A span ends with its request, also where that is cancelled.

    https://opentelemetry.io/docs/specs/semconv/http/http-spans/

    Args:
        client: a `Client` or `AsyncClient`, for which and for those that share its connections (`with_options`,
            `on_behalf_of`) spans are made. None: all clients.
        tracer_provider: where the tracer is from; by default OpenTelemetry's global one.
        propagate: whether the headers `traceparent`, `baggage`, … are sent. Twilio does not continue a trace, and
            baggage may name persons.

    Returns:
        The client.

    Raises:
        TypeError: an argument is wrong.
        MissingExtraError: opentelemetry-api is not installed.
    """
    observer = _Spans(tracer_provider, checks.flag(propagate, "propagate"))
    observe(client, _NAME, observer)
    return client


def uninstrument(client: object = None) -> None:
    """Make no more spans: of a client, or without one of those that have none of their own.

    Raises:
        TypeError: not a client.
    """
    observe(client, _NAME, None)


class _Spans:
    """Begins a span with each attempt, and ends it."""

    def __init__(self, provider: Any, propagate: bool) -> None:
        from .. import __version__

        self._trace = framework("opentelemetry.trace", "trunkline[opentelemetry]")
        self._context = framework("opentelemetry.context", "trunkline[opentelemetry]")
        self._propagate = framework("opentelemetry.propagate", "trunkline[opentelemetry]") if propagate else None
        self._tracer = self._trace.get_tracer("trunkline", __version__, provider)
        # Set by what sends telemetry itself, and by us for what instruments the HTTP client below.
        self._suppressed = getattr(self._context, "_SUPPRESS_INSTRUMENTATION_KEY", "suppress_instrumentation")
        self._suppressed_http = getattr(
            self._context, "_SUPPRESS_HTTP_INSTRUMENTATION_KEY", "suppress_http_instrumentation"
        )

    def begin(self, attempt: Attempt, headers: MutableMapping[str, str]) -> Any:
        """Begins a span below the current one, and makes it the current one."""
        context = self._context
        if context.get_value(self._suppressed) or context.get_value(self._suppressed_http):
            return None
        span = self._tracer.start_span(
            attempt.name, kind=self._trace.SpanKind.CLIENT, attributes=_request_attributes(attempt)
        )
        within = context.set_value(self._suppressed_http, True, self._trace.set_span_in_context(span))
        if self._propagate is not None:
            self._propagate.inject(headers, within)
        return span, context.attach(within)

    def end(self, begun: Any, attempt: Attempt, ending: Ending) -> None:
        """Ends the span."""
        span, token = begun
        self._context.detach(token)
        if span.is_recording():
            span.set_attributes(_response_attributes(ending))
            if ending.error is not None:
                # A reply is told by its status; the text of others' exceptions may repeat anything.
                text = None
                if ending.status is None and isinstance(ending.error, TrunklineError):
                    text = ending.error.message
                span.set_status(self._trace.StatusCode.ERROR, text)
        span.end()


def _request_attributes(attempt: Attempt) -> dict[str, Any]:
    found: dict[str, Any] = {
        "http.request.method": attempt.method,
        "server.address": attempt.address,
        "server.port": attempt.port,
        "url.full": attempt.url,
    }
    if attempt.template:
        found["url.template"] = attempt.template
    if attempt.operation:
        found["twilio.operation"] = attempt.operation
    if attempt.resend_count:
        found["http.request.resend_count"] = attempt.resend_count
    return found


def _response_attributes(ending: Ending) -> dict[str, Any]:
    found = {
        "http.response.status_code": ending.status,
        "error.type": ending.error_type,
        "twilio.request_id": ending.request_id,
        "twilio.error_code": ending.code,
    }
    return {name: value for name, value in found.items() if value is not None}
