# SPDX-License-Identifier: EUPL-1.2
"""Text of clerks → HTML: nothing that runs, citations linked, numbers the Dutch way."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from woopub.pages.tekst import aantal, hoofdletter, omvang, to_html

SNIPPETS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "[x](javascript:alert(1))",
    "<a href='jAvAsCrIpT:1' onclick=x>", "<svg/onload=x>", "<https://x.example>", "[x](data:text/html,y)", "`", "**",
    "\n\n", "# ", "\n---\n", "\n===\n", "|a|b|\n|-|-|\n", "> ", "1. ", "&lt;script&gt;", "<!--", "]]>", "\\<b onx=1>",
    "artikel 5.1, tweede lid, onder e, van de Woo", "[artikel 4.1](x)", "<style>*{}</style>", "[a]: javascript:x\n[a]",
)  # fmt: skip
ALLOWED = {
    "a", "blockquote", "br", "code", "em", "h3", "h4", "h5", "h6", "li", "ol", "p", "pre", "strong",
    "ul", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip


class Reader(HTMLParser):
    """Collects what a browser would see: tags with their attributes, and the text between."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def render(tekst: str) -> str:
    return to_html(tekst, "besluiten/2024/x/", "woo")


@given(st.lists(st.one_of(st.text(max_size=30), st.sampled_from(SNIPPETS)), max_size=8).map("".join))
@example("[x](java\nscript:alert(1))")
@example('[x](https://a.example/"onclick="x)')
def test_any_text_becomes_harmless_html(tekst: str) -> None:
    for tag, attributes in Reader(render(tekst)).tags:
        assert tag in ALLOWED
        assert set(attributes) <= ({"href", "rel"} if tag == "a" else set())
        scheme, colon, _ = (attributes.get("href") or "").strip().casefold().partition(":")
        assert not colon or "/" in scheme or scheme in {"http", "https", "mailto", "tel"}


@given(st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1))
def test_plain_text_stays_as_typed(tekst: str) -> None:
    assert Reader(render(tekst)).text.split() == tekst.split()


@pytest.mark.parametrize(
    ("tekst", "html"),
    [
        ("", ""),
        ("  \n ", ""),
        ("Een *en* **twee**.", "<p>Een <em>en</em> <strong>twee</strong>.</p>"),
        ("# Kop", "<h3>Kop</h3>"),
        ("## Kop", "<h3>Kop</h3>"),
        ("#### Kop", "<h4>Kop</h4>"),
        ("Onderstreept\n===", "<h3>Onderstreept</h3>"),
        ("Onderstreept\n---", "<h3>Onderstreept</h3>"),
        ("5 < 6 & 7 > 3", "<p>5 &lt; 6 &amp; 7 &gt; 3</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        (
            "Op de plek van <naam> en <!-- dit -->.",
            "<p>Op de plek van &lt;naam&gt; en &lt;!-- dit --&gt;.</p>",
        ),
        ("<div>\n*Zo*\n</div>", "<p>&lt;div&gt;\n<em>Zo</em>\n&lt;/div&gt;</p>"),
        (
            "<https://x.example/a>",
            '<p><a href="https://x.example/a" rel="noopener">https://x.example/a</a></p>',
        ),
        ("    vaste breedte", "<pre><code>vaste breedte\n</code></pre>"),
        ("[x](javascript:alert(1))", '<p><a rel="noopener">x</a></p>'),
    ],
)
def test_markdown(tekst: str, html: str) -> None:
    assert render(tekst).strip() == html


def test_table_survives() -> None:
    assert [tag for tag, _ in Reader(render("|a|b|\n|-|-|\n|1|2|")).tags][:3] == ["table", "thead", "tr"]


@pytest.mark.parametrize(
    ("tekst", "html"),
    [
        ("Zie artikel 4.1 van de Woo.", "../../../wet/woo/4.1/"),
        ("Zie artikel 5.1, tweede lid, aanhef en onder e, van de Woo.", "../../../wet/woo/5.1/#lid-2-onderdeel-e"),
        ("Zie artikel 4:15 van de Awb.", "../../../wet/awb/4-15/"),
        ("Zie artikel 4.1.", "../../../wet/woo/4.1/"),
    ],
)  # fmt: skip
def test_citation_is_linked(tekst: str, html: str) -> None:
    hrefs = [attributes.get("href") for tag, attributes in Reader(render(tekst)).tags if tag == "a"]
    assert hrefs == [html]


@pytest.mark.parametrize(
    "tekst",
    [
        "[artikel 4.1 van de Woo](https://x.example)",
        "[artikel 4.1 van de Woo][b]\n\n[b]: https://x.example",
        "[zie *artikel 4.1* van de Woo](https://x.example)",
        "`artikel 4.1 van de Woo`",
        "    artikel 4.1 van de Woo",
        "https://x.example/artikel 4.1",
        "artikel 3.1 van het *Besluit*",
    ],
)
def test_what_is_a_link_or_code_already_stays(tekst: str) -> None:
    assert "/wet/" not in render(tekst)


def test_reference_link_keeps_its_address() -> None:
    html = render("Zie [het besluit][b] en artikel 4.1 van de Woo.\n\n[b]: https://x.example")
    hrefs = [attributes["href"] for tag, attributes in Reader(html).tags if tag == "a"]
    assert hrefs == ["https://x.example", "../../../wet/woo/4.1/"]


def test_every_citation_in_a_paragraph_is_linked_around_other_markup() -> None:
    html = render(
        "Artikel 4.1 en *artikel 4.4*, dan **vet** artikel 5.1 en artikel 5.2.\n\n- art. 3.1\n    - art. 3.3"
    )
    hrefs = [attributes["href"] for tag, attributes in Reader(html).tags if tag == "a"]
    assert hrefs == [f"../../../wet/woo/{nummer}/" for nummer in ("4.1", "4.4", "5.1", "5.2", "3.1", "3.3")]
    assert " ".join(Reader(html).text.split()) == (
        "Artikel 4.1 en artikel 4.4, dan vet artikel 5.1 en artikel 5.2. art. 3.1 art. 3.3"
    )


@pytest.mark.parametrize(
    "tekst", ["artikel 4.1 **van de Awb**", "artikel 4.1 [van de Awb](https://x.example)"]
)
def test_act_named_in_markup_behind_the_number_counts(tekst: str) -> None:
    """Awb 4.1 does not exist; read without the words behind it, this would be Woo 4.1."""
    assert "/wet/" not in render(tekst)


def test_judgment_is_linked_to_its_own_address() -> None:
    html = render("Zie ECLI:NL:RVS:2018:3125.")
    assert "ECLI" in html
    assert 'href="https://' in html


@pytest.mark.parametrize(
    ("bytes_", "tekst"),
    [(0, "1 kB"), (499, "1 kB"), (12_345, "12 kB"), (1_250_000, "1,2 MB"), (25_000_000, "25,0 MB")],
)  # fmt: skip
def test_size_for_readers(bytes_: int, tekst: str) -> None:
    assert omvang(bytes_) == tekst


def test_counts_and_capitals() -> None:
    assert [aantal(n, "document", "documenten") for n in (0, 1, 1234567)] == [
        "0 documenten", "1 document", "1.234.567 documenten",
    ]  # fmt: skip
    assert hoofdletter("e-mail van GGD") == "E-mail van GGD"
    assert hoofdletter("") == ""
