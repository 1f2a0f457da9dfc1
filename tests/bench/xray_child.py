# SPDX-License-Identifier: EUPL-1.2
"""Runs inside x-ray's environment: a list of paths in (JSON on stdin), one line of JSON out per file.

The answers go to the file that the command line names: MuPDF itself writes to standard output.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

_SECONDS = 60


def look(xray: Any, path: str) -> dict[str, Any]:
    """Let x-ray look at one file in this process."""
    start = time.perf_counter()
    try:
        pages = asyncio.run(xray.inspect(path))
    except Exception as problem:
        return {"teksten": [], "milliseconden": 0.0, "fout": type(problem).__name__}
    spent = (time.perf_counter() - start) * 1000
    texts = [hit["text"] for hits in pages.values() for hit in hits]
    return {"teksten": texts, "milliseconden": spent, "fout": ""}


def fork_look(xray: Any, path: str) -> dict[str, Any]:
    """Let x-ray look at one file in a child; a child that dies is part of the answer."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(_SECONDS)
        answer = json.dumps(look(xray, path)).encode()
        with os.fdopen(writer, "wb") as stream:
            stream.write(answer)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        answer = stream.read()
    _, status = os.waitpid(child, 0)
    if status != 0 or not answer:
        return {"teksten": [], "milliseconden": 0.0, "fout": f"status {status}", "dood": True}
    return {**json.loads(answer), "dood": False}


def main() -> None:
    """Answer for every path."""
    xray = importlib.import_module("xray")
    paths = json.load(sys.stdin)
    with Path(sys.argv[1]).open("w", encoding="utf-8") as target:
        for path in paths:
            target.write(json.dumps(fork_look(xray, path)) + "\n")
            target.flush()


if __name__ == "__main__":
    main()
