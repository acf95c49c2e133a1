"""Where a download goes when its path is a pipe, a device, a socket or an open descriptor: it is written in place."""

from __future__ import annotations

import errno
import os
import socket
import stat
import threading
import time
from pathlib import Path

import pytest

import trunkline
from tests.timing import timed, until_done
from trunkline import APITimeoutError, Client

from .fake_transport import SID, TOKEN
from .test_destinations import Given, Put, names, put, saved
from .test_downloads import BODY, RECORDING, Both, serving, whole

__all__ = ["put"]
pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="pipes and devices as POSIX has them"),
    pytest.mark.usefixtures("in_a_folder_of_its_own"),
]


# pipes


class Reader(threading.Thread):
    """Reads a named pipe to its end, from when it is told to."""

    def __init__(self, path: str) -> None:
        super().__init__(daemon=True)
        self.path = path
        self.content = b""
        self.start()

    def run(self) -> None:
        with open(self.path, "rb") as pipe:
            self.content = pipe.read()

    def all(self) -> bytes:
        self.join(30)
        return self.content


def test_a_named_pipe_gets_the_bytes(put: Put) -> None:
    os.mkfifo("pipe")
    os.symlink("pipe", "link")
    reader = Reader("pipe")
    put("link", BODY)
    assert reader.all() == BODY
    assert stat.S_ISFIFO(os.stat("pipe").st_mode)
    assert names() == ["link", "pipe"]


def test_a_named_pipe_gets_the_bytes_as_they_come(kind: str) -> None:
    os.mkfifo("pipe")
    reader = Reader("pipe")
    with serving(whole(BODY)) as server:
        found = Both(kind, server).download("pipe")
    assert reader.all() == BODY
    assert (found.size, found.content) == (len(BODY), b"")
    with pytest.raises(ValueError, match="not in memory"):
        found.image()


def test_a_named_pipe_waits_for_its_reader() -> None:
    """The reader comes when the client has looked for one for the third time."""
    os.mkfifo("pipe")
    readers: list[Reader] = []
    waits: list[float] = []

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            readers.append(Reader("pipe"))
        time.sleep(seconds)

    with Client(SID, TOKEN, transport=Given(b"new")) as client:
        timed(client, sleep=sleep)
        client.recordings(RECORDING).download("pipe")
    assert readers[0].all() == b"new"


@pytest.mark.parametrize("bound", [{"deadline": 0.1}, {"timeout": 0.1}])
def test_a_named_pipe_that_nobody_reads_ends_in_time(kind: str, bound: dict[str, float]) -> None:
    os.mkfifo("pipe")
    with serving() as server:
        with pytest.raises(TimeoutError, match="nobody opened the named pipe") as caught:
            Both(kind, server).download("pipe", options=bound)
        assert server.requests == []
    assert caught.value.filename == "pipe"
    with trunkline.deadline(0.1), pytest.raises(TimeoutError):
        saved("pipe", b"x")
    assert stat.S_ISFIFO(os.stat("pipe").st_mode)


@pytest.mark.parametrize("bound", ["deadline", "timeout"])
def test_a_named_pipe_that_is_not_emptied_ends_in_time(kind: str, bound: str) -> None:
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)

    def download(seconds: float) -> None:
        with pytest.raises((TimeoutError, APITimeoutError)):
            Both(kind, server).download("pipe", options={bound: seconds})

    try:
        with serving(whole(BODY), whole(BODY)) as server:
            until_done(download, lambda: server.requests, 0.3)
            assert len(server.requests) == 1
        with trunkline.deadline(0.1), pytest.raises(TimeoutError, match="did not take the bytes in time"):
            saved("pipe", BODY)
    finally:
        os.close(reader)


def test_a_named_pipe_whose_reader_goes_is_an_error_and_not_tried_again(kind: str) -> None:
    os.mkfifo("pipe")

    def read() -> None:
        with open("pipe", "rb") as pipe:
            pipe.read(10)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    with serving(whole(BODY), whole(BODY)) as server:
        with pytest.raises(BrokenPipeError):
            Both(kind, server).download("pipe")
        assert len(server.requests) == 1
    reader.join(30)


