// The municipality's own story: sampling, contacts, informants, agreement or not, withdrawal.

import { addCase, addContact, addInformant, updateCase, withdrawInformant } from '../../commands/cases.ts';
import { roles } from '../roles.ts';
import { known, type Builder, type Step } from './builder.ts';
import { momentOf } from './clock.ts';
import type { ExampleCase } from './types.ts';

/** When the sample was drawn. */
const samplingDay = '2019-01-14';
const letter = 'Informasjonsskriv 1, januar 2019';

export function caseSteps(b: Builder, c: ExampleCase, n: number): Step[] {
  const { lead } = b.team(n);
  const steps: Step[] = [{ at: momentOf(samplingDay, '10:00') + n * 60_000, do: () => sample(b, c, lead) }];
  const recruited = recruitingDay(c);
  for (const { date, channel, text, outcome } of c.contacts) {
    steps.push({ at: momentOf(date, '11:00'), do: async () => {
      await b.run(lead, addContact, { case: known(b.cases, c.pseudonym), fields: { date, channel, text, outcome: outcome ?? '' } });
    } });
  }
  steps.push({ at: momentOf(recruited, '13:00'), do: () => recruit(b, c, lead, recruited) });
  if (c.status !== 'inkludert') {
    steps.push({ at: momentOf(c.contacts.at(-1)?.date ?? samplingDay, '15:00'), do: () => leave(b, c, lead) });
  }
  for (const person of c.informants) {
    if (person.withdrawn === undefined) continue;
    const date = person.withdrawn;
    steps.push({ at: momentOf(date, '12:30'), do: async () => {
      await b.run(lead, withdrawInformant, { id: known(b.informants, `${c.pseudonym}/${person.initials}`), date });
    } });
  }
  return steps;
}

/** The day of the last contact before the first interview; where there was none, of the second contact. */
function recruitingDay(c: ExampleCase): string {
  if (c.interviews.length === 0) return (c.contacts[1] ?? c.contacts[0])?.date ?? samplingDay;
  const first = c.interviews.map((i) => i.date).toSorted()[0];
  const before = c.contacts.map((k) => k.date).filter((date) => first === undefined || date < first).toSorted();
  return before.at(-1) ?? c.contacts[0]?.date ?? samplingDay;
}

async function sample(b: Builder, c: ExampleCase, lead: string): Promise<void> {
  const { pseudonym, inclusionReason, population, populationYear, county, countyListYear, kostraGroup, coast, centrality, regionalCentre, largeArea } = c;
  const { id } = await b.run(lead, addCase, {
    pseudonym, inclusionReason, population, populationYear, county, countyListYear, kostraGroup, coast, centrality,
    regionalCentre, largeArea, figures: c.figures.map((f) => ({ ...f })), sectorShare: c.sectorShare.map((s) => ({ ...s })),
    figuresSource: 'Oppdiktede tall i samme form som KOSTRA, netto driftsutgifter per funksjon', status: 'forespurt',
  });
  b.cases.set(pseudonym, id);
}

async function recruit(b: Builder, c: ExampleCase, lead: string, date: string): Promise<void> {
  const owner = known(b.cases, c.pseudonym);
  const informedOn = (spoken: boolean): string =>
    c.contacts.find((k) => (k.channel === 'telefon' || k.channel === 'mote') === spoken && k.date <= date)?.date ?? date;
  for (const { initials, role, recordingAllowed } of c.informants) {
    const { id } = await b.run(lead, addInformant, {
      case: owner,
      fields: {
        initials, role, recordingAllowed,
        informedOrally: { date: informedOn(true), version: letter },
        informedInWriting: { date: informedOn(false), version: letter },
      },
    });
    b.informants.set(`${c.pseudonym}/${initials}`, id);
  }
  if (c.status !== 'inkludert') return;
  const speaksFor = roles.find((r) => r.slug === c.informants[0]?.role);
  await b.run(lead, updateCase, { id: owner, changes: { status: 'inkludert', agreedAt: date, agreedBy: speaksFor?.label.nb ?? '' } });
}

async function leave(b: Builder, c: ExampleCase, lead: string): Promise<void> {
  await b.run(lead, updateCase, {
    id: known(b.cases, c.pseudonym),
    changes: { status: c.status, statusReason: c.statusReason ?? '', replacedBy: c.replacedBy === undefined ? null : known(b.cases, c.replacedBy) },
  });
}
