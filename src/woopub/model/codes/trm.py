# SPDX-License-Identifier: EUPL-1.2
"""TRM: terms and dates."""

from __future__ import annotations

from .soort import Code

TRM: dict[str, Code] = {
    "TRM001": Code(
        "waarschuwing",
        "Datum in de toekomst",
        "Een datum van iets dat al gebeurd moet zijn, ligt in de toekomst.",
        "Controleer de datum.",
    ),
    "TRM002": Code(
        "waarschuwing",
        "Datums in een onlogische volgorde",
        "Een gebeurtenis heeft een datum die voor een eerdere gebeurtenis ligt.",
        "Controleer beide datums.",
    ),
}
