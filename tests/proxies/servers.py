"""Real proxies, on ports of the loopback interface: tinyproxy, Squid and Apache, as Debian's packages install them.

Enters: the ports that may be reached through CONNECT, and a password. Leaves: a process that answers, and is stopped.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

USER, PASSWORD = "user", "hunter2"
MODULES = Path("/usr/lib/apache2/modules")
NCSA = Path("/usr/lib/squid/basic_ncsa_auth")
PACKAGES = ("tinyproxy-bin", "squid", "apache2-bin", "apache2-utils")
# Root starts them as nobody: that is how they would be run, and Squid insists on it.
NOBODY = "nobody"


def program(name: str) -> str:
    """The path of a server.

    Raises:
        RuntimeError: it is not installed.
    """
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None:
        raise RuntimeError(f"{name} is not installed: apt-get install {' '.join(PACKAGES)}")
    return found


def tinyproxy(folder: Path, port: int, allowed: list[int], password: bool) -> list[str]:
    lines = [
        f"Port {port}",
        "Listen 127.0.0.1",
        "Timeout 30",
        "MaxClients 50",
        f'LogFile "{folder}/tinyproxy.log"',
        *(f"ConnectPort {each}" for each in allowed),
        *([f"BasicAuth {USER} {PASSWORD}"] if password else []),
    ]
    return [program("tinyproxy"), "-d", "-c", _write(folder / "tinyproxy.conf", lines)]


def squid(folder: Path, port: int, allowed: list[int], password: bool) -> list[str]:
    lines = [
        f"http_port 127.0.0.1:{port}",
        "visible_hostname proxy.test",
        f"pid_filename {folder}/squid.pid",
        f"cache_log {folder}/squid.log",
        "access_log none",
        f"coredump_dir {folder}",
        "cache deny all",
        "memory_cache_shared off",
        "cache_mem 1 MB",
        "pinger_enable off",
        "max_filedescriptors 256",
        "shutdown_lifetime 0 seconds",
        "acl connect method CONNECT",
        f"acl allowed port {' '.join(map(str, allowed))}",
        "http_access deny connect !allowed",
    ]
    if password:
        lines += [
            f"auth_param basic program {NCSA} {_passwords(folder)}",
            "auth_param basic children 1 startup=1 idle=1",
            "acl known proxy_auth REQUIRED",
            "http_access deny !known",
        ]
    return [program("squid"), "-N", "-f", _write(folder / "squid.conf", [*lines, "http_access allow all"])]


def apache(folder: Path, port: int, allowed: list[int], password: bool, pem: Path | None = None) -> list[str]:
    modules = ["mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic"]
    modules += ["proxy", "proxy_http", "proxy_connect", *(["ssl"] if pem else [])]
    who = ["Require all granted"]
    if password:
        who = ["AuthType Basic", 'AuthName "proxy"', f'AuthUserFile "{_passwords(folder)}"', "Require valid-user"]
    lines = [
        f'ServerRoot "{folder}"',
        f'DefaultRuntimeDir "{folder}"',
        f'PidFile "{folder}/apache.pid"',
        f'ErrorLog "{folder}/apache.log"',
        "ServerName proxy.test",
        f"Listen 127.0.0.1:{port}",
        *(f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in modules),
        "StartServers 1",
        "ServerLimit 1",
        "ThreadsPerChild 25",
        "MaxRequestWorkers 25",
        "ProxyRequests On",
        f"AllowCONNECT {' '.join(map(str, allowed))}",
        '<Proxy "*">',
        *who,
        "</Proxy>",
        *(["SSLEngine on", f'SSLCertificateFile "{pem}"'] if pem else []),
    ]
    return [program("apache2"), "-D", "FOREGROUND", "-f", _write(folder / "apache.conf", lines)]


@contextmanager
def running(command: list[str], folder: Path, port: int) -> Iterator[None]:
    """Starts a server, waits until it accepts connections, and stops it.

    Raises:
        RuntimeError: it ended, or did not listen within 60 s.
    """
    options: dict[str, object] = {}
    if os.geteuid() == 0:
        nobody = pwd.getpwnam(NOBODY)
        for path in [folder, *folder.iterdir()]:
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
        options = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
    said = folder / "output"
    with said.open("wb") as output:
        process = subprocess.Popen(  # type: ignore[call-overload]
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=folder, **options
        )
    try:
        end = time.monotonic() + 60
        while not _listens(port):
            if process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"{command[0]} does not run:\n{_told(folder)}")
            time.sleep(0.02)
        yield
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _told(folder: Path) -> str:
    texts = []
    for path in [folder / "output", *folder.glob("*.log")]:
        with suppress(OSError):
            texts.append(path.read_text("utf-8", "replace")[-2000:])
    return "\n".join(texts)


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def _passwords(folder: Path) -> str:
    made = subprocess.run([program("htpasswd"), "-nbm", USER, PASSWORD], capture_output=True, text=True, check=True)
    return _write(folder / "passwords", [made.stdout.strip()])


def _write(path: Path, lines: list[str]) -> str:
    path.write_text("\n".join([*lines, ""]), "utf-8")
    return str(path)
