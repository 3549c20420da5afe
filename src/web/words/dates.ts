import type { Language } from '../../shared/language.ts';

/** `2018-05-03` as `3 mei 2018`; a year alone, or what is no day, as it is. */
export function dayIn(language: Language, day: string): string {
  const date = new Date(day.length === 10 ? `${day}T12:00:00Z` : day);
  if (day.length < 10 || Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
}

/** `12500` as `€ 12.500`. */
export function eurosIn(language: Language, amount: number): string {
  return amount.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
}
