"""Trunkline: a typed Twilio client, sync and async, for the whole API.

    from trunkline import Client

    client = Client()  # TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN from the environment
    message = client.messages.create(to="+14155550100", from_="+14155550111", body="Hello")

Importing this module loads no product and no HTTP library: each public name is loaded when it is first used.
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import auth as auth
    from . import bulk as bulk
    from . import compat as compat
    from . import contrib as contrib
    from . import emulator as emulator
    from . import errors as errors
    from . import export as export
    from . import facts as facts
    from . import logs as logs
    from . import models as models
    from . import tokens as tokens
    from . import types as types
    from . import webhooks as webhooks
    from ._async.client import AsyncClient as AsyncClient
    from ._async.pages import AsyncPage as AsyncPage
    from ._core.call.deadline import deadline as deadline
    from ._core.call.request import Sending as Sending
    from ._core.call.response import Response as Response
    from ._core.model.lenient import Problem as Problem
    from ._core.model.model import Model as Model
    from ._core.redaction.personal import personal_data as personal_data
    from ._core.runtime.sinks import Download as Download
    from ._sync.client import Client as Client
    from ._sync.pages import Page as Page
    from .auth import BasicAuth as BasicAuth
    from .auth import ClientCredentials as ClientCredentials
    from .auth import NoAuth as NoAuth
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIResponseError as APIResponseError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ClientClosedError as ClientClosedError
    from .errors import ConflictError as ConflictError
    from .errors import EventLoopError as EventLoopError
    from .errors import MissingExtraError as MissingExtraError
    from .errors import NotFoundError as NotFoundError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ServerError as ServerError
    from .errors import TrunklineError as TrunklineError
    from .facts import operations as operations
    from .types import UNSET as UNSET
    from .types import Address as Address
    from .types import HttpMethod as HttpMethod
    from .types import OpenEnum as OpenEnum
    from .types.phone import parse_phone_number as parse_phone_number
    from .types.segments import Segments as Segments
    from .types.segments import segments as segments

_HOMES = {
    "_async.client": ("AsyncClient",),
    "_async.pages": ("AsyncPage",),
    "_sync.client": ("Client",),
    "_sync.pages": ("Page",),
    "_core.call.deadline": ("deadline",),
    "_core.runtime.sinks": ("Download",),
    "_core.model.lenient": ("Problem",),
    "_core.model.model": ("Model",),
    "_core.redaction.personal": ("personal_data",),
    "_core.call.request": ("Sending",),
    "_core.call.response": ("Response",),
    "types.segments": ("Segments", "segments"),
    "auth": ("BasicAuth", "ClientCredentials", "NoAuth"),
    "errors": (
        "APIConnectionError",
        "APIResponseError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ClientClosedError",
        "ConflictError",
        "EventLoopError",
        "MissingExtraError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "ServerError",
        "TrunklineError",
    ),
    "facts": ("operations",),
    "types": ("UNSET", "Address", "HttpMethod", "OpenEnum"),
    "types.phone": ("parse_phone_number",),
}
_MODULES = frozenset(
    {
        *("auth", "bulk", "compat", "contrib", "emulator", "errors", "export", "facts", "frames", "logs", "models"),
        *("tokens", "types"),
        "webhooks",
    }
)
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "Address",
    "AsyncClient",
    "AsyncPage",
    "AuthenticationError",
    "BadRequestError",
    "BasicAuth",
    "Client",
    "ClientClosedError",
    "ClientCredentials",
    "ConflictError",
    "Download",
    "EventLoopError",
    "HttpMethod",
    "MissingExtraError",
    "Model",
    "NoAuth",
    "NotFoundError",
    "OpenEnum",
    "Page",
    "PermissionDeniedError",
    "Problem",
    "RateLimitError",
    "Response",
    "Segments",
    "Sending",
    "ServerError",
    "TrunklineError",
    "__version__",
    "deadline",
    "operations",
    "parse_phone_number",
    "personal_data",
    "segments",
]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    module = _HOME.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_MODULES})
