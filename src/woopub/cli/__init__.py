# SPDX-License-Identifier: EUPL-1.2
"""The commands. Modules are named after them; only here is printed, asked and exited.

Exit codes: 0 fine (warnings allowed), 1 blocked by findings, 2 wrong usage, 3 the environment failed.
"""

from __future__ import annotations

from .signalen import stop_meteen

# Reading all modules takes a second or two, in which somebody may press Ctrl+C.
with stop_meteen():
    import click

    from .. import __version__
    from .build import build
    from .check import check
    from .explain import explain
    from .fouten import Groep
    from .import_ import import_
    from .init import init
    from .new import new
    from .scan import scan
    from .schema import schema
    from .serve import serve


@click.group(cls=Groep, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(
    __version__, prog_name="woopub", message="%(prog)s %(version)s", help="Toon de versie van woopub."
)
def main() -> None:
    """Maakt van een map met gelakte dossiers een portaal met Woo-publicaties.

    Zet in de map van het portaal per publicatie een map besluiten/JAAR/NAAM, controleer die met
    `woopub check` en bouw de website met `woopub build`.
    """


for opdracht in (init, new, import_, scan, check, build, serve, explain, schema):
    main.add_command(opdracht)

__all__ = ["main"]
