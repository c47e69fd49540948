// «Versjoner»: who corrected a source's text and when, an earlier version to read, two compared, and one brought back.

import { useMemo, useState } from 'react';
import { Button, InlineMessage, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { bringBackText } from '../../../../shared/commands/source-text.ts';
import type { TextRow } from '../../../../shared/model/rows.ts';
import { keptSince } from '../../../../shared/text/anchor-place.ts';
import { piecesOf } from '../../../../shared/text/kept.ts';
import { useRun } from '../../../data/study-context.tsx';
import { useTextOrigins } from '../../../data/text-origins.ts';
import { useWhen } from '../../../ui/when.ts';
import type { SourceReading } from '../reading-data.ts';
import styles from './versions.module.css';

interface Props { readonly reading: SourceReading; readonly hasDraft: boolean; readonly onClose: () => void }

const sizes = ({ edits }: TextRow): { readonly added: number; readonly taken: number } => ({
  added: edits.reduce((sum, [, , insert]) => sum + insert.length, 0), taken: edits.reduce((sum, [from, to]) => sum + to - from, 0),
});

export default function VersionsView({ reading, hasDraft, onClose }: Props) {
  const { t } = useTranslation('reading');
  const run = useRun();
  const when = useWhen();
  const { head, versions, source, coders, interview } = reading;
  // Newest first: the newest, and those that it was made from.
  const line = useMemo(() => {
    const found: TextRow[] = [];
    for (let at: TextRow | undefined = head; at && !found.includes(at); at = at.parent === null ? undefined : versions.get(at.parent)) found.push(at);
    return found;
  }, [head, versions]);
  const origins = useTextOrigins(line.map((v) => v.id));
  const [chosenId, choose] = useState(head.id);
  const [against, compare] = useState<string | null>(head.parent);
  const chosen = line.find((v) => v.id === chosenId) ?? head;
  const other = line.find((v) => v.id === against && v.id !== chosen.id);
  const pieces = useMemo(() => {
    const [older, newer] = other && other.n < chosen.n ? [other, chosen] : [chosen, other ?? chosen];
    return piecesOf(keptSince(newer.id, older.id, versions) ?? [], older.text, newer.text);
  }, [chosen, other, versions]);
  const nameOf = (version: TextRow): string => {
    const origin = origins?.get(version.id);
    return origin ? `${when(origin.at)}, ${coders.find((c) => c.id === origin.coder)?.name ?? ''}` : '';
  };

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('versions.heading', { title: source.title })}</h1>
        <Button size="small" variant="secondary-neutral" onClick={onClose}>{t('versions.close')}</Button>
      </header>
      <nav className={styles.list} aria-label={t('versions.list')}>
        <ol>
          {line.map((version) => {
            const { added, taken } = sizes(version);
            return (
              <li key={version.id}>
                <button type="button" className={styles.version} aria-current={version.id === chosen.id || undefined} onClick={() => { choose(version.id); compare(version.parent); }}>
                  <span className={styles.number}>{t('versions.number', { n: version.n })}{version.id === head.id && ` · ${t('versions.newest')}`}</span>
                  <span>{nameOf(version)}</span>
                  <span>{version.parent === null ? t('versions.first') : version.restores == null ? t('versions.changed', { added, taken }) : t('versions.broughtBack', { n: versions.get(version.restores)?.n ?? '?' })}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <div className={styles.middle}>
        <div className={styles.bar}>
          <Select size="small" label={t('versions.compare', { n: chosen.n })} value={other?.id ?? ''} onChange={(event) => compare(event.target.value === '' ? null : event.target.value)}>
            <option value="">{t('versions.alone')}</option>
            {line.filter((v) => v.id !== chosen.id).map((v) => <option key={v.id} value={v.id}>{t('versions.number', { n: v.n })}</option>)}
          </Select>
          {chosen.id !== head.id && (
            <Button
              size="small" variant="secondary" disabled={hasDraft}
              onClick={() => void run(bringBackText, { source: source.id, version: chosen.id }).then((done) => {
                if (!done) return;
                choose(done.value.id);
                compare(head.id);
              })}
            >{t('versions.bringBack', { n: chosen.n })}</Button>
          )}
          {hasDraft && <InlineMessage status="info" size="small">{t('versions.draftFirst')}</InlineMessage>}
        </div>
        {other && <p className={styles.legend}><ins>{t('versions.isNew')}</ins> <del>{t('versions.isGone')}</del></p>}
        <div className={styles.text} role="document" tabIndex={0} aria-label={t('versions.number', { n: chosen.n })} lang={interview?.language ?? 'nb'}>
          {pieces.map(({ kind, text }, i) => (kind === 'same' ? <span key={i}>{text}</span> : kind === 'new' ? <ins key={i}>{shown(text)}</ins> : <del key={i}>{shown(text)}</del>))}
        </div>
      </div>
    </div>
  );
}

/** A line break by itself would not be seen. */
const shown = (text: string): string => text.replaceAll('\n', '¶\n');
