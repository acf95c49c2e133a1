"""The servers of these tests: empty for each, kept by a kill, and gone with the process that began them."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.scale.servers import Postgres, Redis, Server

pytestmark = pytest.mark.scale

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("again", [False, True])
def test_each_test_has_an_empty_database(postgres_url: str, again: bool) -> None:
    import psycopg

    with psycopg.connect(postgres_url) as connection:
        connection.execute("CREATE TABLE row (id int)")
        assert connection.execute("SHOW fsync").fetchone() == ("on",)


def test_what_is_committed_outlives_a_kill(postgres: Postgres, postgres_url: str) -> None:
    import psycopg

    with psycopg.connect(postgres_url) as connection:
        connection.execute("CREATE TABLE row (id int)")
        connection.execute("INSERT INTO row VALUES (1)")
        connection.commit()
        connection.execute("INSERT INTO row VALUES (2)")
        postgres.kill()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(postgres_url)
    postgres.start()
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("SELECT id FROM row").fetchall() == [(1,)]


def test_a_password_is_needed(postgres: Postgres, redis_server: Redis) -> None:
    import psycopg
    import redis

    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(postgres.url.replace(postgres.password, "wrong"))
    with pytest.raises(redis.AuthenticationError):
        redis.Redis.from_url(redis_server.url.replace(redis_server.password, "wrong")).ping()


@pytest.mark.parametrize("again", [False, True])
def test_each_test_has_an_empty_redis(redis_url: str, again: bool) -> None:
    import redis

    with redis.Redis.from_url(redis_url) as client:
        assert client.dbsize() == 0
        client.set("key", "value")


def test_redis_forgets_when_it_is_stopped(redis_server: Redis, redis_url: str) -> None:
    import redis

    with redis.Redis.from_url(redis_url) as client:
        client.set("key", "value")
        redis_server.stop()
        with pytest.raises(redis.ConnectionError):
            client.ping()
        redis_server.start()
        assert client.dbsize() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with its parent")
@pytest.mark.parametrize("kind", [Postgres, Redis])
def test_a_server_ends_with_a_test_run_that_is_killed(kind: type[Server]) -> None:
    code = f"""
from tests.scale.servers import {kind.__name__} as kind
server = kind()
server.prepare()
server.start()
print(server.process.pid, server.folder, flush=True)
input()
"""
    run = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    )
    assert run.stdin is not None
    assert run.stdout is not None
    with run.stdin, run.stdout:
        pid, folder = run.stdout.readline().decode().split()
        assert alive(int(pid))
        run.send_signal(signal.SIGKILL)
        run.wait(120)
        wait_until(lambda: not alive(int(pid)))
    subprocess.run(["rm", "-rf", folder], check=True)


def alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and that nobody has asked about does not."""
    with suppress(OSError):
        return re.search(r"\) [ZX] ", Path(f"/proc/{pid}/stat").read_text("ascii", "replace")) is None
    return False


def wait_until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)
