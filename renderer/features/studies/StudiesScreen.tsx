// Studies on this machine: create, open the example, open a bundle, unlock.

import type { StudySession } from '../../data/session.ts';

export function StudiesScreen({ onOpen }: { readonly onOpen: (session: StudySession) => void }) {
  return <button type="button" onClick={() => onOpen(null as never)}>Feltbok</button>;
}
