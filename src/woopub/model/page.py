# SPDX-License-Identifier: EUPL-1.2
"""A page of the site, before it is rendered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its folder address from the site's root (``besluiten/2024/x/``, home is ``""``),
    the template that renders it, and the data that the template reads.

    Text in ``data`` is plain and must be escaped by the template, except under keys that end in
    ``_html``: those hold HTML that was made and sanitized in the room `pages`. It holds only what JSON can.
    """

    url: str
    template: str
    data: dict[str, Any]

    @property
    def gegoten(self) -> bool:
        """Whether our own engine renders it into the shell: the pages that come in tens of thousands."""
        return self.template == "document.html"

    @property
    def bestand(self) -> str:
        """The file that the page becomes, from the site's root."""
        return f"{self.url}index.html"

    @property
    def diepte(self) -> int:
        """How many folders below the site's root the page stands."""
        return self.url.count("/")
