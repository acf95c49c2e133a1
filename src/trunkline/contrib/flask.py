"""Flask: a client by the application's config; views, blueprints and applications that only Twilio's requests reach.

Enters: Flask's config and request. Leaves: a client; the view's own reply, or 403 (413 for a body that is too large).
Called by users.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from io import BytesIO
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from ..webhooks.request import MAX_BODY, OVERSIZE, REFUSED, Guard, Received, Trust, Verdict, escaped_path, is_form
from ._guard import Token, View, framework, wsgi_headers, wsgi_target
from ._settings import Guards, Kept, options

if TYPE_CHECKING:
    from .._sync.client import Client

__all__ = ["Trunkline", "flask_before_request", "flask_webhook"]

_wsgi = attrgetter("environ")  # of a request, not the process's


class Trunkline:
    """A client for each Flask application, made by its config.

        twilio = Trunkline()

        def create_app():
            app = Flask(__name__)
            app.config.from_prefixed_env()
            twilio.init_app(app)
            return app

        @blueprint.post("/remind")
        def remind():
            twilio.client.messages.send(to=…, from_=…, body=…)

    The config has `TWILIO_ACCOUNT_SID`, `TWILIO_AUTH_TOKEN`, `TWILIO_API_KEY`, `TWILIO_API_SECRET`, `TWILIO_REGION`,
    `TWILIO_EDGE`, `TWILIO_BASE_URL` and, for further arguments of the client, `TWILIO_OPTIONS`, such as
    `{"deadline": 10}`. What is not there is read from the environment variable of the same name.

    https://www.twilio.com/docs/iam/api-keys

    Args:
        app: the application; None, where `init_app` gets it.
    """

    def __init__(self, app: Any = None) -> None:
        self._app: Any = None
        if app is not None:
            self.init_app(app)
            self._app = app

    def init_app(self, app: Any) -> None:
        """Prepares an application. Its config is read when the client is first needed."""
        app.extensions["trunkline"] = Kept()

    @property
    def client(self) -> Client:
        """The client of the current application: made when it is first needed, and the same from then on.

        Where the config changes, as tests do it, the next access gives another client.

        Raises:
            TypeError, ValueError: the config is malformed, or credentials are missing.
            RuntimeError: there is no application here, or it is not prepared.
            MissingExtraError: Flask is not installed.
        """
        from .._sync.client import Client

        app = framework("flask", "flask").current_app
        if self._app is not None and not app:
            app = self._app
        kept = app.extensions.get("trunkline")
        if kept is None:
            raise RuntimeError("this application is not prepared: call Trunkline.init_app(app) where it is made")
        found: Client = kept.client(Client, options(app.config.get))
        return found


def flask_before_request(
    auth_token: Token | None = None,
    *,
    public_url: str | None = None,
    trust_forwarded: Trust = False,
    proxies: int = 1,
    max_body: int = MAX_BODY,
    shared_keys: Mapping[str, str] | None = None,
) -> Callable[[], Any]:
    """A function for `before_request` of a Flask application or blueprint: only what Twilio signed gets further.

        blueprint.before_request(flask_before_request(token, public_url="https://example.com"))

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        auth_token: the account's auth token, several of them while it is being replaced, or a `RequestValidator`. None:
            `TWILIO_AUTH_TOKEN` of the application's config, or the environment variable, as it is when a request comes.
        public_url: the base under which Twilio reaches the application, such as `https://example.com`; the safest
            choice. A path in it is put before the path of the request.
        trust_forwarded: instead of it, believe the headers of a proxy: `True` or `"x-forwarded"` is X-Forwarded-Proto,
            -Host and -Port, `"forwarded"` is Forwarded (RFC 7239). The proxy must set or remove what clients send.
            Otherwise the URL is the one that the framework sees.
        proxies: how many proxies add to these headers.
        max_body: the largest body in bytes; a larger one is answered with 413.
        shared_keys: the secrets of shared keys by their SIDs, for URLs whose webhooks Twilio signs with one.

    Raises:
        TypeError, ValueError: an argument is not one of those; or, when a request comes, no token is set.
        MissingExtraError: Flask is not installed.
    """
    flask = framework("flask", "flask")
    guards = Guards(
        auth_token,
        lambda name: flask.current_app.config.get(name),
        public_url=public_url,
        trust_forwarded=trust_forwarded,
        proxies=proxies,
        max_body=max_body,
        shared_keys=shared_keys,
    )

    def check() -> Any:
        verdict = _decide(guards.current(), flask.request)
        return None if verdict.ok else flask.Response(verdict.text, verdict.status, mimetype="text/plain")

    return check


def flask_webhook(
    auth_token: Token | None = None,
    *,
    public_url: str | None = None,
    trust_forwarded: Trust = False,
    proxies: int = 1,
    max_body: int = MAX_BODY,
    shared_keys: Mapping[str, str] | None = None,
) -> Callable[[View], View]:
    """A decorator for Flask views, below `@app.route(…)`: the view runs only for what Twilio signed.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        auth_token, public_url, trust_forwarded, proxies, max_body, shared_keys: as for `flask_before_request`.

    Raises:
        TypeError, ValueError: an argument is not one of those; or, when a request comes, no token is set.
        MissingExtraError: Flask is not installed.
    """
    check = flask_before_request(
        auth_token,
        public_url=public_url,
        trust_forwarded=trust_forwarded,
        proxies=proxies,
        max_body=max_body,
        shared_keys=shared_keys,
    )
    flask = framework("flask", "flask")

    def decorate(view: View) -> View:
        @functools.wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            refusal = check()
            return flask.current_app.ensure_sync(view)(*args, **kwargs) if refusal is None else refusal

        return cast("View", guarded)

    return decorate


def _decide(guard: Guard, request: Any) -> Verdict:
    environ = _wsgi(request)
    headers = wsgi_headers(environ)
    refusal = guard.refusal(headers)
    if refusal is not None:
        return refusal
    if not environ.get("CONTENT_LENGTH") and environ.get("wsgi.input_terminated"):  # chunked: nobody else limits it
        body = environ["wsgi.input"].read(guard.max_body + 1)
        if len(body) > guard.max_body:
            return OVERSIZE
        environ["wsgi.input"] = BytesIO(body)
        environ["CONTENT_LENGTH"] = str(len(body))
    data: Any = request.get_data(cache=True)
    if not data and environ.get("CONTENT_LENGTH") not in (None, "", "0"):
        data = request.form if is_form(headers("content-type")) else None  # read before; then its bytes are gone
        if not data:
            return REFUSED
    return guard.decide(
        Received(
            environ["wsgi.url_scheme"],
            environ.get("HTTP_HOST") or _server(environ),
            _wsgi_path(environ),
            environ.get("QUERY_STRING", ""),
            headers,
            data,
            method=environ["REQUEST_METHOD"],
        )
    )


def _server(environ: Mapping[str, Any]) -> str:
    name, port = environ.get("SERVER_NAME", ""), str(environ.get("SERVER_PORT", ""))
    return name if port in ("", "80", "443") else f"{name}:{port}"


def _wsgi_path(environ: Mapping[str, Any]) -> str:
    path = (environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")).encode("latin-1", "replace")
    return escaped_path(wsgi_target(environ), path)
