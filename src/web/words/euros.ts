import type { Language } from '../../shared/language.ts';

/** `12500` as `€ 12.500`. */
export function eurosIn(language: Language, amount: number): string {
  return amount.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
}
