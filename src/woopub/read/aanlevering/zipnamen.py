# SPDX-License-Identifier: EUPL-1.2
"""Names in a ZIP: in which letters they were written, and whether they stay inside."""

from __future__ import annotations

import re
import struct
import unicodedata
import zipfile
import zlib

_UTF8 = 0x800  # bit of a member whose name is UTF-8
_UNICODE_PAD = 0x7075  # extra field with the name in UTF-8 (Info-ZIP)
# A dot for the folder itself, and a slash too many.
_HIER = re.compile(r"(?:\A|(?<=/))(?:\./)+|(?<=[^/])/+(?=/)")
_SCHIJF = re.compile(r"[A-Za-z]:")


def read_naam(item: zipfile.ZipInfo) -> str:
    """Return the path of a member with forward slashes, in Unicode form NFC.

    A ZIP says of a name that it is UTF-8, or else it is in the letters of the computer that made it: for Windows in
    Europe those are cp850, which has the letters of cp437 and more. Many programs write UTF-8 without saying so.
    """
    naam = item.orig_filename
    if not item.flag_bits & _UTF8:
        ruw = naam.encode("cp437")
        naam = _extra_naam(item.extra, ruw) or _decode(ruw)
    naam = unicodedata.normalize("NFC", naam.replace("\\", "/"))
    return _HIER.sub("", naam)


def _decode(ruw: bytes) -> str:
    try:
        return ruw.decode("utf-8")
    except UnicodeDecodeError:
        return ruw.decode("cp850")


def _extra_naam(extra: bytes, ruw: bytes) -> str:
    """Return the name in the extra field, where it was made for this very name; else ''."""
    while len(extra) >= 4:
        soort, lengte = struct.unpack_from("<HH", extra)
        inhoud, extra = extra[4 : 4 + lengte], extra[4 + lengte :]
        if soort == _UNICODE_PAD and len(inhoud) > 5 and inhoud[0] == 1:
            (controle,) = struct.unpack_from("<L", inhoud, 1)
            if controle == zlib.crc32(ruw):
                return inhoud[5:].decode("utf-8", "replace")
    return ""


def judge_naam(naam: str) -> str:
    """Return why a path in an archive is unsafe, in Dutch; '' where it is not."""
    if "\0" in naam:
        return "In deze naam staat een teken dat een naam afbreekt."
    if naam.startswith("/") or _SCHIJF.match(naam):
        return "Deze naam is een plek op een computer, geen plek in het archief."
    # Windows drops dots and spaces at the end of a name: '.. ' is '..' there.
    delen = naam.rstrip("/").split("/")
    if any(deel.startswith("..") and not deel.strip(". ") for deel in delen):
        return "Deze naam wijst naar een plek buiten het archief."
    if not any(deel.strip() for deel in delen):
        return "Dit bestand heeft geen naam."
    return ""
