// «K07-D2, ark 3, celle B12», with the way to the document.

import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { citationText, type CitedDocuments } from '../../../shared/attachments/citing.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Cites } from '../../../shared/model/rows.ts';
import { addressOf, wishPlace, type WishedPlace } from '../../app/wished-place.ts';
import caseStyles from '../cases/cases.module.css';

/** Nothing where nothing is cited, or the document is gone or was taken back. */
export function Citation({ cites, documents }: { readonly cites: Cites | null | undefined; readonly documents: CitedDocuments | undefined }) {
  const { i18n } = useTranslation('documents');
  const document = cites && documents?.get(cites.attachment);
  if (!documents || !document) return null;
  const place: WishedPlace = { in: 'documents', id: document.case, document: document.row.id };
  return <Link className={caseStyles.link ?? ''} href={addressOf(place)} onClick={() => wishPlace(place)}>{citationText(cites, documents, i18n.language as Language)}</Link>;
}
