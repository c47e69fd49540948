// Adding a case municipality: one screen, most of it optional. The real name goes into the linking key.

import { useId, useMemo } from 'react';
import { Button, InlineMessage, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addCase, nextPseudonym } from '../../../shared/commands/cases.ts';
import { useAll, useRun, useStudyRow, useStudySession } from '../../data/study-context.tsx';
import { AttributeFields } from './AttributeFields.tsx';
import { attributeSchema, newCaseValues } from './attributes.ts';
import { LongRow, TextRow } from './form/fields.tsx';
import { line } from './form/parts.ts';
import { RowForm } from './form/RowForm.tsx';
import { useFocusFirst } from './use-focus-first.ts';
import { useNames } from './use-names.ts';
import formStyles from './form/form.module.css';
import styles from './cases.module.css';

const schema = attributeSchema.extend({ name: line });

export function NewCaseForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['cases', 'common']);
  const formId = useId();
  const { id: study } = useStudySession();
  const cases = useAll('cases');
  const year = useStudyRow()?.periodTo;
  const names = useNames();
  const run = useRun();
  const [, navigate] = useLocation();
  const focusFirst = useFocusFirst();
  const values = useMemo(() => (cases && year !== undefined ? { ...newCaseValues(nextPseudonym(cases), year), name: '' } : undefined), [cases, year]);

  return (
    <Modal open onClose={onClose} header={{ heading: t('new.title'), size: 'small' }} width="56rem">
      <Modal.Body>
        {values && (
          <div ref={focusFirst}>
            <RowForm
              id={formId} schema={schema} values={values} draft={['case', 'new']} scope={study} className={formStyles.grid}
              onSubmit={async ({ name, ...fields }) => {
                const done = await run(addCase, fields);
                if (!done) return false;
                if (name !== '') await names.setCaseName(done.value.id, name);
                onClose();
                navigate(`/case/${done.value.id}`);
                return true;
              }}
            >
              <TextRow name="pseudonym" label={t('field.pseudonym')} />
              {names.available
                ? <TextRow name="name" label={t('field.name')} span={2} />
                : <div className={formStyles.span2}><InlineMessage status="info" size="small">{t('new.noKey')}</InlineMessage></div>}
              <AttributeFields />
              <LongRow name="inclusionReason" label={t('field.inclusionReason')} span={4} />
            </RowForm>
          </div>
        )}
      </Modal.Body>
      <Modal.Footer className={styles.modalFoot}>
        <Button size="small" type="submit" form={formId}>{t('new.submit')}</Button>
        <Button size="small" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
