// A picture, shown as it is. Its bytes stand in the address itself: a blob of the browser's could be written to the
// disk, readable.

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import { bytesToBase64 } from '../../../shared/exchange/base64.ts';
import { readContent } from '../../data/attachments.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { endingOf } from '../../../shared/attachments/kinds.ts';
import { useSayFailure } from './use-documents.ts';
import styles from './documents.module.css';

const types: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', bmp: 'image/bmp' };
/** A larger one is opened elsewhere, bytes. */
const largest = 20_000_000;

export function Picture({ attachment }: { readonly attachment: AttachmentRow }) {
  const { t } = useTranslation('documents');
  const session = useStudySession();
  const sayFailure = useSayFailure();
  const [address, setAddress] = useState<string | null>(null);
  const type = types[endingOf(attachment.name)];
  const isShown = type !== undefined && attachment.size <= largest;
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const bytes = new Uint8Array(attachment.size);
      let at = 0;
      for await (const plain of readContent(session, attachment, stop.signal)) {
        bytes.set(plain, at);
        at += plain.length;
      }
      setAddress(`data:${type};base64,${bytesToBase64(bytes)}`);
    };
    if (isShown) read().catch((error: unknown) => { if (!stop.signal.aborted) sayFailure(error, attachment.name); });
    return () => stop.abort();
  }, [attachment, isShown, sayFailure, session, type]);
  if (!isShown) return <p className={styles.note}>{t('pictureElsewhere')}</p>;
  return address === null ? null : <img className={styles.picture} src={address} alt={t('picture', { name: attachment.name })} />;
}
