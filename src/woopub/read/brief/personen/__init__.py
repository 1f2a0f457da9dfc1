# SPDX-License-Identifier: EUPL-1.2
"""Names and details of persons: what they look like, and a text without them."""
