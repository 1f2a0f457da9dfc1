# SPDX-License-Identifier: EUPL-1.2
"""Files that are locked against changes, or had to be repaired before they could be read (BST011, BST003)."""

from __future__ import annotations

import re

from .finds import BLOK, INFO, WAARSCHUW, Finds
from .oog import Oog
from .walk import Objects

ONSCHULDIG = re.compile(
    r"missing final|trailing|reported number of objects|empty object treated as null|duplicated key|treating .* as|"
    r"unknown token|"
    r""
    r"extraneous whitespace|expected endobj|operation for|ignoring|"
    r"loop detected|linearization|unexpected dictionary key|file is damaged.*header|can't find PDF header|"
    r"kid .* refers to the same",
    re.IGNORECASE,
)
"""Warnings of qpdf about slips that all programs read the same."""


def find_protection(objects: Objects, finds: Finds, oog: Oog) -> None:
    """Report a password for changes, and repairs."""
    if objects.pdf.is_encrypted:
        finds.add("BST011", "Deze PDF is met een wachtwoord beveiligd tegen wijzigen", weging=WAARSCHUW)
    warnings = [*objects.warnings, *(str(warning) for warning in objects.pdf.get_warnings())]
    ernstig = [warning for warning in warnings if not ONSCHULDIG.search(warning)]
    if ernstig or oog.hersteld():
        zin = "Deze PDF is beschadigd: wat hersteld moest worden, is niet helemaal te controleren"
        finds.add("BST003", zin, weging=BLOK)
    elif warnings:
        finds.add(
            "BST003", "Deze PDF heeft schoonheidsfouten die alle programma's hetzelfde lezen", weging=INFO
        )
