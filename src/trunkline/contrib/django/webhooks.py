"""Django: views that only Twilio's requests reach.

Enters: Django's request. Leaves: the view's own reply, or 403 (413 for a body that is too large). Called by users.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, cast

from ...webhooks.request import MAX_BODY, OVERSIZE, REFUSED, Guard, Received, Trust, Verdict, escaped_path, is_form
from .._guard import PLAIN, Token, View, asgi_path, framework, wsgi_headers, wsgi_target
from .._settings import Guards
from .clients import setting

__all__ = ["django_webhook"]


def django_webhook(
    auth_token: Token | None = None,
    *,
    public_url: str | None = None,
    trust_forwarded: Trust = False,
    proxies: int = 1,
    max_body: int = MAX_BODY,
    shared_keys: Mapping[str, str] | None = None,
) -> Callable[[View], View]:
    """A decorator for Django views, sync and async: the view runs only for what Twilio signed.

    The signature takes the place of the CSRF token, from which such a view is exempt. Django's own settings for proxies
    (SECURE_PROXY_SSL_HEADER, USE_X_FORWARDED_HOST) and hosts (ALLOWED_HOSTS) count unless `public_url` or
    `trust_forwarded` is given.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        auth_token: the account's auth token, several of them while it is being replaced, or a `RequestValidator`. None:
            the setting TWILIO_AUTH_TOKEN, or the environment variable, as it is when a request comes.
        public_url, trust_forwarded, proxies, max_body, shared_keys: as for `contrib.flask.flask_before_request`.

    Raises:
        TypeError, ValueError: an argument is not one of those; or, when a request comes, no token is set.
        MissingExtraError: Django is not installed.
    """
    proxy: Any = {"trust_forwarded": trust_forwarded, "proxies": proxies}
    guards = Guards(auth_token, setting, public_url=public_url, max_body=max_body, shared_keys=shared_keys, **proxy)
    http = framework("django.http", "django")
    is_async: Callable[[object], bool] = framework("asgiref.sync", "django").iscoroutinefunction

    def refusal(request: Any) -> Any:
        status, text = _decide(guards.current(), request)
        return None if status == 200 else http.HttpResponse(text, status=status, content_type=PLAIN)

    def decorate(view: View) -> View:
        wrapper: Any
        if is_async(view):

            @functools.wraps(view)
            async def guarded_async(request: Any, /, *args: Any, **kwargs: Any) -> Any:
                refused = refusal(request)
                return await view(request, *args, **kwargs) if refused is None else refused

            wrapper = guarded_async
        else:

            @functools.wraps(view)
            def guarded(request: Any, /, *args: Any, **kwargs: Any) -> Any:
                refused = refusal(request)
                return view(request, *args, **kwargs) if refused is None else refused

            wrapper = guarded
        wrapper.csrf_exempt = True
        return cast("View", wrapper)

    return decorate


def _decide(guard: Guard, request: Any) -> Verdict:
    errors = framework("django.core.exceptions", "django")
    meta: Mapping[str, Any] = request.META
    headers = wsgi_headers(meta)
    refusal = guard.refusal(headers)
    if refusal is not None:
        return refusal
    data: Any
    try:
        data = request.body
    except errors.RequestDataTooBig:
        return OVERSIZE
    except framework("django.http", "django").RawPostDataException:
        if not is_form(headers("content-type")):
            return REFUSED
        data = request.POST  # read before; then its bytes are gone
        if not data:
            return REFUSED
    try:
        host = request.get_host()
    except errors.DisallowedHost:
        host = ""  # refused, unless it does not matter
    scope = getattr(request, "scope", None)
    if scope is None:  # Django has decoded the path in META
        path = escaped_path(wsgi_target(meta), request.path.encode("utf-8", "replace"))
    else:
        path = asgi_path(scope)
    query = meta.get("QUERY_STRING", "")
    return guard.decide(Received(request.scheme, host, path, query, headers, data, method=request.method))
