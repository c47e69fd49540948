// Welfare technology.

import { category, t } from './entries.ts';

export const welfareTechnology = category(
  'velferdsteknologi',
  {
    label: t('Velferdsteknologi', 'Velferdsteknologi', 'Welfare technology'),
    short: t('Velf.tekn.', 'Velf.tekn.', 'Technology'),
    definition: t(
      'Utgifter til teknologi i tjenestene: anskaffelse, drift og mottak av alarmer.',
      'Utgifter til teknologi i tenestene: innkjøp, drift og mottak av alarmar.',
      'Costs of technology in the services: acquisition, operation and the handling of alarms.',
    ),
    include: t(
      'Trygghetsalarmer, sensorer, elektroniske medisindispensere, pasientvarsling, digitalt tilsyn, mobile journalløsninger, opplæring i utstyret, og utsagn om innsparingen det gir eller ikke gir.',
      'Tryggleiksalarmar, sensorar, elektroniske medisindispensarar, pasientvarsling, digitalt tilsyn, mobile journalløysingar, opplæring i utstyret, og utsegner om innsparinga det gir eller ikkje gir.',
      'Personal alarms, sensors, electronic medicine dispensers, patient alert systems, digital supervision, mobile record systems, training in the equipment, and statements on the saving it does or does not give.',
    ),
    exclude: t(
      'Arbeidstid til journalføring og rapportering: «Andre utgiftsposter». Nytt bygg der teknologien er en del av driften: «Drift av nye bygg».',
      'Arbeidstid til journalføring og rapportering: «Andre utgiftspostar». Nytt bygg der teknologien er ein del av drifta: «Drift av nye bygg».',
      'Working time spent on records and reporting: “Other expenditure”. A new building where the technology is part of its running: “Running of new buildings”.',
    ),
    example: t(
      'Vi tror at det sparer oss for noe på sikt, men foreløpig er det bare en utgift.',
      'Vi trur at det sparer oss for noko på sikt, men førebels er det berre ei utgift.',
      'We believe that it will save us something in time, but so far it is only an expense.',
    ),
    background: t(
      'Velferdsteknologi er en samlebetegnelse på tekniske løsninger som skal gi brukerne trygghet og mestring eller frigjøre tid for personalet, som trygghetsalarmer, sensorer og medisindispensere. Utgiftene er av ulikt slag: Innkjøp kan være engangsutgifter og føres noen ganger som investering, mens lisenser, leasing og mottak av alarmer er løpende drift. Utgiften kommer gjerne først, og innsparingen er usikker og vanskelig å lese av regnskapet.',
      'Velferdsteknologi er ei samlenemning på tekniske løysingar som skal gi brukarane tryggleik og meistring eller frigjere tid for personalet, som tryggleiksalarmar, sensorar og medisindispensarar. Utgiftene er av ulike slag: Innkjøp kan vere eingongsutgifter og blir somme gonger førte som investering, medan lisensar, leasing og mottak av alarmar er løpande drift. Utgifta kjem gjerne først, og innsparinga er usikker og vanskeleg å lese av rekneskapen.',
      'Welfare technology is a common term for technical solutions meant to give users safety and independence or to free up time for personnel, such as personal alarms, sensors and medicine dispensers. The costs are of different kinds: purchases may be one-off costs and are sometimes booked as investment, while licences, leasing and the handling of alarms are running costs. The cost tends to come first, and the saving is uncertain and hard to read from the accounts.',
    ),
  },
  [
    {
      id: 'innkjop',
      label: t('Innkjøp', 'Innkjøp', 'Purchase'),
      short: t('Innkjøp', 'Innkjøp', 'Purchase'),
      definition: t(
        'Engangsutgifter til utstyr og innføring av det.',
        'Eingongsutgifter til utstyr og innføring av det.',
        'One-off costs of equipment and of introducing it.',
      ),
      include: t(
        'Kjøp av alarmer, sensorer, nettbrett og anlegg for pasientvarsling, bytte fra analoge til digitale løsninger, prosjektleder og installasjon.',
        'Kjøp av alarmar, sensorar, nettbrett og anlegg for pasientvarsling, byte frå analoge til digitale løysingar, prosjektleiar og installasjon.',
        'Purchase of alarms, sensors, tablets and alert systems, replacement of analogue with digital solutions, project manager and installation.',
      ),
      exclude: t(
        'Årlige avgifter for det som er kjøpt: «Lisenser, leasing og drift».',
        'Årlege avgifter for det som er kjøpt: «Lisensar, leasing og drift».',
        'Annual fees for what has been bought: “Licences, leasing and operation”.',
      ),
      example: t(
        'Alle de gamle alarmene måtte byttes på en gang, og det tok vi over driftsbudsjettet.',
        'Alle dei gamle alarmane måtte bytast på éin gong, og det tok vi over driftsbudsjettet.',
        'All the old alarms had to be replaced at once, and we took that from the operating budget.',
      ),
    },
    {
      id: 'drift',
      label: t('Lisenser, leasing og drift', 'Lisensar, leasing og drift', 'Licences, leasing and operation'),
      short: t('Lisenser', 'Lisensar', 'Licences'),
      definition: t(
        'Løpende utgifter til teknologi som er tatt i bruk.',
        'Løpande utgifter til teknologi som er teken i bruk.',
        'Running costs of technology in use.',
      ),
      include: t(
        'Lisenser per bruker eller per ansatt, leasing, abonnement, vedlikehold, brukerstøtte, og systemer som må være i drift samtidig i en overgang.',
        'Lisensar per brukar eller per tilsett, leasing, abonnement, vedlikehald, brukarstøtte, og system som må vere i drift samtidig i ein overgang.',
        'Licences per user or per employee, leasing, subscriptions, maintenance, support, and systems that must run side by side during a transition.',
      ),
      exclude: t(
        'Betaling for mottak av alarmer: «Responssenter og alarmer».',
        'Betaling for mottak av alarmar: «Responssenter og alarmar».',
        'Payment for receiving alarms: “Response centres and alarms”.',
      ),
      example: t(
        'Innkjøpet var greit nok, men så kommer lisensene, og de bare legger seg oppå hverandre.',
        'Innkjøpet var greitt nok, men så kjem lisensane, og dei berre legg seg oppå kvarandre.',
        'The purchase was fine, but then the licences come, and they just pile up on top of each other.',
      ),
    },
    {
      id: 'respons',
      label: t('Responssenter og alarmer', 'Responssenter og alarmar', 'Response centres and alarms'),
      short: t('Respons', 'Respons', 'Response'),
      definition: t(
        'Utgifter til å ta imot alarmer og rykke ut på dem.',
        'Utgifter til å ta imot alarmar og rykkje ut på dei.',
        'Costs of receiving alarms and responding to them.',
      ),
      include: t(
        'Avtale med responssenter, interkommunalt samarbeid om mottaket, flere alarmer per bruker, og utrykning på kveld og natt.',
        'Avtale med responssenter, interkommunalt samarbeid om mottaket, fleire alarmar per brukar, og utrykking på kveld og natt.',
        'Agreement with a response centre, inter-municipal cooperation on it, more alarms per user, and call-outs in the evening and at night.',
      ),
      exclude: t(
        'Faste nattilsyn hos brukere: «Tjenester til andre hjemmeboende».',
        'Faste nattilsyn hos brukarar: «Tenester til andre heimebuande».',
        'Regular night visits to users: “Services to others living at home”.',
      ),
      example: t(
        'Senteret tar imot alarmen, men det er fortsatt våre folk som må kjøre ut, så den utgiften forsvant ikke.',
        'Senteret tek imot alarmen, men det er framleis våre folk som må køyre ut, så den utgifta forsvann ikkje.',
        'The centre receives the alarm, but it is still our people who have to drive out, so that cost did not go away.',
      ),
    },
  ],
);
