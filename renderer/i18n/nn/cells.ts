// Nynorsk texts for municipality examples and assessments.

import type { Shape } from '../shape.ts';
import type nb from '../nb/cells.ts';

const texts: Shape<typeof nb> = {
  noSpeaker: 'utan talar',
  toSource: 'Gå til staden',
  toSourceOf: 'Gå til staden i teksten: {{text}}',
  showAll: 'Vis alle {{count}}',
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
    partNothing: 'Merk orda først.',
    partGone: 'Orda er retta bort, og sitatet kjem ikkje med i rapporten. Vel dei på nytt, eller fjern sitatet.',
    sourceGone: 'Teksten det er sitert frå, er sletta eller trekt. Sitatet kjem ikkje med i rapporten.',
    sourceThirdPerson: 'Utdraget fortel om ein enkeltbrukar utan ein ordlyd som er godkjend. Sitatet kjem ikkje med i rapporten.',
    origin: { note: 'frå notat', recording: 'frå opptak', written: 'frå skriftleg kjelde' },
    chooseSegment_one: 'Vel blant {{count}} koda utdrag',
    chooseSegment_other: 'Vel blant {{count}} koda utdrag',
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
    none: 'Ingen ordrette notat eller utdrag frå kjelder er koda hit. Notat om enkeltbrukarar kan ikkje siterast.',
    up: 'Flytt sitatet opp',
    down: 'Flytt sitatet ned',
    remove: 'Fjern sitatet',
  },
  excerpts: {
    heading: 'Utdrag som avsnittet byggjer på',
    none: 'Ingen notat eller utdrag frå kjelder er koda hit enno.',
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
