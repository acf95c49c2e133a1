"""The one door to profiles: credentials under names, in a file of ours and in that of Twilio's command line.

Names and files enter; `Profile` leaves, or one is written. Called by `Client(profile=…)` and by the commands.

Ours is `profiles.json` in `~/.config/trunkline` (on Windows %APPDATA%; TRUNKLINE_CONFIG_DIR names another folder), for
the eyes of its owner only. `~/.twilio-cli/config.json` is read and never written.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from .config import env
from .redaction.secret import Masked

OURS = "trunkline"
TWILIO_CLI = "twilio-cli"
_LONGEST_NAME = 100


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """Credentials under a name.

    Attributes:
        name: what it is called.
        account_sid: the account that it works in, `AC…`.
        username: the SID of an API key, `SK…`, or of the account.
        password: the API key's secret, or the account's auth token.
        region, edge: where requests are processed, and by which way they go there; None: not said.
        source: whose file it is in: `trunkline` or `twilio-cli`.
    """

    name: str
    account_sid: str
    username: str
    password: str
    region: str | None = None
    edge: str | None = None
    source: str = OURS

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "password", Masked(self.password))


class Profiles(msgspec.Struct, frozen=True, kw_only=True):
    """All profiles by name, ours before those of Twilio's command line.

    Attributes:
        active: the name of the one that commands take where nothing else is said; None: there is none.
    """

    known: dict[str, Profile] = {}
    active: str | None = None

    def get(self, name: str) -> Profile:
        """The profile with a name.

        Raises:
            ValueError: there is none; the text says which there are.
        """
        found = self.known.get(name)
        if found is None:
            there = f"there are {', '.join(sorted(self.known))}" if self.known else "there are none yet"
            raise ValueError(f"profile {name!r} is not known: {there}; trunkline login makes one")
        return found


def folder() -> Path:
    """Where our file is."""
    if given := env("TRUNKLINE_CONFIG_DIR"):
        return Path(given)
    if sys.platform == "win32":
        return Path(env("APPDATA") or Path.home()) / "trunkline"
    return Path(env("XDG_CONFIG_HOME") or Path.home() / ".config") / "trunkline"


def our_file() -> Path:
    """The file that holds our profiles."""
    return folder() / "profiles.json"


def twilio_cli_file() -> Path:
    """The file in which Twilio's command line keeps its profiles."""
    return Path.home() / ".twilio-cli" / "config.json"


def find(name: str) -> Profile:
    """The profile with a name.

    Raises:
        TypeError: not a str.
        ValueError: there is none, or a file of profiles cannot be read.
    """
    if not isinstance(name, str):
        raise TypeError(f"profile must be a str, not {type(name).__name__}")
    return load().get(name)


def load() -> Profiles:
    """All profiles of this user.

    Raises:
        ValueError: a file of profiles cannot be read; the text names it.
    """
    ours = _read(our_file())
    theirs = _read(twilio_cli_file())
    known = _profiles(theirs, twilio_cli_file(), _of_twilio_cli) | _profiles(ours, our_file(), _of_ours)
    for active in (ours.get("active"), theirs.get("activeProfile")):
        if isinstance(active, str) and active in known:
            return Profiles(known=known, active=active)
    return Profiles(known=known)


def is_private(path: Path) -> bool:
    """Whether nobody but the owner may read a file; true where the system does not say."""
    return sys.platform == "win32" or not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def save(profile: Profile, *, activate: bool) -> None:
    """Writes a profile into our file, in place of one with its name.

    Args:
        activate: whether it becomes the active one.

    Raises:
        ValueError: the name is empty, longer than 100 characters or has unprintable ones, or the file cannot be read.
        OSError: it cannot be written.
    """
    if not profile.name or len(profile.name) > _LONGEST_NAME or not profile.name.isprintable():
        raise ValueError(f"profile must be a name of 1 to {_LONGEST_NAME} printable characters")
    content = _read(our_file())
    fields = {
        "accountSid": profile.account_sid,
        "username": profile.username,
        "password": str(profile.password),
        "region": profile.region,
        "edge": profile.edge,
    }
    content["profiles"] = _mapping(content, our_file()) | {
        profile.name: {key: value for key, value in fields.items() if value is not None}
    }
    if activate or not isinstance(content.get("active"), str):
        content["active"] = profile.name
    _write(content)


def use(name: str) -> Profile:
    """Makes a profile, ours or of Twilio's command line, the active one.

    Raises:
        ValueError: there is none with this name, or a file cannot be read.
        OSError: our file cannot be written.
    """
    found = load().get(name)
    _write(_read(our_file()) | {"active": name})
    return found


def remove(name: str) -> Profile:
    """Removes a profile from our file.

    Raises:
        ValueError: it has none with this name, or cannot be read.
        OSError: it cannot be written.
    """
    found = load().get(name)
    if found.source != OURS:
        raise ValueError(f"profile {name!r} is one of {found.source}, in {twilio_cli_file()}: remove it there")
    content = _read(our_file())
    content["profiles"] = {key: value for key, value in _mapping(content, our_file()).items() if key != name}
    if content.get("active") == name:
        del content["active"]
    _write(content)
    return found


def _read(path: Path) -> dict[str, Any]:
    """What a file holds; nothing where there is none."""
    try:
        content = json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no JSON"
        raise ValueError(f"the profiles in {path} cannot be read: {reason}") from None
    if not isinstance(content, dict):
        raise ValueError(f"the profiles in {path} cannot be read: it is no JSON object")
    return content


def _mapping(content: Mapping[str, Any], path: Path) -> dict[str, Any]:
    found = {} if content.get("profiles") is None else content["profiles"]
    if not isinstance(found, dict):
        raise ValueError(f"the profiles in {path} cannot be read: its 'profiles' is no JSON object")
    return found


def _profiles(content: Mapping[str, Any], path: Path, read: Any) -> dict[str, Profile]:
    """Those of a file that have what a profile needs."""
    found = {name: read(name, fields, content) for name, fields in _mapping(content, path).items()}
    return {name: profile for name, profile in found.items() if profile is not None}


def _of_ours(name: str, fields: Any, _: Mapping[str, Any]) -> Profile | None:
    return _made(name, fields, "username", "password", OURS, None)


def _of_twilio_cli(name: str, fields: Any, content: Mapping[str, Any]) -> Profile | None:
    return _made(name, fields, "apiKey", "apiSecret", TWILIO_CLI, _text(content, "edge"))


def _made(name: str, fields: Any, username: str, password: str, source: str, edge: str | None) -> Profile | None:
    if not isinstance(fields, dict):
        return None
    account, user, secret = (_text(fields, key) for key in ("accountSid", username, password))
    if not (account and user and secret):
        return None
    return Profile(
        name=name,
        account_sid=account,
        username=user,
        password=secret,
        region=_text(fields, "region"),
        edge=_text(fields, "edge") or edge,
        source=source,
    )


def _text(fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return value.strip() or None if isinstance(value, str) else None


def _write(content: Mapping[str, Any]) -> None:
    """Replaces our file at once: nobody sees half of it, and nobody but the owner sees it at all."""
    path = our_file()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    number, made = tempfile.mkstemp(dir=path.parent, prefix=".profiles-")
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=2, ensure_ascii=False)
            file.write("\n")
        os.replace(made, path)
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise
