"""What to set so that an SDK, as it is, reaches the emulator by its proxy: the one table of it.

Enters: the name of an SDK, and where proxy and certificates are. Leaves: variables of the environment, and these as
lines of a shell. Pure. Called by `base` and by the commands; docs/emulator-sdks.md says what was tried.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..._core.redaction.secret import safe_repr

# What each SDK reads. Twilio's for Node, and its command line, ask HTTP_PROXY for https:// too, and not HTTPS_PROXY.
READS: dict[str, tuple[str, ...]] = {
    # The SDK reads the first two; clients that are async, and Trunkline's, the last.
    "python": ("HTTPS_PROXY", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"),
    "node": ("HTTP_PROXY", "NODE_EXTRA_CA_CERTS"),
    "go": ("HTTPS_PROXY", "SSL_CERT_FILE"),
    "java": ("JAVA_TOOL_OPTIONS",),
    "ruby": ("HTTPS_PROXY", "SSL_CERT_FILE"),
    "php": ("HTTPS_PROXY", "PHP_INI_SCAN_DIR"),
    "csharp": ("HTTPS_PROXY", "SSL_CERT_FILE"),
    "curl": ("HTTPS_PROXY", "CURL_CA_BUNDLE"),
    "cli": ("HTTP_PROXY", "NODE_EXTRA_CA_CERTS"),
}
NO_PROXY = "localhost,127.0.0.1,::1"
# What some read in lower case, and before the others.
_BOTH_CASES = ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
# Credentials that would win over account SID and token.
_OTHERS = ("TWILIO_API_KEY", "TWILIO_API_SECRET")

SHELLS = ("posix", "fish", "powershell")


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Where an emulator's proxy is, and whose account it has.

    Args:
        url: of the proxy.
        ca, bundle, truststore, php: files and the folder that `certificates` writes.
        password: of the trust store.
    """

    url: str
    ca: str
    bundle: str
    truststore: str
    password: str
    php: str
    account_sid: str
    auth_token: str = field(repr=False)
    number: str


def variables(sdk: str | None, door: Door) -> dict[str, str | None]:
    """The variables for an SDK, or for all of them (None); None as a value: must not be there.

    Raises:
        ValueError: there is no such SDK.
    """
    if sdk is not None and sdk not in READS:
        raise ValueError(f"sdk must be one of {', '.join(READS)}, not {sdk!r}")
    values = _values(door)
    names = READS[sdk] if sdk is not None else tuple(dict.fromkeys(name for each in READS.values() for name in each))
    found: dict[str, str | None] = {}
    for name in (*names, "NO_PROXY") if set(names) & set(_BOTH_CASES) else names:
        found[name] = values[name]
        if name in _BOTH_CASES:
            found[name.lower()] = values[name]
    found |= {
        "TWILIO_ACCOUNT_SID": door.account_sid,
        "TWILIO_AUTH_TOKEN": door.auth_token,
        "TWILIO_PHONE_NUMBER": door.number,
    }
    if sdk in (None, "cli"):
        found |= dict.fromkeys(_OTHERS)
    return found


def _values(door: Door) -> dict[str, str]:
    host, _, port = door.url.removeprefix("http://").rstrip("/").rpartition(":")
    host = host.strip("[]")
    java = {
        "https.proxyHost": host,
        "https.proxyPort": port,
        "javax.net.ssl.trustStore": door.truststore,
        "javax.net.ssl.trustStorePassword": door.password,
    }
    return {
        "HTTP_PROXY": door.url,
        "HTTPS_PROXY": door.url,
        # The emulator itself is asked without its proxy.
        "NO_PROXY": NO_PROXY if host in NO_PROXY.split(",") else f"{NO_PROXY},{host}",
        "REQUESTS_CA_BUNDLE": door.bundle,
        "SSL_CERT_FILE": door.bundle,
        "CURL_CA_BUNDLE": door.bundle,
        "NODE_EXTRA_CA_CERTS": door.ca,
        "JAVA_TOOL_OPTIONS": " ".join(_java(name, value) for name, value in java.items()),
        # The empty part in front stands for PHP's own folder.
        "PHP_INI_SCAN_DIR": f"{os.pathsep}{door.php}",
    }


def _java(name: str, value: str) -> str:
    option = f"-D{name}={value}"
    return f'"{option}"' if " " in option else option


def lines(found: Mapping[str, str | None], shell: str) -> list[str]:
    """Variables as lines of a shell."""
    return [_LINES[shell](name, value) for name, value in found.items()]


def _posix(name: str, value: str | None) -> str:
    return f"unset {name}" if value is None else f"export {name}={shlex.quote(value)}"


def _fish(name: str, value: str | None) -> str:
    if value is None:
        return f"set -e {name}"
    quoted = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"set -gx {name} '{quoted}'"


def _powershell(name: str, value: str | None) -> str:
    if value is None:
        return f"Remove-Item Env:{name} -ErrorAction SilentlyContinue"
    quoted = value.replace("'", "''")
    return f"$env:{name} = '{quoted}'"


_LINES = {"posix": _posix, "fish": _fish, "powershell": _powershell}
