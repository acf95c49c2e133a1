"""Sentry: a breadcrumb for each request, and a span where a transaction is under way.

Enters: attempts of calls as `_core.runtime.observing` shows them. Leaves: breadcrumbs, spans. Called by users, and for
each attempt by the send loop. Sentry's package is imported by `instrument`.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, TypeVar, overload

from .._core.runtime.observing import Attempt, Ending, observe
from ._guard import framework

__all__ = ["instrument", "uninstrument"]

ClientT = TypeVar("ClientT")
_NAME = "sentry"
_ORIGIN = "auto.http.trunkline"


@overload
def instrument(client: None = None) -> None: ...
@overload
def instrument(client: ClientT) -> ClientT: ...
def instrument(client: Any = None) -> Any:
    """Leave a breadcrumb of each request of a client, or without one of all clients, made before or after.

        sentry_sdk.init(dsn=…)
        trunkline.contrib.sentry.instrument()

    An event of Sentry then shows what was asked of Twilio before it: method, path template, status, error code and
    Twilio's id of each request. Each attempt of a call is one breadcrumb, of the type `http`, and within a transaction
    one span, with the operation `http.client`. None has the values of a path, a query, a header or a body.

    https://docs.sentry.io/product/issues/issue-details/breadcrumbs/

    Args:
        client: a `Client` or `AsyncClient`; those that share its connections (`with_options`, `on_behalf_of`) are
            meant too. None: all clients.

    Returns:
        The client.

    Raises:
        TypeError: not a client.
        MissingExtraError: sentry-sdk is not installed.
    """
    observe(client, _NAME, _Crumbs())
    return client


def uninstrument(client: object = None) -> None:
    """Leave no more breadcrumbs: of a client, or without one of those that have none of their own.

    Raises:
        TypeError: not a client.
    """
    observe(client, _NAME, None)


class _Crumbs:
    """Leaves a breadcrumb when an attempt has ended; begins a span with it where there is one already."""

    def __init__(self) -> None:
        self._sentry = framework("sentry_sdk", "trunkline[sentry]")

    def begin(self, attempt: Attempt, headers: MutableMapping[str, str]) -> Any:
        """Begins a span, where a transaction is under way."""
        # What Sentry has for traces that it streams makes no child in this way.
        start_child = getattr(self._sentry.get_current_span(), "start_child", None)
        span = None
        if start_child is not None:
            span = start_child(op="http.client", name=attempt.name, origin=_ORIGIN)
            for name, value in _request_data(attempt).items():
                span.set_data(name, value)
        return (span,)

    def end(self, begun: Any, attempt: Attempt, ending: Ending) -> None:
        """Ends the span and leaves the breadcrumb."""
        (span,) = begun
        if span is not None:
            for name, value in _response_data(ending).items():
                span.set_data(name, value)
            if ending.status is not None:
                span.set_http_status(ending.status)
            else:
                span.set_status("internal_error")
            span.finish()
        self._sentry.add_breadcrumb(
            type="http",
            category="http",
            level=_level(ending),
            data=_crumb_data(attempt, ending),
        )


def _level(ending: Ending) -> str:
    if ending.error is None:
        return "info"
    return "warning" if ending.status is not None and 400 <= ending.status < 500 else "error"


def _crumb_data(attempt: Attempt, ending: Ending) -> dict[str, Any]:
    """At most ten, of which Sentry keeps no more; the first four by the names that its pages show."""
    return _known(
        {
            "url": attempt.url,
            "method": attempt.method,
            "status_code": ending.status,
            "reason": None if ending.error is None else type(ending.error).__name__,
            "error.type": ending.error_type,
            "twilio.error_code": ending.code,
            "twilio.request_id": ending.request_id,
            "twilio.operation": attempt.operation,
            "http.request.resend_count": attempt.resend_count or None,
            "duration": round(ending.seconds, 3),
        }
    )


def _request_data(attempt: Attempt) -> dict[str, Any]:
    return _known(
        {
            "http.request.method": attempt.method,
            "url.template": attempt.template,
            "server.address": attempt.address,
            "server.port": attempt.port,
            "http.request.resend_count": attempt.resend_count or None,
            "twilio.operation": attempt.operation,
        }
    )


def _response_data(ending: Ending) -> dict[str, Any]:
    return _known(
        {
            "http.response.status_code": ending.status,
            "error.type": ending.error_type,
            "twilio.request_id": ending.request_id,
            "twilio.error_code": ending.code,
        }
    )


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
