# SPDX-License-Identifier: EUPL-1.2
"""Pictures: what a JPEG or PNG holds beside the picture, and picture that nobody sees."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator

from PIL import ExifTags, Image, ImageFilter, UnidentifiedImageError

from ..model import Niveau
from .pakket import Pakket
from .verslag import Geweigerd, Verslag

MAX_PUNTEN = 120_000_000
"""Points of a picture that are looked at; a page scanned at 600 points an inch has 35 million."""
_TE_GROOT = "Deze afbeelding is te groot om na te kijken."

_RAND = 4
"""Points around what can be seen that are not looked at for hidden picture."""
_MINSTENS = 20
"""Points of another colour than the rest that make a picture: a letter has more."""

_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_ZONDER_METAGEGEVENS = (
    "Sla de afbeelding op zonder metagegevens: kies in een beeldprogramma 'Exporteren' en vink EXIF, XMP, locatie en "
    "miniatuur uit. Een schermafdruk van de foto heeft ze ook niet."
)
_NAMEN = {
    ExifTags.Base.Artist,
    ExifTags.Base.XPAuthor,
    ExifTags.Base.CameraOwnerName,
    ExifTags.Base.HostComputer,
}
_TEKSTEN = {
    ExifTags.Base.ImageDescription, ExifTags.Base.XPTitle, ExifTags.Base.XPComment, ExifTags.Base.XPKeywords,
    ExifTags.Base.XPSubject, ExifTags.Base.UserComment,
}  # fmt: skip
# Fields about the picture itself, of which there is nothing to say.
_TECHNISCH = {
    ExifTags.Base.Orientation, ExifTags.Base.XResolution, ExifTags.Base.YResolution, ExifTags.Base.ResolutionUnit,
    ExifTags.Base.YCbCrPositioning, ExifTags.Base.ColorSpace, ExifTags.Base.ExifImageWidth,
    ExifTags.Base.ExifImageHeight, ExifTags.Base.ExifOffset, ExifTags.Base.ExifVersion,
    ExifTags.Base.ComponentsConfiguration, ExifTags.Base.FlashPixVersion, ExifTags.Base.GPSInfo,
    ExifTags.Base.ImageWidth, ExifTags.Base.ImageLength, ExifTags.Base.BitsPerSample, ExifTags.Base.Compression,
    ExifTags.Base.PhotometricInterpretation, ExifTags.Base.SamplesPerPixel, ExifTags.Base.PlanarConfiguration,
}  # fmt: skip
# How segments begin that say how to show the picture; EXIF is looked at by itself.
_JPEG_BEKEND = (b"JFIF\x00", b"Exif\x00", b"ICC_PROFILE\x00", b"Adobe", b"Ducky")
_PNG_TEKST = {b"tEXt", b"zTXt", b"iTXt"}
_PNG_NAMEN = (
    b"author", b"artist", b"creator", b"description", b"comment", b"title", b"source", b"raw profile",
)  # fmt: skip
_PNG_BEKEND = {
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"hIST", b"pHYs",
    b"sPLT", b"cICP", b"tIME", b"eXIf", b"acTL", b"fcTL", b"fdAT", *_PNG_TEKST,
}  # fmt: skip
_MAKER = (
    b"creator", b"author", b"artist", b"owner", b"gps", b"latitude", b"longitude", b"by-line", b"contact",
)  # fmt: skip


def check_beeld(data: bytes, verslag: Verslag) -> None:
    """Report what a JPEG or PNG holds beside its picture. Raises Geweigerd for what is neither or cannot be read."""
    if data.startswith(_JPEG):
        _check_jpeg(data, verslag)
    elif data.startswith(_PNG):
        _check_png(data, verslag)
    else:
        raise Geweigerd("BST003", "Dit is geen JPEG- of PNG-afbeelding.")
    _check_met_pillow(data, verslag)


def check_media(pakket: Pakket, verslag: Verslag, namen: list[str]) -> None:
    """Report what the pictures in an office file hold, together; kinds that cannot be looked at are named."""
    onbekend = 0
    for naam in namen:
        data = pakket.lees(naam)
        if data.startswith((_JPEG, _PNG)):
            eigen = Verslag(verslag.bestand)
            try:
                check_beeld(data, eigen)
            except Geweigerd as fout:
                eigen.meld("BST012", "Een afbeelding in dit bestand is niet na te kijken.", fout.advies)
            verslag.bevindingen += [b for b in eigen.bevindingen if b not in verslag.bevindingen]
        elif not data.startswith((b"GIF8", b"BM")):
            onbekend += 1
    verslag.tel(
        onbekend,
        "afbeelding van een soort die niet na te kijken is",
        "afbeeldingen van een soort die niet na te kijken is",
        "BST012",
        "Vervang de afbeelding door een PNG of JPG, of maak er een PDF van.",
    )


def _check_jpeg(data: bytes, verslag: Verslag) -> None:
    xmp = b""
    vreemd = 0
    for merk, inhoud in _segmenten(data):
        if merk == 0xFE and inhoud.strip(b"\x00 "):
            verslag.meld(
                "LEK022",
                f"In de afbeelding staat een opmerking van {len(inhoud)} tekens.",
                _ZONDER_METAGEGEVENS,
            )
        elif merk == 0xE1 and inhoud.startswith(b"http://ns.adobe.com/"):
            xmp += inhoud
        elif merk == 0xE2 and inhoud.startswith(b"MPF\x00"):
            verslag.meld(
                "LEK024", "In dit bestand zit meer dan één foto.", "Sla de foto op als één gewone JPG of PNG."
            )
        elif merk == 0xED:
            zwaar = Niveau.BLOKKADE if b"8BIM\x04\x04" in inhoud or b"8BIM\x04\x0c" in inhoud else None
            verslag.meld(
                "LEK022",
                "In de afbeelding staan gegevens van een beeldprogramma (IPTC).",
                _ZONDER_METAGEGEVENS,
                zwaar,
            )
        elif 0xE0 <= merk <= 0xEF and not inhoud.startswith(_JPEG_BEKEND):
            vreemd += 1
    _meld_vreemd(vreemd, verslag)
    _check_xmp(xmp, verslag)


def _meld_vreemd(aantal: int, verslag: Verslag) -> None:
    verslag.tel(
        aantal,
        "onbekend onderdeel naast de afbeelding",
        "onbekende onderdelen naast de afbeelding",
        "LEK022",
        _ZONDER_METAGEGEVENS,
    )


def _segmenten(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield marker and content of every segment before the picture. Raises Geweigerd for what is cut off."""
    plek = 2
    while plek + 4 <= len(data):
        if data[plek] != 0xFF:
            raise Geweigerd("BST003", "Deze afbeelding is beschadigd.")
        merk = data[plek + 1]
        if merk == 0xFF:
            plek += 1
            continue
        if merk == 0xDA:
            return
        if merk == 0x01 or 0xD0 <= merk <= 0xD8:
            plek += 2
            continue
        (lengte,) = struct.unpack(">H", data[plek + 2 : plek + 4])
        yield merk, data[plek + 4 : plek + 2 + lengte]
        plek += 2 + lengte
    raise Geweigerd("BST003", "Deze afbeelding is beschadigd.")


