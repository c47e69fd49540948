// The sampling matrix (utvalgsmatrise): size class by KOSTRA group over the included cases, empty combinations
// visible, and what became of the municipalities that are not in it.

import { useState } from 'react';
import { Switch } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SamplingMatrix } from '../../../shared/analysis/overview.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { sizeClasses, sizeClassLabels, type SizeClass } from '../../../shared/model/size-class.ts';
import { kostraGroups } from '../../../shared/templates/kostra.ts';
import styles from './overview.module.css';

export function SamplingMatrixTable({ matrix }: { readonly matrix: SamplingMatrix }) {
  const { t, i18n } = useTranslation('overview');
  const language = i18n.language as Language;
  const [allGroups, setAllGroups] = useState(false);
  const sizes: readonly (SizeClass | null)[] = matrix.sizes.includes(null) ? [...sizeClasses, null] : sizeClasses;
  const groups: readonly (number | null)[] = allGroups ? [...kostraGroups.map((g) => g.group), ...(matrix.groups.includes(null) ? [null] : [])] : matrix.groups;
  const nameOf = (group: number): string => kostraGroups.find((g) => g.group === group)?.label[language] ?? '';
  return (
    <section aria-labelledby="sampling-matrix">
      <div className={styles.headRow}>
        <h2 id="sampling-matrix" className={styles.h2}>{t('matrix.heading')}</h2>
        <Switch size="small" checked={allGroups} onChange={(event) => setAllGroups(event.target.checked)}>{t('matrix.allGroups')}</Switch>
      </div>
      <p className={styles.hint}>{matrix.included.length === 0 ? t('matrix.none') : t('matrix.text')}</p>
      {(matrix.included.length > 0 || allGroups) && (
        <div className={styles.scroll}>
          <table className={styles.matrix} aria-labelledby="sampling-matrix">
            <thead>
              <tr>
                <th scope="col">{t('matrix.size')}</th>
                {groups.map((group) => (
                  <th key={group ?? 'none'} scope="col" title={group === null ? undefined : nameOf(group)}>
                    {group === null ? t('matrix.groupUnknown') : <abbr title={`${t('matrix.group', { group })}: ${nameOf(group)}`}>{t('matrix.groupShort', { group })}</abbr>}
                  </th>
                ))}
                <th scope="col">{t('matrix.total')}</th>
              </tr>
            </thead>
            <tbody>
              {sizes.map((size) => (
                <tr key={size ?? 'none'}>
                  <th scope="row">{size === null ? t('matrix.sizeUnknown') : sizeClassLabels[size]}</th>
                  {groups.map((group) => <Cell key={group ?? 'none'} cases={matrix.at(size, group)} />)}
                  <td className={styles.total}>{matrix.groups.reduce<number>((sum, group) => sum + matrix.at(size, group).length, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Others matrix={matrix} />
    </section>
  );
}

function Cell({ cases }: { readonly cases: readonly CaseRow[] }) {
  const { t } = useTranslation('overview');
  if (cases.length === 0) return <td className={styles.emptyCell}><span aria-hidden>·</span><span className="visually-hidden">{t('matrix.empty')}</span></td>;
  return <td><span className={styles.chips}>{cases.map((c) => <Link key={c.id} href={`/case/${c.id}`} className={styles.link}>{c.pseudonym}</Link>)}</span></td>;
}

function Others({ matrix }: { readonly matrix: SamplingMatrix }) {
  const { t } = useTranslation('overview');
  const { included, asked, declined, replaced } = matrix;
  const lists = [
    { key: 'asked', lines: asked.map((c) => ({ case: c, text: '' })) },
    { key: 'declined', lines: declined.map((c) => ({ case: c, text: c.statusReason })) },
    {
      key: 'replaced',
      lines: replaced.map(({ case: c, by }) => ({
        case: c, text: [by ? t('matrix.replacedBy', { by: by.pseudonym }) : '', c.statusReason].filter((part) => part !== '').join('. '),
      })),
    },
  ] as const;
  return (
    <div className={styles.others}>
      <p>{t('matrix.counts', { included: included.length, asked: asked.length, declined: declined.length, replaced: replaced.length })}</p>
      {lists.filter((l) => l.lines.length > 0).map((l) => (
        <div key={l.key}>
          <h3 className={styles.h3}>{t(`matrix.${l.key}`)}</h3>
          <ul className={styles.plainList}>
            {l.lines.map(({ case: c, text }) => <li key={c.id}><Link href={`/case/${c.id}`} className={styles.link}>{c.pseudonym}</Link> {text}</li>)}
          </ul>
        </div>
      ))}
    </div>
  );
}
