# SPDX-License-Identifier: EUPL-1.2
"""What was found in a letter → the text of besluit.yml, in the order and with the comments of the empty one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ....model import Besluit
from ..delen import Pad, Voorstel
from .scalair import BREEDTE, als_blok, op_regel, opmerking, reinig

_EERST = (
    "titel", "kenmerk", "organisatie", "categorie", "wet", "status", "publicatiedatum", "uitkomst", "datum_verzoek",
    "datum_ontvangst", "datum_besluit", "periode", "samenvatting", "verdaging", "opschortingen", "procesverloop",
    "verzoek", "wettelijk_kader", "overwegingen", "besluit", "artikelen", "letters", "gronden", "bezwaar", "contact",
)  # fmt: skip
VOLGORDE = (*_EERST, *(veld for veld in Besluit.model_fields if veld not in _EERST))
"""The fields as a reader of the file meets them: what it is, what was asked, what was decided."""

MARKDOWN = frozenset(
    {
        ("wettelijk_kader",),
        ("overwegingen",),
        ("besluit",),
        ("gronden", "motivering"),
        ("bezwaar", "tekst"),
        ("contact", "tekst"),
    }
)
"""Fields (list positions left out) that pages read as Markdown: written literally, line by line."""

_IN_RIJ = {("periode",), ("verdaging",), ("opschortingen",), ("verzoek", "onderdelen")}
"""Groups that stand on one line between braces if they fit."""
_SLEUTEL = re.compile(r"([a-z_]+):(.*)\Z")


def render_besluit(voorstel: Voorstel, sjabloon: str) -> str:
    """Return the text of a besluit.yml that reads back to the values of ``voorstel``.

    ``sjabloon`` is the empty besluit.yml: what the proposal lacks stays as it is there. Above every value that is not
    sure stands ``# controleren:`` with the sentence it came from, and at the end which sections have no place in it.
    """
    blokken, staart = _read_sjabloon(sjabloon)
    waarden = {str(veld): waarde for veld, waarde in voorstel.waarden.items()}
    schrijver = _Schrijver(voorstel.controleren)
    twijfel = {str(pad[0]) for pad in voorstel.controleren if pad}
    regels: list[str] = []
    for veld in _volgorde([*blokken, *waarden, *twijfel]):
        blok = blokken.get(veld, _Blok())
        nieuw = schrijver.veld(veld, waarden.get(veld), blok)
        groot = len(nieuw) > 1 and veld not in blokken
        boven = [*([""] if groot else []), *_zonder_voorbeeld(blok.voor, veld, waarden)]
        while boven and not boven[0] and not (regels and regels[-1]):
            del boven[0]
        regels += [*boven, *nieuw, *([""] if groot else [])]
    for veld in waarden:
        staart = _zonder_voorbeeld(staart, veld, waarden)
    over = [
        regel
        for kop in voorstel.overgeslagen
        for regel in opmerking(f"dit deel van de brief staat nergens in dit bestand: {kop}", 0)
    ]
    return "\n".join([*regels, *staart, *([""] if over else []), *over]).strip("\n") + "\n"


@dataclass(slots=True)
class _Blok:
    """One field of the empty file: the comments above it and its own lines."""

    voor: list[str] = field(default_factory=list)
    regels: list[str] = field(default_factory=list)

    @property
    def uitleg(self) -> list[str]:
        """What stands behind the field, in its own words."""
        achter = [regel.partition("#")[2].strip() for regel in self.regels if "#" in regel]
        return achter if _SLEUTEL.match(self.regels[0] if self.regels else "") else []


def _read_sjabloon(sjabloon: str) -> tuple[dict[str, _Blok], list[str]]:
    """Return the fields of the empty file in order, and the comments below the last one."""
    blokken: dict[str, _Blok] = {}
    voor: list[str] = []
    huidig: _Blok | None = None
    for regel in sjabloon.splitlines():
        if sleutel := _SLEUTEL.match(regel):
            huidig = blokken[sleutel[1]] = _Blok(voor, [regel])
            voor = []
        elif huidig and regel.startswith(" "):
            huidig.regels.append(regel)
        else:
            huidig = None
            voor.append(regel)
    return blokken, voor


def _volgorde(velden: Sequence[str]) -> list[str]:
    plaats = {veld: nummer for nummer, veld in enumerate(VOLGORDE)}
    return sorted(dict.fromkeys(velden), key=lambda veld: plaats.get(veld, len(plaats)))


def _zonder_voorbeeld(regels: list[str], veld: str, waarden: Mapping[str, Any]) -> list[str]:
    """Leave out the example of a field (``# gronden:`` and what stands below it) once the field itself is there."""
    if veld not in waarden:
        return regels
    over: list[str] = []
    weg = False
    for regel in regels:
        weg = regel.startswith((f"# {veld}:", "#   ")) if weg else regel.startswith(f"# {veld}:")
        over += [] if weg else [regel]
    return over


@dataclass(frozen=True, slots=True)
class _Schrijver:
    """Writes values with the remarks that belong above them."""

    controleren: Mapping[Pad, str]

    def veld(self, veld: str, waarde: Any, blok: _Blok) -> list[str]:
        """The lines of one field at the top; those of the empty file where nothing is known."""
        if _is_leeg(waarde):
            eigen = [(pad, zin) for pad, zin in self.controleren.items() if pad[:1] == (veld,)]
            boven = [regel for _, zin in eigen for regel in opmerking(zin, 0)]
            return [*boven, *(blok.regels or [f"{veld}:"])]
        regels = list(self._paar((veld,), veld, waarde, 0))
        plek = len(regels) - 1
        if not blok.uitleg or regels[plek].startswith(" ") or (plek and not regels[plek - 1].startswith("#")):
            return regels
        if len(blok.uitleg) == 1 and len(f"{regels[plek]:<28}# {blok.uitleg[0]}") <= BREEDTE:
            return [*regels[:plek], f"{regels[plek] + ' ':<27} # {blok.uitleg[0]}"]
        return [*(f"# {zin}" for zin in blok.uitleg), *regels]

    def _paar(self, pad: Pad, sleutel: str, waarde: Any, inspring: int) -> Iterator[str]:
        """The lines of ``key: value``, with remarks above it."""
        begin = " " * inspring
        yield from self._boven(pad, waarde, inspring)
        kop = f"{begin}{op_regel(reinig(sleutel), in_rij=True)}:"
        if _is_leeg(waarde):
            yield f"{kop} []" if pad == ("gronden",) else kop
        elif isinstance(waarde, Mapping):
            if rij := self._rij(pad, waarde, len(kop) + 1):
                yield f"{kop} {rij}"
            else:
                yield kop
                yield from self._groep(pad, waarde, inspring + 2)
        elif isinstance(waarde, Sequence) and not isinstance(waarde, str):
            yield kop
            yield from self._lijst(pad, waarde, inspring + 2)
        else:
            yield from f"{kop}{self._waarde(pad, waarde, len(kop), inspring + 2)}".split("\n")

    def _groep(self, pad: Pad, waarde: Mapping[Any, Any], inspring: int) -> Iterator[str]:
        for sleutel, deel in waarde.items():
            yield from self._paar((*pad, str(sleutel)), str(sleutel), deel, inspring)

    def _lijst(self, pad: Pad, waarde: Sequence[Any], inspring: int) -> Iterator[str]:
        begin = " " * inspring
        for nummer, deel in enumerate(waarde):
            hier = (*pad, nummer)
            if pad == ("gronden",) and nummer:
                yield ""
            yield from self._boven(hier, deel, inspring)
            if not isinstance(deel, Mapping):
                tekst = self._waarde(hier, deel, inspring + 1, inspring + 2) if not _is_leeg(deel) else " ''"
                yield from f"{begin}-{tekst}".split("\n")
            elif rij := self._rij(hier, deel, inspring + 2):
                yield f"{begin}- {rij}"
            else:
                yield from self._streepje(hier, deel, inspring)

    def _streepje(self, pad: Pad, waarde: Mapping[Any, Any], inspring: int) -> Iterator[str]:
        """A group as an item of a list. A remark on its first field stands above the dash."""
        regels = list(self._groep(pad, waarde, inspring + 2))
        eerste = next(
            (nummer for nummer, regel in enumerate(regels) if not regel.lstrip().startswith("#")), 0
        )
        yield from (regel[2:] for regel in regels[:eerste])
        yield f"{' ' * inspring}- {regels[eerste][inspring + 2 :]}" if regels else f"{' ' * inspring}- {{}}"
        yield from regels[eerste + 1 :]

    def _rij(self, pad: Pad, waarde: Mapping[Any, Any], begin: int) -> str:
        """A small group between braces on one line; empty where it does not fit, or has remarks inside."""
        if _zonder_nummers(pad) not in _IN_RIJ or any(
            plek[: len(pad)] == pad and plek != pad for plek in self.controleren
        ):
            return ""
        delen = []
        for sleutel, deel in waarde.items():
            tekst = "" if deel is None else reinig(deel)
            if (isinstance(deel, list | tuple | Mapping) and deel) or "\n" in tekst:
                return ""
            if not isinstance(deel, list | tuple | Mapping):
                delen.append(f"{sleutel}: {op_regel(tekst, True, _is_dag(str(sleutel))) if tekst else ''}")
        rij = "{" + ", ".join(delen) + "}"
        return rij if begin + len(rij) <= BREEDTE and delen else ""

    def _waarde(self, pad: Pad, waarde: Any, kolom: int, inspring: int) -> str:
        """What stands behind ``key:`` or a dash, whose end is at ``kolom``."""
        tekst = reinig(waarde)
        if not tekst:
            return ""
        markdown = _zonder_nummers(pad) in MARKDOWN
        kort = (
            op_regel(tekst, dag=_is_dag(str(pad[-1])) or isinstance(waarde, int)) if "\n" not in tekst else ""
        )
        if kort and not markdown and kolom + 1 + len(kort) <= BREEDTE and pad[-1] != "tekst":
            return f" {kort}"
        return als_blok(tekst, inspring, markdown)

    def _boven(self, pad: Pad, waarde: Any, inspring: int) -> Iterator[str]:
        """The remarks that stand above a value: its own, and those of places inside it that do not exist."""
        for plek, zin in self.controleren.items():
            if plek == pad or (plek[: len(pad)] == pad and _hoort_hier(plek[len(pad) :], waarde)):
                yield from opmerking(zin, inspring)


def _hoort_hier(rest: Pad, waarde: Any) -> bool:
    """Whether the next step of a place leads nowhere in this value, so that a remark must stand here."""
    stap = rest[0]
    if isinstance(waarde, Mapping):
        return stap not in {str(sleutel) for sleutel in waarde}
    if isinstance(waarde, Sequence) and not isinstance(waarde, str):
        return not (isinstance(stap, int) and stap < len(waarde))
    return True


def _zonder_nummers(pad: Pad) -> tuple[str, ...]:
    """A place without the list positions, and parts of parts as parts: where in the form it is."""
    namen = [deel for deel in pad if isinstance(deel, str)]
    return tuple(naam for nummer, naam in enumerate(namen) if nummer == 0 or naam != namen[nummer - 1])


def _is_dag(sleutel: str) -> bool:
    return sleutel in ("datum", "van", "tot", "publicatiedatum") or sleutel.startswith("datum_")


def _is_leeg(waarde: Any) -> bool:
    if waarde is None or isinstance(waarde, str):
        return not reinig(waarde or "")
    if isinstance(waarde, Mapping):
        return all(_is_leeg(deel) for deel in waarde.values())
    return isinstance(waarde, Sequence) and not waarde
