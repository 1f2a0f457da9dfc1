# SPDX-License-Identifier: EUPL-1.2
"""woopub: a static-site generator for portals with Woo publications."""

__version__ = "0.1.0"
