"""Names: wire → Python, schema → class. Pure; called by the distiller and the emitter."""

from __future__ import annotations

import keyword
import re

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[^0-9A-Za-z]+")


def snake(name: str) -> str:
    """`AccountSid` → `account_sid`; `A2P` counts as one word."""
    name = _NOT_WORD.sub("_", name.replace("A2P", "A2p"))
    return re.sub("_+", "_", _BOUNDARY.sub("_", name)).strip("_").lower()


def argument(wire: str) -> str:
    """The Python name of a parameter or field: `From` → `from_`, `DateSent<` → `date_sent_before`."""
    suffix = {"<": "_before", ">": "_after"}.get(wire[-1:], "")
    name = snake(wire) + suffix
    if keyword.iskeyword(name) or name in {"to_dict", "to_json", "extra"}:
        return name + "_"
    return f"n_{name}" if name[:1].isdigit() else name


def camel(name: str) -> str:
    """`call_recording` → `CallRecording`."""
    words = _NOT_WORD.sub(" ", name).replace("_", " ").split()
    return "".join(word[:1].upper() + word[1:] for word in words)


def enum_class(schema: str) -> str:
    """`message_enum_status` → `MessageStatus`, `role_enum_role_type` → `RoleType`."""
    owner, _, rest = schema.rpartition(".")[2].rpartition("_enum_")
    return camel(rest if rest.startswith(f"{owner}_") else f"{owner}_{rest}")


def member(value: str) -> str:
    """The name of an enumeration member: `in-progress` → `IN_PROGRESS`."""
    name = _NOT_WORD.sub("_", value).strip("_").upper() or "EMPTY"
    return f"VALUE_{name}" if name[0].isdigit() or name == "MRO" else name
