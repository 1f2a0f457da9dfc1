# SPDX-License-Identifier: EUPL-1.2
"""What a text looks like: whether it is one, whether it tells of a person, or is what programs write by themselves."""

from __future__ import annotations

import re
import unicodedata

from ...law.gegevens import MAANDEN

TUSSEN = r"(?:van|de|der|den|ten|ter|te|het|'t|’t|in|op|la|le|du|von|di|da|dos|el|al|bin|ben|en)"
"""Words that stand between a first name and a family name."""

MAIL = re.compile(r"[\w+-][\w.+-]{0,63}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}")
TELEFOON = re.compile(
    r"(?<![\w.+-])(?:(?:\+|00)[1-9]\d{0,2}[\s.-]?(?:\(0\)[\s.-]?)?[1-9](?:[\s.-]?\d){6,10}"
    r"|\(?0[1-9]\d{0,3}\)?[\s.-]{0,3}[1-9](?:[\s.-]?\d){5,8})(?![\w.-])"
)
BURGERNUMMER = re.compile(r"(?<![\w.+-])(?:\d{8,9}|\d{4}\.\d{2}\.\d{3}|\d{3}[\s-]\d{3}[\s-]\d{3})(?![\w.-])")
DATUM_VOLUIT = re.compile(rf"(?<!\d)\d{{1,2}} (?:{'|'.join(MAANDEN)}) \d{{4}}(?!\d)", re.IGNORECASE)
POSTCODE = re.compile(r"(?<!\w)[1-9]\d{3} ?[A-Z]{2}(?!\w)")
IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:\s?[A-Z]{4})(?:\s?\d){7,14}(?!\w)")
GETAL = re.compile(r"(?<![A-Za-z0-9])\d(?:[\s./-]?\d){3,}(?![A-Za-z0-9])")
JAAR = re.compile(r"(?:1[89]|20)\d\d(?:\s?-\s?(?:(?:1[89]|20)?\d\d))?")
DATUM = re.compile(r"\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}")
NAAM = r"[A-ZÀ-ÞĀ-Ž][^\W\d_]{0,12}[a-zß-ÿā-ž][^\W\d_]{0,30}(?:-[^\W\d_]{1,30}){0,3}"
VOORLETTERS = re.compile(rf"(?<!\w)(?:[A-Z]\.[\s-]?){{1,5}}(?:{TUSSEN}\s+)*{NAAM}")
ACHTERAF = re.compile(rf"{NAAM},\s*(?:[A-Z]\.\s?){{1,5}}")
AANHEF = re.compile(
    rf"(?<!\w)(?:mevrouw|meneer|de heer|heer|mw|mevr|dhr|drs|mr|ing|ir|dr|prof)\.?\s+"
    rf"(?:{TUSSEN}\s+)*(?:[A-Z]\.\s?)*{NAAM}",
    re.IGNORECASE,
)
VOLUIT = re.compile(rf"(?<!\w){NAAM}(?:\s+{TUSSEN})*\s+{NAAM}")

KAMEEL = re.compile(r"(?<=[a-z])(?=[A-Z])|[\s_.:/#*+=()\[\]-]+|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
"""Where one word ends in a name that has no spaces: 'Brief_van-Test', 'BriefVanTest', 'brief2'."""

KENMERK = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-F]{16,}|[0-9a-f]{16,}", re.IGNORECASE
)
TIJDSTIP = re.compile(
    r"D:\s?\d{4}(?:\d{2}){0,5}(?:Z|[+-])?(?:\d{2}'?\d{2}'?)?"
    r"|\d{4}[-:/]\d{2}[-:/]\d{2}[T\s]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s.{0,30}\d{4}.{0,12}",
    re.IGNORECASE,
)
VERSIE = re.compile(r"[vV]?\d+(?:\.\d+)*[a-z]?")
STAP = re.compile(
    r"from [\w/.+-]+ to [\w/.+-]+(?:, saved to new location)?|(?:/;?|/metadata;?|/content;?|;)+"
)
SOORT = re.compile(r"(?:application|image|text|video|audio|font)/[\w.+-]+")
PROGRAMMA = re.compile(
    r"\b(?:adobe|acrobat|distiller|indesign|illustrator|photoshop|pdf ?library|libreoffice|openoffice|"
    r"microsoft|word|excel|"
    r"powerpoint|quartz|pdfcontext|ghostscript|tex|latex|pdftex|xetex|luatex|cairo|skia|chrome|chromium|"
    r"itext|prince|fop|"
    r"qpdf|pikepdf|pymupdf|mupdf|reportlab|weasyprint|wkhtmltopdf|zylab|zyimage|foxit|nitro|nuance|abbyy|"
    r"coreldraw|inkscape|"
    r"scribus|quarkxpress|docbook|sphinx|doxygen|pandoc|writer|calc|impress|mac os x|windows|"
    r"tcpdf|fpdf|pdfsharp|aspose)\b",
    re.IGNORECASE,
)
BANIER = re.compile(
    r"(?:this is |(?:written|created|produced|generated|made|converted) (?:by|with|using|from) )?(?:the )?",
    re.IGNORECASE,
)
LANG = 80
"""Letters; no program needs more for its own name."""

