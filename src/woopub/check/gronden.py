# SPDX-License-Identifier: EUPL-1.2
"""Rules on grounds: known, of the right act, and motivated in the decision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..law.bepalingen import Bepaling
from ..law.gronden import ANDERE_CODES, zoek_grond
from ..law.labels import normaliseer_code, read_label
from ..model import Bevinding, Inventarisregel
from .inventaris import in_cel
from .regel import Dossier, bedoeld, regel

Vondst = tuple[str, str, str]
"""Code of the finding, what is wrong, what to do."""


def judge_code(code: str, wet: str) -> Vondst | None:
    """Say what is wrong with a ground as typed under an act (``woo`` or ``wob``); None where nothing is."""
    grond = zoek_grond(code)
    if code in ANDERE_CODES:
        advies = "Die uitleg hoort bij `overwegingen`."
        return "GRD001", f"'{code}' is geen grond om te weigeren.", advies
    if grond is None:
        label = read_label(code)
        if label is not None and label.onvolledig:
            return (
                "GRD002",
                f"De grond '{code}' is niet compleet.",
                "Noem ook het onderdeel, bijvoorbeeld 5.1.2.e.",
            )
        goed = normaliseer_code(code)
        advies = f"Bedoelt u '{goed}'?" if goed else "Gebruik een code als 5.1.2.e (Woo) of 10.2.e (Wob)."
        return "GRD001", f"De grond '{code[:40]}' bestaat niet.", advies
    if grond.wet != wet:
        anders = grond.opvolgers or grond.voorgangers
        welke = f"Gebruik {' of '.join(anders)}" if anders else "Kies een grond van die wet"
        advies = f"{welke}. Valt het besluit onder een andere wet? Vul dan `wet:` in."
        return "GRD005", f"De grond {code} hoort niet bij de {wet.capitalize()}.", advies
    return None


@regel("GRD001", "GRD002", "GRD005")
def grond_onbekend(dossier: Dossier) -> Iterator[Bevinding]:
    """Grounds exist, are complete, and belong to the act of the decision's day."""
    wet = dossier.publicatie.wet
    for rij in dossier.publicatie.inventaris:
        for code in rij.gronden:
            if code not in ANDERE_CODES and (vondst := judge_code(code, wet)):
                yield in_cel(dossier, vondst[0], rij, "gronden", *vondst[1:])
    for nummer, gebruik in enumerate(dossier.publicatie.besluit.gronden):
        if vondst := judge_code(gebruik.code, wet):
            yield dossier.in_yml(*vondst, "gronden", nummer, "code")
    for letter, code in dossier.publicatie.besluit.letters.items():
        if code not in ANDERE_CODES and (vondst := judge_code(code, wet)):
            yield dossier.in_yml(*vondst, "letters", letter)


@regel("GRD003", "GRD004")
def grond_en_motivering(dossier: Dossier) -> Iterator[Bevinding]:
    """What the documents are refused on is what the decision motivates: by the provision of the ground where that asks
    a reasoning of its own, else by the Awb, article 3:47."""
    # Of what was taken back only a notice is left, and that must not wait for a motivation.
    if not dossier.is_verzoek or dossier.ingetrokken or not dossier.publicatie.inventaris_leesbaar:
        return
    gronden = dossier.publicatie.besluit.gronden
    gemotiveerd = {gebruik.code for gebruik in gronden if gebruik.motivering}
    per_document = {(g.code, reden.document) for g in gronden for reden in g.documenten if reden.motivering}
    gebruikt: set[str] = set()
    for rij in dossier.publicatie.inventaris:
        gebruikt.update(rij.gronden)
        for code in rij.gronden:
            if zoek_grond(code) and code not in gemotiveerd and (code, rij.id) not in per_document:
                bepaling, plicht = _motiveringsplicht(code)
                melding = f"Het besluit motiveert de grond {code} niet. {plicht}"
                advies = "Neem de motivering op in besluit.yml."
                plek = in_cel(dossier, "GRD003", rij, "gronden", melding, advies)
                yield replace(plek, bepaling=dossier.op_dag(bepaling))
    # A misspelt ground in the inventory may well be the one that seems unused here.
    leesbaar = dossier.publicatie.inventaris and all(map(_leesbaar, dossier.publicatie.inventaris))
    for nummer, gebruik in enumerate(gronden):
        if leesbaar and zoek_grond(gebruik.code) and gebruik.code not in gebruikt:
            melding = (
                f"De grond {gebruik.code} staat bij geen enkel document in de inventaris (Awb 3:47 lid 1)."
            )
            advies = "Vul de grond in bij de documenten, of haal die hier weg."
            yield dossier.in_yml("GRD004", melding, advies, "gronden", nummer, "code")


