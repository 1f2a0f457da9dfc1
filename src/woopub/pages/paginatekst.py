# SPDX-License-Identifier: EUPL-1.2
"""The text of a file, page by page, with its withheld passages at their place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..law.gronden import ANDERE_CODES, zoek_grond
from ..model import Blok, CheckedPublicatie, Gat, Label, PdfPage, Stuk
from ..tooi import zoek_taal
from .adres import grond_url, link
from .gronden import Gebruik, kies_gebruik, opdruk_van, opdrukken_van
from .verwijzing import tekstdelen_data

# What a language may look like in HTML (RFC 5646), as far as documents use it: ``en``, ``en-GB``, ``zh-Hans-CN``.
_TAALCODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")


ONVOLLEDIG = "een code die niet zegt om welk belang het gaat"
ZONDER = "bij deze plek staat geen grond"
VERVOLG = "hoort bij de gelakte plek ervoor"


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
        lakvlak = pagina.lakvlakken[gat.lakvlak]
        regels = [regel for label in lakvlak.labels for regel in self._regels(label, url)]
        href = next((regel["href"] for regel in regels if regel["href"]), "")
        zonder = VERVOLG if lakvlak.vervolg else ZONDER
        return {
            "label": " ".join(self._opschrift(label) for label in lakvlak.labels),
            "titel": "; ".join(dict.fromkeys(regel["titel"] for regel in regels if regel["titel"])) or zonder,
            # What no ground explains is in the legend of its page.
            "href": href or f"#{legenda_anker(pagina)}",
            "leeg": not regels,
            "vervolg": lakvlak.vervolg,
        }

    def gelakt_data(self, pagina: PdfPage, url: str) -> dict[str, Any] | None:
        """Sum up the redactions of a page: how many, what share, and the legend of their labels."""
        if not pagina.lakvlakken:
            return None
        legenda: dict[str, dict[str, Any]] = {}
        for lakvlak in pagina.lakvlakken:
            eigen = {r["label"]: r for label in lakvlak.labels for r in self._regels(label, url)}
            for naam, regel in eigen.items():
                legenda.setdefault(naam, {**regel, "aantal": 0})["aantal"] += 1
        return {
            "aantal": len(pagina.lakvlakken),
            "procent": f"{max(1, round(pagina.gelakt_aandeel * 100))} %",
            "anker": legenda_anker(pagina),
            "legenda": list(legenda.values()),
            "vervolg": sum(lakvlak.vervolg for lakvlak in pagina.lakvlakken),
            "zonder": sum(lakvlak.zonder_label for lakvlak in pagina.lakvlakken),
        }

    def _opschrift(self, label: Label) -> str:
        """The label as printed; what text recognition garbled is shown by its codes."""
        return label.tekst if opdruk_van(label.tekst, self.letters) else "; ".join(label.codes)

    def _regels(self, label: Label, url: str) -> list[dict[str, str]]:
        """Return what each part of a label means, and where that is explained."""
        regels = []
        for opdruk in opdrukken_van(label, self.letters):
            gebruik = kies_gebruik(self.gebruikt, opdruk, self.letters)
            code = opdruk[0]
            if gebruik:
                eigen = (
                    f"{label.tekst} ({gebruik.label})" if label.tekst in dict(self.letters) else gebruik.label
                )
                regels.append(
                    {"label": eigen, "titel": gebruik.grond.titel, "href": self._href(gebruik, url)}
                )
            elif grond := zoek_grond(code):
                regels.append({"label": code, "titel": grond.titel, "href": link(url, grond_url(code))})
            else:
                regels.append({"label": code, "titel": ANDERE_CODES.get(code, ONVOLLEDIG), "href": ""})
        return regels

    def _href(self, gebruik: Gebruik, url: str) -> str:
        """Lead to the reasoning on the page's own list, else to the page of the ground."""
        return f"#{gebruik.anker}" if self.eigen_gronden else link(url, grond_url(gebruik.grond.code))


def legenda_anker(pagina: PdfPage) -> str:
    """Return the anchor of the legend of a page."""
    return f"legenda-{pagina.nummer}"


def pagina_data(pagina: PdfPage, uitleg: Uitleg, url: str) -> dict[str, Any]:
    """Return a page of a PDF for a template, seen from the page ``url``."""
    return {
        "nummer": pagina.nummer,
        "tekstlaag": pagina.tekstlaag,
        "gelakt": uitleg.gelakt_data(pagina, url),
        "blokken": [_blok_data(blok, pagina, uitleg, url) for blok in pagina.blokken],
    }


def _blok_data(blok: Blok, pagina: PdfPage, uitleg: Uitleg, url: str) -> dict[str, Any]:
    delen = [
        data | {"gat": uitleg.gat_data(pagina, gat, url)} if gat else data
        for gat, data in tekstdelen_data(blok.delen, url)
    ]
    return {"soort": blok.soort.value, "delen": delen}


def taal_van(publicatie: CheckedPublicatie, stuk: Stuk | None) -> str:
    """Return the language of a file's text as HTML writes it (WCAG 3.1.2); empty for Dutch and for unknown.

    The PDF's own word comes first, then that of besluit.yml (a name or code of the official list).
    """
    bekend = zoek_taal(publicatie.besluit.taal)
    code = (stuk.pdf.taal if stuk and stuk.pdf else "") or (bekend.iso if bekend and bekend.iso else "")
    return code if _TAALCODE.match(code) and code.partition("-")[0].casefold() not in ("nl", "nld") else ""
