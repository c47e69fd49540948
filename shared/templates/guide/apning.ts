// The start of the interview: what informants must know and agree to before the questions.

import { t } from '../dimensions/entries.ts';
import type { GuideSectionTemplate } from '../types.ts';

export const start: GuideSectionTemplate = {
  slug: 'apning',
  title: t('Åpning', 'Opning', 'Opening'),
  topics: [
    {
      slug: 'formal',
      title: t('Formålet med studien', 'Formålet med studien', 'Purpose of the study'),
      prompt: t(
        'Vi vil forstå hvorfor utgiftene til pleie og omsorg vokser, og trenger å høre hvordan det ser ut fra deres side. Har dere spørsmål til studien før vi begynner?',
        'Vi vil forstå kvifor utgiftene til pleie og omsorg veks, og treng å høyre korleis det ser ut frå dykkar side. Har de spørsmål til studien før vi byrjar?',
        'We want to understand why spending on health and care grows, and need to hear how it looks from your side. Do you have any questions about the study before we begin?',
      ),
      probes: [
        t(
          'Har alle fått informasjonsskrivet og hatt tid til å lese det?',
          'Har alle fått informasjonsskrivet og hatt tid til å lese det?',
          'Has everyone received the information letter and had time to read it?',
        ),
        t(
          'Hvilken stilling har hver av dere, og hvor lenge har dere hatt den?',
          'Kva stilling har kvar av dykk, og kor lenge har de hatt ho?',
          'What position does each of you hold, and for how long have you held it?',
        ),
      ],
      links: [],
    },
    {
      slug: 'taushetsplikt',
      title: t('Taushetsplikt om enkeltbrukere', 'Teieplikt om enkeltbrukarar', 'Confidentiality about single users'),
      prompt: t(
        'Taushetsplikten gjelder også overfor oss. Fortell gjerne om tjenester og grupper av brukere, men utelat det som kan peke ut en bestemt person. Er det greit for alle?',
        'Teieplikta gjeld også overfor oss. Fortel gjerne om tenester og grupper av brukarar, men lat vere å nemne det som kan peike ut ein bestemt person. Er det greitt for alle?',
        'Your duty of confidentiality applies towards us too. Please do speak of services and groups of users, but leave out what could point to a particular person. Is that all right with everyone?',
      ),
      probes: [],
      links: [],
    },
    {
      slug: 'opptak',
      title: t('Opptak', 'Opptak', 'Recording'),
      prompt: t(
        'Får vi ta lydopptak av samtalen? Det er helt greit å si nei. Vi tar notater uansett, og opptaket starter først når alle har sagt ja.',
        'Får vi ta lydopptak av samtalen? Det er heilt greitt å seie nei. Vi tek notat uansett, og opptaket startar først når alle har sagt ja.',
        'May we make an audio recording of this conversation? It is perfectly fine to say no. We take notes in any case, and recording only starts once everyone has said yes.',
      ),
      probes: [],
      links: [],
    },
  ],
};
