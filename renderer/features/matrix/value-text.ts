// What a group of municipalities is called.

import { useTranslation } from 'react-i18next';
import type { AttributeValue, CaseAttribute } from '../../../shared/analysis/case-order.ts';
import type { Language } from '../../../shared/model/language.ts';
import { sizeClasses, sizeClassLabels } from '../../../shared/model/size-class.ts';

export function useValueText(language: Language): (attribute: CaseAttribute, value: AttributeValue) => string {
  const { t } = useTranslation(['matrix', 'cases']);
  return (attribute, value) => {
    if (value === null) return t('unknown', { attribute: t(`attribute.${attribute}`) });
    if (attribute === 'size') {
      const size = sizeClasses.find((s) => s === value);
      return size ? t('inhabitants', { size: sizeClassLabels[size] }) : String(value);
    }
    if (attribute === 'coast') return value === 'kyst' ? t('cases:coast.kyst') : t('cases:coast.innland');
    if (typeof value === 'boolean') return `${t(`attribute.${attribute}`)}: ${t(value ? 'yes' : 'no')}`;
    return attribute === 'county' ? String(value) : `${t(`attribute.${attribute}`)} ${typeof value === 'number' ? value.toLocaleString(language === 'en' ? 'en' : 'nb') : value}`;
  };
}
