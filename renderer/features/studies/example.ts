// The example study: made on first use, opened without asking, made anew on request.

import type { Bridge } from '../../../shared/ipc/contract.ts';
import type { Progress } from '../../data/fill-study.ts';
import type { StudySession } from '../../data/session.ts';
import { adoptStudy, examplePassphrase, removeStudy, unlockStudy, type ListedStudy } from '../../data/studies.ts';

/** Opens the example that is here. Throws with a reason where it does not open. */
export async function openExample(bridge: Bridge, study: ListedStudy): Promise<StudySession> {
  const unlocked = await unlockStudy(bridge, study, examplePassphrase);
  if (unlocked.kind !== 'open') throw new Error(unlocked.kind);
  return unlocked.session;
}

/** Makes the example study here. Its script is only fetched when somebody wants it. */
export async function makeExample(bridge: Bridge, progress: Progress): Promise<StudySession> {
  const { exampleStudy } = await import('../../../shared/templates/example/index.ts');
  const { store, linkingKey } = await exampleStudy();
  const [coder] = await store.all('coders');
  const changes = await store.log();
  return adoptStudy(bridge, { id: linkingKey.study, changes, linkingKey, coder: coder!.id, fictive: true }, examplePassphrase, { onRows: progress });
}

export async function remakeExample(bridge: Bridge, present: readonly ListedStudy[], progress: Progress): Promise<StudySession> {
  for (const study of present) await removeStudy(bridge, study.id);
  return makeExample(bridge, progress);
}
