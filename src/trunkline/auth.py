"""Credentials: who a client is to the API.

Enters: what the user gave, or what `config` found in the environment. Leaves: the value of the `Authorization` header,
and for OAuth the state of its token; the request for a token is made by the shell. Called by users and by the client.
"""

from __future__ import annotations

from binascii import b2a_base64
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from ._core.config import env
from ._core.redaction.secret import Masked, safe_repr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._core.profiles import Profile
    from .tokens import ClientValidation

# A token is renewed this many seconds before it ends, but is used for at least half of its life.
_RENEW_BEFORE_END = 120.0
_DEFAULT_LIFE = 3600.0


class Auth:
    """The base of all credentials."""

    __slots__ = ()

    def _secrets(self) -> tuple[str, ...]:
        """What must not show, wherever a server repeats it."""
        return ()

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled; make the client anew in the other process")


@safe_repr
class BasicAuth(Auth):
    """A user name and its password: account SID and auth token, or API key SID and secret.

    Raises:
        TypeError, ValueError: one of them is not a str, empty, or holds characters that a header cannot carry.
    """

    __slots__ = ("_password", "header", "username")

    def __init__(self, username: str, password: str) -> None:
        _check(username, "username")
        _check(password, "password")
        if ":" in username:
            raise ValueError("username must not have a colon: it separates user name and password")
        self.username = username
        self._password = Masked(password)
        self.header = Masked("Basic " + b2a_base64(f"{username}:{password}".encode(), newline=False).decode("ascii"))

    @property
    def password(self) -> str:
        return self._password

    def _secrets(self) -> tuple[str, ...]:
        return (self._password, self.header.partition(" ")[2])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BasicAuth) and self.header == other.header

    def __hash__(self) -> int:
        return hash(self.header)

    def __repr__(self) -> str:
        return f"BasicAuth({self.username!r}, …)"


