// Whether the figures that the case was picked by can be trusted.

import { t } from '../dimensions/entries.ts';
import type { GuideSectionTemplate } from '../types.ts';

export const figures: GuideSectionTemplate = {
  slug: 'tallgrunnlaget',
  title: t('Tallgrunnlaget', 'Talgrunnlaget', 'The figures'),
  topics: [
    {
      slug: 'kostra-tall',
      title: t('KOSTRA-tallene', 'KOSTRA-tala', 'The KOSTRA figures'),
      prompt: t(
        'Vi har med oss KOSTRA-tallene for kommunen. Kjenner dere dem igjen, og stemmer veksten med deres eget regnskap?',
        'Vi har med oss KOSTRA-tala for kommunen. Kjenner de dei att, og stemmer veksten med rekneskapen dykkar?',
        'We have brought the KOSTRA figures for your municipality. Do you recognise them, and does the growth match your own accounts?',
      ),
      probes: [
        t(
          'Hvor kommer veksten: på institusjon (253), hos hjemmeboende (254) eller på øyeblikkelig hjelp døgnopphold (256)?',
          'Kvar kjem veksten: på institusjon (253), hos heimebuande (254) eller på augeblikkeleg hjelp døgnopphald (256)?',
          'Where does the growth appear: in institutions (253), among those living at home (254) or in acute 24-hour beds (256)?',
        ),
        t(
          'Ser dere på veksten i løpende priser, eller trekker dere fra lønns- og prisveksten?',
          'Ser de på veksten i løpande prisar, eller trekkjer de frå løns- og prisveksten?',
          'Do you look at growth in current prices, or do you take out the rise in wages and prices?',
        ),
        t(
          'Er det engangsutgifter i et av årene som gjør tallene vanskelige å sammenligne?',
          'Er det eingongsutgifter i eit av åra som gjer tala vanskelege å samanlikne?',
          'Are there one-off costs in any of the years that make the figures hard to compare?',
        ),
      ],
      links: [],
      brief: t(
        'Tallene for kommunen: om KOSTRA-tallene for funksjon 253, 254 og 256 stemmer med deres eget regnskap',
        'Tala for kommunen: om KOSTRA-tala for funksjon 253, 254 og 256 stemmer med rekneskapen dykkar',
        'The figures for your municipality: whether the KOSTRA figures for functions 253, 254 and 256 match your own accounts',
      ),
    },
    {
      slug: 'feilforing',
      title: t('Feilføring og endret føring', 'Feilføring og endra føring', 'Wrong or changed booking'),
      prompt: t(
        'Er det noe av veksten som skyldes feilføring, eller at utgifter er ført på en annen måte enn før?',
        'Er det noko av veksten som kjem av feilføring, eller av at utgifter er førte på ein annan måte enn før?',
        'Is any of the growth due to wrong booking, or to costs being booked in another way than before?',
      ),
      probes: [
        t(
          'Er utgifter flyttet fra en funksjon til en annen, for eksempel da sykehjemsplasser ble gjort om til omsorgsboliger?',
          'Er utgifter flytte frå ein funksjon til ein annan, til dømes då sjukeheimsplassar blei gjorde om til omsorgsbustader?',
          'Have costs moved from one function to another, for instance when nursing-home places were turned into care homes?',
        ),
        t(
          'Har omorganisering eller kommunesammenslåing endret hvor utgiftene blir ført?',
          'Har omorganisering eller kommunesamanslåing endra kvar utgiftene blir førte?',
          'Has reorganisation or a municipal merger changed where costs are booked?',
        ),
        t(
          'Hvor stort er utslaget, hvilke år gjelder det, og er det rettet opp siden?',
          'Kor stort er utslaget, kva år gjeld det, og er det retta opp sidan?',
          'How large is the effect, which years does it concern, and has it been put right since?',
        ),
      ],
      links: [],
      brief: t(
        'Feilføringer og endret føring: vekst i tallene som ikke svarer til vekst i tjenestene',
        'Feilføringar og endra føring: vekst i tala som ikkje svarer til vekst i tenestene',
        'Wrong or changed booking: growth in the figures that does not correspond to growth in services',
      ),
    },
    {
      slug: 'refusjon-ar',
      title: t('Året refusjonen er ført på', 'Året refusjonen er ført på', 'The year the refund is booked'),
      prompt: t(
        'Når fører dere refusjonen for ressurskrevende tjenester: på året utgiftene gjelder, eller på året pengene kommer?',
        'Når fører de refusjonen for ressurskrevjande tenester: på året utgiftene gjeld, eller på året pengane kjem?',
        'When do you book the refund for resource-intensive services: in the year the costs belong to, or in the year the money arrives?',
      ),
      probes: [
        t(
          'Er refusjonen for noen av årene vi ser på, ført ett år for sent?',
          'Er refusjonen for nokre av åra vi ser på, ført eitt år for seint?',
          'Was the refund for any of the years we look at booked a year late?',
        ),
        t(
          'Hvor stor blir veksten når refusjonen er lagt på riktig år?',
          'Kor stor blir veksten når refusjonen er lagd på rett år?',
          'How large is the growth once the refund is placed in the right year?',
        ),
        t(
          'Ble den endelige refusjonen høyere eller lavere enn det dere hadde anslått i regnskapet?',
          'Blei den endelege refusjonen høgare eller lågare enn det de hadde rekna med i rekneskapen?',
          'Did the final refund turn out higher or lower than your estimate in the accounts?',
        ),
      ],
      links: [],
      brief: t(
        'Refusjonen for ressurskrevende tjenester: hvilket år den er ført på, og hva den utgjør',
        'Refusjonen for ressurskrevjande tenester: kva år han er ført på, og kor stor han er',
        'The refund for resource-intensive services: which year it is booked in, and what it amounts to',
      ),
    },
  ],
};
