import type { Language } from '../../shared/language.ts';

/** Days and moments are told as they were where the content is from, wherever it is read. */
const timeZone = 'Europe/Amsterdam';
const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** `2018-05-03`, or a moment on that day, as `3 mei 2018`; a year alone, or what is no day, as it is. */
export function dayIn(language: Language, day: string): string {
  const date = new Date(day.length === 10 ? `${day}T12:00:00Z` : day);
  if (day.length < 10 || Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(locales[language], { dateStyle: 'long', timeZone });
}

/** `2018-05-03T10:15:00Z` as `3 mei 2018 om 12:15`; in a table shorter. */
export function momentIn(language: Language, moment: string, dateStyle: 'long' | 'medium' = 'long'): string {
  return new Date(moment).toLocaleString(locales[language], { dateStyle, timeStyle: 'short', timeZone });
}

/** Last day at which something works. The API keeps the end of a day as its last moment in UTC, which is on the next day here. */
export function lastDayIn(language: Language, end: string): string {
  return dayIn(language, end.endsWith('T23:59:59.999Z') ? end.slice(0, 10) : end);
}

/** `2018-05-03`: the day that it is. */
export function today(): string {
  // Swedes write it so.
  return new Date().toLocaleDateString('sv-SE', { timeZone });
}
