# SPDX-License-Identifier: EUPL-1.2
"""Files that end, hold up or swell the process that opens them, as faults in a parser do."""

from __future__ import annotations

import os
import pathlib
import sys
import time

from woopub.pdf.worker import pulse

# Before Python 3.12 a path can only be a subclass of the one of its system.
if sys.platform == "win32":
    OwnPath = pathlib.WindowsPath
else:
    OwnPath = pathlib.PosixPath


class DeadlyPath(OwnPath):
    """A path that cannot be read alive."""

    def read_bytes(self) -> bytes:
        """End this process at once."""
        os._exit(139)


class EndlessPath(OwnPath):
    """A path that is never read to the end."""

    def read_bytes(self) -> bytes:
        """Do nothing for an hour."""
        time.sleep(3600)
        return b""


class HugePath(OwnPath):
    """A path with more in it than a worker may hold."""

    def read_bytes(self) -> bytes:
        """Ask for four gibibytes, which are never touched."""
        return bytes(4 * 1024**3)


class OwnProcessPath(OwnPath):
    """A path that leaves the number of the process that reads it beside the file."""

    def read_bytes(self) -> bytes:
        """Write the number and return the file."""
        pathlib.Path(f"{self}.pid").write_text(str(os.getpid()))
        return pathlib.Path(self).read_bytes()


class SlowPath(OwnPath):
    """A path that is read in pieces: each in good time, all of them together not."""

    def read_bytes(self) -> bytes:
        """Say after each piece that the work goes on, and return the file."""
        for _ in range(4):
            time.sleep(1.0)
            pulse()
        return bytes(super().read_bytes())