def _motiveringsplicht(code: str) -> tuple[Bepaling, str]:
    """Return the provision that asks the reasoning of a ground, and that in a Dutch sentence."""
    grond = zoek_grond(code)
    if grond and grond.motivering_vereist:
        zin = "De wet vraagt hier een uitdrukkelijke motivering (Woo, artikel 5.1 lid 3)."
        return Bepaling("woo", "5.1", "3"), zin
    if code in ("5.1.5", "5.1.6"):
        lid = code[-1]
        return Bepaling(
            "woo", "5.1", lid
        ), f"De wet vraagt hier een eigen afweging (Woo, artikel 5.1 lid {lid})."
    if code.startswith("5.2."):
        zin = "De motivering moet laten zien dat dit een mening voor intern beraad is (Woo, artikel 5.2)."
        return Bepaling("woo", "5.2"), zin
    return Bepaling(
        "awb", "3:47", "2"
    ), "Een besluit noemt zo mogelijk de bepaling waarop het rust (Awb, artikel 3:47 lid 2)."


def _leesbaar(rij: Inventarisregel) -> bool:
    """Whether every ground of a row is known."""
    return all(zoek_grond(code) or code in ANDERE_CODES for code in rij.gronden)


@regel("GRD002")
def label_onvolledig(dossier: Dossier) -> Iterator[Bevinding]:
    """An incomplete code printed on a redaction is kept as it is, and is a finding."""
    for bestand in dossier.publicatie.bestanden.alle:
        facts = dossier.facts.get(bestand.pad)
        for label in facts.labels if facts else ():
            if label.onvolledig:
                melding = f"Op een gelakte plek staat '{label.tekst}'; dat is geen volledige grond."
                advies = "Zet de hele code op het label, bijvoorbeeld 5.1.2.e."
                yield Bevinding("GRD002", bestand.pad, melding, advies, pagina=label.pagina, vlak=label.vlak)


@regel("GRD006", "GRD008")
def motivering_per_document(dossier: Dossier) -> Iterator[Bevinding]:
    """A reason for one document belongs to a row of the inventory, and to a ground of that row."""
    if not dossier.publicatie.inventaris_leesbaar:
        return
    rijen = {rij.id: rij for rij in dossier.publicatie.inventaris}
    for nummer, gebruik in enumerate(dossier.publicatie.besluit.gronden):
        for volgnummer, reden in enumerate(gebruik.documenten):
            plaats = ("gronden", nummer, "documenten", volgnummer, "document")
            rij = rijen.get(reden.document)
            if rij is None:
                melding = f"Document '{reden.document}' staat niet in de inventaris."
                yield dossier.in_yml("GRD006", melding, bedoeld(reden.document, rijen), *plaats)
            elif dossier.is_verzoek and _leesbaar(rij) and gebruik.code not in rij.gronden:
                melding = f"De inventaris noemt bij document {reden.document} de grond {gebruik.code} niet."
                yield dossier.in_yml("GRD008", melding, "Vul de grond in bij het document.", *plaats)


@regel("GRD007")
def label_dubbel(dossier: Dossier) -> Iterator[Bevinding]:
    """One entry for each printed label, or nobody knows which reasoning goes with it."""
    gezien: set[str] = set()
    for nummer, gebruik in enumerate(dossier.publicatie.besluit.gronden):
        if gebruik.opdruk in gezien:
            melding = f"Het label '{gebruik.opdruk}' staat hier voor de tweede keer."
            yield dossier.in_yml("GRD007", melding, "Voeg de motiveringen samen.", "gronden", nummer)
        gezien.add(gebruik.opdruk)
