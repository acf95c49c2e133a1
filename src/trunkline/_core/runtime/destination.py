"""The file that a path names, as the place for the bytes of a download: what it is decides how it is written.

A path enters; `Replacement` (a regular file, or none yet) or `Stream` (a pipe, a device, an open descriptor) leaves.
Called by `runtime.sinks`, which writes; the shell waits until a destination is ready.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from contextlib import suppress
from secrets import token_hex
from time import sleep
from typing import IO

from ..call.deadline import Clock

_BASE = os.O_WRONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
# Opening must not wait, neither for the reader of a pipe nor for a modem; the terminal must not become ours.
_STREAM = _BASE | os.O_TRUNC | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_MOST_LINKS = 40
_LONGEST_WAIT = 2_000_000.0  # seconds; what the system's wait takes
_PAUSE = 0.005


def destination(given: str | os.PathLike[str]) -> Replacement | Stream:
    """Where the bytes for a path go. Links are followed to what they lead to.

    Raises:
        TypeError: the path is one of bytes.
        OSError: there can be no file at the path, or it cannot be written.
    """
    path = os.fspath(given)
    if not isinstance(path, str):
        raise TypeError(f"to must be a path that is a str, not {type(path).__name__}")
    if not path:
        raise FileNotFoundError(errno.ENOENT, "to must be the path of a file, not an empty one", path)
    number = _descriptor(path)
    if number is not None:
        return Stream(path, _duplicate(number, path))
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return Replacement(path, os.path.realpath(path), None)
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "to must be the path of a file, not of a folder", path)
    if stat.S_ISREG(status.st_mode):
        real = os.path.realpath(path)
        if _is_file_at(real, status):
            return Replacement(path, real, status)
    return Stream(path, None, pipe=stat.S_ISFIFO(status.st_mode))


def _is_file_at(path: str, status: os.stat_result) -> bool:
    """Whether the file is at the path. It is not where a link of /proc leads to one that was deleted."""
    try:
        return os.path.samestat(os.stat(path), status)
    except OSError:
        return False


def _descriptor(path: str) -> int | None:
    """The number of the open descriptor of this process that a path stands for: /dev/stdout, /dev/fd/3."""
    if os.name != "posix":
        return None
    own = re.escape(os.path.realpath("/proc/self"))
    for _ in range(_MOST_LINKS):
        folder, name = os.path.split(path)
        folder = os.path.realpath(folder)
        if re.fullmatch(r"[0-9]{1,9}", name) and re.fullmatch(rf"/dev/fd|{own}(/task/[0-9]+)?/fd", folder):
            return int(name)
        try:
            path = os.path.join(folder, os.readlink(os.path.join(folder, name)))
        except OSError:
            return None
    return None


def _duplicate(number: int, path: str) -> int:
    import fcntl

    try:
        found = os.dup(number)
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from None
    if fcntl.fcntl(found, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
        os.close(found)
        raise OSError(errno.EBADF, "to must be open for writing; it is for reading only", path)
    return found


class Stream:
    """What is written in place, as the bytes come: a pipe, a terminal, another device, an open descriptor.

    Args:
        path: what the user gave.
        fd: an open descriptor; None: the path is to be opened.
        pipe: whether it is a named pipe, which opens when somebody reads it.

    Attributes:
        until: the instant of `Clock.monotonic` after which nothing is waited for.

    Raises:
        OSError: it cannot be opened.
    """

    __slots__ = ("_fd", "_path", "_pipe", "until")

    def __init__(self, path: str, fd: int | None, *, pipe: bool = False) -> None:
        self._path = path
        self._fd = fd
        self._pipe = pipe
        self.until: float | None = None
        self.ready()

    def ready(self) -> bool:
        """Whether it can be written; False for a named pipe that nobody reads yet.

        Raises:
            OSError: it cannot be opened.
        """
        if self._fd is None:
            try:
                self._fd = os.open(self._path, _STREAM)
            except OSError as error:
                if error.errno == errno.ENXIO and self._pipe:
                    return False
                raise
        return True

    def timeout_error(self) -> OSError:
        """What is raised when it did not become ready in time."""
        return TimeoutError(errno.ETIMEDOUT, "nobody opened the named pipe for reading in time", self._path)

    def write(self, data: memoryview) -> int:
        """Writes a piece; returns how many bytes were taken.

        Raises:
            OSError: it cannot be written, or `until` has come.
        """
        assert self._fd is not None
        while True:
            most = self._wait(self._fd)
            try:
                return os.write(self._fd, data[:most])
            except BlockingIOError:
                # Another writer was faster.
                sleep(_PAUSE)

    def _wait(self, fd: int) -> int:
        """Waits until something can be written; how many bytes that do not block."""
        import select

        left = _LONGEST_WAIT if self.until is None else min(self.until - Clock.monotonic(), _LONGEST_WAIT)
        if not hasattr(select, "poll"):
            return 1 << 16
        poll = select.poll()
        poll.register(fd, select.POLLOUT)
        if left <= 0 or not poll.poll(left * 1000):
            raise TimeoutError(errno.ETIMEDOUT, "what reads from to did not take the bytes in time", self._path)
        return select.PIPE_BUF

    def restart(self) -> bool:
        """Whether it is as before the first byte: what was written cannot be taken back."""
        return False

    def end(self) -> None:
        """Closes it."""
        self.discard()

    def discard(self) -> None:
        """Closes it; what was written stays."""
        fd, self._fd = self._fd, None
        if fd is not None:
            with suppress(OSError):
                os.close(fd)


class Replacement:
    """A regular file that gets its new content when that is complete; until then it is in another file.

    The other one lies beside it and takes its place, with its mode and owner. Where that would not be the same file for
    others (it has several names, another owner, access lists, or nothing can be made in its folder), the complete
    content is copied into it instead.

    Args:
        path: what the user gave; exceptions name it.
        real: the same without links.
        status: of the file that is there; None: there is none.

    Raises:
        OSError: it cannot be written.
    """

    __slots__ = ("_copied", "_exists", "_file", "_part", "_path", "_real", "until")

    def __init__(self, path: str, real: str, status: os.stat_result | None) -> None:
        self.until: float | None = None
        self._path = path
        self._real = real
        self._exists = status is not None
        self._copied = False
        if status is None:
            self._begin(0o666)
            return
        os.close(os.open(path, _BASE))
        self._begin(stat.S_IMODE(status.st_mode) & 0o777)
        if not self._copied:
            self._copied = status.st_nlink > 1 or _listed(real) or not _alike(self._file.fileno(), status)

    def _begin(self, mode: int) -> None:
        folder, name = os.path.split(self._real)
        # A name may be no longer than 255 bytes.
        short = os.fsencode(name)[:100].decode("utf-8", "ignore")
        self._part = os.path.join(folder, f".{short}.{token_hex(4)}.part")
        try:
            fd = os.open(self._part, _BASE | os.O_CREAT | os.O_EXCL, mode)
        except OSError as error:
            if not self._exists:
                raise OSError(error.errno, error.strerror, self._path) from None
            from tempfile import mkstemp

            fd, self._part = mkstemp(".part")
            self._copied = True
        self._file: IO[bytes] = os.fdopen(fd, "wb")

    def ready(self) -> bool:
        """It is."""
        return True

    def timeout_error(self) -> OSError:
        """What is raised when it did not become ready in time."""
        return TimeoutError(errno.ETIMEDOUT, "the file could not be opened for writing in time", self._path)

    def write(self, data: memoryview) -> int:
        """Writes a piece; returns how many bytes were taken."""
        return self._file.write(data)

    def restart(self) -> bool:
        """Forgets what was written."""
        self._file.seek(0)
        self._file.truncate()
        return True

    def end(self) -> None:
        """Gives the file its new content.

        Raises:
            OSError: it cannot be written.
        """
        self._file.close()
        if not self._copied:
            try:
                os.replace(self._part, self._real)
                self._part = ""
                return
            except OSError as error:
                # A file that is mounted by itself can be written and not replaced.
                if not self._exists or os.path.isdir(self._real):
                    raise OSError(error.errno, error.strerror, self._path) from None
        from shutil import copyfileobj

        try:
            with open(self._part, "rb") as source, os.fdopen(os.open(self._path, _BASE), "wb") as target:
                copyfileobj(source, target, 1 << 20)
                target.truncate()
        except OSError as error:
            raise OSError(error.errno, error.strerror, self._path) from None
        self.discard()

    def discard(self) -> None:
        """Removes what is not complete."""
        part, self._part = self._part, ""
        if part:
            with suppress(OSError):
                self._file.close()
            with suppress(OSError):
                os.unlink(part)


def _alike(fd: int, old: os.stat_result) -> bool:
    """Gives a new file the owner and the mode of an old one; returns whether it has them."""
    if not hasattr(os, "fchown"):
        return True
    try:
        new = os.fstat(fd)
        if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
            os.fchown(fd, old.st_uid, old.st_gid)
        os.fchmod(fd, stat.S_IMODE(old.st_mode) & 0o777)
    except OSError:
        return False
    return True


def _listed(path: str) -> bool:
    """Whether a file has an access list."""
    try:
        return hasattr(os, "listxattr") and "system.posix_acl_access" in os.listxattr(path)
    except OSError:
        return False
