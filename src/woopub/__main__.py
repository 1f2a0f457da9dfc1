# SPDX-License-Identifier: EUPL-1.2
"""`python -m woopub`."""

from .cli import main

main(prog_name="woopub")
