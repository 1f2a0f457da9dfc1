# SPDX-License-Identifier: EUPL-1.2
"""How commands end when something outside the findings goes wrong: a Dutch message and the right exit code."""

from __future__ import annotations

import errno
import os
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from ..build import AlBezig, GeenPublicatie, IntussenGewijzigd, NietTeruggezet, VerkeerdTijdstip
from ..publish import Gewijzigd, VerkeerdeMap
from ..read import find_portaal
from ..search import ZoekFout
from ..site import SiteFout
from .nederlands import Opdrachten
from .signalen import OMGEVING as OMGEVING
from .signalen import stop_netjes

GEBLOKKEERD = 1
VERKEERD_GEBRUIK = 2

_OORZAAK = {
    errno.ENOENT: "Dit bestand of deze map is er niet (meer).",
    errno.EEXIST: "Hier staat al een bestand met die naam.",
    errno.ENOTDIR: "Dit is geen map.",
    errno.EISDIR: "Dit is een map, geen bestand.",
    errno.EBUSY: "Dit bestand of deze map is in gebruik.",
    errno.EDQUOT: "De schijfruimte die u mag gebruiken, is op.",
    errno.ENOSPC: "De schijf is vol. Maak ruimte vrij en probeer het opnieuw.",
    errno.EROFS: "Op deze plek mag niet worden geschreven (alleen-lezen).",
    errno.EACCES: "U hebt geen toestemming voor dit bestand of deze map.",
    errno.EPERM: "U hebt geen toestemming voor dit bestand of deze map.",
    errno.EFBIG: "Dit bestand is te groot voor deze schijf, of groter dan u mag schrijven.",
    errno.EXDEV: "Dit kan niet van de ene schijf naar de andere.",
    errno.EIO: "De schijf geeft een fout bij het lezen of schrijven. Misschien is ze kapot of losgeraakt.",
    errno.EMFILE: "Er zijn te veel bestanden tegelijk open.",
    errno.ENFILE: "Er zijn te veel bestanden tegelijk open.",
    errno.ENOTEMPTY: "Deze map is niet leeg.",
    errno.ENAMETOOLONG: "Deze naam is te lang voor deze schijf.",
    errno.ELOOP: "Deze snelkoppeling leidt nergens heen.",
    errno.ETXTBSY: "Dit bestand is in gebruik.",
    errno.EADDRINUSE: "Deze poort is al in gebruik. Kies een andere met --port.",
}


class Groep(Opdrachten):
    """A command group that turns failures of the environment, and our own, into exit code 3.

    Code 1 says that findings block, so nothing else may end with it.
    """

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program; what ends it from outside has the same clean end as Ctrl+C."""
        with stop_netjes():
            return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the chosen command; see the module for what is caught."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except (KeyboardInterrupt, click.Abort):
            stop("afgebroken.", OMGEVING)
        except VerkeerdeMap as fout:
            stop(f"--site-dir: {fout.reden}.", VERKEERD_GEBRUIK)
        except VerkeerdTijdstip as fout:
            stop(str(fout), VERKEERD_GEBRUIK)
        except GeenPublicatie as fout:
            stop(f"{fout.pad} is geen map besluiten/JAAR/NAAM.", VERKEERD_GEBRUIK)
        except (AlBezig, Gewijzigd, IntussenGewijzigd) as fout:
            stop(str(fout), OMGEVING)
        except NietTeruggezet as fout:
            reden = f"{oorzaak(fout.__cause__)} " if isinstance(fout.__cause__, OSError) else ""
            stop(f"{reden}{fout}", OMGEVING)
        except ZoekFout as fout:
            stop(f"De zoekindex kon niet worden gemaakt. {fout}", OMGEVING)
        except SiteFout as fout:
            stop(f"MkDocs kon de pagina's niet maken: {fout}", OMGEVING)
        except OSError as fout:
            if fout.errno == errno.EPIPE:
                raise
            stop(oorzaak(fout), OMGEVING)
        except Exception:
            traceback.print_exc()
            stop("dit is een fout in woopub zelf. Meld haar, met de regels hierboven.", OMGEVING)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or stop with a Dutch message that lists the commands."""
        opdracht = super().get_command(ctx, cmd_name)
        if opdracht is None:
            stop(
                f"De opdracht '{cmd_name}' bestaat niet. Er zijn: {', '.join(self.commands)}.",
                VERKEERD_GEBRUIK,
            )
        return opdracht


def oorzaak(fout: OSError) -> str:
    """Say in Dutch what the system refused, and where."""
    waar = f" ({fout.filename2 or fout.filename})" if fout.filename else ""
    return _OORZAAK.get(fout.errno or 0, f"Het systeem gaf een fout: {fout.strerror or fout}.") + waar


def stop(melding: str, code: int) -> NoReturn:
    """Print a message to stderr and exit with a code."""
    click.echo(f"woopub: {melding}", err=True)
    raise click.exceptions.Exit(code)


def require_portaal(vanaf: Path | None = None) -> Path:
    """Return the portal's folder at or above a place (default: here), or stop with exit code 2."""
    begin = _absoluut(vanaf or Path.cwd())
    # What is a link below the portal may lead out of it, and is its all the same.
    gevonden = [root for plek in (begin, *begin.parents) if (root := find_portaal(plek))]
    if not gevonden:
        stop("hier is geen portaal (geen mkdocs.yml). Ga naar de map van het portaal, of maak er een met "
             "`woopub init MAP`.", VERKEERD_GEBRUIK)  # fmt: skip
    return next((root for root in gevonden if _find_in(root, begin)), gevonden[0])


def _absoluut(pad: Path) -> Path:
    """Return a path from the disk's root; unlike Path.resolve(), it follows no links."""
    return Path(os.path.abspath(pad))  # noqa: PTH100


def _find_in(root: Path, pad: Path) -> Path | None:
    """Return the portal's folder as a path below it names it, or None for a path that is not below it."""
    return next((p for p in (*reversed(pad.parents), pad) if p.exists() and p.samefile(root)), None)


def default_workers() -> int:
    """Return how many processes may read PDF files: one for each processor that we may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def split_delen(root: Path, mappen: Sequence[Path]) -> list[str] | None:
    """Return the paths in the portal of the given folders, or None where one is the whole portal.

    Nothing below the portal is followed if it is a link. Stops with exit code 2 at a folder that is no part.
    """
    delen = [_deel(root, map_) for map_ in mappen]
    return None if not all(delen) else delen


def _deel(root: Path, map_: Path) -> str:
    absoluut = _absoluut(map_)
    boven = _find_in(root, absoluut)
    if boven is None:
        stop(f"{map_} hoort niet bij het portaal in {root}.", VERKEERD_GEBRUIK)
    delen = absoluut.relative_to(boven).parts
    if delen and (delen[0] != "besluiten" or len(delen) > 3):
        stop(f"{map_} is geen map besluiten/JAAR/NAAM.", VERKEERD_GEBRUIK)
    return "/".join(delen)
