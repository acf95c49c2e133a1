"""The clients of a Django project, one a process.

Enters: Django's settings. Leaves: a client. Called by users.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._guard import framework
from .._settings import Kept, options

if TYPE_CHECKING:
    from ..._async.client import AsyncClient
    from ..._sync.client import Client

_sync, _async = Kept(), Kept()


def client() -> Client:
    """The client of this project: made by the settings when it is first needed, and the same from then on.

    Where settings change, as tests do it, the next call gives another client. Call it where you send, not once where a
    module is loaded: then tests lead it to the emulator.

    https://www.twilio.com/docs/iam/api-keys

    Raises:
        ImproperlyConfigured: (Django's) a setting is malformed, or credentials are missing.
        MissingExtraError: Django is not installed.
    """
    from ..._sync.client import Client

    found: Client = _made(_sync, Client)
    return found


def async_client() -> AsyncClient:
    """The same for async views; it is used in one event loop at a time.

    Raises:
        ImproperlyConfigured: (Django's) a setting is malformed, or credentials are missing.
        MissingExtraError: Django is not installed.
    """
    from ..._async.client import AsyncClient

    found: AsyncClient = _made(_async, AsyncClient)
    return found


def setting(name: str) -> Any:
    """A setting of the project; None where there is none."""
    return getattr(framework("django.conf", "django").settings, name, None)


def _made(kept: Kept, kind: Any) -> Any:
    errors = framework("django.core.exceptions", "django")
    try:
        return kept.client(kind, options(setting))
    except (TypeError, ValueError) as error:
        raise errors.ImproperlyConfigured(str(error)) from None
