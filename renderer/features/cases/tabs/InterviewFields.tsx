// The fields of a planned interview, with a warning where somebody has not said yes to recording.

import { InlineMessage } from '@navikt/ds-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import type { InformantRow, InterviewRow } from '../../../../shared/model/rows.ts';
import { modeLabels } from '../../../../shared/model/terms.ts';
import { interviewModes } from '../../../../shared/model/vocabulary.ts';
import { useAll } from '../../../data/study-context.tsx';
import { CheckRow, ChoiceRow, DateRow, ManyRow, TextRow } from '../form/fields.tsx';
import { dayText } from '../form/dates.ts';
import formStyles from '../form/form.module.css';

interface Props {
  readonly informants: readonly InformantRow[];
  /** Those that this one may follow up. */
  readonly earlier: readonly InterviewRow[];
}

export function InterviewFields({ informants, earlier }: Props) {
  const { t, i18n } = useTranslation(['cases', 'common']);
  const language = i18n.language as Language;
  const guides = useAll('guides') ?? [];
  const coders = useAll('coders') ?? [];
  const [present, audio] = useWatch({ name: ['present', 'audio'] }) as [readonly string[], boolean];
  const here = informants.filter((i) => present.includes(i.id));
  const named = (people: readonly InformantRow[]): string => new Intl.ListFormat('nb').format(people.map((i) => i.pseudonym));
  const refused = here.filter((i) => i.recordingAllowed === false);
  const unasked = here.filter((i) => i.recordingAllowed === null);
  const role = informants.filter((i) => i.withdrawnAt === null || present.includes(i.id));
  const followable = earlier.map((i) => {
    const at = i.startedAt ?? i.plannedAt;
    return { value: i.id, label: at === null ? i.code : `${i.code}, ${dayText(at)}` };
  });

  return (
    <div className={formStyles.grid}>
      <ChoiceRow
        name="guide" label={t('interview.guide')}
        options={guides.toSorted((a, b) => b.version - a.version).map((g) => ({ value: g.id, label: t('interview.version', { version: g.version, title: g.title[language] }) }))}
      />
      <DateRow name="date" label={t('interview.date')} />
      <TextRow name="clock" label={t('interview.clock')} />
      <ChoiceRow name="mode" label={t('interview.mode')} options={interviewModes.map((m) => ({ value: m, label: modeLabels[m][language] }))} />
      <ChoiceRow name="language" label={t('interview.language')} options={[{ value: 'nb', label: t('common:language.nb') }, { value: 'nn', label: t('common:language.nn') }]} />
      <ChoiceRow name="noteTaker" label={t('interview.noteTaker')} empty={t('interview.sameAsInterviewer')} options={coders.map((c) => ({ value: c.id, label: c.name }))} />
      {followable.length > 0 && <ChoiceRow name="followUpOf" label={t('interview.followUpOf')} empty={t('interview.first')} options={followable} />}
      {role.length > 0
        ? <ManyRow name="present" label={t('interview.present')} span={4} options={role.map((i) => ({ value: i.id, label: i.initials === '' ? i.pseudonym : `${i.pseudonym} (${i.initials})` }))} />
        : <p className={formStyles.span4}>{t('interview.noInformants')}</p>}
      <div className={formStyles.span4}>
        <CheckRow name="audio" label={t('interview.audio')} />
        {audio && refused.length > 0 && <InlineMessage status="error" size="small">{t('interview.refusedAudio', { count: refused.length, who: named(refused) })}</InlineMessage>}
        {audio && unasked.length > 0 && <InlineMessage status="warning" size="small">{t('interview.unaskedAudio', { count: unasked.length, who: named(unasked) })}</InlineMessage>}
      </div>
    </div>
  );
}
