// What is told of a municipality: the fields of the form and the way between them and the row.

import { z } from 'zod';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { caseStatuses } from '../../../shared/model/vocabulary.ts';
import { choice, chosen, chosenNumber, date, dateOut, flag, line, longText, number, numberOut, plainOut, ref, required, year } from './form/parts.ts';

export const coasts = ['kyst', 'innland'] as const;

export const attributeSchema = z.object({
  pseudonym: required.max(20, 'tooLong'),
  status: chosen(caseStatuses),
  statusReason: longText,
  replacedBy: ref(),
  inclusionReason: longText,
  population: number({ whole: true, min: 1, max: 2_000_000 }),
  populationYear: year(),
  countyListYear: year(),
  county: line,
  kostraGroup: chosenNumber(),
  coast: choice(coasts),
  centrality: chosenNumber(),
  regionalCentre: flag,
  largeArea: flag,
});

export const agreementSchema = z.object({ agreedAt: date(), agreedBy: line });
export const sourceSchema = z.object({ figuresSource: longText });

export const attributeValues = (row: CaseRow): z.input<typeof attributeSchema> => ({
  pseudonym: row.pseudonym,
  status: row.status,
  statusReason: row.statusReason,
  replacedBy: row.replacedBy ?? '',
  inclusionReason: row.inclusionReason,
  population: numberOut(row.population),
  populationYear: plainOut(row.populationYear),
  countyListYear: plainOut(row.countyListYear),
  county: row.county,
  kostraGroup: plainOut(row.kostraGroup),
  coast: row.coast ?? '',
  centrality: plainOut(row.centrality),
  regionalCentre: row.regionalCentre,
  largeArea: row.largeArea,
});

export const agreementValues = (row: CaseRow): z.input<typeof agreementSchema> => ({ agreedAt: dateOut(row.agreedAt), agreedBy: row.agreedBy });

/** A case begins as asked, with population and county of the study's last year. */
export const newCaseValues = (pseudonym: string, lastYear: number): z.input<typeof attributeSchema> => ({
  pseudonym, status: 'forespurt', statusReason: '', replacedBy: '', inclusionReason: '', population: '',
  populationYear: String(lastYear), countyListYear: String(lastYear), county: '', kostraGroup: '', coast: '', centrality: '',
  regionalCentre: false, largeArea: false,
});
