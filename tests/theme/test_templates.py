# SPDX-License-Identifier: EUPL-1.2
"""The theme read as source: everything is escaped, nothing names a value that pages do not have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import nodes

from woopub.model import Page
from woopub.pour import environment

from .conftest import THEME, template_env

TEMPLATES = sorted(path.relative_to(THEME).as_posix() for path in THEME.rglob("*.html"))
# HTML that is not of ours to escape: what MkDocs made of the portal's own Markdown, and only there.
MARKDOWN = {
    "main.html": {"kop", "eind", "rest", "page.content"},
    "macros/algemeen.html": {"content", "stuk"},
}
# Shared by every page that MkDocs renders, also the hand-written ones, which have no page data.
FRAME = {"base.html", "main.html", "404.html", "shell.html"}


def parse(name: str) -> nodes.Template:
    return template_env().parse((THEME / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", TEMPLATES)
def test_template_compiles(name: str) -> None:
    template_env().get_template(name)


def test_document_needs_nothing_of_mkdocs() -> None:
    environment(THEME).get_template("document.html")


def unescaped(node: nodes.Node, escaped: bool = False) -> Iterator[int]:
    """Lines that print a value outside ``{% autoescape true %}``; blocks and macros each start without it."""
    if isinstance(node, nodes.Block | nodes.Macro | nodes.Template):
        escaped = False
    if isinstance(node, nodes.ScopedEvalContextModifier):
        escaped = any(
            option.key == "autoescape" and option.value.as_const() is True for option in node.options
        )
    if isinstance(node, nodes.Output) and not escaped:
        yield from (part.lineno for part in node.nodes if not isinstance(part, nodes.TemplateData))
    for child in node.iter_child_nodes():
        yield from unescaped(child, escaped)


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_value_is_escaped(name: str) -> None:
    assert list(unescaped(parse(name))) == []


def test_a_value_outside_autoescape_is_seen() -> None:
    source = "{% autoescape true %}{{ a }}{% block b %}{{ c }}{% endblock %}{% endautoescape %}\n{{ d }}"
    assert list(unescaped(template_env().parse(source))) == [1, 2]


def path_of(node: nodes.Node) -> str:
    """``page.meta.titel`` for that expression; empty for anything but names and attributes."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr) and (before := path_of(node.node)):
        return f"{before}.{node.attr}"
    return ""


@pytest.mark.parametrize("name", TEMPLATES)
def test_only_html_is_marked_safe(name: str) -> None:
    for node in parse(name).find_all(nodes.Filter):
        if node.name != "safe":
            continue
        assert node.node is not None
        parts = node.node.nodes if isinstance(node.node, nodes.Concat) else [node.node]
        for part in parts:
            while isinstance(part, nodes.Filter) and part.name == "replace" and part.node is not None:
                part = part.node
            path = path_of(part)
            assert path.endswith("_html") or path in MARKDOWN.get(name, set()), f"{name}:{node.lineno}"


def meta_keys(name: str) -> set[str]:
    """Keys of the page data that a template reads, as ``page.meta.x`` or ``m.x``."""
    paths = (path_of(node) for node in parse(name).find_all(nodes.Getattr))
    return {
        parts[-1]
        for path in paths
        for parts in [path.split(".")]
        if parts[:-1] in (["page", "meta"], ["m"]) and parts[-1]
    }


def test_pages_have_what_templates_read(demo_pages: list[Page]) -> None:
    for name in sorted({page.template for page in demo_pages} - FRAME):
        keys = set.intersection(*({*page.data} for page in demo_pages if page.template == name))
        missing = {(name, key) for key in meta_keys(name) - keys}
        assert missing == set()
    everywhere = set.intersection(*({*page.data} for page in demo_pages if page.template != "shell.html"))
    assert meta_keys("base.html") - everywhere == set()


def test_every_page_has_a_template(demo_pages: list[Page]) -> None:
    assert {page.template for page in demo_pages} <= set(TEMPLATES)


@pytest.mark.parametrize("path", sorted((THEME / "assets").rglob("*.*")), ids=lambda path: path.name)
def test_assets_ask_no_other_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert "http://" not in text
    assert "https://" not in text
    assert "url(//" not in text.replace("'", "").replace('"', "")
    assert "@import" not in text
