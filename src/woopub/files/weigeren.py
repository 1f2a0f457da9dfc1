# SPDX-License-Identifier: EUPL-1.2
"""Files that are refused, with advice that fits what they are."""

from __future__ import annotations

from ..model import BESTANDSOORTEN, CODES

_BERICHT = (
    "Open het bericht en druk het af naar PDF. Publiceer elke bijlage als eigen document, met een eigen rij in de "
    "inventaris."
)
_WORD = "Open het in Word of LibreOffice en kies 'Exporteren' als PDF, of sla het op als .docx."
_REKENBLAD = (
    "Open het in Excel of LibreOffice en sla het op als .xlsx zonder macro's, of druk het af naar PDF."
)
_DIA = "Open de presentatie en kies 'Exporteren' als PDF, zonder notities."
_ARCHIEF = "Pak het uit en publiceer elk bestand apart, met een eigen rij in de inventaris."
_BEELD = "Open de afbeelding en sla haar op als PNG, JPG of PDF, zonder metagegevens."
_PAGINA = "Open het in een browser en druk het af naar PDF."
_GELUID = "woopub kan geluid en film niet nakijken. Publiceer een uitgeschreven tekst als PDF."

_ADVIES: dict[str, str] = {
    **dict.fromkeys(("msg", "eml", "mbox", "pst", "oft"), _BERICHT),
    **dict.fromkeys(("doc", "docm", "dot", "dotx", "rtf", "wpd", "pages", "fodt", "ott"), _WORD),
    **dict.fromkeys(("xls", "xlsm", "xlsb", "xlt", "xltx", "numbers", "fods", "ots", "tsv"), _REKENBLAD),
    **dict.fromkeys(("ppt", "pptx", "pptm", "pps", "ppsx", "odp", "key"), _DIA),
    **dict.fromkeys(("zip", "7z", "rar", "tar", "gz", "tgz", "iso", "cab"), _ARCHIEF),
    **dict.fromkeys(("tif", "tiff", "gif", "bmp", "heic", "heif", "webp", "svg", "psd", "eps", "emf"), _BEELD),
    **dict.fromkeys(("htm", "html", "mht", "mhtml", "xml", "xps", "json", "md", "url", "one"), _PAGINA),
    **dict.fromkeys(("mp3", "mp4", "m4a", "wav", "avi", "mov", "mkv", "wmv", "webm", "ogg"), _GELUID),
}  # fmt: skip


def refusal_of(soort: str) -> tuple[str, str]:
    """Return what is wrong with a file of a kind that is not published, and how to make a PDF of it."""
    kan = ", ".join(f".{naam}" for naam in BESTANDSOORTEN)
    wat = f"Een bestand van de soort .{soort[:10]}" if soort.isalnum() else "Een bestand zonder bekende soort"
    return f"{wat} kan woopub niet nakijken. Dat kan wel met .pdf, {kan}.", _ADVIES.get(
        soort, CODES["BST006"].oplossing
    )
