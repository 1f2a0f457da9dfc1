# SPDX-License-Identifier: EUPL-1.2
"""Layers (optional content, PDF 32000-1, 8.11): those in use stay, with how they are shown and without their names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pikepdf import Array, Dictionary, Pdf

from .keys import ARRAY, Nummer, as_list, is_dict, keep_only, keys_of, kind, text

_CONFIG = frozenset({"/BaseState", "/ON", "/OFF", "/AS", "/Intent", "/ListMode"})
_USAGE = frozenset({"/Export", "/Zoom", "/Print", "/View"})


def is_off(pdf: Pdf, content: Any) -> bool:
    """Whether something with this /OC is hidden when the file is opened."""
    settings: Any = pdf.Root.get("/OCProperties")
    config = settings.get("/D") if is_dict(settings) else None
    if not is_dict(config) or not is_dict(content):
        return False
    off = {layer.objgen for layer in as_list(config.get("/OFF")) if is_dict(layer)}
    on = {layer.objgen for layer in as_list(config.get("/ON")) if is_dict(layer)}
    all_off = text(config.get("/BaseState")) == "/OFF"
    groups = as_list(content.get("/OCGs")) if text(content.get("/Type")) == "/OCMD" else [content]
    states = [
        group.objgen in off or (all_off and group.objgen not in on) for group in groups if is_dict(group)
    ]
    rule = text(content.get("/P")) or "/AnyOn"
    outcome = {
        "/AllOn": any(states),
        "/AnyOn": all(states),
        "/AnyOff": not any(states),
        "/AllOff": not all(states),
    }
    return bool(states) and outcome.get(rule, False)


def clean_layers(pdf: Pdf, used: set[Nummer]) -> None:
    """Keep the layers that something on a page belongs to (by object number), numbered in their order."""
    root: Any = pdf.Root
    settings = root.get("/OCProperties")
    if settings is None:
        return
    del root["/OCProperties"]
    layers = [layer for layer in as_list(settings.get("/OCGs")) if is_dict(layer) and layer.objgen in used]
    config = settings.get("/D")
    if not layers or not is_dict(config):
        return
    for number, layer in enumerate(layers, start=1):
        _clean_layer(layer, number)
    keep_only(config, _CONFIG)
    for key in ("/ON", "/OFF"):
        if key in config:
            config[key] = _filter(config[key], used)
    for state in as_list(config.get("/AS")):
        if is_dict(state):
            keep_only(state, {"/Event", "/OCGs", "/Category"})
            state.OCGs = _filter(state.get("/OCGs"), used)
    root.OCProperties = Dictionary(OCGs=Array(layers), D=config)


def _clean_layer(layer: Any, number: int) -> None:
    keep_only(layer, {"/Type", "/Intent", "/Usage"})
    layer.Name = f"Laag {number}"
    usage = layer.get("/Usage")
    if is_dict(usage):
        keep_only(usage, _USAGE)
        for key in keys_of(usage):
            if is_dict(usage[key]):
                keep_only(usage[key], {"/ExportState", "/PrintState", "/ViewState", "/min", "/max"})


def _filter(layers: Any, used: Iterable[Nummer]) -> Array:
    kept = [layer for layer in as_list(layers) if is_dict(layer) and layer.objgen in used]
    return Array(kept) if kind(layers) is ARRAY else Array()