NIETS = re.compile(
    r"(?:(?:microsoft (?:office )?(?:word|excel|powerpoint)(?: - )?)?"
    r"(?:untitled|naamloos|zonder titel|geen titel|no title|document|doc|presentatie|presentation|"
    r"powerpoint[- ]presentatie|"
    r"powerpoint presentation|dia|slide|blad|sheet|map|book|pagina|page|scan|scanned document|"
    r"gescand document|image|"
    r"afbeelding|test|blank|leeg|print|pdf|none|null|true|false|tmp|temp|titel|title|onderwerp|subject)?"
    r"[\s_.-]*\d*(?:\.(?:docx?|xlsx?|pptx?|pdf|indd|ai|tex|dvi|ps|rtf|odt|tmp|html?))?)",
    re.IGNORECASE,
)


def is_text(tekst: str) -> bool:
    """Whether a string is something to read: three letters or four digits, and nearly all of it printable."""
    letters = sum(teken.isalpha() for teken in tekst)
    cijfers = sum(teken.isdigit() for teken in tekst)
    if letters < 3 and cijfers < 4:
        return False
    vreemd = sum(unicodedata.category(teken) in {"Cc", "Cn", "Co"} and not teken.isspace() for teken in tekst)
    return vreemd * 10 <= len(tekst) and (letters + cijfers) * 3 >= len(tekst.replace(" ", ""))


def is_generated(tekst: str) -> bool:
    """Whether a text is what programs write: a date, an identifier, a version, a kind of file, "Document1"."""
    kaal = tekst.strip().removeprefix("uuid:").removeprefix("urn:uuid:")
    kaal = (
        kaal.removeprefix("xmp.iid:")
        .removeprefix("xmp.did:")
        .removeprefix("xmp.id:")
        .removeprefix("adobe:docid:")
    )
    return any(vorm.fullmatch(kaal) for vorm in (NIETS, KENMERK, TIJDSTIP, VERSIE, SOORT, STAP))


def is_banner(tekst: str) -> bool:
    """Whether a text is how a program names itself: 'Written by X 1.2'."""
    kaal = BANIER.sub("", tekst.strip(" %"), count=1)
    return len(kaal) <= LANG and PROGRAMMA.match(kaal) is not None and not names_person(tekst)


def names_person(tekst: str) -> bool:
    """Whether a text has an e-mail address, or a name with initials or a title."""
    return any(vorm.search(tekst) for vorm in (MAIL, VOORLETTERS, ACHTERAF, AANHEF))


def names_someone(tekst: str) -> bool:
    """Whether a text surely tells of a person: as names_person, or a long number."""
    if names_person(tekst) or IBAN.search(tekst) or POSTCODE.search(tekst) or BURGERNUMMER.search(tekst):
        return True
    return any(not DATUM.fullmatch(gevonden.group().strip()) for gevonden in TELEFOON.finditer(tekst))


def may_name_someone(tekst: str) -> bool:
    """Whether a text may tell of a person: also two words with a capital, and any number but a year."""
    if names_someone(tekst) or VOLUIT.search(tekst) or DATUM_VOLUIT.search(tekst):
        return True
    return any(not JAAR.fullmatch(gevonden) for gevonden in GETAL.findall(tekst))


def spaced(naam: str) -> str:
    """Return a name that has no spaces as a text, its parts spaced."""
    return " ".join(KAMEEL.sub(" ", naam).split())
