import type { FactorLabelsFragment } from '../../generated/explorer.ts';
import type { Language } from '../../shared/language.ts';

/** What a factor is called where it helped, or where it hindered: *te weinig ruimte voor begeleiding*. */
export function factorLabel(language: Language, part: 'helped' | 'hindered', factor: Omit<FactorLabelsFragment, 'id'>): string {
  if (language === 'en') return part === 'helped' ? factor.helpsLabelEn : factor.hindersLabelEn;
  return part === 'helped' ? factor.helpsLabel : factor.hindersLabel;
}
