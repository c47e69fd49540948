// One layer over the text: what it is, its words, who put it there; opened, it can be changed or taken away.

import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { wordLayer } from '../../../../shared/commands/layers.ts';
import type { Layer } from '../../../../shared/disclosure/layers.ts';
import { passageStays } from '../../../../shared/disclosure/passages.ts';
import { isRecognisable, sensitiveSigns } from '../../../../shared/disclosure/third-person.ts';
import type { CaseRow, Row } from '../../../../shared/model/rows.ts';
import { useRun } from '../../../data/study-context.tsx';
import { SavedText, UnsavedRow } from '../../../ui/SavedText.tsx';
import { Approval } from '../../after-work/write-out/Approval.tsx';
import styles from './masks.module.css';

interface Props {
  readonly layer: Layer;
  readonly text: string;
  readonly coder: string;
  readonly coders: readonly Row<'coders'>[];
  readonly approvals: readonly Row<'approvals'>[];
  readonly ownCase: CaseRow;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

export function LayerCard({ layer, text, coder, coders, approvals, ownCase, open, onOpen, onRemove }: Props) {
  const { t } = useTranslation(['masks', 'afterWork']);
  const run = useRun();
  const { kind, words, row } = layer;
  const passage = text.slice(layer.start, layer.end);
  const quote = passage.length > 90 ? `${passage.slice(0, 90)} …` : passage;
  const isWorded = kind === 'mask' || kind === 'clarification' || kind === 'generalised';
  const stays = kind === 'generalised' ? passageStays(row, passage, approvals, ownCase) : null;
  return (
    <li className={styles.layer}>
      <button type="button" className={styles.row} aria-expanded={open} onClick={onOpen} data-layer={kind}>
        <span className={styles.kind}>{t(`kind.${kind}`)}</span> «{quote}»{words !== '' && <> → {words}</>}
      </button>
      {open && (
        <div className={styles.opened}>
          <p className={styles.quiet}>{t('by', { who: coders.find((c) => c.id === row.author)?.name ?? '?' })}</p>
          {isWorded && (
            <UnsavedRow key={row.id} what="layer" id={row.id}>
              <SavedText
                name="words" label={t(`words.${kind}`)} value={kind === 'mask' ? words.replace(/^\[|\]s?$/g, '') : words} {...(kind === 'generalised' ? { rows: 2, oneParagraph: true } : {})}
                onSave={async (next) => (await run(wordLayer, { id: row.id, words: next })) !== undefined}
              />
            </UnsavedRow>
          )}
          {kind === 'generalised' && (
            <>
              {isRecognisable(words, ownCase) && <InlineMessage status="warning" size="small">{t('afterWork:generalised.recognisable')}</InlineMessage>}
              {words === ''
                ? <p className={styles.quiet}>{t('passageMissing')}</p>
                : <Approval overlay={row} approvals={approvals} passage={passage} isSensitive={[passage, words].some((w) => sensitiveSigns(w).length > 0)} coder={coder} />}
              {words !== '' && stays === null && <p className={styles.quiet}>{t('passageLeaves')}</p>}
            </>
          )}
          <Button size="xsmall" variant="secondary-neutral" onClick={onRemove}>{t('remove')}</Button>
        </div>
      )}
    </li>
  );
}
