# SPDX-License-Identifier: EUPL-1.2
"""Reading what a decision says: texts as sentences, in one form to compare."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ...model import Bestand
from ..regel import Dossier

_EINDE = re.compile(r"(?<=[.!?;])\s+(?=[^a-z\s]|$)|\n\s*\n|\n\s*(?=[#*\-•]|\d{1,2}[.)]\s)")
_OPMAAK = re.compile(r"[*_`#>]+|\[([^\]]*)\]\([^)]*\)")
_WOORD = re.compile(r"[^\W_]+(?:[-.:/'’][^\W_]+)*")


def plat(tekst: str) -> str:
    """Return a text in small letters without accents of another form, Markdown marks and odd spaces."""
    zonder = _OPMAAK.sub(r"\1", unicodedata.normalize("NFKC", tekst))
    return " ".join(zonder.casefold().replace("’", "'").split())


def list_zinnen(tekst: str) -> list[str]:
    """Return the sentences of a text (Markdown or plain), each in the form of ``plat``; headings count as one."""
    return [zin for deel in _EINDE.split(tekst) if (zin := plat(deel))]


def list_woorden(tekst: str) -> list[str]:
    """Return the words of a text in small letters; ``5.1`` and ``e-mail`` are one word."""
    return _WOORD.findall(plat(tekst))


def list_algemeen(dossier: Dossier) -> Iterator[str]:
    """Yield the texts of besluit.yml that hold for all documents: the considerations and the decision."""
    besluit = dossier.publicatie.besluit
    yield from filter(None, (besluit.overwegingen, besluit.besluit))


def list_brief(dossier: Dossier) -> Iterator[str]:
    """Yield the blocks of text of the decision letter, as far as it could be read."""
    brief: Bestand | None = dossier.publicatie.bestanden.brief
    facts = dossier.facts.get(brief.pad) if brief else None
    for pagina in facts.paginas if facts else ():
        yield from (blok.tekst for blok in pagina.blokken if blok.tekst)
