// New services.

import { category, t } from './entries.ts';

export const newServices = category(
  'nye-tilbud',
  {
    label: t('Nye tilbud', 'Nye tilbod', 'New services'),
    short: t('Nye tilbud', 'Nye tilbod', 'New services'),
    definition: t(
      'Tjenester som kommunen ikke hadde før, enten de er pålagt av staten eller innført på eget initiativ.',
      'Tenester som kommunen ikkje hadde før, anten dei er pålagde av staten eller innførte på eige initiativ.',
      'Services that the municipality did not have before, whether required by the state or introduced on its own initiative.',
    ),
    include: t(
      'Dagtilbud, demensteam, hverdagsrehabilitering, mestringsteam, frisklivstilbud, lavterskeltilbud og prosjekter som er gått over i fast drift.',
      'Dagtilbod, demensteam, kvardagsrehabilitering, meistringsteam, frisklivstilbod, lågterskeltilbod og prosjekt som har gått over i fast drift.',
      'Day services, dementia teams, reablement, coping teams, healthy-life services, low-threshold services, and projects that have become permanent.',
    ),
    exclude: t(
      'Mer av en tjeneste som fantes fra før: kategorien for den tjenesten. Kommunalt akutt døgntilbud har en egen kategori, og nye tekniske løsninger hører til «Velferdsteknologi».',
      'Meir av ei teneste som fanst frå før: kategorien for den tenesta. Kommunalt akutt døgntilbod har ein eigen kategori, og nye tekniske løysingar høyrer til «Velferdsteknologi».',
      'More of a service that already existed: the category of that service. Municipal acute 24-hour beds have a category of their own, and new technical solutions belong to “Welfare technology”.',
    ),
    example: t(
      'Det startet som et prosjekt med tilskudd, og nå er det et fast tilbud som vi betaler selv.',
      'Det starta som eit prosjekt med tilskot, og no er det eit fast tilbod som vi betaler sjølve.',
      'It began as a project on a grant, and now it is a permanent service that we pay for ourselves.',
    ),
    background: t(
      'Kommunene får nye oppgaver gjennom lov, og de setter også i gang tilbud på eget initiativ, ofte for å utsette behovet for mer omfattende tjenester. Fra 1. januar 2020 har kommunene plikt til å ha dagaktivitetstilbud for hjemmeboende med demens, og fra samme dato skal de ha psykolog. Hverdagsrehabilitering, mestringsteam og lavterskeltilbud er ikke lovpålagt på samme måte, og de er bygd opp til ulik tid i kommunene. Dagtilbud føres i KOSTRA på funksjon 234, mens hverdagsrehabilitering kan være ført på 254 eller 241.',
      'Kommunane får nye oppgåver gjennom lov, og dei set også i gang tilbod på eige initiativ, ofte for å utsetje behovet for meir omfattande tenester. Frå 1. januar 2020 har kommunane plikt til å ha dagaktivitetstilbod for heimebuande med demens, og frå same dato skal dei ha psykolog. Kvardagsrehabilitering, meistringsteam og lågterskeltilbod er ikkje lovpålagde på same måten, og dei er bygde opp til ulik tid i kommunane. Dagtilbod blir førte i KOSTRA på funksjon 234, medan kvardagsrehabilitering kan vere ført på 254 eller 241.',
      'Municipalities are given new tasks by law, and they also start services on their own initiative, often to postpone the need for more extensive ones. Since 1 January 2020 they have had a duty to offer day activity to people with dementia living at home, and from the same date they must have a psychologist. Reablement, coping teams and low-threshold services are not statutory in the same way and were built up at different times in different municipalities. In KOSTRA day services are booked on function 234, while reablement may be booked on 254 or 241.',
    ),
  },
  [
    {
      id: 'demens',
      label: t('Dagtilbud ved demens', 'Dagtilbod ved demens', 'Day services for dementia'),
      short: t('Dagtilbud', 'Dagtilbod', 'Dementia day'),
      definition: t(
        'Nye eller utvidede dagtilbud og team for hjemmeboende med demens.',
        'Nye eller utvida dagtilbod og team for heimebuande med demens.',
        'New or extended day services and teams for people with dementia living at home.',
      ),
      include: t(
        'Dagaktivitet i sentrum, på gård eller i grupper, skyss dit, demensteam og demenskoordinator, og åpning i helgene.',
        'Dagaktivitet i sentrum, på gard eller i grupper, skyss dit, demensteam og demenskoordinator, og opning i helgene.',
        'Day activity in centres, on farms or in groups, transport to it, dementia teams and dementia coordinators, and weekend opening.',
      ),
      exclude: t(
        'Besøk hjemme hos personer med demens: «Kognitiv svikt». Aktivitetssenter for eldre generelt: «Andre utgiftsposter».',
        'Besøk heime hos personar med demens: «Kognitiv svikt». Aktivitetssenter for eldre generelt: «Andre utgiftspostar».',
        'Visits to people with dementia in their homes: “Cognitive decline”. Activity centres for older people in general: “Other expenditure”.',
      ),
      example: t(
        'Vi visste at plikten kom, så vi doblet dagtilbudet året før og ansatte to til.',
        'Vi visste at plikta kom, så vi dobla dagtilbodet året før og tilsette to til.',
        'We knew the duty was coming, so we doubled the day service the year before and hired two more people.',
      ),
    },
    {
      id: 'hverdagsrehab',
      label: t(
        'Hverdagsrehabilitering og mestringsteam',
        'Kvardagsrehabilitering og meistringsteam',
        'Reablement and coping teams',
      ),
      short: t('Mestring', 'Meistring', 'Reablement'),
      definition: t(
        'Tidsavgrenset trening og tverrfaglig innsats hjemme for at brukeren skal klare mer selv.',
        'Tidsavgrensa trening og tverrfagleg innsats heime for at brukaren skal klare meir sjølv.',
        'Time-limited training and interdisciplinary effort at home so that the user can manage more alone.',
      ),
      include: t(
        'Team med fysioterapeut, ergoterapeut og hjemmetrenere, innsatsteam etter sykehusopphold, opplæring av personalet, og usikkerhet om hva teamet sparer.',
        'Team med fysioterapeut, ergoterapeut og heimetrenarar, innsatsteam etter sjukehusopphald, opplæring av personalet, og uvisse om kva teamet sparer.',
        'Teams of physiotherapists, occupational therapists and home trainers, response teams after hospital stays, training of personnel, and uncertainty about what the team saves.',
      ),
      exclude: t(
        'Vanlige vedtak om hjelp hjemme: «Tjenester til andre hjemmeboende». Rehabilitering på korttidsplass: «Korttidsplasser».',
        'Vanlege vedtak om hjelp heime: «Tenester til andre heimebuande». Rehabilitering på korttidsplass: «Korttidsplassar».',
        'Ordinary decisions on help at home: “Services to others living at home”. Rehabilitation in a short-term place: “Short-term places”.',
      ),
      example: t(
        'Vi tok fire stillinger fra hjemmetjenesten til et eget team, og så måtte vi fylle opp igjen de fire.',
        'Vi tok fire stillingar frå heimetenesta til eit eige team, og så måtte vi fylle opp att dei fire.',
        'We moved four positions from home care to a separate team, and then we had to fill those four again.',
      ),
    },
    {
      id: 'lavterskel',
      label: t('Lavterskeltilbud', 'Lågterskeltilbod', 'Low-threshold services'),
      short: t('Lavterskel', 'Lågterskel', 'Low-thresh.'),
      definition: t(
        'Tilbud som innbyggerne kan bruke uten henvisning eller vedtak.',
        'Tilbod som innbyggjarane kan bruke utan tilvising eller vedtak.',
        'Services that residents can use without a referral or a formal decision.',
      ),
      include: t(
        'Møteplasser og samtaletilbud innen psykisk helse og rus, psykolog i kommunen, frisklivssentral, forebyggende hjemmebesøk og kurs i mestring.',
        'Møteplassar og samtaletilbod innan psykisk helse og rus, psykolog i kommunen, frisklivssentral, førebyggjande heimebesøk og kurs i meistring.',
        'Meeting places and counselling within mental health and substance use, the municipal psychologist, healthy-life centres, preventive home visits and coping courses.',
      ),
      exclude: t(
        'Oppfølging etter vedtak av brukere med psykiske vansker eller rusproblemer: «Psykisk helse og rus».',
        'Oppfølging etter vedtak av brukarar med psykiske vanskar eller rusproblem: «Psykisk helse og rus».',
        'Follow-up by formal decision of users with mental-health or substance-use problems: “Mental health and substance use”.',
      ),
      example: t(
        'Vi åpnet et sted der folk bare kan komme innom, og det viste seg at behovet var større enn vi trodde.',
        'Vi opna ein stad der folk berre kan kome innom, og det viste seg at behovet var større enn vi trudde.',
        'We opened a place where people can just drop in, and the need turned out to be greater than we thought.',
      ),
    },
  ],
);
