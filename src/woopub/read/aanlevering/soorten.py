# SPDX-License-Identifier: EUPL-1.2
"""What in a delivery is no document: leftovers of programs, other archives, the inventory and the letter."""

from __future__ import annotations

import re

from ...model import BESTANDSOORTEN, bestandsoort

_RUIS = {
    "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin", "@eadir",
    "system volume information",
}  # fmt: skip
# Hidden files, and those that office programs keep while another one is open.
_RUIS_BEGIN = (".", "~$")

ARCHIEVEN = frozenset(
    {
        "zip",
        "7z",
        "rar",
        "tar",
        "gz",
        "tgz",
        "bz2",
        "xz",
        "zst",
        "zipx",
        "cab",
        "iso",
        "arj",
        "lzh",
        "pst",
        "ost",
    }
)
"""Extensions of files that hold other files."""

_WERKBLADEN = frozenset({"xlsx", "xls", "xlsm", "xlsb", "ods", "csv", "tsv"})
# What review software writes beside the documents, to be loaded elsewhere.
_LAADBESTANDEN = frozenset({"dat", "opt", "lfp", "dii"})
_INVENTARIS = re.compile(
    r"(?:inventaris(?:lijst|tabel)?|inventory)(?![a-z])|productierapport|production[ _-]?report"
    r"|documenten?[ _-]?(?:lijst|overzicht)|(?:lijst|overzicht)[ _-](?:(?:van|met|de)[ _-])*documenten"
)
_WOORD = re.compile(r"[^\W\d_]+")
# A letter is called after what it is, and nothing more: 'besluit parkeren' may be a document.
_BESLUIT = frozenset(
    {"besluit", "besluitbrief", "woobesluit", "wobbesluit", "deelbesluit", "beslissing", "beschikking"}
)
_BIJ_BESLUIT = frozenset((
    "op", "het", "uw", "aan", "woo", "wob", "verzoek", "bezwaar", "primair", "definitief", "def", "concept",
    "ondertekend", "getekend", "gelakt", "brief", "verzoeker", "inzake", "v",
))  # fmt: skip


def is_ruis(naam: str) -> bool:
    """Whether a path within a delivery is, or lies in, something that programs leave behind."""
    return any(deel.casefold() in _RUIS or deel.startswith(_RUIS_BEGIN) for deel in naam.split("/"))


def is_publiceerbaar(naam: str) -> bool:
    """Whether woopub can publish a file of this kind, by its name."""
    soort = bestandsoort(naam)
    return soort == "pdf" or soort in BESTANDSOORTEN


def is_werkblad(naam: str) -> bool:
    """Whether a file is a spreadsheet or table, by its name."""
    return bestandsoort(naam) in _WERKBLADEN


def noem_bijzaak(naam: str) -> str:
    """Return what a file without a number is instead of a document (``de inventaris``); '' where it may be one."""
    soort = bestandsoort(naam)
    stam = naam.rpartition(".")[0].casefold()
    if soort in _LAADBESTANDEN:
        return "een laadbestand van het lakprogramma"
    if _INVENTARIS.search(stam):
        return "de inventaris"
    woorden = set(_WOORD.findall(stam))
    if woorden & _BESLUIT and woorden <= _BESLUIT | _BIJ_BESLUIT:
        return "het besluit zelf"
    return ""
