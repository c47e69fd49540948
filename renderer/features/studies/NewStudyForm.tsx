// A new study: on one screen what it is called and covers, who codes, and the passphrase that locks it; then its
// recovery code.

import { useMemo, useState, type FormEvent } from 'react';
import { Button, Heading, InlineMessage, Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { languages } from '../../../shared/model/language.ts';
import type { StudySession } from '../../data/session.ts';
import { makeStudy } from '../../data/studies.ts';
import { usePlatform } from '../../platform/context.tsx';
import { noPassphrase, PassphraseFields, passphraseFault, type PassphraseFault } from '../../ui/PassphraseFields.tsx';
import { RecoveryCodeStep } from '../keys/RecoveryCodeStep.tsx';
import { useLanguage } from '../../app/use-language.ts';
import styles from './studies.module.css';

/** Messages are keys of `create` in the screen's texts. */
const schema = z.object({
  title: z.string().trim().min(1, 'titleMissing').max(300, 'titleLong'),
  periodFrom: z.string().trim().regex(/^(19|20|21)\d\d$/, 'yearWrong'),
  periodTo: z.string().trim().regex(/^(19|20|21)\d\d$/, 'yearWrong'),
  documentLanguage: z.enum(languages),
  coderName: z.string().trim().min(1, 'coderMissing').max(200),
}).refine((v) => Number(v.periodTo) >= Number(v.periodFrom), { path: ['periodTo'], message: 'periodReversed' });
type Wish = z.infer<typeof schema>;

interface Props { readonly onOpen: (session: StudySession) => void; readonly onCancel: () => void }

export default function NewStudyForm({ onOpen, onCancel }: Props) {
  const { t } = useTranslation(['studies', 'keys']);
  const { bridge } = usePlatform();
  const { language } = useLanguage();
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [fault, setFault] = useState<PassphraseFault | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<StudySession | null>(null);
  const defaults = useMemo((): Wish => {
    // Growth is looked at over the last two years with accounts.
    const year = new Date().getFullYear();
    return { title: '', periodFrom: String(year - 2), periodTo: String(year - 1), documentLanguage: language, coderName: '' };
  }, [language]);
  const { register, control, handleSubmit, formState: { errors } } = useForm<Wish>({ defaultValues: defaults, resolver: zodResolver(schema) });
  const said = (field: keyof Wish): string | undefined => {
    const key = errors[field]?.message;
    return key === undefined ? undefined : t(`create.${key as 'titleMissing'}`);
  };

  const make = async (wish: Wish): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const outcome = await makeStudy(bridge, { ...wish, periodFrom: Number(wish.periodFrom), periodTo: Number(wish.periodTo), passphrase: passphrase.first });
      if (!('refused' in outcome)) {
        setMade(outcome);
        return;
      }
      setFailed(outcome.refused);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : '?');
    }
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = passphraseFault(passphrase);
    setFault(wrong);
    // All that is missing is told at once.
    void handleSubmit((wish) => (wrong === null ? make(wish) : undefined))(event);
  };

  if (made) {
    return (
      <section aria-labelledby="recovery-code">
        <Heading level="2" size="medium" id="recovery-code" spacing>{t('recovery.heading', { ns: 'keys' })}</Heading>
        <RecoveryCodeStep session={made} without="later" onDone={() => onOpen(made)} />
      </section>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="new-study">
      <Heading level="2" size="medium" id="new-study">{t('create.heading')}</Heading>
      <div className={styles.halves}>
        <section aria-label={t('create.aboutHeading')} className={styles.fields}>
          <Heading level="3" size="xsmall">{t('create.aboutHeading')}</Heading>
          <TextField size="small" label={t('create.title')} description={t('create.titleHint')} autoComplete="off" autoFocus error={said('title')} {...register('title')} />
          <div className={styles.pair}>
            <TextField size="small" label={t('create.periodFrom')} inputMode="numeric" autoComplete="off" error={said('periodFrom')} {...register('periodFrom')} />
            <TextField size="small" label={t('create.periodTo')} inputMode="numeric" autoComplete="off" error={said('periodTo')} {...register('periodTo')} />
          </div>
          <p className={styles.note}>{t('create.periodHint')}</p>
          <Controller
            control={control} name="documentLanguage"
            render={({ field }) => (
              <RadioGroup className={styles.inline} size="small" legend={t('create.language')} description={t('create.languageHint')} {...field}>
                {languages.map((l) => <Radio key={l} value={l}>{t(`language.${l}`, { ns: 'common' })}</Radio>)}
              </RadioGroup>
            )}
          />
          <TextField size="small" label={t('create.coder')} description={t('create.coderHint')} autoComplete="name" error={said('coderName')} {...register('coderName')} />
        </section>
        <section aria-label={t('create.lockHeading')} className={styles.fields}>
          <Heading level="3" size="xsmall">{t('create.lockHeading')}</Heading>
          <p className={styles.text}>{t('create.passphraseText')}</p>
          <PassphraseFields label={t('create.passphraseHeading')} value={passphrase} fault={fault} onChange={(next) => {
            setPassphrase(next);
            setFault(null);
          }} />
          <InlineMessage status="warning" size="small">{t('create.cannotRecover')}</InlineMessage>
        </section>
      </div>
      {failed !== null && <InlineMessage status="error" role="alert">{t('create.failed', { reason: failed })}</InlineMessage>}
      <div className={styles.buttons}>
        <Button type="submit" size="small" loading={busy}>{t('create.submit')}</Button>
        <Button type="button" size="small" variant="secondary" disabled={busy} onClick={onCancel}>{t('action.cancel', { ns: 'common' })}</Button>
      </div>
    </form>
  );
}
