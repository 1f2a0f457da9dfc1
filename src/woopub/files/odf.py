# SPDX-License-Identifier: EUPL-1.2
"""Files of LibreOffice (ODF): spreadsheets and texts, with what they hold and do not show."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from ..model import Niveau
from .beeld import check_media
from .eigenschappen import check_eigenschappen
from .ooxml import check_rand
from .pakket import Pakket, kaal, kenmerk
from .tekst import Regels
from .verslag import OPMERKINGEN, Geweigerd, Verslag

_VERBORGEN_TEKST = {"hidden-text", "hidden-paragraph", "conditional-text", "variable-set", "placeholder"}
_WIJZIGINGEN = {"changed-region", "cell-content-change", "insertion", "deletion", "movement"}
_BRONNEN = {
    "dde-source", "database-source-sql", "database-source-table", "database-source-query", "table-source",
    "data-pilot-table", "cell-range-source",
}  # fmt: skip
_NIET_GETOOND = ("none", "condition")
_GROEPEN = {
    "table-columns", "table-header-columns", "table-column-group", "table-rows", "table-header-rows", "table-row-group",
}  # fmt: skip
_KOLOMMEN = 16_384
_DELEN = {
    "mimetype", "content.xml", "styles.xml", "meta.xml", "settings.xml", "manifest.rdf", "layout-cache",
    "versionlist.xml",
}  # fmt: skip
# What stands in these is judged above, or is of programs: buttons and menus, fonts, the pictures of objects.
_MAPPEN = (
    "meta-inf/", "configurations2/", "fonts/", "pictures/", "media/", "thumbnails/", "object", "basic/", "scripts/",
    "dialogs/", "versions/",
)  # fmt: skip
_WEB = ("http://", "https://", "#")
_WIT = ("#ffffff", "#fffffe")


def check_odf(pakket: Pakket, verslag: Verslag) -> tuple[str, str]:
    """Report what a file hides; returns its text, a line for each row or paragraph, and its title."""
    manifest = pakket.xml("META-INF/manifest.xml")
    if manifest is not None and any(kaal(e.tag) == "encryption-data" for e in manifest.iter()):
        raise Geweigerd("BST004", "Dit bestand is beveiligd met een wachtwoord.")
    titel = check_eigenschappen(pakket, verslag, "meta.xml")
    _check_onderdelen(pakket, verslag)
    regels = Regels()
    stijlen: list[ET.Element] = []
    for deel in ("styles.xml", "content.xml"):
        boom = pakket.xml(deel)
        if boom is None:
            continue
        stijlen += [e for e in boom.iter() if kaal(e.tag) in ("style", "default-style")]
        _check_inhoud(boom, verslag)
        _check_zichtbaarheid(boom, stijlen, verslag)
        for element in boom.iter():
            if kaal(element.tag) == "table-row":
                regels.voeg_toe("\t".join(_celtekst(cel) for cel in element))
            elif kaal(element.tag) in ("p", "h"):
                regels.voeg_toe("".join(element.itertext()))
    return regels.tekst(), titel


def _check_onderdelen(pakket: Pakket, verslag: Verslag) -> None:
    macros = pakket.onder("basic/", "scripts/", "dialogs/")
    macros = [n for n in macros if not n.endswith(("script-lc.xml", "dialog-lc.xml"))]
    verslag.tel(
        len(macros),
        "macro",
        "onderdelen met macro's",
        "LEK016",
        "Sla het op zonder macro's, of maak er een PDF van.",
    )
    objecten = {n.split("/")[0] for n in pakket.namen if n.startswith("object ")}
    verslag.tel(
        len(objecten),
        "ingebed object, zoals een grafiek met eigen gegevens",
        "ingebedde objecten, zoals grafieken",
        "LEK015",
        "Plak het als afbeelding, of maak er een PDF van.",
    )
    verslag.tel(
        len(pakket.onder("versions/", "versionlist.xml")),
        "eerdere versie",
        "eerdere versies",
        "LEK018",
        "Verwijder de versies met 'Bestand', 'Versies', en sla het bestand op.",
    )
    verslag.tel(
        len(pakket.onder("thumbnails/")),
        "miniatuur van een eerdere versie",
        "miniaturen van eerdere versies",
        "LEK017",
        "Sla het op zonder voorbeeld, of maak er een PDF van.",
        Niveau.WAARSCHUWING,
    )
    check_media(pakket, verslag, [n for n in pakket.onder("pictures/", "media/") if not n.endswith("/")])
    _check_los(pakket, verslag)
    check_rand(pakket, verslag)


def _check_los(pakket: Pakket, verslag: Verslag) -> None:
    """Report parts that no ODF file has: programs ignore them, readers need not (ODF 1.3, part 2, 3)."""
    los = [n for n in pakket.namen if n not in _DELEN and not n.startswith(_MAPPEN)]
    verslag.tel_los(len(los))


def _check_inhoud(boom: ET.Element, verslag: Verslag) -> None:
    """Report changes, comments, hidden passages, addresses and sources of data."""
    wijzigingen = opmerkingen = bronnen = formulieren = 0
    verborgen: list[str] = []
    adressen: list[str] = []
    for element in boom.iter():
        naam, adres = kaal(element.tag), kenmerk(element, "href") or ""
        wijzigingen += naam in _WIJZIGINGEN
        opmerkingen += naam == "annotation"
        bronnen += naam in _BRONNEN
        formulieren += naam in ("hidden", "generic-control", "textarea", "listbox", "combobox")
        if naam in _VERBORGEN_TEKST or (naam == "section" and kenmerk(element, "display") in _NIET_GETOOND):
            verborgen.append("".join(element.itertext()) or kenmerk(element, "string-value") or naam)
        if naam == "a" and adres and not adres.casefold().startswith(_WEB):
            adressen.append(adres)
    verslag.tel(
        wijzigingen,
        "bijgehouden wijziging",
        "bijgehouden wijzigingen",
        advies="Kies in LibreOffice 'Bewerken', 'Wijzigingen bijhouden', 'Alles accepteren'.",
    )
    verslag.tel(opmerkingen, "opmerking", "opmerkingen", "LEK009", OPMERKINGEN)
    verslag.tel(bronnen, "draaitabel of koppeling met gegevens", "draaitabellen of koppelingen met gegevens")
    verslag.tel(formulieren, "formulierveld", "formuliervelden", "LEK010", "Haal de velden weg.")
    verslag.tel(
        len(verborgen),
        "verborgen passage of variabele",
        "verborgen passages of variabelen",
        "LEK004",
        "Maak de tekst zichtbaar of haal hem weg.",
        geheim="; ".join(verborgen),
    )
    verslag.tel_adressen(adressen)


def _check_zichtbaarheid(boom: ET.Element, stijlen: list[ET.Element], verslag: Verslag) -> None:
    """Report what styles and tables hide: sheets, rows, columns, text without ink, pictures that were cut."""
    weg = {kenmerk(s, "name") or "" for s in stijlen if _heeft(s, "table-properties", "display", ("false",))}
    bladen = [t for t in boom.iter() if kaal(t.tag) == "table" and (kenmerk(t, "style-name") or "-") in weg]
    verslag.tel(len(bladen), "verborgen werkblad", "verborgen werkbladen")
    rijen = kolommen = 0
    for tabel in (t for t in boom.iter() if kaal(t.tag) == "table"):
        in_tabel = _Tabel(tabel)
        rijen += in_tabel.verborgen_rijen
        kolommen += len(in_tabel.verborgen_kolommen & in_tabel.gevuld)
    verslag.tel(
        rijen, "verborgen of weggefilterde rij met inhoud", "verborgen of weggefilterde rijen met inhoud"
    )
    verslag.tel(kolommen, "verborgen kolom met inhoud", "verborgen kolommen met inhoud")
    onzichtbaar = {kenmerk(s, "name") or "" for s in stijlen if _is_onzichtbaar(s)}
    stukken = [
        "".join(e.itertext()) for e in boom.iter()
        if kaal(e.tag) in ("span", "p", "h", "table-cell") and (kenmerk(e, "style-name") or "-") in onzichtbaar
    ]  # fmt: skip
    stukken = [stuk for stuk in stukken if stuk.strip()]
    verslag.tel(
        len(stukken),
        "stuk onzichtbare tekst",
        "stukken onzichtbare tekst",
        "LEK004",
        "Maak de tekst zichtbaar of haal hem weg.",
        geheim="; ".join(stukken),
    )
    geknipt = [s for s in stijlen if _heeft(s, "graphic-properties", "clip", None)]
    verslag.tel(
        len(geknipt),
        "afbeelding waarvan een deel is weggesneden",
        "afbeeldingen waarvan een deel is weggesneden",
        "LEK008",
        "Snijd de afbeelding bij in een beeldprogramma, en voeg haar opnieuw in.",
    )


def _heeft(stijl: ET.Element, groep: str, naam: str, waarden: tuple[str, ...] | None) -> bool:
    """Whether a style says one of these values; without values, whether it cuts anything off."""
    for eigenschappen in stijl:
        waarde = kenmerk(eigenschappen, naam) if kaal(eigenschappen.tag) == groep else None
        if waarde is not None and (
            waarde in waarden if waarden else any(cijfer in "123456789" for cijfer in waarde)
        ):
            return True
    return False


def _is_onzichtbaar(stijl: ET.Element) -> bool:
    """Whether letters of a style are not shown: hidden, or white on paper that is not coloured."""
    letters = papier = ""
    for eigenschappen in stijl:
        if kaal(eigenschappen.tag) == "text-properties":
            if kenmerk(eigenschappen, "display") == "none":
                return True
            letters = (kenmerk(eigenschappen, "color") or "").casefold()
        achtergrond = kenmerk(eigenschappen, "background-color")
        papier = achtergrond.casefold() if achtergrond and achtergrond != "transparent" else papier
    return letters in _WIT and papier in ("", *_WIT)


class _Tabel:
    """The rows and columns of one table that are not shown, and the columns that hold something."""

    def __init__(self, tabel: ET.Element) -> None:
        self.verborgen_kolommen: set[int] = set()
        self.gevuld: set[int] = set()
        self.verborgen_rijen = 0
        self._kolom = 0
        self._read(tabel, verborgen=False)

    def _read(self, groep: ET.Element, verborgen: bool) -> None:
        for element in groep:
            naam = kaal(element.tag)
            weg = verborgen or (kenmerk(element, "visibility") or "visible") != "visible"
            if naam == "table-column":
                aantal = min(int(kenmerk(element, "number-columns-repeated") or 1), _KOLOMMEN)
                if weg:
                    self.verborgen_kolommen |= set(range(self._kolom, self._kolom + aantal))
                self._kolom += aantal
            elif naam == "table-row":
                gevuld = set(_gevulde_kolommen(element))
                self.gevuld |= gevuld
                self.verborgen_rijen += bool(gevuld) and weg
            elif naam in _GROEPEN:
                self._read(element, weg or kenmerk(element, "display") == "false")


def _gevulde_kolommen(rij: ET.Element) -> Iterator[int]:
    kolom = 0
    for cel in rij:
        aantal = min(int(kenmerk(cel, "number-columns-repeated") or 1), _KOLOMMEN)
        if _celtekst(cel).strip():
            yield from range(kolom, kolom + aantal)
        kolom += aantal


def _celtekst(cel: ET.Element) -> str:
    """Return what a cell shows, without the comment at it."""
    return " ".join("".join(kind.itertext()) for kind in cel if kaal(kind.tag) in ("p", "h"))
