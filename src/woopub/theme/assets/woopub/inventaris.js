// SPDX-License-Identifier: EUPL-1.2
// Sorting and filtering of the inventory. The table is whole without this script; nothing is fetched.
'use strict';

const tabel = document.getElementById('inventaris-tabel');
const filters = document.getElementById('inventaris-filters');
const stand = document.getElementById('inventaris-stand');
const lijf = tabel.tBodies[0];
const rijen = [...lijf.rows];
const vergelijk = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' }).compare;
const getal = (n) => n.toLocaleString('nl-NL');

/** Text without capitals and accents, so that "cafe" finds "Café". */
const plat = (tekst) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The judgement is one value, grounds are several: both as a list. */
const waarden = (rij, veld) => (rij.dataset[veld] ? rij.dataset[veld].split('|') : []);

const teksten = new Map(rijen.map((rij) => [rij, plat(rij.textContent)]));

// ------------------------------------------------------------------ sorting

const waarde = (rij, nummer) => {
  const cel = rij.cells[nummer];
  return cel.dataset.sorteer ?? cel.textContent.trim();
};

function sorteer(kop, knop) {
  const omhoog = kop.getAttribute('aria-sort') !== 'ascending';
  const nummer = kop.cellIndex;
  const volgorde = rijen.slice().sort((a, b) => {
    const [x, y] = [waarde(a, nummer), waarde(b, nummer)];
    if (!x || !y) return (x ? 0 : 1) - (y ? 0 : 1); // unknown stays at the end, in both directions
    return omhoog ? vergelijk(x, y) : vergelijk(y, x);
  });
  for (const ander of tabel.tHead.rows[0].cells) ander.removeAttribute('aria-sort');
  kop.setAttribute('aria-sort', omhoog ? 'ascending' : 'descending');
  lijf.append(...volgorde);
  meld(`Gesorteerd op ${knop.textContent.trim().toLowerCase()}, ${omhoog ? 'oplopend' : 'aflopend'}.`);
}

for (const kop of tabel.tHead.rows[0].cells) {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.append(...kop.childNodes);
  knop.addEventListener('click', () => sorteer(kop, knop));
  kop.append(knop);
}

// ---------------------------------------------------------------- filtering

const keuzes = [...filters.querySelectorAll('select')];
const zoekveld = filters.querySelector('input');

for (const keuze of keuzes) {
  const telling = new Map();
  for (const rij of rijen) {
    for (const naam of waarden(rij, keuze.dataset.veld)) telling.set(naam, (telling.get(naam) ?? 0) + 1);
  }
  for (const naam of [...telling.keys()].sort(vergelijk)) {
    keuze.add(new Option(`${naam} (${getal(telling.get(naam))})`, naam));
  }
  if (telling.size < 2) keuze.parentElement.hidden = true;
}

function past(rij, woorden) {
  return woorden.every((woord) => teksten.get(rij).includes(woord))
    && keuzes.every((keuze) => !keuze.value || waarden(rij, keuze.dataset.veld).includes(keuze.value));
}

function filter() {
  const woorden = plat(zoekveld.value).split(/\s+/).filter(Boolean);
  for (const rij of rijen) rij.hidden = !past(rij, woorden);
  meld('');
}

// One live region says both: what is shown and how it is ordered.
function meld(sortering) {
  const over = rijen.filter((rij) => !rij.hidden).length;
  const telling = over === rijen.length
    ? `Alle ${getal(over)} documenten worden getoond.`
    : `${getal(over)} van ${getal(rijen.length)} documenten worden getoond.`;
  stand.textContent = sortering ? `${telling} ${sortering}` : telling;
}

let wacht;
zoekveld.addEventListener('input', () => {
  clearTimeout(wacht);
  wacht = setTimeout(filter, 200);
});
for (const keuze of keuzes) keuze.addEventListener('change', filter);
filters.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  filter();
});
filters.addEventListener('reset', () => setTimeout(filter));

// A browser may put back what was typed when the reader returns to the page.
if (rijen.length > 3) filters.hidden = false;
if (zoekveld.value || keuzes.some((keuze) => keuze.value)) filter();
