# SPDX-License-Identifier: EUPL-1.2
"""A decision letter → what besluit.yml can say of it, by rules: no model, no network. What is not sure says so."""

from .bestand.lezen import read_delen
from .delen import Briefdeel, Inventarisdocument, Inventarislijst, Pad, Voorstel
from .lees import read_brief
from .opmaak.besluit import render_besluit

__all__ = [
    "Briefdeel",
    "Inventarisdocument",
    "Inventarislijst",
    "Pad",
    "Voorstel",
    "read_brief",
    "read_delen",
    "render_besluit",
]
