"""What there is instead of an attribute that resources do not have: names of the official package, and `get`.

Enters: a resource class and a name. Leaves: the end of an error text. Called by `resource`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_HTTP_INFO = "_with_http_info"


def familiar(resource: Any, name: str) -> Callable[..., Any] | None:
    """What the official package means by a name: `messages.get(sid)` is `messages(sid)`."""
    found: Callable[..., Any] | None = None
    if name == "get" and callable(resource):
        found = resource
    elif name == "get_page" and hasattr(resource, "page"):
        found = lambda target_url: resource.page(target_url=target_url)  # noqa: E731
    return found


def instead_of(name: str, cls: type) -> str:
    """What to write instead of a name, as `": …"`; nothing for a name that means nothing here."""
    if name == "get":
        if one := _one_of(cls):
            return f": one of them is {one}"
        return ": fetch() gets it" if hasattr(cls, "fetch") else ""
    if name in ("get_page", "get_page_async") and hasattr(cls, "page"):
        return ": page(target_url=…) fetches a page by its address"
    if _HTTP_INFO in name and hasattr(cls, name.partition(_HTTP_INFO)[0]):
        return ": Client(on_response=…) is called with the status and headers of each reply"
    base = name.removesuffix("_async")
    if base != name and hasattr(cls, base):
        return f": {base}() is asynchronous in trunkline.AsyncClient"
    return ""


def _one_of(cls: type) -> str:
    """How one of a collection is written: `messages(sid)`; empty for what is no collection."""
    call = vars(next((each for each in cls.__mro__ if "__call__" in vars(each)), object)).get("__call__")
    ids = call.__code__.co_varnames[1 : call.__code__.co_argcount] if call is not None else ()
    # The docstring of a generated class is the way to it: `accounts(Sid).messages`.
    way = next((each.__doc__ for each in cls.__mro__ if (each.__doc__ or "").startswith("`")), None) or ""
    return f"{way.strip('`').rpartition('.')[2] or '…'}({', '.join(ids)})" if ids else ""
