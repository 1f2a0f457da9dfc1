# SPDX-License-Identifier: EUPL-1.2
"""The request: what was asked, in which parts, about which period."""
