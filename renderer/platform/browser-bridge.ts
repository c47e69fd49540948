// The shell that an ordinary browser can be: keys in its own small database, files by picker and download. Only
// for the fictive example: nothing here is guarded as the desktop program guards it.

import { Dexie, type Table } from 'dexie';
import { answerCall, CallFailure, type Handlers } from '../../shared/ipc/answer.ts';
import { joined } from '../../shared/exchange/byte-source.ts';
import { sha256OfBytes } from '../../shared/text/hash.ts';
import { memoryReading } from './memory-reading.ts';
import type { Answer, Bridge, CallArgs, CallName, CallResult } from '../../shared/ipc/contract.ts';
import { browserAttachmentCalls } from './browser-attachments.ts';
import { version } from '../../package.json';
import { noTries } from '../../shared/model/unlock-tries.ts';
import { languages } from '../../shared/model/language.ts';
import { sourceForms } from '../../shared/sources/source.ts';

interface KeptStudy { readonly id: string; readonly createdAt: string; readonly keys: string }
interface KeptLinkingKey { readonly study: string; readonly generations: readonly Uint8Array<ArrayBuffer>[] }

type ShellDatabase = Dexie & { studies: Table<KeptStudy, string>; linkingKeys: Table<KeptLinkingKey, string> };

const types = {
  bundle: '.feltbok', report: '.docx', internal: '.docx', guide: '.docx', topics: '.docx', codebook: '.docx', coreq: '.docx', amounts: '.xlsx', chart: '.svg', table: '.xlsx', text: '.txt', document: '',
} as const;

const generationsKept = 10;

