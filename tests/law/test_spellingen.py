# SPDX-License-Identifier: EUPL-1.2
"""How many spellings are read right, and how many look-alikes are taken for a code. The figures are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pytest

from tests.law.spellingen import GEEN_HERKENDE_LABELS, GEEN_LABELS, HERKEND, LABELS, ONVOLLEDIG
from woopub.law.labels import Label, normaliseer_code, read_label
from woopub.law.ocr_labels import afstand, read_ocr_label

Lezer = Callable[[str], Label | None]


def misread(read: Lezer, spellings: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the spellings that are not read as the codes meant, with what they are read as."""
    read_as = {text: label if (label := read(text)) else None for text in spellings}
    return [
        (text, " ".join(label.codes) if label else "-")
        for text, label in read_as.items()
        if label is None or label.onvolledig or " ".join(label.codes) != spellings[text]
    ]


def taken(read: Lezer, others: Iterable[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Return the texts that are no label and are read as one."""
    return [(text, label.codes) for text in others if (label := read(text))]


@pytest.mark.parametrize(
    ("read", "spellings", "least", "share"),
    [
        (read_label, LABELS, 200, 0.95),
        (read_ocr_label, HERKEND, 100, 0.85),
        (read_ocr_label, LABELS, 200, 0.95),
    ],
    ids=["printed", "recognised", "printed, by the lenient reader"],
)
def test_spellings_are_read_as_the_codes_meant(
    read: Lezer, spellings: Mapping[str, str], least: int, share: float
) -> None:
    wrong = misread(read, spellings)
    right = 1 - len(wrong) / len(spellings)
    print(f"{read.__name__}: {right:.1%} of {len(spellings)} spellings right; wrong: {wrong}")
    assert len(spellings) >= least
    assert right >= share


@pytest.mark.parametrize(
    ("read", "others", "least"),
    [(read_label, GEEN_LABELS, 150), (read_ocr_label, GEEN_HERKENDE_LABELS, 60)],
    ids=["printed", "recognised"],
)
def test_look_alikes_are_no_labels(read: Lezer, others: list[str], least: int) -> None:
    wrong = taken(read, others)
    print(
        f"{read.__name__}: {len(wrong) / len(others):.1%} of {len(others)} look-alikes read as a code: {wrong}"
    )
    assert len(set(others)) == len(others) >= least
    assert len(wrong) / len(others) <= 0.02


@pytest.mark.parametrize(
    ("text", "code"), [(text, code) for code, texts in ONVOLLEDIG.items() for text in texts]
)
def test_what_is_incomplete_stays_so(text: str, code: str) -> None:
    label = read_label(text)
    assert label is not None
    assert (label.codes, label.onvolledig) == ((code,), True)
    assert normaliseer_code(text) is None


def test_the_lenient_reader_prefers_a_whole_code() -> None:
    assert read_label("5.1.2.|") == Label("5.1.2.|", ("5.1.2",), onvolledig=True)
    assert read_ocr_label("5.1.2.|") == Label("5.1.2.|", ("5.1.2.i",))
    assert read_ocr_label("5.1.2") == Label("5.1.2", ("5.1.2",), onvolledig=True)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("J", "5.1.2.e"),
        ("(J)", "5.1.2.e"),
        ("[J]", "5.1.2.e"),
        ("J.", "5.1.2.e"),
        ("J, N", "5.1.2.e 5.1.2.i"),
        ("J/N", "5.1.2.e 5.1.2.i"),
        ("J N", "5.1.2.e 5.1.2.i"),
        ("J + N", "5.1.2.e 5.1.2.i"),
        ("J en N", "5.1.2.e 5.1.2.i"),
        ("(J)(N)", "5.1.2.e 5.1.2.i"),
        ("(J) (N)", "5.1.2.e 5.1.2.i"),
        ("J; 5.2.1", "5.1.2.e 5.2.1"),
        ("J J", "5.1.2.e"),
        ("BV", "buiten verzoek"),
    ],
)
def test_letters_that_the_authority_declared(text: str, codes: str) -> None:
    label = read_label(text, {"J": "5.1.2.e", "N": "5.1.2.i", "BV": "buiten verzoek"})
    assert label is not None
    assert " ".join(label.codes) == codes


@pytest.mark.parametrize("text", ["j", "JN", "Ja", "J. Voorbeeld", "J2", "BVD", "K", "J K", "de J"])
def test_letters_in_other_text_mean_nothing(text: str) -> None:
    assert read_label(text, {"J": "5.1.2.e", "N": "5.1.2.i", "BV": "buiten verzoek"}) is None


@pytest.mark.parametrize(
    ("a", "b", "steps"), [("", "ab", 2), ("kat", "kat", 0), ("kat", "kast", 1), ("kat", "bar", 2)]
)
def test_distance_between_words(a: str, b: str, steps: int) -> None:
    assert afstand(a, b) == afstand(b, a) == steps
