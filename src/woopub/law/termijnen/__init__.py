# SPDX-License-Identifier: EUPL-1.2
"""Terms of law in days: by when to decide, to object, to publish. What the data leave open stays an interval.

- `behandeling` holds what is known of the handling of a request;
- `stilstand` turns suspensions into days on which the term stood still;
- `beslissen` counts the term of the decision (Woo, article 4.4; Wob, article 6);
- `andere` has the terms that need no more than a day and a number of weeks.
"""

from .andere import BEZWAAR_WEKEN, bezwaartermijn, na_weken, ouder_dan_vijf_jaar
from .behandeling import TERMIJN_ARTIKEL, Behandeling, Grondslag, Stilstand, lees_grondslag, tegenspraken
from .beslissen import (
    VERDAGING_WEKEN,
    Beslistermijn,
    Grens,
    Stand,
    beslistermijn,
    verdaging_te_lang,
    wetten_van,
)

__all__ = [
    "BEZWAAR_WEKEN",
    "TERMIJN_ARTIKEL",
    "VERDAGING_WEKEN",
    "Behandeling",
    "Beslistermijn",
    "Grens",
    "Grondslag",
    "Stand",
    "Stilstand",
    "beslistermijn",
    "bezwaartermijn",
    "lees_grondslag",
    "na_weken",
    "ouder_dan_vijf_jaar",
    "tegenspraken",
    "verdaging_te_lang",
    "wetten_van",
]
