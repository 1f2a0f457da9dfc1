# SPDX-License-Identifier: EUPL-1.2
"""The files of a delivery: which of them are new here, which of them take the place of another, and which are scans.

A file that a person put into documenten/ stays, as what a person wrote in a cell does: it may be the redacted one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from pathlib import Path

from ...model import CODES, Bevinding, bestandsoort, vouw_naam
from ...ocr import add_tekst
from ...pdf import Opdracht, read_all
from ...read.aanlevering import Aanlevering, Gevonden
from ..bestanden import Voortgang, is_pdf
from .herkomst import Bestandsbron
from .stand import Stand, digest
from .vergelijk import Cellen

TEGELIJK = 64
"""Files that are unpacked together where nothing of them is kept."""

Lekken = Set[tuple[str, int | None]]
"""Codes of leaks with the pages on which they are."""

_ADVIES_MISLUKT = "Laat de tekst herkennen door een ander programma, of publiceer de scan zoals hij is."


@dataclass(slots=True)
class Stuk:
    """A file that goes into documenten/ as ``naam``.

    ``oud`` is the name of the file that it replaces, with the SHA-256 of that. ``klad`` is where the draft of it is,
    ``origineel`` that of what was delivered, where text was added.
    """

    id: str
    naam: str
    gevonden: Gevonden
    oud: str = ""
    oud_sha256: str = ""
    klad: Path | None = None
    origineel: Path | None = None
    bron: Bestandsbron | None = None


@dataclass(slots=True)
class Stukken:
    """What becomes of the files: those to be put in their places, how many are there already, the record of all by
    their folded name, and the ids of scans that get text and of those that could not."""

    plaatsen: list[Stuk] = field(default_factory=list)
    gelijk: int = 0
    bronnen: dict[str, Bestandsbron] = field(default_factory=dict)
    met_tekst: list[str] = field(default_factory=list)
    zonder_tekst: list[str] = field(default_factory=list)
    bevindingen: list[Bevinding] = field(default_factory=list)

    @property
    def namen(self) -> set[str]:
        """The folded names of the files that come into documenten/, and of those there that the delivery holds."""
        return {*self.bronnen, *(vouw_naam(stuk.naam) for stuk in self.plaatsen)}

    @property
    def nieuw(self) -> list[Stuk]:
        """The files of which there was none."""
        return [stuk for stuk in self.plaatsen if not stuk.oud]

    @property
    def vervangen(self) -> list[Stuk]:
        """The files that take the place of another."""
        return [stuk for stuk in self.plaatsen if stuk.oud]


@dataclass(frozen=True, slots=True)
class Werk:
    """How files are handled: where drafts are made, whether they are kept (else it is only looked), whether scans get
    text, how many processes may work, and who is told."""

    klad: Path
    bewaren: bool
    ocr: bool
    workers: int
    voortgang: Voortgang


def plan_stukken(
    aanlevering: Aanlevering,
    gevonden: Mapping[str, Gevonden],
    rijen: Mapping[str, Cellen],
    stand: Stand,
    werk: Werk,
) -> Stukken:
    """Decide for each file of a row what becomes of it, and make the drafts.

    ``rijen`` are the rows of the inventory as it becomes, by id. Raises OSError.
    """
    uit = Stukken()
    gezien: set[str] = set()
    for nummer, (id_, vondst) in enumerate(gevonden.items(), start=1):
        stuk = Stuk(id_, _naam(vondst, rijen[id_]), vondst)
        # Rows that share a file name the same one.
        if vouw_naam(stuk.naam) not in gezien:
            gezien.add(vouw_naam(stuk.naam))
            uit.bevindingen += _decide(stuk, rijen[id_], aanlevering, stand, werk.ocr, uit)
        werk.voortgang("Bestanden vergelijken", nummer, len(gevonden))
    alle = list(uit.plaatsen)
    stap = len(alle) if werk.bewaren else TEGELIJK
    for begin in range(0, len(alle), max(stap, 1)):
        uit.bevindingen += _draft(alle[begin : begin + stap], aanlevering, stand, werk, uit)
    namen = {
        id_: (_naam(vondst, rijen[id_]), aanlevering.plek(vondst.lid)) for id_, vondst in gevonden.items()
    }
    uit.bevindingen += _scans(namen, werk.ocr, uit)
    return uit


def _naam(vondst: Gevonden, rij: Cellen) -> str:
    """Return the name that a file gets: what a person wrote in the row, where that is a name of the same kind and no
    path; else the id."""
    eigen = rij["bestand"]
    is_naam = bool(eigen) and not eigen.startswith(".") and not {"/", "\\", ":"} & set(eigen)
    return eigen if is_naam and bestandsoort(eigen) == bestandsoort(vondst.naam) else vondst.naam


def _decide(
    stuk: Stuk, rij: Cellen, aanlevering: Aanlevering, stand: Stand, ocr: bool, uit: Stukken
) -> Iterator[Bevinding]:
    """Put a file among those that must be placed, or leave what is there."""
    huidig = stand.documenten.get(vouw_naam(stuk.naam)) or stand.bestand_van(rij)
    if huidig is None:
        uit.plaatsen.append(stuk)
        return
    kopie, bevindingen = aanlevering.digest_lid(stuk.gevonden.lid)
    if kopie is None:
        yield from bevindingen
        return
    nu = digest(stand.map_ / "documenten" / huidig)
    eigen = stand.herkomst.bestanden.get(vouw_naam(huidig))
    onaangeraakt = eigen is not None and eigen.geplaatst == nu
    if eigen is not None and eigen.sha256 == kopie.sha256 and vouw_naam(huidig) == vouw_naam(stuk.naam):
        if not (onaangeraakt and ocr and eigen.tekstlaag is False and not eigen.ocr):
            uit.gelijk += 1
            uit.bronnen[vouw_naam(stuk.naam)] = replace(eigen, naam=stuk.gevonden.lid.naam)
            return
    elif nu == kopie.sha256:
        uit.gelijk += 1
        uit.bronnen[vouw_naam(huidig)] = Bestandsbron(stuk.gevonden.lid.naam, nu, nu)
        return
    elif not onaangeraakt:
        if eigen is not None:
            uit.bronnen[vouw_naam(huidig)] = eigen
        yield _met_de_hand(stuk, huidig, aanlevering, stand)
        return
    stuk.oud, stuk.oud_sha256 = huidig, nu
    uit.plaatsen.append(stuk)


def _met_de_hand(stuk: Stuk, huidig: str, aanlevering: Aanlevering, stand: Stand) -> Bevinding:
    melding = f"In documenten/ staat een ander bestand {huidig}, met de hand neergezet. Dat is blijven staan."
    advies = (
        f"Kijk welk van de twee openbaar mag worden. Is het dit bestand? Haal dan {stand.pad}/documenten/{huidig} weg "
        "en importeer opnieuw."
    )
    plek = aanlevering.plek(stuk.gevonden.lid)
    return Bevinding("BST024", plek, melding, advies, document=stuk.id)


def _draft(
    groep: Sequence[Stuk], aanlevering: Aanlevering, stand: Stand, werk: Werk, uit: Stukken
) -> Iterator[Bevinding]:
    """Make the drafts of some files, and look which of them are scans."""
    map_ = werk.klad / "documenten"
    map_.mkdir(exist_ok=True)
    aanlevering.require_ruimte(map_, [stuk.gevonden.lid for stuk in groep])
    gelukt: list[Stuk] = []
    for nummer, stuk in enumerate(groep, start=1):
        klad = map_ / stuk.naam
        kopie, bevindingen = aanlevering.copy_lid(stuk.gevonden.lid, klad)
        if kopie is None:
            yield from bevindingen
            uit.plaatsen.remove(stuk)
            continue
        stuk.klad = klad
        stuk.bron = Bestandsbron(stuk.gevonden.lid.naam, kopie.sha256, kopie.sha256)
        gelukt.append(stuk)
        werk.voortgang("Bestanden overnemen", nummer, len(groep))
    yield from _look(gelukt, aanlevering, stand, werk, uit)
    for stuk in gelukt:
        if stuk.bron:
            uit.bronnen[vouw_naam(stuk.naam)] = stuk.bron
        if not werk.bewaren and stuk.klad:
            stuk.klad.unlink()
        elif stuk.bron and stuk.bron.geplaatst == stuk.oud_sha256 and stuk.oud == stuk.naam:
            # A scan that stays without text is the file that is there.
            uit.plaatsen.remove(stuk)
            uit.gelijk += 1


def _look(
    groep: Sequence[Stuk], aanlevering: Aanlevering, stand: Stand, werk: Werk, uit: Stukken
) -> Iterator[Bevinding]:
    """Note of each PDF whether its pages have text; with OCR add it to those that have none."""
    pdfs = [stuk for stuk in groep if stuk.klad and is_pdf(stuk.naam)]
    opdrachten = [Opdracht(stuk.klad, stuk.naam, stand.letters) for stuk in pdfs if stuk.klad]
    klaar = 0

    def gedaan(aantal: int) -> None:
        nonlocal klaar
        klaar += aantal
        werk.voortgang("Tekst in documenten zoeken", klaar, len(pdfs))

    scans = []
    for stuk, (feiten, gevonden) in zip(
        pdfs, read_all(opdrachten, progress=gedaan, workers=werk.workers), strict=True
    ):
        # What is wrong with a file, `woopub check` tells.
        if feiten and stuk.bron:
            stuk.bron = replace(stuk.bron, tekstlaag=feiten.tekstlaag)
            scans += [] if feiten.tekstlaag else [(stuk, len(feiten.paginas), gevonden)]
    if not werk.ocr:
        return
    uit.met_tekst += [stuk.id for stuk, _, _ in scans]
    for nummer, (stuk, paginas, gevonden) in enumerate(scans if werk.bewaren else (), start=1):
        if reden := _add_tekst(stuk, paginas, _lekken(gevonden), stand, werk):
            melding = f"{reden} Het bestand is gebleven zoals het was."
            plek = aanlevering.plek(stuk.gevonden.lid)
            yield Bevinding("BST023", plek, melding, _ADVIES_MISLUKT, document=stuk.id)
            uit.met_tekst.remove(stuk.id)
            uit.zonder_tekst.append(stuk.id)
        werk.voortgang("Tekst herkennen", nummer, len(scans))


def _add_tekst(stuk: Stuk, paginas: int, lekken: Lekken, stand: Stand, werk: Werk) -> str:
    """Make a draft with text of a scan. Returns '' or in Dutch why not; then the file goes into its place as it is.

    ``lekken``: what was found in the scan. A program that reads through a black box, or takes its edge for letters,
    puts text there which nobody sees and everybody can copy: the gate would block on our own doing.
    """
    if stuk.klad is None or stuk.bron is None:
        return ""
    doel = werk.klad / "ocr" / stuk.naam
    doel.parent.mkdir(exist_ok=True)
    if reden := add_tekst(stuk.klad, doel, paginas, werk.workers):
        return f"Het herkennen van tekst is niet gelukt. {reden}"
    ((feiten, gevonden),) = read_all([Opdracht(doel, stuk.naam, stand.letters)], workers=1)
    if feiten is None:
        return "Het herkennen van tekst is niet gelukt: het resultaat is niet te lezen."
    if nieuw := _lekken(gevonden) - lekken:
        waar = sorted({pagina for _, pagina in nieuw if pagina})
        plaats = f" (pagina {', '.join(map(str, waar[:5]))}{' …' if len(waar) > 5 else ''})" if waar else ""
        return (
            f"De herkende tekst staat deels op plekken waar niets te lezen is, zoals een gelakt vlak{plaats}."
        )
    stuk.origineel, stuk.klad = stuk.klad, doel
    naam = bewaarnaam(stuk.bron.sha256, stuk.naam)
    stuk.bron = replace(stuk.bron, geplaatst=digest(doel), ocr=True, origineel=f"origineel/{naam}")
    return ""


def _lekken(bevindingen: Sequence[Bevinding]) -> Lekken:
    """Return what blocks of what the gate found in a file: codes with their pages."""
    return {(b.code, b.pagina) for b in bevindingen if b.blokkeert and b.code.startswith("LEK")}


def bewaarnaam(sha256: str, naam: str) -> str:
    """Return the name under which a file is kept beside the record: what is in it, and what it was called."""
    return f"{sha256[:12]}-{naam}"


def _scans(namen: Mapping[str, tuple[str, str]], ocr: bool, uit: Stukken) -> Iterator[Bevinding]:
    """Yield a finding for each file without text, those of an earlier import too; not for one that was to get it.
    ``namen``: by id, the name in documenten/ and that in the delivery."""
    for id_, (naam, plek) in namen.items():
        bron = uit.bronnen.get(vouw_naam(naam))
        if (
            bron is not None
            and bron.tekstlaag is False
            and not bron.ocr
            and not (ocr and id_ in (*uit.met_tekst, *uit.zonder_tekst))
        ):
            melding = "Dit bestand heeft pagina's die alleen uit beeld bestaan, zonder tekst."
            yield Bevinding("BST023", plek, melding, CODES["BST023"].oplossing, document=id_)
