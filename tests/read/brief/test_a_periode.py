# SPDX-License-Identifier: EUPL-1.2
"""The period of a request, in the words of the request, and days in running text."""

from __future__ import annotations

import pytest

from woopub.read.brief.datums import lees_dag, vind_dagen
from woopub.read.brief.verzoek.periode import vind_periode

# Words → van, tot, and whether it is sure; the request is of 4 October 2023.
PERIODES = [
    ("in de periode van 1 januari 2019 tot heden", "2019-01-01 2023-10-04 1"),
    ("over de periode 1 januari 2020 tot en met 31 december 2021", "2020-01-01 2021-12-31 1"),
    ("de periode 1 januari 2020 t/m 31 december 2021", "2020-01-01 2021-12-31 1"),
    ("vanaf 1 maart 2020 tot aan de datum van uw verzoek", "2020-03-01 2023-10-04 1"),
    ("vanaf 2019", "2019  1"),
    ("sinds 2015", "2015  1"),
    ("sinds januari 2020", "2020-01  1"),
    ("over 2020 en 2021", "2020 2021 1"),
    ("over de jaren 2019, 2020 en 2021", "2019 2021 1"),
    ("in de jaren 2018 tot en met 2022", "2018 2022 1"),
    ("in 2021", "2021 2021 1"),
    ("over het jaar 2021", "2021 2021 1"),
    ("tussen 1 maart 2020 en 1 juni 2020", "2020-03-01 2020-06-01 1"),
    ("tussen maart en juni 2020", "2020-03 2020-06 1"),
    ("van juni 2022 tot en met augustus 2023", "2022-06 2023-08 1"),
    ("in de periode 2018-2022", "2018 2022 1"),
    ("in de periode 2018 – heden", "2018 2023-10-04 1"),
    ("van 01-01-2020 tot en met 31-12-2020", "2020-01-01 2020-12-31 1"),
    ("vanaf 1 januari 2019 tot 1 januari 2021", "2019-01-01 2021-01-01 0"),
    ("tot en met 5 mei 2022", " 2022-05-05 1"),
    ("de Wet van 3 mei 2019", ""),
    ("documenten over het project", ""),
    ("in de maand mei 2021", "2021-05 2021-05 1"),
    ("van 1 tot en met 15 mei 2021", "2021-05-01 2021-05-15 1"),
    ("begin 2020 tot eind 2021", "2020 2021 0"),
    ("uit 2019 en over 2022", "2019 2019 0"),
    ("vanaf 1 januari 2020 tot en met de datum van dit verzoek", "2020-01-01 2023-10-04 1"),
    ("in de periode van 1 januari tot en met 30 juni 2021", "2021-01-01 2021-06-30 1"),
    ("van 1 maart 2022 tot op heden", "2022-03-01 2023-10-04 1"),
    ("Deze informatie moet zien op de periode van maart 2020 t/m heden.", "2020-03 2023-10-04 1"),
    ("de begroting 2021", ""),
    ("periode: 2020 t/m 2022", "2020 2022 1"),
    ("tussen 2018 en 2020", "2018 2020 1"),
    ("in het tijdvak 1 juli 2021 - 31 december 2021", "2021-07-01 2021-12-31 1"),
    ("alle e-mails van 3 mei 2021", ""),
    ("vanaf 2019 tot nu", "2019 2023-10-04 1"),
    ("gedurende 2021 en 2022", "2021 2022 1"),
    ("van de afgelopen vijf jaar", ""),
    ("het besluit van 3 mei 2019", ""),
    ("uw verzoek van 3 mei 2019", ""),
]


@pytest.mark.parametrize(("tekst", "verwacht"), PERIODES)
def test_periode(tekst: str, verwacht: str) -> None:
    gevonden = vind_periode(tekst, "2023-10-04")
    assert (f"{gevonden[0].van} {gevonden[0].tot} {int(gevonden[0].zeker)}" if gevonden else "") == verwacht


DAGEN: list[tuple[str, list[str | None]]] = [
    ("Bij brieven van 20 november 2023 en 13 december 2023", ["2023-11-20", "2023-12-13"]),
    ("op 3, 4 en 6 april 2023", ["2023-04-03", "2023-04-04", "2023-04-06"]),
    ("op 3 april en 4 mei 2023", ["2023-04-03", "2023-05-04"]),
    ("op 3 mei jl.", [None]),
    ("12-03-2024, 12/03/2024, 12.03.2024 en 2024-03-12", ["2024-03-12"] * 4),
    ("op dinsdag 1e mrt. 2022", ["2022-03-01"]),
    ("op 3 sept. 2022", ["2022-09-03"]),
    ("op 31 februari 2021", []),
    ("artikel 5.1.2 en nummer 10-2023-44", []),
    ("VERZONDEN 3 MEI 2022", ["2022-05-03"]),
]


@pytest.mark.parametrize(("tekst", "dagen"), DAGEN)
def test_dagen_in_een_zin(tekst: str, dagen: list[str | None]) -> None:
    assert [plek.dag and plek.dag.isoformat() for plek in vind_dagen(tekst)] == dagen


def test_een_tekst_met_twee_dagen_noemt_er_niet_een() -> None:
    assert lees_dag("3 mei 2022 of 4 mei 2022") is None
