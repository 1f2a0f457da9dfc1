# SPDX-License-Identifier: EUPL-1.2
"""The page with the figures of the portal: how long decisions took, why was redacted, what became public.

- `termijnen`, `gronden` and `oordelen` are its sections;
- `grafiek` makes their charts and tables.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...model import CheckedPublicatie, Page, Portaal
from ...model.cijfers import list_afhandelingen, list_grondcijfers, list_oordeelcijfers
from ..adres import artikel_url, link
from ..basis import basis
from .deel import URL
from .gronden import gronden_deel
from .oordelen import oordelen_deel
from .termijnen import termijnen_deel

__all__ = ["URL", "cijfers_page"]

_TITEL = "Cijfers over dit portaal"
_INLEIDING = (
    "Hoe lang duurde een besluit, waarom is er geweigerd en wat werd openbaar? Deze cijfers zijn geteld uit de "
    "publicaties op dit portaal. Ze zeggen niets over wat hier niet staat."
)
# What the page says of counting rests on these: (name in the template, act, article).
_WETTEN = (
    ("woo", "woo", "4.4"),
    ("wob", "wob", "6"),
    ("awb", "awb", "4:15"),
    ("atw", "atw", "1"),
    ("feestdagen", "atw", "3"),
)


def cijfers_page(portaal: Portaal, publicaties: Iterable[CheckedPublicatie]) -> Page:
    """Make the page with the figures of all publications that were not withdrawn."""
    publicaties = tuple(publicaties)
    data = basis(URL, _TITEL, [("Home", "")], description=_INLEIDING) | {
        "titel": _TITEL,
        "inleiding": _INLEIDING,
        "delen": [
            termijnen_deel(list_afhandelingen(publicaties, portaal.instelling.vrije_dagen)),
            gronden_deel(list_grondcijfers(publicaties)),
            oordelen_deel(list_oordeelcijfers(publicaties)),
        ],
        "wetten": {naam: link(URL, artikel_url(wet, nummer)) for naam, wet, nummer in _WETTEN},
    }
    return Page(URL, "cijfers.html", data)
