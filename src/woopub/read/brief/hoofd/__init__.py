# SPDX-License-Identifier: EUPL-1.2
"""The letterhead, the opening and the signature: who decided, when, under which reference."""
