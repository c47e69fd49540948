// Opening a study in safe mode: where every screen was left is forgotten, and the study opens at a place of the person's choice.

import { forgetLeftAt } from '../data/left-at.ts';
import type { StudySession } from '../data/session.ts';
import { wishSection } from '../features/settings/section-wish.ts';
import { forgetPlace } from './lock.ts';

export type SafePlace = 'overview' | 'snapshots' | 'file';

export async function startSafely(session: StudySession, place: SafePlace): Promise<void> {
  forgetPlace();
  await forgetLeftAt(session);
  if (place !== 'overview') wishSection(place);
  history.replaceState(null, '', `${location.pathname}${location.search}${place === 'overview' ? '' : '#/innstillinger'}`);
}
