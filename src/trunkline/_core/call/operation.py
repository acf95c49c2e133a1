"""What a call is: the method, the path, how each argument is encoded, and what comes back.

The generated modules under `_operations/` make one `Operation` for each operation of the API; the resource classes of
both clients hand it to the shell, `request` builds from it, `response` and `paging` read the reply by it. Pure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..redaction.secret import safe_repr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Json = Mapping[str, Any] | Sequence[Any] | str | float | bool
    """What a JSON-encoded argument takes: a value, or its JSON text."""

T = TypeVar("T")


class Listing:
    """How a list operation pages.

    Args:
        key: the wire name of the array of items in a page.
        paging: the style of the next link: `uri`, `meta`, `next_token`, `nextToken`, `current_page`, `scim` or `none`.
        max_size: the largest page size that the API accepts, if it documents one.
        size_name, page_name, token_name: wire names of the paging parameters that the operation has.
        ask: the smallest and the largest page size to ask for, where the API must be asked for one.
    """

    __slots__ = ("ask", "key", "max_size", "page_name", "paging", "size_name", "token_name")

    def __init__(
        self,
        key: str,
        paging: str,
        max_size: int | None = None,
        size_name: str | None = None,
        page_name: str | None = None,
        token_name: str | None = None,
        ask: tuple[int, int] | None = None,
    ) -> None:
        self.ask = ask
        self.key = key
        self.paging = paging
        self.max_size = max_size
        self.size_name = size_name
        self.page_name = page_name
        self.token_name = token_name


@safe_repr
class Operation(Generic[T]):
    """One operation of the API; `T` is what a successful call returns (for a list operation: one item).

    Args:
        id: the module and Twilio's operation id, such as `api_v2010.CreateMessage`.
        method: the HTTP method.
        host: the first label of the host: `api` stands for `api.twilio.com`.
        path: the path with `{Name}` for each parameter.
        result: the type of the result, or None when the reply has no content.
        ids: wire names of the path parameters in the order in which an accessor collects their values,
            where that is not their order in the path.
        body: the kind of the request body: `form`, `json`, `scim+json`, or None.
        status: the statuses of success that the API documents.
        results: the types of the result by status, where they are others.
        formats: wire names of the arguments that are not encoded by their value alone.
        required: wire names of the arguments that must be given.
        nullable: wire names of the JSON fields for which None means `null`.
        conditional: groups of wire names; at least one of each group must be given.
        listing: how the operation pages, if it is a list.
        auth: `basic`, `none` or `oauth`.
        idempotency: whether the operation knows an idempotency key.
        personal: wire names of the path parameters that may name a person.
    """

    __slots__ = (
        "auth",
        "body",
        "conditional",
        "decoder",
        "formats",
        "host",
        "id",
        "idempotency",
        "ids",
        "listing",
        "method",
        "nullable",
        "path",
        "personal",
        "required",
        "result",
        "results",
        "status",
    )

    def __init__(
        self,
        id: str,
        method: str,
        host: str,
        path: str,
        result: type[T] | None = None,
        *,
        ids: tuple[str, ...] | None = None,
        body: str | None = None,
        status: tuple[int, ...] = (200,),
        results: Mapping[int, Any] = {},
        formats: Mapping[str, str] = {},
        required: tuple[str, ...] = (),
        nullable: tuple[str, ...] = (),
        conditional: tuple[tuple[str, ...], ...] = (),
        listing: Listing | None = None,
        auth: str = "basic",
        idempotency: bool = False,
        personal: tuple[str, ...] = (),
    ) -> None:
        self.id = id
        self.method = method
        self.host = host
        self.path = path
        self.result = result
        self.ids = ids if ids is not None else tuple(part.partition("}")[0] for part in path.split("{")[1:])
        self.body = body
        self.status = status
        self.results = results
        self.formats = formats
        self.required = required
        self.nullable = nullable
        self.conditional = conditional
        self.listing = listing
        self.auth = auth
        self.idempotency = idempotency
        self.personal = personal
        self.decoder: Any = None

    def __repr__(self) -> str:
        return f"<Operation {self.id} {self.method} {self.path}>"


_NUMBERED = re.compile(r"parameter(\d+)_(name|value)")


def numbered_pairs(pairs: Mapping[str, str] | None, numbered: Mapping[str, str]) -> Mapping[str, str] | None:
    """The mapping behind `Parameter1.Name`, `Parameter1.Value`, …, given as a mapping or as `parameter1_name=…`.

    Raises:
        TypeError: a keyword is not of that form, or both forms are given.
        ValueError: a name without a value, or a value without a name.
    """
    if not numbered:
        return pairs
    if pairs is not None:
        raise TypeError("parameters contradicts parameter1_name and its like: give one or the other")
    found: dict[int, dict[str, str]] = {}
    for keyword, value in numbered.items():
        match = _NUMBERED.fullmatch(keyword)
        if match is None:
            raise TypeError(f"unexpected keyword argument {keyword!r}: parameter1_name and its like are expected")
        found.setdefault(int(match[1]), {})[match[2]] = value
    for number, pair in found.items():
        if len(pair) != 2:
            missing = "value" if "name" in pair else "name"
            raise ValueError(f"parameter{number}_{missing} must be given with the other half of the pair")
    return {found[number]["name"]: found[number]["value"] for number in sorted(found)}
