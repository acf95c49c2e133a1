"""How arguments are named in error texts, and the value of one that was not given. Pure."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import Any

import msgspec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .operation import Operation

UNSET = msgspec.UNSET
Unset = msgspec.UnsetType
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def title(op: Operation[Any]) -> str:
    return op.id.rpartition(".")[2]


def python_name(wire: str) -> str:
    """The argument that a wire name stands for, as the texts of errors name it."""
    if not wire:
        return "body"
    suffix = {"<": "_before", ">": "_after"}.get(wire[-1], "")
    name = _WORD.sub("_", wire.rstrip("<>").replace("A2P", "A2p")).replace(".", "_").replace("-", "_").lower() + suffix
    return name + "_" if iskeyword(name) else name


def describe(wire: str) -> str:
    """A parameter as the texts of errors name it: `date_sent (DateSent)`."""
    name = python_name(wire)
    return name if name == wire or not wire else f"{name} ({wire})"
