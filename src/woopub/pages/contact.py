# SPDX-License-Identifier: EUPL-1.2
"""How to object to a decision, and whom to ask about a publication."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from ..law.termijnen.andere import BEZWAAR_WEKEN
from ..model import CheckedPublicatie, dag_voluit
from ..model.termijn import einde_bezwaar
from .adres import artikel_url, link
from .tekst import aantal, to_html

_HOST = re.compile(r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+\.?(?::[0-9]{1,5})?\Z")
_EMAIL = re.compile(r"[^\s@?&,;<>]+@[^\s@?&,;<>]+\Z")

_LANGSTE_NUMMER = 15  # digits (ITU-T E.164)


def bezwaar_data(
    publicatie: CheckedPublicatie, vrije_dagen: Collection[date], url: str
) -> dict[str, Any] | None:
    """Return how to object and until when, seen from the page ``url``; None where the decision does not say.

    The last day is the law's, whatever term the decision names. It stays the same however late the page is made.
    """
    bezwaar = publicatie.besluit.bezwaar
    if bezwaar is None:
        return None
    weken = bezwaar.termijn_weken
    einde = einde_bezwaar_van(publicatie, vrije_dagen)
    return {
        "tekst_html": to_html(bezwaar.tekst, url, publicatie.publicatie.wet),
        "termijn": aantal(weken, "week", "weken") if weken else "",
        "adres": bezwaar.adres,
        "einde": dag_voluit(einde) if einde else "",
        "einde_iso": einde.isoformat() if einde else "",
        "anders": bool(einde and weken and weken != BEZWAAR_WEKEN),
        "wet_href": link(url, artikel_url("awb", "6:7")),
        "post_href": link(url, artikel_url("awb", "6:9", "lid-2")),
    }


def einde_bezwaar_van(publicatie: CheckedPublicatie, vrije_dagen: Collection[date]) -> date | None:
    """Return the last day to object to a decision that says how; None where it does not."""
    if publicatie.besluit.bezwaar is None:
        return None
    return einde_bezwaar(publicatie.publicatie, vrije_dagen)


def contact_data(publicatie: CheckedPublicatie, url: str) -> dict[str, Any] | None:
    """Return whom to ask, seen from the page ``url``; what cannot be a link has an empty one."""
    contact = publicatie.besluit.contact
    if contact is None:
        return None
    return {
        "tekst_html": to_html(contact.tekst, url, publicatie.publicatie.wet),
        "website": contact.website,
        "website_href": website_href(contact.website),
        "telefoon": contact.telefoon,
        "telefoon_href": telefoon_href(contact.telefoon),
        "email": contact.email,
        "email_href": f"mailto:{contact.email}" if _EMAIL.match(contact.email) else "",
    }


def website_href(website: str) -> str:
    """Return the link of a website as a clerk types it; empty for what names no host on the internet."""
    adres = website if website.casefold().startswith(("https://", "http://")) else f"https://{website}"
    try:
        host = urlsplit(adres).netloc
    except ValueError:
        return ""
    return adres if _HOST.match(host) and not re.search(r"\s", adres) else ""


def telefoon_href(telefoon: str) -> str:
    """Return the link of a phone number: its digits, with the plus of an international one; empty where
    they can be no number."""
    cijfers = "".join(teken for teken in telefoon if teken in "0123456789")
    plus = "+" if telefoon.lstrip(" (").startswith("+") else ""
    return f"tel:{plus}{cijfers}" if 0 < len(cijfers) <= _LANGSTE_NUMMER else ""
