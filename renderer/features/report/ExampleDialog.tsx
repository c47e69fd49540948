// A municipality example opened from a finding, to be mended on the spot.

import { Button, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../shared/text/positions.ts';
import { ExampleEditor } from '../cells/ExampleEditor.tsx';

export interface OpenedExample {
  readonly caseId: string;
  readonly codeId: string;
  readonly pseudonym: string;
  readonly category: string;
  /** What is selected in the text when it opens. */
  readonly at: Span | null;
}

export function ExampleDialog({ example, onClose }: { readonly example: OpenedExample; readonly onClose: () => void }) {
  const { t } = useTranslation('report');
  return (
    <Modal open onClose={onClose} header={{ heading: t('example.heading', { case: example.pseudonym, category: example.category }), size: 'small' }} width="54rem">
      <Modal.Body><ExampleEditor caseId={example.caseId} codeId={example.codeId} at={example.at} /></Modal.Body>
      <Modal.Footer><Button size="small" onClick={onClose}>{t('example.close')}</Button></Modal.Footer>
    </Modal>
  );
}
