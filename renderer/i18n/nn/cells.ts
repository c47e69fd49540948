// Nynorsk texts for municipality examples and assessments.

import type { Shape } from '../shape.ts';
import type nb from '../nb/cells.ts';

const texts: Shape<typeof nb> = {
  noSpeaker: 'utan talar',
  verbatim: 'ordrett',
  thirdPerson: 'enkeltbrukar',
  assessment: {
    label: 'Vurdering',
    of: 'Vurdering: {{name}}',
    unset: 'Ikkje sett',
  },
  example: {
    text: 'Kommunedøme',
    tokenHelp: '{{token}} blir erstatta av storleiksfrasen i rapporten, til dømes «ein av dei minste kommunane».',
    status: 'Status',
    emptyHint: 'Skriv eitt avsnitt som kan stå i rapporten: kva som voks, kvifor og sidan når, med tal og atterhald, og kva kommunen ikkje oppgav.',
    words_one: '{{count}} ord',
    words_other: '{{count}} ord',
    restored: 'Teksten du skreiv sist, var ikkje lagra. Han er henta fram att.',
  },
  quotes: {
    heading: 'Sitat',
    choosePart: 'Siter berre ein del',
    partHelp: 'Merk orda som skal siterast: med musa, eller med Shift og piltastane.',
    usePart: 'Siter dei merkte orda',
    useWhole: 'Siter heile notatet',
    partNothing: 'Merk orda i notatet først.',
    partGone: 'Orda er retta bort i notatet, og sitatet kjem ikkje med i rapporten. Vel dei på nytt, eller fjern sitatet.',
    leadIn: 'Innleiing til sitatet',
    leadInMissing: 'Skriv ei innleiing som endar med kolon.',
    noColon: 'Innleiinga skal ende med kolon.',
    gone: 'Notatet er sletta eller trekt. Sitatet kjem ikkje med i rapporten.',
    thirdPerson: 'Notatet handlar om ein enkeltbrukar og kan ikkje siterast.',
    notVerbatim: 'Notatet er ikkje lenger merkt som ordrett. Sitatet må vere orda til informanten.',
    choose_one: 'Vel blant {{count}} ordrett notat',
    choose_other: 'Vel blant {{count}} ordrette notat',
    add: 'Bruk',
    addThis: 'Bruk som sitat: {{text}}',
    none: 'Ingen ordrette notat er koda hit. Notat om enkeltbrukarar kan ikkje siterast.',
    up: 'Flytt sitatet opp',
    down: 'Flytt sitatet ned',
    remove: 'Fjern sitatet',
  },
  excerpts: {
    heading: 'Utdrag som avsnittet byggjer på',
    none: 'Ingen notat er koda hit enno.',
    linked: '{{count}} av {{total}} utdrag er knytte til avsnittet',
    choose: 'Knyt utdrag til avsnittet',
  },
  amounts: {
    heading: 'Talopplysningar',
    none: 'Ingen talopplysningar høyrer til her enno.',
    proposed: 'ikkje stadfesta',
    insert: 'Set inn',
    insertThis: 'Set inn {{amount}} i teksten',
  },
};
export default texts;
