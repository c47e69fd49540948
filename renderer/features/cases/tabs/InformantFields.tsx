// The fields of an informant: role, what they were told, and what they said yes to.

import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import { roles } from '../../../../shared/templates/roles.ts';
import { useStudyRow } from '../../../data/study-context.tsx';
import { ChoiceRow, DateRow, RadioRow, TextRow } from '../form/fields.tsx';

export function InformantFields() {
  const { t, i18n } = useTranslation('cases');
  const language = i18n.language as Language;
  const role = useWatch({ name: 'role' }) as string;
  // Consent is asked for only where it is what the study rests on; asking otherwise would mislead.
  const byConsent = useStudyRow()?.legalGround === 'samtykke';
  return (
    <>
      <ChoiceRow name="role" label={t('informant.role')} options={roles.map((r) => ({ value: r.slug, label: r.label[language] }))} />
      {role === 'annen' && <TextRow name="roleOther" label={t('informant.roleOther')} />}
      <TextRow name="initials" label={t('informant.initials')} />
      <DateRow name="oralDate" label={t('informant.oralDate')} />
      <TextRow name="oralVersion" label={t('informant.oralVersion')} />
      <DateRow name="writtenDate" label={t('informant.writtenDate')} />
      <TextRow name="writtenVersion" label={t('informant.writtenVersion')} />
      <RadioRow
        name="recordingAllowed" label={t('informant.recording')} span={2}
        options={[{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }, { value: '', label: t('informant.notAsked') }]}
      />
      {byConsent && <DateRow name="consentAt" label={t('informant.consentAt')} />}
    </>
  );
}

/** Name and contact details: they go into the linking key and nowhere else. */
export function PersonFields() {
  const { t } = useTranslation('cases');
  return (
    <>
      <TextRow name="name" label={t('informant.name')} />
      <TextRow name="email" label={t('informant.email')} type="email" />
      <TextRow name="phone" label={t('informant.phone')} type="tel" />
    </>
  );
}