class NoAuth(Auth):
    """No credentials: for operations that need none, and for gateways that add them."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NoAuth()"


@safe_repr
class ClientCredentials(Auth):
    """OAuth client credentials. The client fetches the bearer token that they give and renews it before it ends.

    https://www.twilio.com/docs/iam/oauth-apps

    One object may be shared by several clients and threads. `place` is the host and path of the token's endpoint.

    Args:
        client_id, client_secret: of the OAuth app.
        scope: what the token is asked for, if not everything.

    Raises:
        TypeError, ValueError: an argument is not a str, or empty.
    """

    __slots__ = ("_secret", "_token", "client_id", "place", "scope")

    def __init__(self, client_id: str, client_secret: str, *, scope: str | None = None) -> None:
        # Here and not when a token is fetched: a process that is forked meanwhile would inherit a held import lock.
        from .facts import addresses

        _check(client_id, "client_id")
        _check(client_secret, "client_secret")
        if scope is not None:
            _check(scope, "scope")
        self.client_id = client_id
        self.scope = scope
        self._secret = Masked(client_secret)
        self._token: _Token | None = None
        self.place = addresses().token

    def bearer(self, now: float) -> str | None:
        """The value of the header while the token is fresh, else None."""
        token = self._token
        return token.header if token is not None and now < token.renew_at else None

    def form(self) -> dict[str, str]:
        """The fields of a request for a token."""
        fields = {
            "grant_type": "client_credentials",
            "client_id": self.client_id,
            "client_secret": self._secret,
        }
        if self.scope is not None:
            fields["scope"] = self.scope
        return fields

    def store(self, answer: Any, now: float) -> str:
        """Takes over the answer to such a request; returns the value of the header.

        Args:
            answer: the answer, parsed.
            now: when the request was made: `Clock.monotonic()`.

        Raises:
            ValueError: it holds no token.
        """
        token, life = (
            (answer.get("access_token"), answer.get("expires_in")) if isinstance(answer, dict) else (None, None)
        )
        if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable() or " " in token:
            raise ValueError("the answer has no access_token that is a str of printable ASCII characters")
        if isinstance(life, str) and life.isascii() and life.isdigit():
            life = int(life[:9])
        if isinstance(life, bool) or not isinstance(life, int | float) or not 0 < life < 1e9:
            life = _DEFAULT_LIFE
        found = _Token(Masked(f"Bearer {token}"), now + max(life - _RENEW_BEFORE_END, life / 2))
        self._token = found
        return found.header

    def _secrets(self) -> tuple[str, ...]:
        token = self._token
        return (self._secret,) if token is None else (self._secret, token.header.partition(" ")[2])

    def forget(self, header: str) -> None:
        """Drops the token that the API refused, unless it was renewed meanwhile."""
        # Without a lock, which a fork could inherit as held: the worst is one token fetched too many.
        token = self._token
        if token is not None and token.header == header:
            self._token = None

    def __repr__(self) -> str:
        return f"ClientCredentials({self.client_id!r}, …)"


class _Token(NamedTuple):
    header: str
    renew_at: float

    def __repr__(self) -> str:
        return "<token>"


def _check(value: Any, name: str) -> None:
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if not value.strip():
        raise ValueError(f"{name} must not be empty")
    if not value.isprintable() or value != value.strip():
        raise ValueError(
            f"{name} must be printable text without spaces around it: a space or line break may have been copied too"
        )
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} must be Unicode text: it has half of a pair (a lone surrogate)") from None


def resolve_auth(
    username: str | None,
    password: str | None,
    account_sid: str | None,
    *,
    auth_token: str | None = None,
    api_key_sid: str | None = None,
    api_secret: str | None = None,
    auth: Auth | None = None,
    profile: Profile | None = None,
) -> tuple[Auth, str | None]:
    """The credentials of a client and its account SID, from its arguments and, where they are missing, the environment.

    Where there is a profile, it stands for all but an `account_sid` that is given.

    Raises:
        TypeError: an argument has a wrong type.
        ValueError: arguments contradict each other, or credentials are missing; the text says what to give.
    """
    given = {
        "username": username,
        "password": password,
        "account_sid": account_sid,
        "auth_token": auth_token,
        "api_key_sid": api_key_sid,
        "api_secret": api_secret,
    }
    for name, value in given.items():
        if value is not None:
            _check(value, name)
    named = [name for name in given if given[name] is not None and name != "account_sid"]
    if profile is not None:
        if auth is not None or named:
            raise ValueError(f"profile contradicts {' and '.join(named or ['auth'])}: give one or the other")
        return BasicAuth(profile.username, profile.password), account_sid or profile.account_sid
    if auth is not None:
        if not isinstance(auth, BasicAuth | ClientCredentials | NoAuth):
            raise TypeError(f"auth must be trunkline.BasicAuth, ClientCredentials or NoAuth, not {type(auth).__name__}")
        if named:
            raise ValueError(f"auth contradicts {' and '.join(named)}: give one or the other")
        own = auth.username if isinstance(auth, BasicAuth) and auth.username.startswith("AC") else None
        return auth, account_sid or own or env("TWILIO_ACCOUNT_SID")
    if api_key_sid is not None or api_secret is not None:
        return _key(given, named)
    return _user(username, password, account_sid, auth_token)


def _key(given: Mapping[str, str | None], named: list[str]) -> tuple[Auth, str | None]:
    others = [name for name in named if name not in ("api_key_sid", "api_secret")]
    if others:
        raise ValueError(f"api_key_sid and api_secret contradict {' and '.join(others)}: give one pair or the other")
    sid = given["api_key_sid"] or env("TWILIO_API_KEY")
    secret = given["api_secret"] or env("TWILIO_API_SECRET")
    if not sid:
        raise ValueError("api_key_sid must be given with api_secret, or TWILIO_API_KEY be set in the environment")
    if not secret:
        raise ValueError("api_secret must be given with api_key_sid, or TWILIO_API_SECRET be set in the environment")
    if sid.startswith("AC"):
        raise ValueError(
            "api_key_sid must be the SID of an API key (SK…), not of an account (AC…): that goes with auth_token"
        )
    return BasicAuth(sid, secret), given["account_sid"] or env("TWILIO_ACCOUNT_SID")


def _user(
    username: str | None, password: str | None, account_sid: str | None, auth_token: str | None
) -> tuple[Auth, str | None]:
    if password is not None and auth_token is not None:
        raise ValueError("password contradicts auth_token: give one or the other")
    key = username is not None and username.startswith("SK")
    if key and auth_token is not None:
        raise ValueError(
            "username must be an account SID (AC…) with auth_token: an API key SID (SK…) goes with api_secret"
        )
    secret = password or auth_token
    if username is None and secret is None and (found := _environment_key(account_sid)):
        return found
    known = env("TWILIO_ACCOUNT_SID")
    user = username or (account_sid if secret or known is None else None) or known or account_sid
    if secret is None and user is not None:
        if key:
            secret = env("TWILIO_API_SECRET") if env("TWILIO_API_KEY") in (None, user) else None
        elif known in (None, user):
            secret = env("TWILIO_AUTH_TOKEN")
    if user is None or secret is None:
        missing = "an auth token" if user and not key else "an API secret" if key else "an account SID and auth token"
        raise ValueError(
            f"credentials are missing: {missing}. Give Client(account_sid, auth_token) or Client(api_key_sid=…, "
            "api_secret=…, account_sid=…), or set TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY "
            "and TWILIO_API_SECRET, in the environment"
        )
    own = None if user.startswith("SK") else user
    return BasicAuth(user, secret), account_sid or own or known


def _environment_key(account_sid: str | None) -> tuple[Auth, str | None] | None:
    """The API key of the environment: where both are set it goes before the auth token, which can do more."""
    sid, secret = env("TWILIO_API_KEY"), env("TWILIO_API_SECRET")
    if sid and secret:
        return BasicAuth(sid, secret), account_sid or env("TWILIO_ACCOUNT_SID")
    return None


def checked_validation(validation: ClientValidation, auth: Auth) -> ClientValidation:
    """What signs the requests that are made with these credentials.

    Raises:
        TypeError: not a `ClientValidation`.
        ValueError: the credentials are not the API key that it names, so the API would refuse every request.
    """
    from .tokens import ClientValidation

    if not isinstance(validation, ClientValidation):
        raise TypeError(f"validation must be a trunkline.tokens.ClientValidation, not {type(validation).__name__}")
    if not isinstance(auth, BasicAuth) or auth.username != validation.signing_key_sid:
        raise ValueError(
            f"validation signs for the API key {validation.signing_key_sid}: make the client with that key and its "
            "secret (api_key_sid=…, api_secret=…)"
        )
    return validation
