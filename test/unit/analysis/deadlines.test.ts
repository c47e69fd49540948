// Deadlines are told 30 and 7 days before, and for as long as they are overdue.

import { expect, it } from 'vitest';
import { deadlinesOf } from '../../../shared/analysis/deadlines.ts';

const of = (today: string, audio = true): string[] =>
  deadlinesOf({ projectEnd: '2020-12-31', recordingsDeadline: '2020-12-10' }, [{ audio, startedAt: '2019-04-03T11:10:00+02:00' }], today).map((d) => `${d.what} ${d.days} ${d.urgency}`);

it.each([
  ['2020-11-09', []],
  ['2020-11-10', ['recordings 30 month']],
  ['2020-12-03', ['recordings 7 week', 'project-end 28 month']],
  ['2020-12-10', ['recordings 0 week', 'project-end 21 month']],
  ['2020-12-11', ['recordings -1 overdue', 'project-end 20 month']],
  ['2021-01-02', ['recordings -23 overdue', 'project-end -2 overdue']],
])('on %s', (today, told) => expect(of(today)).toEqual(told));

it('does not ask for recordings that were never made', () => expect(of('2020-12-11', false)).toEqual(['project-end 20 month']));
