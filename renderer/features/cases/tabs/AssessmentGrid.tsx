// The assessments of a category and its sub-categories by source: the whole case by hand, each interview, and each
// informant of a group. All that was given stays, also where it differs.

import { useState } from 'react';
import { Checkbox } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import { byOrder } from '../../../../shared/model/order.ts';
import type { CaseRow, CodeRow } from '../../../../shared/model/rows.ts';
import { useWhere } from '../../../data/study-context.tsx';
import { AssessmentPicker } from '../../cells/AssessmentPicker.tsx';
import styles from '../cases.module.css';

interface Source { readonly key: string; readonly label: string; readonly interview: string | null; readonly informant: string | null }

/** `codes` is the category first, then its sub-categories. */
export function AssessmentGrid({ row, codes }: { readonly row: CaseRow; readonly codes: readonly CodeRow[] }) {
  const { t, i18n } = useTranslation('cases');
  const language = i18n.language as Language;
  const interviews = useWhere('interviews', 'case', row.id)?.toSorted(byOrder);
  const informants = useWhere('informants', 'case', row.id)?.toSorted(byOrder);
  const given = useWhere('assessments', 'case', row.id);
  const [wide, setWide] = useState<boolean | null>(null);
  if (!interviews || !informants || !given) return null;
  const codeIds = new Set(codes.map((c) => c.id));
  // Each person of a group has a column where somebody gave one of these a value, or where asked for.
  const grouped = interviews.some((i) => i.present.length > 1);
  const each = wide ?? given.some((a) => a.informant !== null && codeIds.has(a.code));
  const held = interviews.filter((i) => i.status !== 'planned');
  const sources: Source[] = [
    { key: 'hand', label: t('example.wholeCase'), interview: null, informant: null },
    ...held.flatMap((i): Source[] => {
      const people = informants.filter((p) => i.present.includes(p.id) && p.withdrawnAt === null);
      return [
        { key: i.id, label: i.code, interview: i.id, informant: null },
        ...(each && i.present.length > 1 ? people.map((p) => ({ key: `${i.id}/${p.id}`, label: `${i.code}: ${p.pseudonym}`, interview: i.id, informant: p.id })) : []),
      ];
    }),
  ];
  return (
    <section aria-label={t('example.assessments')}>
      <p className={styles.label}>{t('example.assessments')}</p>
      <div className={styles.scroll}>
        <table className={styles.assessments}>
          <thead>
            <tr>
              <td />
              {sources.map((s) => <th key={s.key} scope="col">{s.label}</th>)}
            </tr>
          </thead>
          <tbody>
            {codes.map((code) => (
              <tr key={code.id}>
                <th scope="row">{code.label[language]}</th>
                {sources.map((s) => (
                  <td key={s.key}>
                    <AssessmentPicker caseId={row.id} codeId={code.id} interviewId={s.interview} informantId={s.informant} name={`${code.label[language]}, ${s.label}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {grouped && <Checkbox size="small" checked={each} onChange={(event) => setWide(event.target.checked)}>{t('example.eachInformant')}</Checkbox>}
    </section>
  );
}
