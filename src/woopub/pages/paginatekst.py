# SPDX-License-Identifier: EUPL-1.2
"""The text of a file, page by page, with its withheld passages at their place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..model import Blok, CheckedPublicatie, Gat, PdfPage, Stuk
from ..tooi import zoek_taal
from .adres import grond_url, link
from .gronden import Gebruik, kies_gebruik, opdruk_van

# What a language may look like in HTML (RFC 5646), as far as documents use it: ``en``, ``en-GB``, ``zh-Hans-CN``.
_TAALCODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")


@dataclass(frozen=True, slots=True)
class Uitleg:
    """What the printed labels of a publication mean, and where its pages lead a reader for that.

    ``eigen_gronden`` says whether the page has a list of its own grounds; that of a letter has none.
    """

    gebruikt: Sequence[Gebruik]
    letters: tuple[tuple[str, str], ...]
    eigen_gronden: bool

    def gat_data(self, pagina: PdfPage, gat: Gat, url: str) -> dict[str, Any]:
        """Describe a withheld passage: what is printed in it, what that means, where that is explained."""
        labels = pagina.lakvlakken[gat.lakvlak].labels
        tekst = " ".join(label.tekst for label in labels)
        opdrukken = [opdruk for label in labels for opdruk in opdruk_van(label.tekst, self.letters)]
        gebruiken = [g for opdruk in opdrukken if (g := kies_gebruik(self.gebruikt, opdruk, self.letters))]
        return {
            "label": tekst,
            "titel": "; ".join(dict.fromkeys(gebruik.grond.titel for gebruik in gebruiken)),
            "href": self._href(gebruiken[0], url) if gebruiken else "",
            "leeg": not tekst,
        }

    def _href(self, gebruik: Gebruik, url: str) -> str:
        """Lead to the reasoning on the page's own list, else to the page of the ground."""
        return f"#{gebruik.anker}" if self.eigen_gronden else link(url, grond_url(gebruik.grond.code))


def pagina_data(pagina: PdfPage, uitleg: Uitleg, url: str) -> dict[str, Any]:
    """Return a page of a PDF for a template, seen from the page ``url``."""
    procent = round(pagina.gelakt_aandeel * 100)
    return {
        "nummer": pagina.nummer,
        "tekstlaag": pagina.tekstlaag,
        "gelakt": f"{max(1, procent)} %" if pagina.lakvlakken else "",
        "blokken": [_blok_data(blok, pagina, uitleg, url) for blok in pagina.blokken],
    }


def _blok_data(blok: Blok, pagina: PdfPage, uitleg: Uitleg, url: str) -> dict[str, Any]:
    delen: list[dict[str, Any]] = []
    for deel in blok.delen:
        if isinstance(deel, Gat):
            delen.append({"tekst": "", "vet": False, "gat": uitleg.gat_data(pagina, deel, url)})
        else:
            delen.append({"tekst": deel.tekst, "vet": deel.vet, "gat": None})
    return {"soort": blok.soort.value, "delen": delen}


def taal_van(publicatie: CheckedPublicatie, stuk: Stuk | None) -> str:
    """Return the language of a file's text as HTML writes it (WCAG 3.1.2); empty for Dutch and for unknown.

    The PDF's own word comes first, then that of besluit.yml (a name or code of the official list).
    """
    bekend = zoek_taal(publicatie.besluit.taal)
    code = (stuk.facts.taal if stuk else "") or (bekend.iso if bekend and bekend.iso else "")
    return code if _TAALCODE.match(code) and code.partition("-")[0].casefold() not in ("nl", "nld") else ""
