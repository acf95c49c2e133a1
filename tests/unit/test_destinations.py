"""Where a download goes when a path is not simply a file: links, names, owners, pipes, devices, descriptors."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import trunkline
from trunkline import Client, Download
from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers
from trunkline._core.runtime.sinks import Sink, SinkError

from .fake_transport import SID, TOKEN
from .test_downloads import BODY, RECORDING, Both, serving, whole

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="links, pipes and devices as POSIX has them"),
    pytest.mark.usefixtures("in_a_folder_of_its_own"),
]

Put = Callable[[Any, bytes], None]


class Given:
    """A transport that has one answer."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def send(self, *args: Any, sink: Any, **more: Any) -> RawResponse:
        sink.write(self.content)
        return RawResponse(200, Headers(), b"")

    def close(self) -> None:
        pass


def downloaded(to: Any, content: bytes) -> None:
    """By a client whose transport is a fake."""
    with Client(SID, TOKEN, transport=Given(content)) as client:
        found = client.recordings(RECORDING).download(to)
    assert (found.size, found.content, found.path) == (len(content), b"", Path(to))


def saved(to: Any, content: bytes) -> None:
    """By `Download.save`."""
    assert Download(content=content, size=len(content)).save(to) == Path(to)


@pytest.fixture(params=["downloaded", "saved"])
def put(request: pytest.FixtureRequest) -> Put:
    return downloaded if request.param == "downloaded" else saved


def names() -> list[str]:
    return sorted(os.listdir())


def mode(path: str) -> int:
    return stat.S_IMODE(os.stat(path).st_mode)


@pytest.mark.parametrize("name", ["0", "1", "2", "007", "fd"])
def test_a_file_whose_name_is_a_number_is_no_descriptor(put: Put, name: str) -> None:
    put(name, b"new")
    put(f"./{name}", b"newer")
    assert (Path(name).read_bytes(), names()) == (b"newer", [name])


# links


def test_a_link_stays_and_what_it_leads_to_is_replaced(put: Put, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"the old one, which is longer")
    relative = os.path.relpath(target)
    os.symlink(relative, "middle")
    os.symlink("middle", "link")
    put("link", b"new")
    assert os.readlink("link") == "middle"
    assert os.readlink("middle") == relative
    assert target.read_bytes() == b"new"
    assert names() == ["link", "middle"]
    assert [each.name for each in tmp_path.iterdir()] == ["target"]


def test_a_link_to_nothing_makes_what_it_leads_to(put: Put, tmp_path: Path) -> None:
    os.symlink(tmp_path / "target", "link")
    put("link", b"new")
    assert os.path.islink("link")
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_link_in_the_way_to_the_file(put: Put, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    os.symlink(tmp_path / "there", "folder")
    put("folder/file", b"new")
    assert (tmp_path / "there" / "file").read_bytes() == b"new"
    assert os.path.islink("folder")


def test_links_that_lead_nowhere_are_an_error_that_names_the_path(put: Put) -> None:
    os.symlink("b", "a")
    os.symlink("a", "b")
    with pytest.raises(OSError, match="symbolic links") as caught:
        put("a", b"x")
    assert (caught.value.errno, caught.value.filename) == (errno.ELOOP, "a")
    os.symlink("no/such/file", "c")
    with pytest.raises(FileNotFoundError) as caught:
        put("c", b"x")
    assert caught.value.filename == "c"
    os.mkdir("d")
    os.symlink("d", "e")
    with pytest.raises(IsADirectoryError):
        put("e", b"x")
    assert names() == ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("", FileNotFoundError),
        (".", IsADirectoryError),
        ("no-folder/file", FileNotFoundError),
        ("file/below", NotADirectoryError),
        ("x" * 256, OSError),
        ("a\0b", ValueError),
        (b"bytes", TypeError),
    ],
)
def test_paths_that_cannot_be(put: Put, path: Any, error: type[Exception]) -> None:
    Path("file").touch()
    with pytest.raises(error) as caught:
        put(path, b"x")
    if isinstance(caught.value, OSError):
        assert caught.value.filename == path
    assert names() == ["file"]


def test_a_path_of_bytes_in_a_path_object(put: Put) -> None:
    class Of(os.PathLike[Any]):
        def __init__(self, path: Any) -> None:
            self.path = path

        def __fspath__(self) -> Any:
            return self.path

    put(Of("file"), b"new")
    assert Path("file").read_bytes() == b"new"
    with pytest.raises(TypeError, match="bytes"):
        put(Of(b"file"), b"x")


def test_a_name_as_long_as_names_may_be(put: Put) -> None:
    for name in ("x" * 255, "é" * 127, "\N{PILE OF POO}" * 63, os.fsdecode(b"\xff" * 200)):
        put(name, b"new")
        assert Path(name).read_bytes() == b"new"
        os.unlink(name)
    assert names() == []


# what a file is beside its content


