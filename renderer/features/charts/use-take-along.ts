// Takes a chart out of the study: to the clipboard, or to a file. What leaves is logged, as with every export.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logExport } from '../../../shared/commands/exports.ts';
import type { Language } from '../../../shared/model/language.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';
import { useRun } from '../../data/study-context.tsx';
import { usePlatform } from '../../platform/context.tsx';
import { fileName } from '../../platform/file-name.ts';
import { useNotices } from '../../ui/notices.tsx';
import type { Figure } from './figures.ts';
import { bytesOf, pngOf, type PictureForm } from './pictures.ts';

export function useTakeAlong({ caption, drawing }: Figure, language: Language): { readonly busy: boolean; readonly copy: () => Promise<void>; readonly save: (form: PictureForm) => Promise<void> } {
  const { t } = useTranslation('charts');
  const { bridge } = usePlatform();
  const notices = useNotices();
  const run = useRun();
  const [busy, setBusy] = useState(false);
  const log = (bytes: Uint8Array, file: string): Promise<unknown> => run(logExport, { kind: 'chart', language, sha256: sha256OfBytes(bytes), file, facts: [], stops: 0, reason: null });
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      notices.failure(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    copy: () => during(async () => {
      const picture = await pngOf(drawing);
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      } catch {
        notices.say(t('notCopied'));
        return;
      }
      await log(new Uint8Array(await picture.arrayBuffer()), t('clipboard'));
      notices.say(t('copied'));
    }),
    save: (form) => during(async () => {
      const bytes = await bytesOf(drawing, form);
      const answer = await bridge.call('files.save', { kind: 'chart', suggestedName: `${caption.slice(0, 80)}.${form}`, bytes });
      if (!answer.ok) notices.fileError(answer.code, answer.path);
      else if (answer.value) {
        await log(bytes, fileName(answer.value.path));
        notices.say(t('saved', { path: answer.value.path }));
      }
    }),
  };
}
