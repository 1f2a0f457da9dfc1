// SPDX-License-Identifier: EUPL-1.2
// The meaning of a redaction shows on hover and focus by CSS alone. WCAG 1.4.13 asks that it can also be put away without
// moving pointer or focus: Escape does that, until the reader moves on.
'use strict';

const blad = document.documentElement;
document.addEventListener('keydown', (gebeurtenis) => {
  if (gebeurtenis.key === 'Escape') blad.classList.add('uitleg-weg');
});
for (const soort of ['focusin', 'pointerover']) {
  document.addEventListener(soort, (gebeurtenis) => {
    if (!(gebeurtenis.target instanceof Element) || gebeurtenis.target.closest('.gelakt__uitleg')) return;
    if (gebeurtenis.target.closest('.gelakt')) blad.classList.remove('uitleg-weg');
  });
}
