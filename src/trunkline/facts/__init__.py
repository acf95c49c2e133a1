"""The only home of API knowledge: one JSON file per product version, read by the registry and the emulator.

Files enter, `ProductFacts` leave. `codegen` writes every file but the handwritten ones (`fax_v1.json`,
`webhooks_v1.json`, `additions.json`, `addresses.json`, `error_codes.json`, `overrides.json`, `twiml.json`,
`webhooks.json`, `words.json`); `docs/architecture.md` describes the format.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from .error_codes import ErrorCode as ErrorCode
from .error_codes import error_code as error_code
from .webhook_parameters import WebhookFacts as WebhookFacts
from .webhook_parameters import WebhookParam as WebhookParam
from .webhook_parameters import webhook as webhook
from .webhook_parameters import webhooks as webhooks


class Param(msgspec.Struct, frozen=True, array_like=True):
    """An argument: wire name, Python name, type, place (`path`, `query`, `body` or `header`), required, `pii` mark."""

    wire: str
    name: str
    type: str
    place: str
    required: bool = False
    mark: str = ""

    @property
    def pii(self) -> bool:
        """Whether the spec marks the argument as personal data."""
        return self.mark == "pii"


class Field(msgspec.Struct, frozen=True, array_like=True):
    """A field of a model: wire name, Python name, type, mark: `pii` (personal data), `secret`, or nothing."""

    wire: str
    name: str
    type: str
    mark: str = ""

    @property
    def pii(self) -> bool:
        """Whether the spec marks the field as personal data."""
        return self.mark == "pii"


class ListFacts(msgspec.Struct, frozen=True):
    """How a list pages: the key of its items, the paging style, the largest page size, its paging parameters.

    `ask` is the smallest and the largest page size to ask for, where the API must be asked for one.
    """

    key: str
    paging: str
    max: int | None = None
    params: tuple[str, ...] = ()
    ask: tuple[int, int] | None = None


class OperationFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the facts know of one operation.

    `namespace` and `accessor` are the way to the method on a client: `api.v2010` and
    `accounts(AccountSid).messages.create`, with the wire names of the path parameters that each call takes. `results`
    has a status and a type each, where that is not `result`.
    """

    id: str = ""
    module: str = ""
    method: str
    host: str
    path: str
    namespace: str
    accessor: str
    params: tuple[Param, ...] = ()
    body: str | None = None
    conditional: tuple[tuple[str, ...], ...] = ()
    status: tuple[int, ...]
    result: str | None = None
    results: tuple[tuple[int, str], ...] = ()
    list: ListFacts | None = None
    auth: str = "basic"
    docs: str | None = None
    note: str | None = None

    @property
    def verb(self) -> str:
        """The name of the method: `create`, `fetch`, `update`, `delete`, `list`, …"""
        return self.accessor.rpartition(".")[2]


class ProductFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one product version.

    `prefixes` has the SID prefix of each model that has one, `always` the fields that are in every reply.
    """

    module: str
    operations: dict[str, OperationFacts]
    models: dict[str, tuple[Field, ...]] = {}
    enums: dict[str, tuple[str, ...]] = {}
    prefixes: dict[str, str] = {}
    always: dict[str, tuple[str, ...]] = {}
    helpers: dict[str, str] = {}
    mixins: dict[str, str] = {}


class View(msgspec.Struct, frozen=True, array_like=True):
    """A collection that shows rows of another: host, its path, the path of the other, fields that the rows have.

    An id with a name, `{call_sid}`, is a field that the rows have as well.
    """

    host: str
    path: str
    shows: str
    where: dict[str, str] = {}


class DownloadFacts(msgspec.Struct, frozen=True, array_like=True):
    """The address of a file: host, path, the path of its resource, status, and where the bytes are.

    `cdn` is the host that a redirect leads to, empty where the bytes are here; `forms` are the endings that choose a
    format, the first one being the default.
    """

    host: str
    path: str
    row: str
    status: int
    cdn: str = ""
    forms: tuple[str, ...] = ()


class Addresses(msgspec.Struct, frozen=True, kw_only=True):
    """What the published spec does not say of addresses.

    Attributes:
        domains: of all hosts.
        api: the host of links without one.
        cdn: the domain of the hosts that serve files; `files` is the host of all but the media of messages.
        errors: the page on an error, with `{code}`.
        token: host and path at which clients get bearer tokens.
        events, event_bridge, workspace: what capability tokens allow; with `{account_sid}`, `{channel_id}`,
            `{workspace_sid}`.
        hosts: hosts that show the rows of another.
        same: host, beginning of a path, and the beginning of the path that has its rows; `{}` is the SID of the
            account's default service.
    """

    domains: tuple[str, ...]
    api: str
    cdn: str
    files: str
    errors: str
    token: tuple[str, str]
    events: str
    event_bridge: str
    workspace: str
    hosts: dict[str, str]
    same: tuple[tuple[str, str, str], ...]
    views: tuple[View, ...]
    downloads: tuple[DownloadFacts, ...]


# Files that are not those of a product version.
_OTHERS = frozenset(
    {
        *("additions.json", "addresses.json", "error_codes.json", "index.json", "overrides.json", "twiml.json"),
        *("webhooks.json", "words.json"),
    }
)


@cache
def modules() -> tuple[str, ...]:
    """The product versions with facts, sorted: `accounts_v1`, `api_v2010`, …"""
    names = (entry.name for entry in files(__name__).iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".json") and name not in _OTHERS))


@cache
def load(module: str) -> ProductFacts:
    """The facts of one product version, such as `api_v2010`.

    Raises:
        ValueError: there is no such product version.
    """
    if module not in modules():
        raise ValueError(f"module must be one of {', '.join(modules())}, not {module!r}")
    facts = _product_facts.decode(files(__name__).joinpath(f"{module}.json").read_bytes())
    operations = {
        id: msgspec.structs.replace(operation, id=id, module=module) for id, operation in facts.operations.items()
    }
    return msgspec.structs.replace(facts, operations=operations)


def operations() -> tuple[OperationFacts, ...]:
    """Every operation of every product version, by module and in the order of its file."""
    return tuple(operation for module in modules() for operation in load(module).operations.values())


@cache
def index() -> dict[str, tuple[tuple[str, str], ...]]:
    """The modules and ids of operations by the shortest name under which a client has them: `messages.create`.

    What a client has for all of a collection and for one of it, `workers.statistics` and `workers(sid).statistics`, has
    one name.
    """
    content = files(__name__).joinpath("index.json").read_bytes()
    return msgspec.json.decode(content, type=dict[str, tuple[tuple[str, str], ...]])


class Words(msgspec.Struct, frozen=True):
    """What arguments and fields are, in phrases: by name, and by module, name and phrase for some operations."""

    names: dict[str, str]
    own: dict[str, dict[str, dict[str, tuple[str, ...]]]]

    def of(self, module: str, owner: str, name: str) -> str | None:
        """The phrase of an argument of an operation, or of a field of a model; None: there is none."""
        for phrase, owners in self.own.get(module, {}).get(name, {}).items():
            if owner in owners:
                return phrase
        return self.names.get(name)


@cache
def words() -> Words:
    """What arguments and fields are, in phrases: `words.json`."""
    return _words.decode(files(__name__).joinpath("words.json").read_bytes())


@cache
def addresses() -> Addresses:
    """What the published spec does not say of addresses: `addresses.json`."""
    return _addresses.decode(files(__name__).joinpath("addresses.json").read_bytes())


# Made by the one thread that imports this; see `_core.model.kinds.decoder_of`.
_product_facts = msgspec.json.Decoder(ProductFacts, strict=False)
_words = msgspec.json.Decoder(Words)
_addresses = msgspec.json.Decoder(Addresses)
