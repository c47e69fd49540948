// Chooses a Word template of the institution: what it lacks is said, and one that cannot be used leaves the standard styles.

import { useState } from 'react';
import { Button } from '@navikt/ds-react';
import { FileIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Template } from '../../../shared/report/index.ts';
import { usePlatform } from '../../platform/context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import styles from './report.module.css';

export interface ChosenTemplate { readonly name: string; readonly template: Template }

export function TemplatePick({ chosen, onChoose }: { readonly chosen: ChosenTemplate | null; readonly onChoose: (chosen: ChosenTemplate | null) => void }) {
  const { t } = useTranslation('report');
  const { bridge } = usePlatform();
  const notices = useNotices();
  const [said, setSaid] = useState<string | null>(null);

  const pick = async (): Promise<void> => {
    try {
      const answer = await bridge.call('files.open', { kind: 'report' });
      if (!answer.ok) return notices.fileError(answer.code, answer.path);
      if (!answer.value) return;
      const { name, bytes } = answer.value;
      const { readTemplate } = await import('../../../shared/report/index.ts');
      const read = readTemplate(bytes);
      onChoose(read.ok ? { name, template: read.template } : null);
      if (!read.ok) setSaid(t(`template.${read.code}`, { name }));
      else setSaid(read.template.missing.length === 0 ? null : t('template.missing', { name, list: read.template.missing.join(', ') }));
    } catch (error) {
      notices.failure(error);
    }
  };

  return (
    <div className={styles.template}>
      {chosen === null
        ? <Button size="small" variant="tertiary" data-color="neutral" icon={<FileIcon aria-hidden />} onClick={() => void pick()}>{t('template.choose')}</Button>
        : <Button size="small" variant="tertiary" data-color="neutral" icon={<XMarkIcon aria-hidden />} onClick={() => { onChoose(null); setSaid(null); }}>{t('template.leave', { name: chosen.name })}</Button>}
      <p role="status" className={styles.templateSaid}>{said}</p>
    </div>
  );
}
