// Names of the list around the text: in the title, in the file's name and as speakers. Each with what mends it.

import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../../shared/commands/layers.ts';
import { renameOrigin, setSpeaker, updateSource } from '../../../../shared/commands/source-edits.ts';
import { freeTitle } from '../../../../shared/commands/sources.ts';
import { namesAround } from '../../../../shared/disclosure/source-names.ts';
import { useRun, useWhere } from '../../../data/study-context.tsx';
import { SpeakerSelects } from '../../sources/SpeakerSelects.tsx';
import type { SourceReading } from '../reading-data.ts';
import styles from './masks.module.css';

export function SourceNames({ reading: { source, ownCase }, look }: { readonly reading: SourceReading; readonly look: Look }) {
  const { t } = useTranslation('masks');
  const run = useRun();
  const informants = useWhere('informants', 'case', source.case);
  const others = useWhere('sources', 'case', source.case);
  if (!informants || !others) return null;
  const found = namesAround(source, informants, look.tool);
  if (found.length === 0) return null;
  const neutral = freeTitle(ownCase, others.filter((s) => s.id !== source.id));
  const ending = /\.\p{L}[\p{L}\p{N}]{0,4}$/u.exec(source.origin?.name ?? '')?.[0] ?? '';
  const speakers = found.filter((f) => f.where === 'speaker');
  return (
    <section>
      <h3 className={styles.h3}>{t('places')}</h3>
      <ul className={styles.list}>
        {found.map(({ where, name }) => (
          <li key={`${where} ${name}`} className={styles.card}>
            <p className={styles.context}>{t(`place.${where}`, { name })}</p>
            {where === 'title' && <Button size="xsmall" variant="secondary" onClick={() => void run(updateSource, { id: source.id, changes: { title: neutral } })}>{t('rename', { name: neutral })}</Button>}
            {where === 'file' && <Button size="xsmall" variant="secondary" onClick={() => void run(renameOrigin, { id: source.id, name: `${neutral}${ending}` })}>{t('rename', { name: `${neutral}${ending}` })}</Button>}
          </li>
        ))}
      </ul>
      {speakers.length > 0 && (
        <SpeakerSelects
          informants={informants} onChoose={(label, who) => void run(setSpeaker, { id: source.id, label, who })}
          labels={speakers.map(({ name }) => ({ label: name, turns: (source.paragraphs ?? []).filter((p) => p.speaker === name).length, who: 'unknown' as const }))}
        />
      )}
    </section>
  );
}
