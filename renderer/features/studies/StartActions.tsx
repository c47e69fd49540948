// What can be done beside unlocking a study: a new one, the example, a study file.

import { useState } from 'react';
import { Button, Heading, InlineMessage, ProgressBar } from '@navikt/ds-react';
import { FileImportIcon, PlusIcon, SandboxIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { ResetDialog } from './ResetDialog.tsx';
import type { Example } from './use-example.ts';
import styles from './studies.module.css';

interface Props {
  readonly browser: boolean;
  readonly example: Example;
  /** The example is on this machine already. */
  readonly known: boolean;
  readonly onNew: () => void;
  readonly onFile: () => void;
}

export function StartActions({ browser, example, known, onNew, onFile }: Props) {
  const { t } = useTranslation('studies');
  const [resetting, setResetting] = useState(false);
  return (
    <section aria-labelledby="studies-start" className={styles.start}>
      <Heading level="2" size="small" id="studies-start">{t('actions.heading')}</Heading>
      {!browser && (
        <div>
          <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={onNew}>{t('actions.create')}</Button>
          <p>{t('actions.createHint')}</p>
        </div>
      )}
      <div>
        <Button size="small" variant="secondary" icon={<SandboxIcon aria-hidden />} loading={example.busy !== null} onClick={example.open}>
          {t('actions.example')}
        </Button>
        <p>{t('actions.exampleHint')}</p>
        {known && (
          <Button size="xsmall" variant="tertiary" disabled={example.busy !== null} onClick={() => setResetting(true)}>{t('actions.exampleReset')}</Button>
        )}
        <p role="status" className={styles.progress}>{example.busy && t(`example.${example.busy}`)}</p>
        {example.busy === 'making' && <ProgressBar size="small" value={Math.round(example.done * 100)} valueMax={100} aria-label={t('example.making')} />}
        {example.error !== null && <InlineMessage status="error" size="small" role="alert">{example.error}</InlineMessage>}
      </div>
      {!browser && (
        <div>
          <Button size="small" variant="secondary" icon={<FileImportIcon aria-hidden />} onClick={onFile}>{t('actions.file')}</Button>
          <p>{t('actions.fileHint')}</p>
        </div>
      )}
      {resetting && <ResetDialog onClose={() => setResetting(false)} onReset={example.reset} />}
    </section>
  );
}
