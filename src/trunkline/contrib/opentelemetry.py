"""OpenTelemetry: a client span for each request, and how long it took, by the semantic conventions for HTTP.

Enters: attempts of calls as `_core.runtime.observing` shows them. Leaves: spans, measurements. Called by users, and for
each attempt by the send loop. OpenTelemetry is imported by `instrument`.
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
_EXTRA = "trunkline[opentelemetry]"
# The bounds that the conventions ask for, in seconds.
_BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
# What the histogram is told apart by.
_MEASURED = (
    *("http.request.method", "server.address", "server.port", "url.template"),
    *("http.response.status_code", "error.type"),
)
# Those that the conventions know; what else there is would make too many names.
_METHODS = frozenset({"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"})


@overload
def instrument(
    client: None = None, *, tracer_provider: Any = None, meter_provider: Any = None, propagate: bool = False
) -> None: ...
@overload
def instrument(
    client: ClientT, *, tracer_provider: Any = None, meter_provider: Any = None, propagate: bool = False
) -> ClientT: ...
def instrument(
    client: Any = None, *, tracer_provider: Any = None, meter_provider: Any = None, propagate: bool = False
) -> Any:
    """Make a span of each request of a client, or without one of all clients, made before or after.

        from trunkline.contrib.opentelemetry import instrument

        instrument()

    Each attempt of a call is a span of the kind CLIENT, below the span that is current where the call is made, with
    `http.request.method`, `url.template`, `url.full`, `server.address`, `server.port`, `http.response.status_code`,
    `http.request.resend_count` and `error.type`; and with `twilio.operation`, `twilio.request_id` and
    `twilio.error_code`. A call that is tried three times is three spans. No span has the values of a path, a query, a
    header or a body: `url.full` ends in the template too. A span ends with its request, also where that is cancelled.
    The histogram `http.client.request.duration` has the seconds of each request.

    https://opentelemetry.io/docs/specs/semconv/http/http-spans/

    Args:
        client: a `Client` or `AsyncClient`, for which and for those that share its connections (`with_options`,
            `on_behalf_of`) spans are made. None: all clients.
        tracer_provider, meter_provider: where the tracer and the histogram are from; by default OpenTelemetry's global
            ones.
        propagate: whether the headers `traceparent`, `baggage`, … are sent. Twilio does not continue a trace, and
            baggage may name persons.

    Returns:
        The client.

    Raises:
        TypeError: an argument is wrong.
        MissingExtraError: opentelemetry-api is not installed.
    """
    observe(client, _NAME, _Spans(tracer_provider, meter_provider, checks.flag(propagate, "propagate")))
    return client


def uninstrument(client: object = None) -> None:
    """Make no more spans: of a client, or without one of those that have none of their own.

    Raises:
        TypeError: not a client.
    """
    observe(client, _NAME, None)


class _Spans:
    """Begins a span with each attempt, and ends it."""

    def __init__(self, provider: Any, meter_provider: Any, propagate: bool) -> None:
        from .. import __version__

        self._trace = framework("opentelemetry.trace", _EXTRA)
        self._context = framework("opentelemetry.context", _EXTRA)
        self._propagate = framework("opentelemetry.propagate", _EXTRA) if propagate else None
        self._tracer = self._trace.get_tracer("trunkline", __version__, provider)
        self._seconds = _histogram(
            framework("opentelemetry.metrics", _EXTRA).get_meter("trunkline", __version__, meter_provider)
        )
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
            _name(attempt), kind=self._trace.SpanKind.CLIENT, attributes=_request_attributes(attempt)
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
        measured = _request_attributes(attempt) | _response_attributes(ending)
        self._seconds.record(ending.seconds, {name: measured[name] for name in _MEASURED if name in measured})


def _histogram(meter: Any) -> Any:
    name, unit, text = "http.client.request.duration", "s", "Duration of HTTP client requests."
    try:
        return meter.create_histogram(name, unit, text, explicit_bucket_boundaries_advisory=_BOUNDS)
    except TypeError:  # an OpenTelemetry that takes the bounds from the SDK's views alone
        return meter.create_histogram(name, unit, text)


def _name(attempt: Attempt) -> str:
    return attempt.name if attempt.method in _METHODS else "HTTP"


def _request_attributes(attempt: Attempt) -> dict[str, Any]:
    found: dict[str, Any] = {
        "http.request.method": attempt.method,
        "server.address": attempt.address,
        "server.port": attempt.port,
        "url.full": attempt.url,
    }
    if attempt.method not in _METHODS:
        found |= {"http.request.method": "_OTHER", "http.request.method_original": attempt.method}
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