@pytest.mark.parametrize("bits", [0o600, 0o640, 0o666, 0o755, 0o606])
def test_a_file_keeps_its_mode(put: Put, bits: int) -> None:
    Path("file").touch()
    os.chmod("file", bits)
    put("file", b"new")
    assert mode("file") == bits


def test_a_new_file_has_the_mode_of_the_umask(put: Put) -> None:
    before = os.umask(0o027)
    try:
        put("file", b"new")
    finally:
        os.umask(before)
    assert mode("file") == 0o640


def test_nobody_else_reads_the_part_of_a_private_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("file").touch()
    os.chmod("file", 0o600)
    before = os.umask(0)
    made: list[int] = []
    real = os.open

    def spy(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        if flags & os.O_CREAT:
            made.append(mode)
        return real(path, flags, mode, **more)

    monkeypatch.setattr(os, "open", spy)
    try:
        saved("file", b"new")
    finally:
        os.umask(before)
    assert made == [0o600]


def test_every_name_of_a_file_has_the_new_content(put: Put) -> None:
    Path("file").write_bytes(b"the old one, which is longer")
    os.link("file", "other")
    put("file", b"new")
    assert os.path.samefile("file", "other")
    assert Path("other").read_bytes() == b"new"
    assert names() == ["file", "other"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_a_file_keeps_its_owner(put: Put) -> None:
    Path("file").touch()
    os.chown("file", 12345, 23456)
    os.chmod("file", 0o640)
    put("file", b"new")
    found = os.stat("file")
    assert (found.st_uid, found.st_gid, mode("file")) == (12345, 23456, 0o640)


def test_a_file_whose_owner_cannot_be_given_is_overwritten(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*args: Any) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "fchmod", refused)
    Path("file").write_bytes(b"the old one, which is longer")
    number = os.stat("file").st_ino
    put("file", b"new")
    assert (os.stat("file").st_ino, Path("file").read_bytes(), names()) == (number, b"new", ["file"])


def test_a_file_with_an_access_list_is_overwritten(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "listxattr", lambda path: ["security.selinux", "system.posix_acl_access"], raising=False)
    Path("file").touch()
    number = os.stat("file").st_ino
    put("file", b"new")
    assert (os.stat("file").st_ino, Path("file").read_bytes()) == (number, b"new")


def test_a_file_in_a_folder_that_takes_no_other_is_overwritten(
    put: Put, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    real = os.open

    def refusing(path: Any, flags: int, *args: Any, **more: Any) -> int:
        if flags & os.O_CREAT and "temporary" not in str(path):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return real(path, flags, *args, **more)

    Path("file").touch()
    monkeypatch.setattr(os, "open", refusing)
    put("file", b"new")
    assert Path("file").read_bytes() == b"new"
    assert list((tmp_path / "temporary").iterdir()) == []
    with pytest.raises(PermissionError) as caught:
        put("other", b"x")
    assert caught.value.filename == "other"


def test_a_file_that_cannot_be_replaced_is_overwritten(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*args: Any) -> None:
        raise OSError(errno.EBUSY, "Device or resource busy", *args[:1])

    monkeypatch.setattr(os, "replace", busy)
    Path("file").touch()
    put("file", b"new")
    assert (Path("file").read_bytes(), names()) == (b"new", ["file"])
    with pytest.raises(OSError, match="busy") as caught:
        put("other", b"x")
    assert (caught.value.filename, names()) == ("other", ["file"])


def test_a_folder_that_comes_in_the_way_is_an_error_that_names_the_path() -> None:
    sink = Sink("file")
    os.mkdir("file")
    sink.write(b"x")
    with pytest.raises(SinkError) as caught:
        sink.end()
    sink.discard()
    assert isinstance(caught.value.cause, OSError)
    assert (caught.value.cause.filename, names()) == ("file", ["file"])


def test_a_write_protected_file_is_left_alone(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def refusing(path: Any, flags: int, *args: Any, **more: Any) -> int:
        if path == "file" and flags & os.O_WRONLY:
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return real(path, flags, *args, **more)

    monkeypatch.setattr(os, "open", refusing)
    Path("file").write_bytes(b"the old one")
    with pytest.raises(PermissionError):
        put("file", b"new")
    assert (Path("file").read_bytes(), names()) == (b"the old one", ["file"])


@pytest.mark.parametrize("names_of_it", [1, 2])
def test_a_download_that_breaks_off_leaves_what_a_link_leads_to(kind: str, tmp_path: Path, names_of_it: int) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"the old one")
    if names_of_it == 2:
        os.link(target, tmp_path / "other")
    os.symlink(target, "link")
    with serving(None, None, None) as server, pytest.raises(trunkline.APIConnectionError):
        Both(kind, server).download("link")
    assert (target.read_bytes(), os.path.islink("link"), names()) == (b"the old one", True, ["link"])
    with serving(None, whole(BODY)) as server:
        assert Both(kind, server).download("link").path == Path("link")
    assert target.read_bytes() == BODY
    assert not list(tmp_path.glob(".*"))
