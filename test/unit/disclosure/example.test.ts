import { beforeAll, describe, expect, it } from 'vitest';
import { includedCases, loadStudy, type StudyData } from '../../../shared/analysis/study-data.ts';
import { attributor } from '../../../shared/analysis/size-phrases.ts';
import { checkDisclosure } from '../../../shared/disclosure/check.ts';
import { foldPlain } from '../../../shared/disclosure/fold.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { thirdPersonSigns } from '../../../shared/disclosure/third-person.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { exampleStudy } from '../../../shared/templates/example/index.ts';

let data: StudyData;
let key: LinkingKey;
beforeAll(async () => {
  const built = await exampleStudy();
  data = await loadStudy(built.store);
  key = built.linkingKey;
}, 60_000);

describe('the example study', () => {
  it('has no name of the linking key in any redacted text', () => {
    const tool = redactor(data, key);
    const names = [...key.cases.map((c) => c.name), ...key.names.map((n) => n.term), ...key.informants.map((i) => i.name)]
      .map(foldPlain).filter((n) => n.length >= 6 && !/^(?:dag|liv) /u.test(n));
    const left: string[] = [];
    for (const text of data.texts) {
      const caseId = data.byId.interviews.get(text.scope)?.case ?? text.scope;
      const masked = foldPlain(tool.redact(text.text, { case: caseId }));
      left.push(...names.filter((name) => masked.includes(name)));
    }
    expect(left).toEqual([]);
  });

  it('has most notes about single users proposed for the mark, and few others', () => {
    const found = (third: boolean) => data.notes.filter((n) => n.thirdPerson === third).map((n) => thirdPersonSigns(data.byId.texts.get(n.text)!.text).length > 0);
    const share = (all: boolean[]): number => all.filter(Boolean).length / all.length;
    expect(share(found(true))).toBeGreaterThan(0.85);
    expect(share(found(false))).toBeLessThan(0.02);
  });

  it('names every included case by a phrase that stands for three or more', () => {
    const by = attributor(data, 'nb');
    const cases = includedCases(data);
    expect(by.groups.flatMap((g) => g.cases).length).toBe(cases.length);
    for (const g of by.groups) expect(g.cases.length).toBeGreaterThanOrEqual(3);
  });

  it('has nothing that stops an export but texts that were not looked through', () => {
    const stops = checkDisclosure(data, key).filter((f) => f.severity === 'stop');
    expect([...new Set(stops.map((f) => f.code))].filter((c) => c !== 'unchecked')).toEqual([]);
  });
});
