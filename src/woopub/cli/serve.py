# SPDX-License-Identifier: EUPL-1.2
"""`woopub serve`: build, look at it on this computer, build again on every change."""

from __future__ import annotations

import errno
import functools
import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NoReturn

import click
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from ..build import build_site
from ..publish import guard_site_dir
from ..read import CONFIG
from .build import report_build
from .fouten import OMGEVING, default_workers, oorzaak, require_portaal, stop
from .nederlands import Getal, Opdracht
from .opties import site_dir_option, workers_option
from .toon import show_bevindingen, show_progress

# Editors save in several steps; wait this many seconds of silence before building again.
_RUST = 0.5
_GADESLAGEN = ("besluiten", "content", "theme")


@click.command(cls=Opdracht)
@site_dir_option
@workers_option
@click.option("--port", "poort", type=Getal(0, 65535), default=8000, metavar="POORT",
              help="Poort op 127.0.0.1; standaard 8000, en 0 kiest een vrije.")  # fmt: skip
def serve(site_dir: Path | None, workers: int | None, poort: int) -> None:
    """Bouw de website, toon haar op deze computer, en bouw opnieuw bij elke wijziging.

    Stop met Ctrl+C. Alleen deze computer kan de website zien.
    """
    root = require_portaal()
    site = site_dir.absolute() if site_dir else root / "site"
    guard_site_dir(site, root)
    with _Server(site, poort) as server:
        gewijzigd = _Wachter(root)
        try:
            _rebuild(root, site, workers)
            click.echo(
                f"Bekijk het portaal op http://127.0.0.1:{server.server_port}/ (stoppen: Ctrl+C)", err=True
            )
            while True:
                gewijzigd.wait()
                click.echo("Er is iets gewijzigd; het portaal wordt opnieuw gebouwd.", err=True)
                _try_rebuild(root, site, workers)
        except KeyboardInterrupt:
            click.echo("Gestopt.", err=True)
        finally:
            gewijzigd.stop()


def _rebuild(root: Path, site: Path, workers: int | None) -> None:
    begin = time.monotonic()
    with show_progress() as voortgang:
        bouw = build_site(root, site, workers or default_workers(), hold_back=False, voortgang=voortgang)
    if bouw.bevindingen:
        show_bevindingen(bouw.bevindingen, "text")
    report_build(bouw, site, time.monotonic() - begin)


def _try_rebuild(root: Path, site: Path, workers: int | None) -> None:
    """Build again; what goes wrong while somebody is typing is said, and the next change gets a new chance."""
    try:
        _rebuild(root, site, workers)
    except OSError as fout:
        click.echo(f"Niet gebouwd. {oorzaak(fout)}", err=True)
    except Exception as fout:
        click.echo(f"Niet gebouwd: {fout}", err=True)


class _Server(ThreadingHTTPServer):
    """Serves the site's folder on 127.0.0.1 from a thread; the folder may be swapped meanwhile."""

    daemon_threads = True

    def __init__(self, site: Path, poort: int) -> None:
        self._draad: threading.Thread | None = None
        super().__init__(("127.0.0.1", poort), functools.partial(_Stil, directory=str(site)))
        self._draad = threading.Thread(target=self.serve_forever, daemon=True)
        self._draad.start()

    def server_close(self) -> None:
        """Stop answering before the socket goes; also called where the socket could not be had."""
        if self._draad:
            self.shutdown()
        super().server_close()


class _Stil(SimpleHTTPRequestHandler):
    """Answers requests without a line in the terminal for each."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal is for findings."""


def _stop_watching(fout: OSError) -> NoReturn:
    """Say why no changes can be seen. The system's codes for "too much to watch" are those of a full disk and of
    too many open files."""
    if fout.errno not in (errno.ENOSPC, errno.EMFILE):
        raise fout
    stop(
        "het systeem laat niet toe dat woopub nog meer mappen in de gaten houdt. Sluit andere programma's, of "
        "vraag uw beheerder om de grens te verhogen (op Linux: fs.inotify). Bouwen kan wel: `woopub build`.",
        OMGEVING,
    )


class _Wachter(FileSystemEventHandler):
    """Waits until something in the portal's own files has changed and has been quiet for a moment."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._signaal = threading.Event()
        self._gezien: dict[str, ObservedWatch] = {}
        self._vervangen: set[str] = set()
        try:
            self._waarnemer = Observer()
            # The root is not watched in depth: there may be a site, an environment or a history in it.
            self._waarnemer.schedule(self, str(root), recursive=False)
            self._watch_mappen()
            self._waarnemer.start()
        except OSError as fout:
            _stop_watching(fout)

    def _watch_mappen(self) -> None:
        """Watch the folders that are there; one that was made again after it was removed is another one."""
        for naam in _GADESLAGEN:
            map_ = self._root / naam
            if naam in self._gezien and (naam in self._vervangen or not map_.is_dir()):
                self._waarnemer.unschedule(self._gezien.pop(naam))
            self._vervangen.discard(naam)
            if naam not in self._gezien and map_.is_dir():
                self._gezien[naam] = self._waarnemer.schedule(self, str(map_), recursive=True)

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note a change, unless it is our own (site/, build/) or only somebody reading."""
        if event.event_type in ("opened", "closed_no_write"):
            return
        # Many editors write a new file and give it the old one's name: then only the target tells.
        for pad in filter(None, (event.src_path, event.dest_path)):
            delen = Path(str(pad)).relative_to(self._root).parts
            if delen and delen[0] in (*_GADESLAGEN, CONFIG):
                if len(delen) == 1 and event.event_type in ("created", "deleted", "moved"):
                    self._vervangen.add(delen[0])
                self._signaal.set()

    def wait(self) -> None:
        """Return after the next change, when it has been quiet for _RUST seconds."""
        while not self._signaal.wait(timeout=1.0):
            self._rewatch()
        while self._signaal.is_set():
            self._signaal.clear()
            self._signaal.wait(timeout=_RUST)
        self._rewatch()

    def _rewatch(self) -> None:
        try:
            self._watch_mappen()
        except FileNotFoundError:
            pass  # Removed while we looked; the next look will see.
        except OSError as fout:
            _stop_watching(fout)

    def stop(self) -> None:
        """Stop watching."""
        self._waarnemer.stop()
        self._waarnemer.join()
