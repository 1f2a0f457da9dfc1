# SPDX-License-Identifier: EUPL-1.2
"""Addresses behind links and actions, and the tooltips of links (LEK011; ISO 32000-1, 12.5.6.5 and 12.6)."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from .annots import all_annots
from .finds import BLOK, INFO, WAARSCHUW, Finds
from .texts import MAIL, may_name_someone, names_someone
from .values import Dict
from .walk import Blad, Objects

SCHEMA = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
WEB = frozenset({"http", "https", "ftp", "ftps"})
PERSOONLIJK = frozenset(
    {"naam", "name", "voornaam", "achternaam", "firstname", "lastname", "fullname", "user", "username",
     "gebruiker",
     "email", "e-mail", "mail", "to", "aan", "bsn", "tel", "telefoon", "phone", "mobiel", "login",
     "password", "wachtwoord",
     "medewerker", "persoon", "person", "adres", "address", "geboortedatum"}
)  # fmt: skip
"""Names of query parameters that carry something of a person."""

BUURMAN = re.compile(r"file:(?!.*[/\\]{2})(?![A-Za-z]:)(?:\.\./)*[\w.-]+(?:/[\w.-]+)?")
"""A file beside this one, named without a disk, a server or a home directory."""

PROFIEL = re.compile(r"(?:^|\.)(?:linkedin|facebook|instagram|twitter|x|tiktok|threads|xing)\.(?:com|net)$")
NUMMER = re.compile(r"(?<!\d)\d{9}(?!\d)")
TELEFOON = re.compile(r"(?<![\w.-])(?:(?:\+31|0031|0)[1-9]\d{8}|0[1-9]\d{0,2}[ -]\d{6,8})(?![\w-])")
INITIAAL = re.compile(r"[A-Za-z](?:[-._][A-Za-z])*[-._](?:[a-z]{2,4}[-._])?[A-Za-z]{3,}")
E_WOORD = re.compile(
    r"e-(?:mail|book|boek|learn|comm|overh|herk|form|depot|health|gov|fact|loket|dienst|bike|zine|card)",
    re.IGNORECASE,
)
MENSEN = frozenset(
    {"medewerkers", "medewerker", "personen", "persoon", "people", "person", "staff", "team", "user",
     "users", "profiel",
     "profile", "profielen", "contactpersonen", "contactpersoon", "wie-is-wie", "smoelenboek",
     "collegas", "personeel"}
)  # fmt: skip
"""Folders of a site with a page for each person."""

ACTIES = ("/A", "/PA")


def find_links(objects: Objects, finds: Finds) -> None:
    """Judge the targets of all actions in the file, and the tooltips of links."""
    places = {id(annot): blad for blad, annot in all_annots(objects)}
    for blad, annot in all_annots(objects):
        if objects.name(annot.get("/Subtype")) == "Link":
            _tooltip(objects, finds, blad, annot)
            for key in ACTIES:
                action = objects.mapping(annot.get(key))
                places[id(action)] = blad
    for _, value in objects.having("/URI", "/F", "/Win", "/Unix", "/Mac"):
        if objects.name(value.get("/S")):
            _action(objects, finds, value, places.get(id(value)))
    base = objects.mapping(objects.catalog.get("/URI"))
    objects.claim(base, "/Base")
    if tekst := objects.text(base.get("/Base")):
        _target(finds, tekst, None)


def _tooltip(objects: Objects, finds: Finds, blad: Blad, annot: Dict) -> None:
    objects.claim(annot, "/Contents", "/NM", "/M", "/DA", "/T", "/Subj")
    target = objects.text(objects.mapping(annot.get("/A")).get("/URI"))
    for key in ("/Contents", "/T", "/Subj", "/NM"):
        tekst = objects.text(annot.get(key)).strip()
        if not tekst or tekst.casefold() in target.casefold() or _web_only(tekst):
            continue
        weging = finds.weigh(tekst) if key == "/Contents" else finds.weigh_light(tekst)
        if weging is INFO or (weging and key != "/Contents" and weging is not BLOK):
            finds.add("LEK011", "De toelichting bij een koppeling herhaalt wat er te lezen is", weging=INFO)
        elif weging:
            zin = "De toelichting bij een koppeling is tekst die niet op de pagina staat"
            finds.add("LEK011", zin, tekst, blad.nummer, weging)


def _web_only(tekst: str) -> bool:
    """Whether a tooltip is no more than a web address, which the rule on addresses judges by its target."""
    return bool(re.fullmatch(r"(?:https?://|www\.)\S+", tekst)) and not is_personal(tekst, True)


def _action(objects: Objects, finds: Finds, action: Dict, blad: Blad | None) -> None:
    nummer = blad.nummer if blad else None
    if "/URI" in action:
        objects.claim(action, "/URI")
        _target(finds, objects.text(action["/URI"]), nummer)
    for key in ("/F", "/Win", "/Unix", "/Mac"):
        paths = [objects.text(action.get(key))]
        spec = objects.mapping(action.get(key))
        objects.claim(action, key)
        for name in ("/F", "/UF", "/DOS", "/Unix", "/Mac", "/P", "/D", "/O"):
            objects.claim(spec, name)
            paths.append(objects.text(spec.get(name)))
        for pad in dict.fromkeys(filter(None, paths)):
            _target(finds, pad if SCHEMA.match(pad) else f"file:{pad}", nummer)


def _target(finds: Finds, adres: str, pagina: int | None) -> None:
    """Judge one address: what is not on the web must be visible, what is on the web may not tell of a person."""
    adres = adres.strip()
    if not adres:
        return
    schema = match.group(1).lower() if (match := SCHEMA.match(adres)) else "https"
    if schema == "javascript":
        finds.add("LEK016", "Achter een koppeling zit een script", adres, pagina)
    elif _visible(finds, adres, schema):
        return
    elif BUURMAN.fullmatch(adres) and not finds.lakvlakken and not may_name_someone(adres):
        zin = "Een koppeling gaat naar een ander bestand, waarvan de naam niet op de pagina staat"
        finds.add("LEK011", zin, adres, pagina, WAARSCHUW)
    elif schema not in WEB:
        zin = "Achter een koppeling zit een adres dat niet op de pagina te lezen is"
        finds.add("LEK011", zin, adres, pagina)
    elif is_personal(adres, finds.lakvlakken):
        zin = "Achter een koppeling zit een webadres met gegevens die niet op de pagina te lezen zijn"
        finds.add("LEK011", zin, adres, pagina)
    elif PROFIEL.search(urlsplit_safe(adres).hostname or ""):
        finds.add(
            "LEK011", "Achter een koppeling zit een profiel op een sociaal netwerk", adres, pagina, WAARSCHUW
        )
    else:
        finds.add(
            "LEK011", "Koppelingen gaan naar een webadres dat niet voluit op de pagina staat", weging=INFO
        )


def _visible(finds: Finds, adres: str, schema: str) -> bool:
    """Whether the address, without its scheme and the subject of a mail, can be read in the document."""
    bare = unquote(adres[len(schema) + 1 :] if adres.lower().startswith(f"{schema}:") else adres).strip("/ ")
    if schema == "mailto":
        main, _, query = bare.partition("?")
        return finds.gezien.shows(main) and finds.gezien.shows(
            " ".join(waarde for _, waarde in parse_qsl(query))
        )
    if schema in {"tel", "sms", "callto", "fax", "sip", "whatsapp"}:
        cijfers = "".join(teken for teken in bare if teken.isdigit())
        return finds.gezien.shows(bare) or (len(cijfers) >= 9 and finds.gezien.shows(cijfers[-9:]))
    return finds.gezien.shows(bare)


def urlsplit_safe(adres: str) -> SplitResult:
    """Split an address; one that is malformed gives empty parts."""
    try:
        return urlsplit(adres)
    except ValueError:
        return urlsplit("")


def is_personal(adres: str, streng: bool) -> bool:
    """Whether a web address tells of a person: credentials, an e-mail address, a name in its query, a number.

    ``streng`` is for a file with redactions: there a citizen's number (BSN) anywhere and a profile count too.
    """
    delen = urlsplit_safe(adres)
    los = unquote(adres)
    if delen.username or MAIL.search(los) or TELEFOON.search(los):
        return True
    for naam, waarde in parse_qsl(delen.query):
        if naam.casefold() in PERSOONLIJK and any(teken.isalpha() or teken.isdigit() for teken in waarde):
            return True
        if names_someone(waarde) and streng:
            return True
    if streng and _personal_path(delen.path):
        return True
    if streng and PROFIEL.search(delen.hostname or "") and len(delen.path) > 1:
        return True
    return streng and any(_elfproef(nummer) for nummer in NUMMER.findall(los))


def _personal_path(pad: str) -> bool:
    """Whether a path leads to someone: 'medewerkers/j-voorbeeld', '~voorbeeld', an initial and a name."""
    stukken = [stuk for stuk in unquote(pad).split("/") if stuk]
    for vorig, stuk in zip(["", *stukken], stukken, strict=False):
        if vorig.casefold() in MENSEN or stuk.startswith("~"):
            return True
        if INITIAAL.fullmatch(stuk) and not E_WOORD.match(stuk):
            return True
    return False


def _elfproef(nummer: str) -> bool:
    """Whether nine digits pass the test of a citizen's number (BSN)."""
    som = sum(
        int(cijfer) * weging for cijfer, weging in zip(nummer, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True)
    )
    return nummer != "000000000" and som % 11 == 0