def _einde_jpeg(data: bytes) -> int:
    """Return where the first picture of a JPEG ends: behind the first end marker outside the segments."""
    plek = 2
    while plek + 2 <= len(data):
        plek = data.find(b"\xff", plek)
        if plek < 0 or plek + 1 >= len(data):
            return len(data)
        merk = data[plek + 1]
        if merk == 0xD9:
            return plek + 2
        if merk in (0x00, 0x01, 0xFF) or 0xD0 <= merk <= 0xD8:
            plek += 1 if merk == 0xFF else 2
        elif plek + 4 <= len(data):
            plek += 2 + int.from_bytes(data[plek + 2 : plek + 4], "big")
    return len(data)


def _check_png(data: bytes, verslag: Verslag) -> None:
    teksten = namen = vreemd = 0
    xmp = b""
    plek = len(_PNG)
    while plek + 12 <= len(data):
        lengte, soort = struct.unpack(">I4s", data[plek : plek + 8])
        inhoud = data[plek + 8 : plek + 8 + lengte]
        plek += 12 + lengte
        if soort == b"iTXt" and inhoud.startswith(b"XML:com.adobe.xmp"):
            xmp += inhoud
        elif soort in _PNG_TEKST:
            over_mensen = inhoud.partition(b"\x00")[0].lower().startswith(_PNG_NAMEN)
            namen, teksten = namen + over_mensen, teksten + (not over_mensen)
        elif soort == b"acTL":
            verslag.meld(
                "LEK024", "Deze afbeelding bestaat uit meer dan één beeld.", "Sla haar op als gewone PNG."
            )
        elif soort not in _PNG_BEKEND:
            vreemd += 1
        if soort == b"IEND":
            break
    if namen:
        verslag.meld(
            "LEK022",
            "In de afbeelding staat wie haar maakte, of een beschrijving.",
            _ZONDER_METAGEGEVENS,
            Niveau.BLOKKADE,
        )
    verslag.tel(
        teksten, "tekst naast de afbeelding", "teksten naast de afbeelding", "LEK022", _ZONDER_METAGEGEVENS
    )
    _meld_vreemd(vreemd, verslag)
    _check_xmp(xmp, verslag)
    _check_erna(data[plek:], verslag)


