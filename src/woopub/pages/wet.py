# SPDX-License-Identifier: EUPL-1.2
"""Pages of the law: every act, every article, and articles as Annex 1 of a decision shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..law.gronden import GRONDEN, Grond
from ..law.teksten import Artikelversie, Lid, Onderdeel, anker, artikel_op, artikelen, wetten, zoek_wet
from ..model import Page, dag_voluit
from .adres import artikel_url, grond_url, link
from .basis import basis, zoekgegevens
from .wetswijziging import ANKER, wijzigingen_data

Gebruikt = Mapping[tuple[str, str], list[dict[str, Any]]]
"""Per (act, article): the publications that cite it, as links without their address worked out."""


def artikel_data(versie: Artikelversie, van: str, voor: str = "") -> dict[str, Any]:
    """Return an article for a template; ``voor`` goes before every anchor, to keep them apart on one page."""
    artikel = versie.artikel
    wet = zoek_wet(artikel.wet)
    return {
        "wet": wet.afkorting if wet else artikel.wet,
        "nummer": artikel.nummer,
        "titel": artikel.titel or "",
        "anker": f"{voor}artikel-{artikel.wet}-{artikel.nummer.replace(':', '-')}",
        "href": link(van, artikel_url(artikel.wet, artikel.nummer)),
        "officieel_href": versie.url,
        "stand": _stand(versie),
        "opmerking": versie.opmerking,
        "leden": [_lid_data(lid, voor) for lid in versie.leden],
    }


def _stand(versie: Artikelversie) -> str:
    """Say of which day the text is."""
    if versie.opmerking:
        return ""  # It says all there is to say of the version.
    if versie.dag is None:
        return f"Versie van {dag_voluit(versie.artikel.versie)}."
    return f"Zoals van kracht op {dag_voluit(versie.dag)}." if versie.gehouden else ""


def _lid_data(lid: Lid, voor: str) -> dict[str, Any]:
    return {
        "nummer": lid.nummer or "",
        "anker": f"{voor}{lid.anker}" if lid.anker else "",
        "tekst": lid.tekst,
        "slot": lid.slot,
        "toelichting": lid.toelichting,
        "onderdelen": [_onderdeel_data(deel, lid.nummer, voor) for deel in lid.onderdelen],
    }


def _onderdeel_data(deel: Onderdeel, lid: str | None, voor: str) -> dict[str, Any]:
    return {
        "letter": deel.letter or "",
        "anker": f"{voor}{anker(lid, deel.letter)}" if deel.letter else "",
        "tekst": deel.tekst,
        "in_werking": deel.in_werking,
        # Parts of parts have no anchor of their own: nothing cites them as such.
        "onderdelen": [_onderdeel_data(kind, lid, f"{voor}{deel.letter}-") for kind in deel.onderdelen],
    }


def wet_pages(gebruikt: Gebruikt) -> Iterator[Page]:
    """Make the list of acts, a list of articles per act, and a page for every article held."""
    groepen = []
    for wet in wetten():
        url = f"wet/{wet.id}/"
        links = [_artikel_link(artikel.wet, artikel.nummer, artikel.titel) for artikel in artikelen(wet.id)]
        groepen.append({"kop": wet.titel, "anker": wet.id, "href": link("wet/", url), "kaarten": []} | {"links": [
            item | {"href": link("wet/", item["url"])} for item in links
        ]})  # fmt: skip
        eigen = [item | {"href": link(url, item["url"])} for item in links]
        yield Page(
            url,
            "lijst.html",
            basis(url, f"{wet.titel} ({wet.afkorting})", [("Wet", "wet/")])
            | {
                "titel": wet.titel,
                "inleiding": _WET_INLEIDING.format(versie=dag_voluit(wet.versie)),
                "groepen": [{"kop": "", "anker": "", "href": "", "kaarten": [], "links": eigen}],
            },
        )
        for vorige, artikel, volgende in _met_buren([a.nummer for a in artikelen(wet.id)]):
            yield _artikel_page(wet.id, artikel, vorige, volgende, gebruikt)
    yield Page(
        "wet/",
        "lijst.html",
        basis("wet/", "Wetteksten")
        | {
            "titel": "Wetteksten",
            "inleiding": "De artikelen waar besluiten over openbaarheid op rusten.",
            "groepen": groepen,
        },
    )


_WET_INLEIDING = (
    "De artikelen die op dit portaal worden gebruikt, in de versie van {versie}. "
    "De officiële tekst staat op wetten.overheid.nl."
)


def _artikel_link(wet: str, nummer: str, titel: str | None) -> dict[str, Any]:
    naam = f"Artikel {nummer}"
    return {"titel": naam, "uitleg": titel or "", "aantal": 0, "url": artikel_url(wet, nummer)}


def _met_buren(nummers: list[str]) -> Iterator[tuple[str | None, str, str | None]]:
    """Yield every item with the one before and the one after."""
    for plek, nummer in enumerate(nummers):
        yield (
            nummers[plek - 1] if plek else None,
            nummer,
            nummers[plek + 1] if plek + 1 < len(nummers) else None,
        )


def _artikel_page(
    wet_id: str, nummer: str, vorige: str | None, volgende: str | None, gebruikt: Gebruikt
) -> Page:
    url = artikel_url(wet_id, nummer)
    versie, wet = artikel_op(wet_id, nummer), zoek_wet(wet_id)
    if versie is None or wet is None:
        raise KeyError(f"no text of article {nummer} of {wet_id}")
    naam = f"Artikel {nummer} {wet.afkorting}"
    titel = f"{naam}: {versie.artikel.titel}" if versie.artikel.titel else naam
    gronden = [g for g in GRONDEN.values() if (g.wet, g.artikel) == (wet_id, nummer)]

    def buur(ander: str | None) -> dict[str, Any] | None:
        return {"titel": f"Artikel {ander}", "href": link(url, artikel_url(wet_id, ander))} if ander else None

    return Page(
        url,
        "artikel.html",
        basis(
            url,
            titel,
            [("Wet", "wet/"), (wet.afkorting, f"wet/{wet_id}/")],
            kruimel=f"Artikel {nummer}",
            zoek=zoekgegevens("Wet", [("Soort", "Wet")], wet.versie, [("Wet", wet.titel)]),
        )
        | {
            "wet_titel": wet.titel,
            "artikel": artikel_data(versie, url),
            "wijzigingen": wijzigingen_data(wet_id, nummer),
            "wijzigingen_anker": ANKER,
            "gebruikt": [
                item | {"href": link(url, item["url"])} for item in gebruikt.get((wet_id, nummer), [])
            ],
            "gronden": [grond_link(grond, url) for grond in gronden],
            "vorige": buur(vorige),
            "volgende": buur(volgende),
        },
    )


def grond_link(grond: Grond, van: str, aantal: int = 0) -> dict[str, Any]:
    """Return a link to a ground's page, for lists."""
    titel = f"{grond.code} {grond.titel}"
    return {
        "titel": titel,
        "href": link(van, grond_url(grond.code)),
        "uitleg": grond.uitleg,
        "aantal": aantal,
    }
