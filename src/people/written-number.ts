/** Codes of countries, by the rule of ITU-T E.164: one digit, or two, or three. */
const COUNTRY = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** What may stand between the digits of a number: spaces, hyphens, slashes, full stops, brackets. */
const BETWEEN = '[ ./()\\[\\]_-]{0,4}';

/**
 * Finds a telephone number (`+31612345678`) in a folded text however it is written: +31 6…, 0031-6…, 06-…, (06) 12 34 56 78,
 * +31 (0)6…. A longer number that holds it is another one.
 */
export function writtenNumber(phone: string): RegExp {
  const digits = phone.replace(/\D/g, '');
  const country = COUNTRY.exec(digits)?.[0] ?? '';
  const spaced = (some: string) => [...some].join(BETWEEN);
  const abroad = `(?:(?:\\+|00)${BETWEEN})?${spaced(country)}${BETWEEN}(?:0${BETWEEN})?`;
  const abroadElsewhere = `\\+\\p{N}{1,3}${BETWEEN}`;
  return new RegExp(
    `(?<![\\p{N}+]|${abroadElsewhere})\\(?(?:${abroad}|0${BETWEEN})?${spaced(digits.slice(country.length))}(?!\\p{N})`,
    'gu',
  );
}

/** The digits that stand in a row however a number is written, spaces and signs left out. */
export function lastDigits(phone: string): string {
  return phone.replace(/\D/g, '').slice(-6);
}
