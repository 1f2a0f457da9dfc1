# SPDX-License-Identifier: EUPL-1.2
"""The law in the machine: grounds, labels, texts by date, references, terms. Pure functions over packaged data."""

from .bepalingen import Bepaling
from .feestdagen import is_vrij, verleng
from .gronden import ANDERE_CODES, GRONDEN, Grond, Soort, bestaat_op, wet_op, zoek_grond
from .labels import Label, has_label_sign, normaliseer_code, read_label
from .ocr_labels import read_ocr_label
from .opmerkingen import schrijf_datum
from .teksten import (
    Artikel,
    Artikelversie,
    Lid,
    Onderdeel,
    Wet,
    anker,
    artikel_op,
    artikelen,
    wetten,
    zoek_artikel,
    zoek_wet,
)
from .termijnen import (
    Behandeling,
    Beslistermijn,
    Grens,
    Grondslag,
    Stand,
    Stilstand,
    beslistermijn,
    bezwaartermijn,
    lees_grondslag,
    na_weken,
    ouder_dan_vijf_jaar,
)
from .verwijzingen import Verwijzing, vind_verwijzingen

__all__ = [
    "ANDERE_CODES",
    "GRONDEN",
    "Artikel",
    "Artikelversie",
    "Behandeling",
    "Bepaling",
    "Beslistermijn",
    "Grens",
    "Grond",
    "Grondslag",
    "Label",
    "Lid",
    "Onderdeel",
    "Soort",
    "Stand",
    "Stilstand",
    "Verwijzing",
    "Wet",
    "anker",
    "artikel_op",
    "artikelen",
    "beslistermijn",
    "bestaat_op",
    "bezwaartermijn",
    "has_label_sign",
    "is_vrij",
    "lees_grondslag",
    "na_weken",
    "normaliseer_code",
    "ouder_dan_vijf_jaar",
    "read_label",
    "read_ocr_label",
    "schrijf_datum",
    "verleng",
    "vind_verwijzingen",
    "wet_op",
    "wetten",
    "zoek_artikel",
    "zoek_grond",
    "zoek_wet",
]
