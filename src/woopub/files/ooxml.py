# SPDX-License-Identifier: EUPL-1.2
"""What all files of Word and Excel (OOXML) can hide: parts that no reader sees."""

from __future__ import annotations

from ..model import Niveau
from .beeld import check_media
from .eigenschappen import check_eigen_velden, check_eigenschappen
from .pakket import Pakket, is_aan, kaal
from .verslag import Verslag

_SCHONE_BRON = {"sources", "contenttypeschema", "formtemplates"}
# Kinds of reference that lead outside and are meant to.
_BUITEN = {"hyperlink"}
_WEB = ("http://", "https://", "#")


def check_ooxml(pakket: Pakket, verslag: Verslag) -> str:
    """Report what the package holds beside its text and cells; returns the title of the file."""
    _check_onderdelen(pakket, verslag)
    _check_verwijzingen(pakket, verslag)
    _check_vormen(pakket, verslag)
    check_media(pakket, verslag, [n for n in pakket.namen if "/media/" in n])
    check_eigen_velden(pakket, verslag)
    return check_eigenschappen(pakket, verslag, "docprops/core.xml", "docprops/app.xml")


def _check_onderdelen(pakket: Pakket, verslag: Verslag) -> None:
    namen = pakket.namen
    macros = [n for n in namen if n.endswith(("vbaproject.bin", "vbadata.xml")) or "/macrosheets/" in n]
    verslag.tel(
        len(macros),
        "macro",
        "onderdelen met macro's",
        "LEK016",
        "Sla het op zonder macro's (.xlsx of .docx), of maak er een PDF van.",
    )
    ingebed = [
        n for n in namen if "/embeddings/" in n or "/activex/" in n or "/ctrlprops/" in n or "oleobject" in n
    ]
    verslag.tel(
        len(ingebed),
        "ingebed bestand of bedieningselement",
        "ingebedde bestanden of bedieningselementen",
        "LEK015",
        "Haal het weg, of plak het als afbeelding. Of maak er een PDF van.",
    )
    _check_resten(pakket, verslag)


def _check_resten(pakket: Pakket, verslag: Verslag) -> None:
    """Report what programs add without being asked: a small picture, settings of a printer, data of their own."""
    namen = pakket.namen
    miniaturen = [n for n in namen if "thumbnail" in n]
    verslag.tel(
        len(miniaturen),
        "miniatuur van een eerdere versie",
        "miniaturen van eerdere versies",
        "LEK017",
        "Zet bij 'Opslaan als' de keuze 'Miniatuur opslaan' uit.",
        Niveau.WAARSCHUWING,
    )
    printers = [n for n in namen if "printersettings" in n]
    verslag.tel(
        len(printers),
        "instelling van een printer",
        "instellingen van printers",
        "LEK012",
        "Sla het op onder een nieuwe naam op een computer zonder die printer, of maak er een PDF van.",
        Niveau.WAARSCHUWING,
    )
    bronnen = [n for n in pakket.onder("customxml/item") if "props" not in n and not _is_leeg(pakket, n)]
    verslag.tel(
        len(bronnen),
        "verborgen gegevensbestand (aangepaste XML)",
        "verborgen gegevensbestanden (aangepaste XML)",
    )
    _check_los(pakket, verslag)


def _check_vormen(pakket: Pakket, verslag: Verslag) -> None:
    """Report shapes and pictures that were made invisible (in the list of objects of Word and Excel)."""
    verborgen = sum(
        kaal(element.tag) in ("cNvPr", "docPr") and is_aan(element.get("hidden", "0"))
        for deel in pakket.namen
        if deel.startswith(("xl/drawings/drawing", "word/")) and deel.endswith(".xml")
        for element in pakket.alle(deel)
    )
    verslag.tel(verborgen, "verborgen vorm of afbeelding", "verborgen vormen of afbeeldingen")


def _is_leeg(pakket: Pakket, naam: str) -> bool:
    """Whether a custom part is one of those that programs add without anything in it."""
    boom = pakket.xml(naam)
    if boom is None:
        return True
    zegt_iets = any((e.text or "").strip() for e in boom.iter())
    return not zegt_iets or (kaal(boom.tag).casefold() in _SCHONE_BRON and not len(boom))


def _check_los(pakket: Pakket, verslag: Verslag) -> None:
    """Report parts that nothing refers to, and bytes around the archive: programs ignore them, readers need not."""
    bereikt = {"[content_types].xml"}
    wachtrij = [doel for _, doel, buiten in pakket.relaties("") if not buiten]
    while wachtrij:
        deel = wachtrij.pop()
        if deel not in bereikt:
            bereikt.add(deel)
            wachtrij += [doel for _, doel, buiten in pakket.relaties(deel) if not buiten]
    los = [n for n in pakket.namen if n not in bereikt and not n.endswith(".rels")]
    verslag.tel_los(len(los))
    check_rand(pakket, verslag)


def check_rand(pakket: Pakket, verslag: Verslag) -> None:
    """Report bytes of the archive that belong to no part."""
    verslag.tel(
        pakket.vreemd,
        "stuk vreemde inhoud buiten het document",
        "stukken vreemde inhoud buiten het document",
        "LEK019",
        "Open het bestand en sla het op onder een nieuwe naam.",
    )


def _check_verwijzingen(pakket: Pakket, verslag: Verslag) -> None:
    """Report references that lead to other files, and addresses of e-mail behind a link."""
    extern: list[str] = []
    adressen: list[str] = []
    for rels in [n for n in pakket.namen if n.endswith(".rels") and "externallinks" not in n]:
        deel = rels.replace("_rels/", "", 1) if rels.startswith("_rels/") else rels.replace("/_rels/", "/")
        for soort, doel, buiten in pakket.relaties(deel.removesuffix(".rels")):
            if buiten and soort in _BUITEN and not doel.casefold().startswith(_WEB):
                adressen.append(doel)
            elif buiten and soort not in _BUITEN:
                extern.append(doel)
    verslag.tel_adressen(adressen)
    verslag.tel(
        len(extern),
        "verwijzing naar een ander bestand",
        "verwijzingen naar andere bestanden",
        geheim="; ".join(extern),
    )
    gegevens = pakket.onder("xl/externallinks/external", "xl/connections", "xl/querytables/", "xl/model/")
    verslag.tel(len(gegevens), "koppeling met gegevens van elders", "koppelingen met gegevens van elders")
