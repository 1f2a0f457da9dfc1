# SPDX-License-Identifier: EUPL-1.2
"""HTML in, search index out. Only this room knows Pagefind, the program that makes the index."""

from woopub.search.pagefind import BUNDEL, TAAL, ZoekFout, Zoekindex, index_site

__all__ = ["BUNDEL", "TAAL", "ZoekFout", "Zoekindex", "index_site"]
