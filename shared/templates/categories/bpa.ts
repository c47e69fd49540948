// User-controlled personal assistance.

import { category, t } from './entries.ts';

export const personalAssistance = category('bpa', {
  label: t(
    'Brukerstyrt personlig assistanse (BPA)',
    'Brukarstyrt personleg assistanse (BPA)',
    'User-controlled personal assistance',
  ),
  short: t('BPA', 'BPA', 'BPA'),
  definition: t(
    'Praktisk og personlig hjelp organisert som brukerstyrt personlig assistanse. Formen på tjenesten avgjør, ikke hvem brukeren er.',
    'Praktisk og personleg hjelp organisert som brukarstyrt personleg assistanse. Forma på tenesta avgjer, ikkje kven brukaren er.',
    'Practical and personal help organised as user-controlled personal assistance. The form of the service decides, not who the user is.',
  ),
  include: t(
    'Flere brukere med BPA, flere timer per bruker, 1-til-1 i eget hjem, private leverandører og fritt valg av dem, medhold i klager på timetallet, og brukere som flytter til kommunen på grunn av ordningen.',
    'Fleire brukarar med BPA, fleire timar per brukar, 1-til-1 i eigen heim, private leverandørar og fritt val av dei, medhald i klager på timetalet, og brukarar som flyttar til kommunen på grunn av ordninga.',
    'More users with BPA, more hours per user, 1-to-1 in private homes, private providers and the free choice of them, complaints about hours upheld, and users who move in because of the arrangement.',
  ),
  exclude: t(
    'Høy bemanning i bolig med fast personale: «Ressurskrevende omsorgstjenester». Praktisk bistand fra hjemmetjenesten: «Tjenester til andre hjemmeboende».',
    'Høg bemanning i bustad med fast personale: «Ressurskrevjande omsorgstenester». Praktisk hjelp frå heimetenesta: «Tenester til andre heimebuande».',
    'High staffing in housing with its own personnel: “Resource-intensive care services”. Practical help from the home-care service: “Services to others living at home”.',
  ),
  example: t(
    'Antallet med BPA er ganske stabilt, det er timene per bruker som løper fra oss.',
    'Talet på dei med BPA er ganske stabilt, det er timane per brukar som spring frå oss.',
    'The number of people with BPA is fairly stable; it is the hours per user that are running away from us.',
  ),
  background: t(
    'Brukerstyrt personlig assistanse er en måte å organisere praktisk og personlig hjelp på, der brukeren eller en representant selv er arbeidsleder for assistentene. Fra 1. januar 2015 ble BPA en individuell rettighet i pasient- og brukerrettighetsloven for personer under 67 år med langvarig behov på minst 25 timer i uka. Den som har et mindre behov, eller som har fylt 67 år, kan også få tjenestene organisert slik, men har ikke det samme rettskravet. Assistentene kan være ansatt i kommunen eller hos en privat leverandør. I KOSTRA hører utgiftene normalt til funksjon 254.',
    'Brukarstyrt personleg assistanse er ein måte å organisere praktisk og personleg hjelp på, der brukaren eller ein representant sjølv er arbeidsleiar for assistentane. Frå 1. januar 2015 blei BPA ein individuell rett i pasient- og brukarrettslova for personar under 67 år med langvarig behov på minst 25 timar i veka. Den som har eit mindre behov, eller som har fylt 67 år, kan også få tenestene organiserte slik, men har ikkje det same rettskravet. Assistentane kan vere tilsette i kommunen eller hos ein privat leverandør. I KOSTRA høyrer utgiftene til vanleg til funksjon 254.',
    'User-controlled personal assistance is a way of organising practical and personal help in which the user, or a representative, manages the assistants. From 1 January 2015 it became an individual right under the Patient and User Rights Act for people under 67 with a long-term need of at least 25 hours a week. Those with a smaller need, or who are past 67, may also have their services organised in this way, but do not have the same legal claim. The assistants may be employed by the municipality or by a private provider. In KOSTRA the costs normally belong to function 254.',
  ),
});