def _check_erna(rest: bytes, verslag: Verslag) -> None:
    if rest.strip(b"\x00\r\n\t "):
        advies = "Open de afbeelding in een beeldprogramma en sla haar op onder een nieuwe naam."
        verslag.meld("LEK019", f"Achter de afbeelding staan nog {len(rest)} bytes.", advies)


def _check_xmp(xmp: bytes, verslag: Verslag) -> None:
    if xmp:
        zwaar = Niveau.BLOKKADE if any(woord in xmp.lower() for woord in _MAKER) else None
        melding = "In de afbeelding staan gegevens over de maker of de bewerking (XMP)."
        verslag.meld("LEK022", melding, _ZONDER_METAGEGEVENS, zwaar)


def _check_met_pillow(data: bytes, verslag: Verslag) -> None:
    """Look at the EXIF data and at the picture itself."""
    try:
        with warnings.catch_warnings():
            # Our own limit stands below.
            warnings.simplefilter("ignore")
            beeld = Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "MPO"))
            if beeld.width * beeld.height > MAX_PUNTEN:
                raise Geweigerd("BST012", _TE_GROOT)
            _check_exif(beeld.getexif(), verslag)
            beeld.load()
    except Image.DecompressionBombError as fout:
        raise Geweigerd("BST012", _TE_GROOT) from fout
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, struct.error, EOFError) as fout:
        raise Geweigerd("BST003", "Deze afbeelding is beschadigd.") from fout
    if data.startswith(_JPEG):
        _check_erna(data[_einde_jpeg(data) :], verslag)
    if _heeft_verborgen_beeld(beeld):
        advies = "Sla de afbeelding op zonder doorzichtigheid (alfakanaal), bijvoorbeeld als JPG."
        verslag.meld("LEK008", "In doorzichtige delen van deze afbeelding zit nog beeld.", advies)


def _check_exif(exif: Image.Exif, verslag: Verslag) -> None:
    if exif.get_ifd(ExifTags.IFD.GPSInfo):
        verslag.meld(
            "LEK022",
            "In de afbeelding staat waar zij is gemaakt (GPS).",
            _ZONDER_METAGEGEVENS,
            Niveau.BLOKKADE,
        )
    if exif.get_ifd(ExifTags.IFD.IFD1):
        verslag.meld(
            "LEK017",
            "In de afbeelding zit een miniatuur; die kan een eerdere versie tonen.",
            _ZONDER_METAGEGEVENS,
        )
    velden = {**exif, **exif.get_ifd(ExifTags.IFD.Exif)}
    gevuld = {tag for tag, waarde in velden.items() if tag not in _TECHNISCH and str(waarde).strip("\x00 ")}
    if gevuld & (_NAMEN | _TEKSTEN):
        verslag.meld(
            "LEK022",
            "In de afbeelding staat wie haar maakte, of een beschrijving.",
            _ZONDER_METAGEGEVENS,
            Niveau.BLOKKADE,
        )
    elif gevuld:
        verslag.tel(
            len(gevuld),
            "gegeven over het toestel of het moment",
            "gegevens over het toestel of het moment",
            "LEK022",
            _ZONDER_METAGEGEVENS,
        )


def _heeft_verborgen_beeld(beeld: Image.Image) -> bool:
    """Whether something is drawn where the picture is wholly transparent.

    Close to what can be seen, colours differ in every picture that was made smaller; that is no picture.
    """
    # A picture with a palette says of each colour how transparent it is, without a band for that.
    if "A" not in beeld.getbands() and "transparency" not in beeld.info:
        return False
    rgba = beeld.convert("RGBA")
    zichtbaar = rgba.getchannel("A").point([0] + [255] * 255)
    ver = zichtbaar.filter(ImageFilter.BoxBlur(_RAND)).point([255] + [0] * 255)
    for band in "RGB":
        tellingen = rgba.getchannel(band).histogram(ver)
        if sum(tellingen) - max(tellingen) > _MINSTENS:
            return True
    return False
