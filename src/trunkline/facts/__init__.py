"""The only home of API knowledge: one JSON file per product version, read by the registry and the emulator.

Files enter, `ProductFacts` leave. `codegen` writes every file but the handwritten ones (`fax_v1.json`,
`overrides.json`); `docs/architecture.md` describes the format.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec


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
    """How a list pages: the key of its items, the paging style, the largest page size, its paging parameters."""

    key: str
    paging: str
    max: int | None = None
    params: tuple[str, ...] = ()


class OperationFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the facts know of one operation.

    `namespace` and `accessor` are the way to the method on a client: `api.v2010` and
    `accounts(AccountSid).messages.create`, with the wire names of the path parameters that each call takes.
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
    list: ListFacts | None = None
    auth: str = "basic"
    docs: str | None = None

    @property
    def verb(self) -> str:
        """The name of the method: `create`, `fetch`, `update`, `delete`, `list`, …"""
        return self.accessor.rpartition(".")[2]


class ProductFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one product version; `prefixes` has the SID prefix of each model that has one."""

    module: str
    operations: dict[str, OperationFacts]
    models: dict[str, tuple[Field, ...]] = {}
    enums: dict[str, tuple[str, ...]] = {}
    prefixes: dict[str, str] = {}
    helpers: dict[str, str] = {}
    mixins: dict[str, str] = {}


@cache
def modules() -> tuple[str, ...]:
    """The product versions with facts, sorted: `accounts_v1`, `api_v2010`, …"""
    names = (entry.name for entry in files(__name__).iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".json") and name != "overrides.json"))


@cache
def load(module: str) -> ProductFacts:
    """The facts of one product version, such as `api_v2010`.

    Raises:
        ValueError: there is no such product version.
    """
    if module not in modules():
        raise ValueError(f"no facts for {module!r}; there are: {', '.join(modules())}")
    facts = msgspec.json.decode(
        files(__name__).joinpath(f"{module}.json").read_bytes(), type=ProductFacts, strict=False
    )
    operations = {
        id: msgspec.structs.replace(operation, id=id, module=module) for id, operation in facts.operations.items()
    }
    return msgspec.structs.replace(facts, operations=operations)


def operations() -> tuple[OperationFacts, ...]:
    """Every operation of every product version, by module and in the order of its file."""
    return tuple(operation for module in modules() for operation in load(module).operations.values())
