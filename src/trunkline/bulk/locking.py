"""The right to send from a ledger on this machine: a lock that the system takes away when its owner dies.

A path enters, a held `SendLock` leaves, or the error that says who has it. Called by `sqlite`.
"""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path

from .ledger import LedgerBusyError, LedgerError

NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "ncpfs", "afs", "9p", "ceph", "lustre", "gfs2", "ocfs2"),
        *("glusterfs", "beegfs", "gpfs", "coda", "davfs", "virtiofs", "fuse.sshfs", "fuse.glusterfs", "fuse.s3fs"),
        *("fuse.ceph", "fuse.gcsfuse", "fuse.davfs", "fuse.rclone", "fuse.mergerfs.remote"),
    }
)
_MOUNTS = Path("/proc/self/mountinfo")


def file_system(path: str, mounts: str) -> str | None:
    """The kind of file system that an absolute path is on.

    Args:
        mounts: the text of Linux's `/proc/self/mountinfo`.
    """
    found, longest = None, -1
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields, kinds = left.split(), right.split()
        if len(fields) < 5 or not kinds:
            continue
        place = fields[4].replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\")
        # Of two at one place the later covers the earlier.
        if (place == "/" or path == place or path.startswith(f"{place}/")) and len(place) >= longest:
            found, longest = kinds[0], len(place)
    return found


def refuse_network(path: Path) -> None:
    """Refuses a file whose locks other machines may not see.

    Raises:
        LedgerError: it is on a network mount.
    """
    try:
        kind = file_system(os.path.realpath(path), _MOUNTS.read_text("utf-8", "surrogateescape"))
    except OSError:
        return  # not Linux
    if kind in NETWORK:
        raise LedgerError(
            f"{path} is on a network mount ({kind}), whose locks do not keep two machines from sending the same: "
            "put the ledger on a local disk"
        )


class SendLock:
    """Holds the lock until `release`, or until the process ends.

    Raises:
        LedgerBusyError: another has it.
        LedgerError: this system has no such locks, or the file cannot be made.
    """

    __slots__ = ("_file",)

    def __init__(self, ledger: Path, now: float) -> None:
        try:
            import fcntl
        except ImportError:
            raise LedgerError("sending from a file takes flock, which this system does not have") from None
        # A file of its own: closing a second descriptor of the database would free SQLite's locks.
        path = ledger.with_name(f"{ledger.name}-lock")
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise LedgerError(f"{path} cannot be made or written: {error.strerror}") from error
        try:
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise LedgerBusyError(f"{ledger} is being sent from by {self._owner()}") from None
            os.ftruncate(self._file, 0)
            os.pwrite(self._file, json.dumps([os.getpid(), platform.node(), int(now)]).encode(), 0)
        except OSError as error:
            os.close(self._file)
            raise LedgerError(f"{path} cannot be locked: {error.strerror}") from error
        except BaseException:
            os.close(self._file)
            raise

    def _owner(self) -> str:
        try:
            pid, host, _ = json.loads(os.pread(self._file, 1000, 0))
        except (ValueError, TypeError, OSError):
            return "another process"
        return f"process {pid} on {host}"

    def release(self) -> None:
        """Gives the lock back."""
        os.close(self._file)
