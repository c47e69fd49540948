// How far a topic has come, as a shape with a name: never by colour alone.

import {
  ArrowRightIcon, CheckmarkCircleFillIcon, CircleIcon, CircleSlashIcon, MinusCircleIcon, CircleFillIcon,
} from '@navikt/aksel-icons';
import type { Language } from '../../../shared/model/language.ts';
import { coverageLabels } from '../../../shared/model/terms.ts';
import type { CoverageState } from '../../../shared/model/vocabulary.ts';
import styles from './interview.module.css';

const marks = {
  'ikke-berort': CircleIcon,
  berort: CircleFillIcon,
  dekket: CheckmarkCircleFillIcon,
  'ikke-aktuelt': MinusCircleIcon,
  'onsket-ikke-svare': CircleSlashIcon,
  'tas-i-oppfolging': ArrowRightIcon,
} as const;

export function CoverageMark({ state, language }: { readonly state: CoverageState; readonly language: Language }) {
  const Mark = marks[state];
  return <Mark className={styles.coverage} data-state={state} title={coverageLabels[state][language]} fontSize="1.1rem" />;
}
