// What goes, group by group, and the files that were written with it and cannot be reached from here.

import { useTranslation } from 'react-i18next';
import { dayText } from '../cases/form/dates.ts';
import { previewGroups, type Preview } from './erase-preview.ts';
import styles from './leaving.module.css';

const fileKinds = ['report', 'internal', 'bundle', 'access', 'privacy', 'archive', 'document'] as const;
const knownKind = (kind: string): (typeof fileKinds)[number] | 'other' => fileKinds.find((k) => k === kind) ?? 'other';

export function PreviewList({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('leaving');
  const groups = previewGroups.map((group) => ({ group, lines: preview.groups.get(group) ?? [] })).filter(({ lines }) => lines.length > 0);
  return (
    <>
      <section aria-labelledby="erase-goes">
        <h2 id="erase-goes">{t('preview.title')}</h2>
        <div className={styles.groups}>
          {groups.map(({ group, lines }) => (
            <details key={group}>
              <summary>{t(`preview.group.${group}`)} <span className={styles.count}>({lines.length})</span></summary>
              <ul className={styles.lines} tabIndex={0} aria-label={t(`preview.group.${group}`)}>
                {lines.map((line, at) => <li key={at}>{line === '' ? t('preview.empty') : line}</li>)}
              </ul>
            </details>
          ))}
        </div>
      </section>
      <section aria-labelledby="erase-files">
        <h2 id="erase-files">{t('preview.files')}</h2>
        <p className={styles.hint}>{t('preview.filesHelp')}</p>
        {preview.files.length === 0 ? <p>{t('preview.noFiles')}</p> : (
          <ul className={styles.files}>
            {preview.files.map((f, at) => <li key={at}>{dayText(f.at)} · {t(`preview.kind.${knownKind(f.kind)}`)}{f.file === '' ? '' : ` · ${f.file}`}</li>)}
          </ul>
        )}
      </section>
    </>
  );
}
