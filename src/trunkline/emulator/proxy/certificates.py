"""The files of the proxy's authority, and the TLS that it makes possible.

Enters: a folder. Leaves: the paths of what clients trust, and a context for each host. Called by `server` and by the
commands. Needs `cryptography`.

In the folder: `ca-key.pem` (key and certificate, for its owner's eyes), `ca.pem` (the certificate), `ca-bundle.pem`
(with the public CAs, for what trusts one file alone), `ca-truststore.p12` (the same for Java), `php/emulator.ini`.
"""

from __future__ import annotations

import contextlib
import os
import shlex
import ssl
import stat
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from ...errors import MissingExtraError
from .options import CertificatesError

try:
    from . import authority
except ImportError as error:  # cryptography is older, or not there
    raise MissingExtraError("emulator-proxy", "cryptography") from error

# Java wants one; it protects nothing, as what is in the file is public.
TRUSTSTORE_PASSWORD = "changeit"
_KEY = "ca-key.pem"
_MOST_HOSTS = 512


class Certificates:
    """The authority of a folder, made where there is none.

    Args:
        folder: its files; it is made at need.
        renew: whether a new authority takes the place of the one that is there.

    Raises:
        CertificatesError: there is one that is broken, has expired, or was open to others.
        OSError: the files cannot be written.
    """

    def __init__(self, folder: Path, *, renew: bool = False) -> None:
        self.folder = folder
        self._contexts: dict[str, ssl.SSLContext] = {}
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = folder / _KEY
        if renew:
            key.unlink(missing_ok=True)
        if not key.exists():
            _write_new(key, authority.make(_now()).secret())
        self._authority = _read(key)
        _write(self.ca, self._authority.pem())
        public = _public_roots()
        if _write(self.bundle, b"".join([*public, self._authority.pem()])) or not self.truststore.exists():
            entries = [*public, self._authority.pem()]
            _write(self.truststore, authority.truststore(entries, TRUSTSTORE_PASSWORD))
        self.php.mkdir(exist_ok=True)
        _write(self.php / "emulator.ini", f'curl.cainfo="{self.bundle}"\nopenssl.cafile="{self.bundle}"\n'.encode())

    @property
    def ca(self) -> Path:
        """The certificate of the authority alone."""
        return self.folder / "ca.pem"

    @property
    def bundle(self) -> Path:
        """The public CAs and this one."""
        return self.folder / "ca-bundle.pem"

    @property
    def truststore(self) -> Path:
        """The same for Java."""
        return self.folder / "ca-truststore.p12"

    @property
    def php(self) -> Path:
        """A folder of settings for PHP."""
        return self.folder / "php"

    def context(self, host: str) -> ssl.SSLContext:
        """TLS as a host of Twilio has it, made once."""
        found = self._contexts.get(host)
        if found is None:
            if len(self._contexts) >= _MOST_HOSTS:
                self._contexts.clear()
            found = self._contexts[host] = _context(self._authority.issue(host, _now()))
        return found


def _context(pem: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    # Certificates are kept in memory alone, but `ssl` reads files.
    descriptor, path = tempfile.mkstemp(suffix=".pem")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(pem)
        context.load_cert_chain(path)
    finally:
        os.unlink(path)
    return context


def _read(path: Path) -> authority.Authority:
    if sys.platform != "win32":
        found = path.stat()
        if found.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise CertificatesError(
                f"{path} can be read by others than its owner, so its certificates prove nothing: {_renew(path)}"
            )
        if found.st_uid != os.geteuid():
            raise CertificatesError(f"{path} belongs to another user: name a folder of your own with --ca-dir")
    try:
        return authority.read(path.read_bytes(), _now())
    except authority.BrokenAuthority as error:
        raise CertificatesError(f"{path} cannot be used, {error}: {_renew(path)}") from None


def _renew(path: Path) -> str:
    command = f"trunkline emulator ca --renew --ca-dir {shlex.quote(str(path.parent))}"
    return f"{command} makes a new one, which whoever trusted the old one must be given"


def _now() -> datetime:
    """The time of the system, which others judge certificates by; a test's clock may stand still, or be elsewhere."""
    with tempfile.TemporaryFile() as file:
        return datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)


def _write_new(path: Path, content: bytes) -> None:
    """Writes a file that its owner alone may read, unless somebody has just written one."""
    temporary = _temporary(path, content)
    try:
        try:
            os.link(temporary, path)
        except FileExistsError:
            return
        except OSError:  # a file system without links
            os.replace(temporary, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)


def _write(path: Path, content: bytes) -> bool:
    """Writes a file that anybody may read, whole or not at all; whether it is another than it was."""
    with contextlib.suppress(OSError):
        if path.read_bytes() == content:
            return False
    temporary = _temporary(path, content)
    if sys.platform != "win32":
        os.chmod(temporary, 0o644)
    os.replace(temporary, path)
    return True


def _temporary(path: Path, content: bytes) -> str:
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    return temporary


def _public_roots() -> list[bytes]:
    """What this machine trusts already, and what certifi brings where it is installed; as PEM."""
    context = ssl.create_default_context()
    with contextlib.suppress(ImportError, OSError):
        import certifi

        context.load_verify_locations(certifi.where())
    return [ssl.DER_cert_to_PEM_cert(der).encode() for der in sorted(set(context.get_ca_certs(binary_form=True)))]
