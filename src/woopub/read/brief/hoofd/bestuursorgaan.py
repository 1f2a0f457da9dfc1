# SPDX-License-Identifier: EUPL-1.2
"""Which public body a text names, in the many ways that letters do: `het college van burgemeester en wethouders van
Utrecht`, `De Minister van Financiën`, `dijkgraaf en hoogheemraden van Delfland`, `het Instituut (hierna: …)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ....tooi import Organisatie, zoek_organisatie

_WOORD = r"(?:['’]s-)?[A-ZÀ-Þ][\w'’.-]*"
_TUSSENWOORD = (
    r"(?:aan|aan den|bij|de|den|der|en|het|in|op|ten|ter|van|van de|voor|&|'t|’t|over|tot|met|naar)"
)
_NAAM = rf"{_WOORD}(?:,?\s+(?:{_TUSSENWOORD}\s+){{0,3}}{_WOORD}){{0,9}}"
_VAN = r"\s+(?:van|der)\s+(?:de\s+|het\s+)?"
_BENW = r"(?:[Bb]urgemeester en [Ww]ethouders|B(?:\.?\s?en\s?|&)W\.?|b en w|B&W)"
# How a body is written in full → the kinds of name that what follows may be, as the registers know them.
_VORMEN: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        rf"(?:[Cc]ollege\s+van\s+)?{_BENW}(?:{_VAN}(?:[Gg]emeente\s+)?|\s+(?:[Gg]emeente\s+)?)",
        ("gemeente {}",),
    ),
    (rf"[Bb]urgemeester{_VAN}(?:[Gg]emeente\s+)?", ("gemeente {}",)),
    (
        rf"[Gg]emeenteraad{_VAN}(?:[Gg]emeente\s+)?|[Gg]emeentesecretaris{_VAN}|[Rr]aad van de gemeente\s+",
        ("gemeente {}",),
    ),
    (rf"[Cc]ollege{_VAN}(?:[Gg]emeente\s+)?", ("gemeente {}", "{}")),
    (r"[Gg]emeente\s+", ("gemeente {}",)),
    (rf"[Gg]edeputeerde [Ss]taten{_VAN}(?:[Pp]rovincie\s+)?", ("provincie {}",)),
    (
        rf"[Pp]rovinciale [Ss]taten{_VAN}|[Cc]ommissaris van (?:de Koning|de Koningin){_VAN}",
        ("provincie {}",),
    ),
    (r"[Pp]rovincie\s+", ("provincie {}",)),
    (
        (
            rf"(?:[Mm]inister|[Ss]taatssecretaris|[Mm]inisterie"
            rf"|[Ss]ecretaris-[Gg]eneraal){_VAN}(?:[Mm]inisterie\s+van\s+)?"
        ),
        ("ministerie van {}",),
    ),
    (
        (
            rf"(?:[Dd]ijkgraaf\s+en\s+(?:[Hh]oog)?[Hh]eemraden|[Dd]agelijks\s+[Bb]estuur"
            rf"|(?:[Hh]et\s+)?[Cc]ollege\s+van\s+dijkgraaf\s+en\s+"
            rf"(?:hoog)?heemraden|[Dd]ijkgraaf|[Dd]agelijks\s+[Bb]estuur){_VAN}"
        ),
        ("{}", "waterschap {}", "Hoogheemraadschap van {}", "Hoogheemraadschap {}", "Wetterskip {}"),
    ),
    (r"[Ww]aterschap\s+", ("waterschap {}",)),
    (r"[Hh]oogheemraadschap\s+(?:van\s+)?", ("Hoogheemraadschap van {}", "Hoogheemraadschap {}")),
    (
        (
            rf"(?:[Rr]aad\s+van\s+[Bb]estuur|[Bb]estuur|[Bb]estuursvoorzitter|[Vv]oorzitter"
            rf"|[Dd]irecteur(?:-[Gg]eneraal)?|[Dd]irectie|"
            rf"[Hh]oofddirecteur|[Ii]nspecteur-[Gg]eneraal){_VAN}"
        ),
        ("{}",),
    ),
    (r"[Vv]oorzitter\s+(?:[Bb]estuur\s+)?", ("{}",)),
)
_PATRONEN = tuple((re.compile(rf"(?<![\w-])(?:{vorm})(?P<naam>{_NAAM})"), namen) for vorm, namen in _VORMEN)
_KORPSCHEF = re.compile(r"\b[Kk]orpschef\b|\b(?:de|[Nn]ationale) [Pp]olitie\b")
_HIERNA = re.compile(r"(?P<naam>[^.;:()]{4,120}?)\s*\((?:hierna|verder|afgekort)\b")
_BIJ = re.compile(r"\b(?:aan|bij|naar|tot)\s+(?:de\s+|het\s+)?(?P<naam>[A-Z][^.;:()]{4,90})")
_VERDER = re.compile(
    r"^,?\s*(?:[Nn]amens|[Vv]oor|De|Het|Postbus|Directie|Directeur|Afdeling|T\.a\.v|Datum|Op|Dit|Deze|Met|Heeft|In)\b"
)
"""What may follow the whole name of a ministry; anything else is more of the name, and then it is another one."""
_RECHTSVORM = re.compile(r",?\s+(?:N\.?V\.?|B\.?V\.?|U\.?A\.?|S\.?A\.?)$")
_BOVENAAN = 4
"""Lines of a letterhead where a logo is, that may run on into the line below it."""
_ADRES = re.compile(r"[Pp]ostbus\s+\d|\b\d{4}\s?[A-Z]{2}\b")
_AFKORTING = re.compile(r"[A-Z][A-Za-z]{1,7}")
_PLAATSELIJK = ("gemeente", "provincie", "waterschap")


def noem_organisaties(tekst: str) -> list[Organisatie]:
    """Return the public bodies that a text names by an office, a kind or `(hierna: …)`, each once, in order.

    A bare place name names none: it may be an address.
    """
    gevonden: list[tuple[int, Organisatie]] = []
    for patroon, namen in _PATRONEN:
        for match in patroon.finditer(tekst):
            ruim = " ".join(tekst[match.start("naam") :].split()[:9]) if "{}" in namen else match["naam"]
            if organisatie := _langste(ruim, namen):
                gevonden.append((match.start(), organisatie))
    if politie := _KORPSCHEF.search(tekst):
        gevonden += [(politie.start(), organisatie) for organisatie in _politie()]
    for match in _HIERNA.finditer(tekst):
        if organisatie := _hele_staart(match["naam"]):
            gevonden.append((match.end(), organisatie))
    for match in _BIJ.finditer(tekst):
        if organisatie := _hele_naam(match["naam"]):
            gevonden.append((match.start(), organisatie))
    return _uniek(organisatie for _, organisatie in sorted(gevonden, key=lambda paar: paar[0]))


def organisaties_in_hoofd(regels: Sequence[str]) -> list[Organisatie]:
    """Return the bodies that lines of a letterhead name in full, each line (or two together) being nothing else."""
    gevonden: list[Organisatie] = []
    for plaats, regel in enumerate(regels):
        samen = f"{regel} {regels[plaats + 1]}" if plaats + 1 < len(regels) else ""
        boven = _hele_naam(regel.strip()) if plaats < _BOVENAAN else None
        if organisatie := _volledig(samen.strip(" .,|")) or _hele_regel(regel.strip(" .,|")) or boven:
            gevonden.append(organisatie)
    return _uniek(gevonden)


def organisatie_van_afkorting(regels: Sequence[str], tekst: str) -> tuple[Organisatie | None, str]:
    """Return the body whose abbreviation is a whole line at the top of a letterhead (``RDW``), and that line; only
    where the letter itself (``tekst``) goes by that name too."""
    for regel in regels[:4]:
        kaal = regel.strip(" .,|")
        organisatie = zoek_organisatie(kaal) if _AFKORTING.fullmatch(kaal) else None
        eigen = organisatie is not None and kaal in (
            organisatie.afkorting,
            organisatie.label,
            organisatie.naam,
        )
        if eigen and len(re.findall(rf"(?<!\w){kaal}(?!\w)", tekst)) > 1:
            return organisatie, regel
    return None, ""


def _hele_regel(tekst: str) -> Organisatie | None:
    if organisatie := _volledig(tekst):
        return organisatie
    # A whole column may be one line: the name, then the address.
    begin = " ".join(tekst.split()[:8]) if _ADRES.search(tekst) and len(tekst) < 300 else ""
    genoemd = noem_organisaties(tekst if len(tekst) < 90 else begin)
    return (
        genoemd[0]
        if len(genoemd) == 1 and not re.match(r"\s*(?:aan|t\.?a\.?v|ter attentie)\b", tekst, re.I)
        else None
    )


def _volledig(tekst: str) -> Organisatie | None:
    """The body whose full name this is; a place or an abbreviation by itself is none."""
    tekst = _RECHTSVORM.sub("", tekst.replace(" & ", " en ")).strip(" ,")
    organisatie = zoek_organisatie(tekst) if len(tekst) > 4 else None
    if organisatie is None or _vouw(tekst) in (_vouw(organisatie.uri), _vouw(organisatie.code)):
        return None
    namen = [organisatie.label, *organisatie.namen, *organisatie.eerdere_namen]
    if organisatie.soort not in _PLAATSELIJK:
        namen.append(organisatie.naam)
    kaal = _vouw(re.sub(r"^(?:de|het)\s+", "", tekst, flags=re.I))
    return organisatie if {kaal, _vouw(tekst)} & set(map(_vouw, namen)) and len(kaal) > 5 else None


def _hele_naam(naam: str) -> Organisatie | None:
    """The body that the longest part of words from the begin names in full; one word alone is too little."""
    woorden = naam.split()
    for aantal in range(len(woorden), 1, -1):
        if organisatie := _volledig(" ".join(woorden[:aantal]).rstrip(".,")):
            return organisatie
    return None


def _hele_staart(tekst: str) -> Organisatie | None:
    """The body that the longest part of words up to the end names in full."""
    woorden = tekst.split()[-10:]
    namen = (" ".join(woorden[begin:]) for begin in range(len(woorden)) if woorden[begin][0].isupper())
    return next((organisatie for naam in namen if (organisatie := _volledig(naam))), None)


def _langste(naam: str, vormen: Iterable[str]) -> Organisatie | None:
    """The body that the longest begin of a name gives, in one of the forms."""
    woorden = naam.split()
    for aantal in range(len(woorden), 0, -1):
        kaal = " ".join(woorden[:aantal]).rstrip(".,")
        for vorm in vormen:
            organisatie = zoek_organisatie(vorm.format(kaal))
            if organisatie is None or (
                vorm == "{}" and not (_volledig(kaal) or kaal == organisatie.afkorting)
            ):
                continue
            rest = naam[len(kaal) :]
            return (
                organisatie
                if organisatie.soort != "ministerie" or not rest.strip(" .,") or _VERDER.match(rest)
                else None
            )
    return None


def _politie() -> Iterator[Organisatie]:
    if organisatie := zoek_organisatie("Politie"):
        yield organisatie


def _uniek(organisaties: Iterable[Organisatie]) -> list[Organisatie]:
    return list(dict.fromkeys(organisaties))


def _vouw(tekst: str) -> str:
    return " ".join(tekst.casefold().replace("’", "'").split())
