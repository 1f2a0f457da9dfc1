# SPDX-License-Identifier: EUPL-1.2
"""What tests in several folders share: the demonstration portal, a static server and the system's Chromium."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http import HTTPStatus
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
HOST = "127.0.0.1"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Nothing but our own server has an address: a page that asks elsewhere fails, and the network is never used.
    f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {HOST}",
]

Serve = Callable[[Path, str], str]

# A run in the background, or under nohup, ignores signals, and so would the programs that the tests start and stop.
for _signaal, _gewoon in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
    if (_nummer := getattr(signal, _signaal, None)) and signal.getsignal(_nummer) is signal.SIG_IGN:
        signal.signal(_nummer, _gewoon)

# Patience for a slow or busy machine; on a quiet one nothing takes as long.
expect.set_options(timeout=20_000)
settings.register_profile("woopub", deadline=None)
settings.load_profile("woopub")


class _SubfolderHandler(http.server.SimpleHTTPRequestHandler):
    """Serves ``directory`` under ``prefix`` (``/woo/demo/``) and nothing beside it, as a static host does."""

    protocol_version = "HTTP/1.1"  # connections stay open: four times as fast

    def __init__(self, *args: object, prefix: str, directory: str) -> None:
        self.prefix = prefix
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def send_head(self) -> object:  # type: ignore[override]
        if not self.path.startswith(self.prefix):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        self.path = "/" + self.path.removeprefix(self.prefix)
        return super().send_head()

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output quiet."""


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A tab that closes in the middle of an answer is no error of ours."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def _serve(folder: Path, prefix: str) -> Iterator[str]:
    handler = functools.partial(_SubfolderHandler, prefix=prefix, directory=str(folder))
    with _Server((HOST, 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://{HOST}:{server.server_port}{prefix}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """``serve(folder, "/woo/demo/")`` gives the address at which the folder's ``index.html`` is seen."""
    with ExitStack() as stack:
        yield lambda folder, prefix: stack.enter_context(_serve(folder, prefix))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium; without it tests are skipped, but never in CI."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if program is None:
        reason = f"no Chromium in PATH (looked for: {', '.join(CHROMIUM)})"
        if os.environ.get("CI", "").lower() == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=CHROMIUM_ARGS)
        yield browser
        browser.close()


def watch(context: BrowserContext) -> list[str]:
    """A list that fills with console errors, script errors and requests to other hosts of all pages in ``context``."""
    seen: list[str] = []
    context.on("console", lambda message: seen.append(message.text) if message.type == "error" else None)
    context.on("weberror", lambda error: seen.append(str(error.error)))
    context.on("request", lambda request: _watch_request(request.url, seen))
    return seen


def _watch_request(url: str, seen: list[str]) -> None:
    if not url.startswith((f"http://{HOST}:", "data:", "blob:")):
        seen.append(f"request to another host: {url}")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty tab. The test fails when a page in it logs an error or asks another host for something."""
    context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 800})
    seen = watch(context)
    yield context.new_page()
    context.close()
    assert seen == []


@pytest.fixture(scope="session")
def demo_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration portal of this repository, built by the real command into a temporary folder."""
    site = tmp_path_factory.mktemp("demo") / "site"
    done = subprocess.run(
        [sys.executable, "-c", "from woopub.cli import main; main()", "build", "--site-dir", str(site)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return site
