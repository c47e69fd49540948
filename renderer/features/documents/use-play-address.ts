// The address that a recording is played from: main serves it in ranges, and asks here for each piece, which is opened
// only when it is wanted.

import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../shared/ipc/contract.ts';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import { readChunk } from '../../data/attachments.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { endingOf, kindOf } from '../../../shared/attachments/kinds.ts';

const types: Readonly<Record<string, string>> = {
  m4a: 'audio/mp4', mp3: 'audio/mpeg', wav: 'audio/wav', ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg', aac: 'audio/aac', flac: 'audio/flac',
  mp4: 'video/mp4', m4v: 'video/mp4', mov: 'video/mp4', webm: 'video/webm',
};
const told = /^(audio|video)\/[a-z0-9.+-]{1,60}$/;

const typeOf = (row: AttachmentRow): string => types[endingOf(row.name)] ?? (told.test(row.mime) ? row.mime : kindOf(row) === 'video' ? 'video/mp4' : 'audio/mpeg');

export function usePlayAddress(row: AttachmentRow): { readonly address: string | null; readonly fault: ErrorCode | null } {
  const session = useStudySession();
  const [found, setFound] = useState<{ readonly address: string | null; readonly fault: ErrorCode | null }>({ address: null, fault: null });
  useEffect(() => {
    const { bridge } = session;
    let left = false;
    let token: string | null = null;
    const off = bridge.on('chunkWanted', ({ token: asked, n }) => {
      if (asked !== token) return;
      const give = (bytes: Uint8Array<ArrayBuffer> | null): void => void bridge.call('playing.give', { token: asked, n, bytes });
      readChunk(session, row, n).then((plain) => give(new Uint8Array(plain)), () => give(null));
    });
    const close = (): void => {
      if (token !== null) void bridge.call('playing.close', { token });
    };
    void bridge.call('playing.open', { size: row.size, mime: typeOf(row) }).then((answer) => {
      if (!answer.ok) {
        if (!left) setFound({ address: null, fault: answer.code });
        return;
      }
      ({ token } = answer.value);
      if (left) close();
      else setFound({ address: answer.value.address, fault: null });
    });
    return () => {
      left = true;
      off();
      close();
    };
  }, [row, session]);
  return found;
}
