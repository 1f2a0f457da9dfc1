# SPDX-License-Identifier: EUPL-1.2
"""The procedure: what happened on which day, and what stretched the term."""