export function browserBridge(): Bridge {
  const db = new Dexie('feltbok-shell') as ShellDatabase;
  db.version(1).stores({ studies: 'id', linkingKeys: 'study' });

  const attachments = browserAttachmentCalls();
  const reading = memoryReading();
  let saving: { readonly handle: string; readonly name: string; readonly pieces: Uint8Array<ArrayBuffer>[] } | null = null;
  const saved = (handle: string): NonNullable<typeof saving> => {
    if (saving?.handle !== handle) throw new CallFailure('not-found');
    return saving;
  };

  const handlers: Handlers = {
    ...attachments,
    'app.info': () => ({
      runtime: 'browser', version, electron: null, platform: navigator.platform, dataFolder: '', device: device(),
      systemLanguage: languages.find((l) => navigator.languages.some((n) => n.startsWith(l))) ?? 'nb', safeMode: false,
    }),
    'app.renewDevice': () => { throw new CallFailure('not-possible'); },
    'app.setLanguage': () => null,
    'app.setTitle': ({ title }) => { document.title = title; return null; },
    'app.interviewRunning': () => null,
    'app.textFocused': () => null,
    'app.openExternal': () => { throw new CallFailure('not-possible'); },
    'app.readyToClose': () => null,
    'studies.list': () => db.studies.toArray(),
    'studies.create': async ({ id, keys }) => {
      if (await db.studies.get(id)) throw new CallFailure('already-exists');
      await db.studies.put({ id, keys, createdAt: new Date().toISOString() });
      return null;
    },
    'studies.writeKeys': async ({ id, keys }) => {
      const study = await db.studies.get(id);
      if (!study) throw new CallFailure('not-found');
      await db.studies.put({ ...study, keys });
      return null;
    },
    // A browser keeps neither journal nor snapshots.
    'studies.destroyCopies': () => ({ outOfReach: null }),
    'studies.remove': async ({ id }) => {
      if (!(await db.studies.get(id))) throw new CallFailure('not-found');
      await db.studies.delete(id);
      const all = await attachments['attachments.list']({ study: id });
      await attachments['attachments.remove']({ study: id, ids: all.map((a) => a.id) });
      return { outOfReach: [] };
    },
    // Only the example, which opens without a passphrase.
    'tries.read': () => noTries,
    'tries.wrong': () => noTries,
    'tries.forget': () => null,
    'deviceSecret.state': () => ({ refused: 'no-keeper', kept: false, shut: false }),
    'deviceSecret.keep': () => { throw new CallFailure('not-possible'); },
    'deviceSecret.read': () => null,
    'deviceSecret.forget': () => null,
    'deviceSecret.shut': () => null,
    'linkingKey.read': async ({ study, back = 0 }) => (await db.linkingKeys.get(study))?.generations.at(-1 - back) ?? null,
    'linkingKey.write': async ({ study, sealed }) => {
      const before = (await db.linkingKeys.get(study))?.generations ?? [];
      await db.linkingKeys.put({ study, generations: [...before, new Uint8Array(sealed)].slice(-generationsKept) });
      return null;
    },
    'linkingKey.replace': async ({ study, generations }) => {
      await db.linkingKeys.put({ study, generations: generations.map((g) => new Uint8Array(g)) });
      return null;
    },
    // Other media cannot be reached from here.
    'linkingKey.place': () => ({ folder: null, connected: true }),
    'linkingKey.moveOut': () => { throw new CallFailure('not-possible'); },
    'linkingKey.moveBack': () => { throw new CallFailure('not-possible'); },
    'linkingKey.remove': async ({ study }) => { await db.linkingKeys.delete(study); return { outOfReach: null }; },
    // No disk of one's own here, and only the example study: its one copy is the database.
    'journal.segments': () => [],
    'journal.read': () => { throw new CallFailure('not-possible'); },
    'journal.append': () => { throw new CallFailure('not-possible'); },
    'journal.rotate': () => { throw new CallFailure('not-possible'); },
    'journal.trim': () => { throw new CallFailure('not-possible'); },
    // A browser keeps no snapshots: it has no folder to keep them in, and only the example.
    'snapshots.list': () => ({ folder: '', snapshots: [], copies: null }),
    'snapshots.read': () => { throw new CallFailure('not-possible'); },
    'snapshots.write': () => { throw new CallFailure('not-possible'); },
    'snapshots.remove': () => { throw new CallFailure('not-possible'); },
    'snapshots.chooseFolder': () => { throw new CallFailure('not-possible'); },
    'snapshots.clearFolder': () => { throw new CallFailure('not-possible'); },
    // A recording would lie readable on the disk: there is no main to serve it from memory.
    'playing.open': () => { throw new CallFailure('not-possible'); },
    'playing.give': () => null,
    'playing.close': () => null,
    'database.setAside': () => { throw new CallFailure('not-possible'); },
    'disk.state': () => ({ free: 0, level: 'ample', ballast: false }),
    'disk.clouds': () => ({ data: null, copies: null }),
    'files.open': async ({ kind }) => {
      const [file] = await pickFiles(types[kind], false);
      return file ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null;
    },
    'files.openMany': async ({ kind }) => {
      const accept = kind === 'text' ? sourceForms.map((form) => `.${form}`).join(',') : types[kind];
      return Promise.all((await pickFiles(accept, true)).map(async (file) => ({ name: file.name, read: new Uint8Array(await file.arrayBuffer()) })));
    },
    'files.readBegin': async ({ kind }) => {
      const [file] = await pickFiles(types[kind], false);
      return file ? reading.begin({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }) : null;
    },
    'files.readPart': ({ handle, from, length }) => reading.part(handle, from, length),
    'files.readStop': ({ handle }) => reading.stop(handle),
    'files.handed': () => null,
    'files.save': ({ suggestedName, bytes }) => { download(suggestedName, new Blob([new Uint8Array(bytes)])); return { path: suggestedName, kept: null, list: null }; },
    'files.saveBegin': ({ suggestedName }) => {
      saving = { handle: crypto.randomUUID(), name: suggestedName, pieces: [] };
      return { handle: saving.handle };
    },
    'files.savePiece': ({ handle, bytes }) => { saved(handle).pieces.push(new Uint8Array(bytes)); return null; },
    'files.saveEnd': ({ handle }) => {
      const { name, pieces } = saved(handle);
      saving = null;
      download(name, new Blob(pieces));
      return { path: name, sha256: sha256OfBytes(joined(pieces)) };
    },
    'files.saveStop': () => { saving = null; return null; },
  };

  return {
    call: <N extends CallName>(name: N, args: CallArgs<N>) => answerCall(handlers, name, args) as Promise<Answer<CallResult<N>>>,
    // A browser has no menus and no power events; the tab closes without asking.
    on: () => () => undefined,
  };
}

function device(): string {
  const key = 'feltbok-device';
  const known = localStorage.getItem(key);
  if (known !== null) return known;
  const made = crypto.randomUUID();
  localStorage.setItem(key, made);
  return made;
}

/** None where the user cancels. */
function pickFiles(accept: string, multiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.click();
  });
}

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