def test_a_pipe_gets_nothing_twice(kind: str) -> None:
    os.mkfifo("pipe")
    reader = Reader("pipe")
    with serving(None, whole(BODY)) as server:
        with pytest.raises(trunkline.APIConnectionError):
            Both(kind, server).download("pipe")
        assert len(server.requests) == 1
    got = reader.all()
    assert len(got) < len(BODY)
    assert BODY.startswith(got)


# devices, sockets, descriptors


def test_a_device_is_written_in_place(put: Put) -> None:
    before = os.stat("/dev/null")
    put("/dev/null", BODY)
    os.symlink("/dev/null", "link")
    put("link", b"x")
    assert os.stat("/dev/null").st_rdev == before.st_rdev
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux has it")
def test_a_full_device_is_an_error(put: Put) -> None:
    with pytest.raises(OSError, match="No space left") as caught:
        put("/dev/full", b"x")
    assert caught.value.errno == errno.ENOSPC


def test_a_socket_is_no_file(put: Put) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        with pytest.raises(OSError, match="socket") as caught:
            put("socket", b"x")
    assert caught.value.filename == "socket"
    assert stat.S_ISSOCK(os.stat("socket").st_mode)


@pytest.mark.parametrize("form", ["/dev/fd/{}", "/proc/self/fd/{}", "link"])
def test_an_open_descriptor_of_a_file_goes_on_where_it_is(put: Put, form: str) -> None:
    with open("file", "w+b", buffering=0) as file:
        file.write(b"before ")
        os.symlink(f"/dev/fd/{file.fileno()}", "link")
        put(form.format(file.fileno()), b"new")
        file.write(b" after")
    assert Path("file").read_bytes() == b"before new after"
    assert names() == ["file", "link"]


def test_an_open_descriptor_of_a_file_that_has_no_name(put: Put) -> None:
    with open("file", "w+b", buffering=0) as file:
        os.unlink("file")
        put(f"/dev/fd/{file.fileno()}", b"new")
        file.seek(0)
        assert file.read() == b"new"
    assert names() == []


def test_an_open_descriptor_of_a_pipe_or_a_socket(put: Put) -> None:
    out, into = os.pipe()
    blocking = os.get_blocking(into)
    reader = Reader(f"/dev/fd/{out}")
    put(f"/dev/fd/{into}", BODY)
    assert os.get_blocking(into) == blocking
    os.close(into)
    assert reader.all() == BODY
    os.close(out)
    one, other = socket.socketpair()
    with one, other:
        put(f"/dev/fd/{one.fileno()}", b"new")
        assert other.recv(100) == b"new"


def test_a_pipe_of_others_is_not_waited_for_beyond_the_deadline() -> None:
    """Its flags belong to other processes too, so that it cannot be made one that never blocks."""
    out, into = os.pipe()
    try:
        with trunkline.deadline(0.1), pytest.raises(TimeoutError, match="did not take the bytes in time"):
            saved(f"/dev/fd/{into}", BODY)
        assert os.get_blocking(into)
    finally:
        os.close(into)
        os.close(out)


def test_the_standard_output(put: Put, capfd: pytest.CaptureFixture[str]) -> None:
    put("/dev/stdout", b"to the output")
    put("/dev/stderr", b"to the errors")
    assert capfd.readouterr() == ("to the output", "to the errors")


def test_descriptors_that_cannot_be_written(put: Put) -> None:
    with open(os.devnull, "rb") as file, pytest.raises(OSError, match="reading only"):
        put(f"/dev/fd/{file.fileno()}", b"x")
    with pytest.raises(OSError, match="Bad file descriptor") as caught:
        put("/dev/fd/999999", b"x")
    assert caught.value.filename == "/dev/fd/999999"


def test_a_file_that_another_process_has_open_and_nobody_names(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("no /proc")
    monkeypatch.setattr("trunkline._core.runtime.destination._descriptor", lambda path: None)
    with open("file", "w+b", buffering=0) as file:
        file.write(b"the old one, which is longer")
        os.unlink("file")
        put(f"/proc/{os.getpid()}/fd/{file.fileno()}", b"new")
        file.seek(0)
        assert file.read() == b"new"
    assert names() == []
