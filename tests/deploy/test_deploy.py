"""deploy/: the unit of systemd and the Dockerfile say what the commands take, and their steps do what they are for."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.deploy.parts import DEPLOY, ROOT, command, expanded, instructions, of_image, unit
from trunkline.cli.commands import cli
from trunkline.logs import Ledger
from trunkline.logs.viewer import Settings, passwords

PROGRAM = "/opt/trunkline/bin/trunkline"
SETTINGS = f"""
[server]
public_url = "https://logs.example.com"
base_path = "/logs"

[auth]
scheme = "basic"

[auth.basic.users]
ana = "{passwords.hashed("open sesame", b"0123456789abcdef")}"

[roles.support]
users = ["ana"]
accounts = "all"
can_view_messages = true
"""


def check(words: list[str], environment: dict[str, str | None]) -> str:
    """What `trunkline logs serve --check-config` says to a command line."""
    assert words[:3] == [PROGRAM, "logs", "serve"]
    nothing: dict[str, str | None] = {"TRUNKLINE_LOGS": None, "TRUNKLINE_LOGS_CONFIG": None}
    done = CliRunner().invoke(cli, [*words[1:], "--check-config"], env=nothing | environment)
    assert done.exit_code == 0, done.output
    return done.stdout


# systemd


def test_the_command_of_the_unit_is_one_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "viewer.toml").write_text(SETTINGS)
    [line] = unit()["Service"]["ExecStart"]
    words = expanded(line, {"STATE_DIRECTORY": str(tmp_path), "CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert "1 users with passwords, 1 roles" in check(words, {})
    assert "--sync" in words


def test_the_unit_may_write_its_store_alone() -> None:
    service = unit()["Service"]
    yes = (
        *("DynamicUser", "ProtectHome", "PrivateTmp", "PrivateDevices", "NoNewPrivileges", "ProtectKernelModules"),
        *(
            "ProtectKernelTunables",
            "ProtectKernelLogs",
            "ProtectControlGroups",
            "RestrictNamespaces",
            "LockPersonality",
        ),
        *("RestrictSUIDSGID", "RestrictRealtime", "MemoryDenyWriteExecute", "ProtectClock", "ProtectHostname"),
    )
    assert {name for name in yes if service[name] != ["yes"]} == set()
    assert (service["ProtectSystem"], service["CapabilityBoundingSet"]) == (["strict"], [""])
    assert service["StateDirectory"] == ["trunkline-logs"]
    assert (service["TimeoutStopSec"], service["SuccessExitStatus"]) == (["10"], ["130"])
    assert "ReadWritePaths" not in service


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    program = tmp_path / "trunkline"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    text = (DEPLOY / "trunkline-logs.service").read_text("utf-8")
    place = tmp_path / "trunkline-logs.service"
    place.write_text(text.replace(PROGRAM, str(program)))
    done = subprocess.run(["systemd-analyze", "verify", str(place)], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    place.write_text(text.replace(PROGRAM, str(program)).replace("ProtectSystem=strict", "ProtectSytem=strict"))
    done = subprocess.run(["systemd-analyze", "verify", str(place)], capture_output=True, text=True, timeout=60)
    assert "ProtectSytem" in done.stderr


# Docker


def environment() -> dict[str, str]:
    """The variables of the image."""
    return dict(pair.split("=", 1) for line in of_image("ENV") for pair in shlex.split(line))


def test_the_command_of_the_image_is_one_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "viewer.toml").write_text(SETTINGS)
    moved: dict[str, str | None] = {
        name: value.replace("/data", str(tmp_path)).replace("/etc/trunkline", str(tmp_path))
        for name, value in environment().items()
    }
    words = [*command("ENTRYPOINT"), *command("CMD")]
    assert "the settings are right: 0.0.0.0:8080, 1 users with passwords" in check(words, moved)


def test_the_image_lets_nobody_in_who_is_not_asked() -> None:
    listen = environment()["TRUNKLINE_LOGS_SERVER_LISTEN"]
    with pytest.raises(ValueError, match="only this machine may come in"):
        Settings.parse("", {"TRUNKLINE_LOGS_SERVER_LISTEN": listen})


def test_the_image_runs_as_nobody_in_particular() -> None:
    [user], [volume], [folder] = of_image("USER"), of_image("VOLUME"), of_image("WORKDIR")
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", user)
    assert volume == folder == "/data"
    names = [name for name, _ in instructions()]
    assert "RUN" not in names[names.index("USER") :]


def test_the_image_has_what_is_copied_and_the_context_no_more() -> None:
    copied = [word for name, rest in instructions() if name == "COPY" and "--from" not in rest for word in rest.split()]
    sources = {word for word in copied if not word.startswith("/")}
    assert all((ROOT / name).exists() for name in sources)
    kept = (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    assert kept[0] == "*"
    assert {line[1:] for line in kept if line.startswith("!")} == sources


class Image:
    """The steps of the Dockerfile done in a folder, which stands for the root of the image."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.port = free_port()
        self.moved = {
            "/opt/trunkline": str(root / "opt"),
            "/src": str(root / "src"),
            "/data": str(root / "data"),
            "/etc/trunkline": str(root / "etc"),
            "10001": str(os.getuid()),
            "0.0.0.0:8080": f"0.0.0.0:{self.port}",
            "127.0.0.1:8080": f"127.0.0.1:{self.port}",
        }
        # The packages that it needs are those of the tests' environment: nothing is fetched.
        self.base = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("TWILIO_", "TRUNKLINE_"))},
            "PYTHONPATH": sysconfig.get_path("purelib"),
            "PIP_NO_BUILD_ISOLATION": "false",
            "PIP_NO_INDEX": "1",
            "PIP_NO_COMPILE": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "HOME": str(root / "home"),
        }

    def here(self, text: str) -> str:
        places = "|".join(map(re.escape, self.moved))
        return re.sub(rf"(?<!\w)(?:{places})(?!\w)", lambda found: self.moved[found[0]], text)

    def build(self) -> None:
        for name, rest in instructions():
            if name == "COPY" and "--from" not in rest:
                *sources, target = rest.split()
                for source in sources:
                    self._copy(ROOT / source, self.here(target))
            elif name == "RUN":
                # The environment's own pip does; a new one for each run takes long.
                without = " --without-pip" if find_spec("pip") else ""
                step = self.here(rest).replace("python -m venv", f"{sys.executable} -m venv{without}")
                done = subprocess.run(step, shell=True, env=self.base, capture_output=True, text=True, timeout=280)
                assert done.returncode == 0, f"{step}\n{done.stdout}\n{done.stderr}"

    def _copy(self, source: Path, target: str) -> None:
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            Path(target).mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)

    def variables(self) -> dict[str, str]:
        return self.base | {name: self.here(value) for name, value in environment().items()}

    def words(self, *names: str) -> list[str]:
        return [self.here(word) for name in names for word in command(name)]

    def is_healthy(self) -> bool:
        done = subprocess.run(self.words("HEALTHCHECK"), env=self.variables(), capture_output=True, timeout=60)
        return done.returncode == 0

    def files(self) -> dict[str, int]:
        """All files but those of /data: where, and when they were written."""
        data = self.root / "data"
        return {
            str(each): each.stat().st_mtime_ns
            for each in self.root.rglob("*")
            if each.is_file() and data not in each.parents
        }


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Image]:
    pytest.importorskip("hatchling", reason="builds the package")
    made = Image(tmp_path_factory.mktemp("image"))
    made.build()
    yield made
    shutil.rmtree(made.root, ignore_errors=True)


def test_the_steps_of_the_image_make_a_server_that_is_healthy_and_writes_its_data_alone(image: Image) -> None:
    assert ((image.root / "data").stat().st_mode & 0o777) == 0o700
    (image.root / "etc").mkdir()
    (image.root / "etc" / "viewer.toml").write_text(SETTINGS)
    before = image.files()
    words, variables = image.words("ENTRYPOINT", "CMD"), image.variables()
    python = str(Path(words[0]).with_name("python"))
    where = subprocess.run(
        [python, "-c", "import trunkline; print(trunkline.__file__)"], env=variables, capture_output=True, text=True
    )
    assert where.stdout.startswith(str(image.root / "opt"))
    assert not image.is_healthy()
    process = subprocess.Popen(words, env=variables, cwd=image.root / "data", stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "The log viewer is at https://logs.example.com/logs\n"
        assert image.is_healthy()
        end = getattr(signal, of_image("STOPSIGNAL")[0])
        began = time.monotonic()
        process.send_signal(end)
        assert process.wait(60) == 0
        assert time.monotonic() - began < 30
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    assert not image.is_healthy()
    assert image.files() == before
    assert (image.root / "data" / "logs.db").exists()
    Ledger(image.root / "data" / "logs.db", create=False).close()
