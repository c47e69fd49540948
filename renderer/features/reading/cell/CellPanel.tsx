// «Vurdering og eksempel»: what the case's sources say of the category at hand, and its municipality example, written
// while one reads.

import { useMemo } from 'react';
import { Button, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import { byOrder } from '../../../../shared/model/order.ts';
import { useWhere } from '../../../data/study-context.tsx';
import { CodeTag } from '../../../ui/CodeTag.tsx';
import { AssessmentPicker } from '../../cells/AssessmentPicker.tsx';
import { ExampleEditor } from '../../cells/ExampleEditor.tsx';
import { OpenTextContext, type OpenText } from '../../cells/ToSource.tsx';
import type { SourceReading } from '../reading-data.ts';
import { letters } from '../reading-keys.ts';
import type { CellBeside } from './use-cell.ts';
import styles from '../reading.module.css';

interface Props {
  readonly reading: SourceReading;
  readonly cell: CellBeside;
  /** The text is shown as the report shows it: nothing is taken from it. */
  readonly fixed: boolean;
  readonly onGo: OpenText['go'];
}

export function CellPanel({ reading, cell, fixed, onGo }: Props) {
  const { t, i18n } = useTranslation('reading');
  const language = i18n.language as Language;
  const { source, ownCase, interview } = reading;
  const { code, choices, choose, act } = cell;
  const informants = useWhere('informants', 'case', ownCase.id);
  const open = useMemo(() => ({ source: source.id, go: onGo }), [onGo, source.id]);
  if (!code || !informants) return null;
  const people = interview ? informants.filter((p) => interview.present.includes(p.id) && p.withdrawnAt === null).toSorted(byOrder) : [];
  const tops = choices.filter((c) => c.kind !== 'subcategory');
  return (
    <section className={styles.cell} aria-label={t('cell.heading')}>
      <h2 className={styles.sideHeading}>{ownCase.pseudonym}: <CodeTag code={code} language={language} full /></h2>
      <Select size="small" label={t('cell.choose')} value={code.id} onChange={(event) => choose(event.target.value)}>
        {tops.flatMap((c) => [c, ...choices.filter((s) => s.parent === c.id)]).map((c) => (
          <option key={c.id} value={c.id}>{c.kind === 'subcategory' ? '– ' : ''}{c.label[language]}</option>
        ))}
      </Select>
      <div className={styles.acts}>
        {(['quote', 'link'] as const).map((what) => (
          <Button key={what} size="xsmall" variant="secondary-neutral" disabled={fixed} onClick={() => act(what)}>{t(`cell.${what}`)} <kbd>{letters[what]}</kbd></Button>
        ))}
      </div>
      <div className={styles.assessed}>
        <AssessmentPicker caseId={ownCase.id} codeId={code.id} interviewId={null} informantId={null} label={t('cell.wholeCase')} />
        {interview && <AssessmentPicker caseId={ownCase.id} codeId={code.id} interviewId={interview.id} informantId={null} label={t('cell.interview', { code: interview.code })} />}
        {interview && people.length > 1 && people.map((p) => (
          <AssessmentPicker key={p.id} caseId={ownCase.id} codeId={code.id} interviewId={interview.id} informantId={p.id} label={t('cell.informant', { code: interview.code, who: p.pseudonym })} />
        ))}
      </div>
      <OpenTextContext.Provider value={open}><ExampleEditor caseId={ownCase.id} codeId={code.id} /></OpenTextContext.Provider>
    </section>
  );
}
