import { describe, expect, it } from 'vitest';
import { type FaultCode, type FaultSentences, type FaultValues, say, type ToldFault } from '../../src/shared/faults/fault-list.ts';
import { capitalised } from '../../src/shared/faults/sentences.ts';
import { languages } from '../../src/shared/language.ts';
import { faultIn } from '../../src/web/words/fault-in.ts';
import { faultWords } from '../../src/web/words/fault-words.ts';

/** Values for every code, in which each text is a word that no language has. */
const values: { [Code in FaultCode]: FaultValues[Code] } = {
  INVALID: {},
  MISSING: { options: ['qaa', 'qbb'] },
  EMPTY: {},
  TOO_SHORT: { least: 20 },
  TOO_LONG: { most: 300 },
  TOO_MANY: { most: 30 },
  TOO_SMALL: { least: 1900 },
  NOT_ABOVE: { limit: 0 },
  TOO_LARGE: { most: 2100 },
  WRONG_TYPE: { expected: 'string', received: 'number' },
  WRONG_OPTION: { options: ['qaa', 'qbb'] },
  UNKNOWN_FIELD: { field: 'qaa', nearest: 'qbb' },
  CONTROL_CHARACTERS: {},
  MORE_LINES: {},
  NOT_A_SLUG: {},
  NOT_A_DATE: {},
  NOT_AN_EMAIL: {},
  NOT_A_PHONE: {},
  NOT_A_WEB_ADDRESS: {},
  NOT_A_ROR_ID: {},
  NOT_A_CHECKSUM: {},
  NOT_A_CONSTRUCT: {},
  NOT_LINES: { part: 'qaa' },
  NO_LINES: {},
  NO_CITATION: {},
  PUBLISHED_NAMELESS: {},
  PUBLISHED_BASELESS: {},
  BASIS_OR_PURPOSE_ALONE: {},
  END_BEFORE_BEGIN: { begin: 2020, end: 2010 },
  MINIMUM_ABOVE_MAXIMUM: { minimum: 20, maximum: 10 },
  UNKNOWN_ID: { kind: 'qkk', id: 'qaa', nearest: 'qbb' },
  WRONG_KIND: { id: 'qaa', kind: 'qkk', wanted: 'qll' },
  ID_TWICE: { id: 'qaa', kind: 'qkk', at: 'qbb' },
  ID_OF_OTHER_KIND: { id: 'qaa', kind: 'qkk' },
  REPEATED: { id: 'qaa' },
  HELPED_AND_HINDERED: { id: 'qaa' },
  UNKNOWN_CITED_FIELD: { record: 'qaa', field: 'qbb', nearest: 'qcc' },
  LINES_WITHOUT_SOURCE: { record: 'qaa' },
  CIRCLE: { field: 'qff', ids: ['qaa', 'qbb', 'qaa'] },
  CIRCLE_IN_GRAPH: { field: 'qff', ids: ['qaa', 'qbb', 'qaa'] },
  NOT_FOUND: { what: 'SUBMISSION', id: 'qaa' },
  DUPLICATE_ID: { id: 'qaa', kind: 'qkk' },
  OUTDATED: { id: 'qaa', revision: 3 },
  GONE: { id: 'qaa' },
  ERASED: { id: 'qaa' },
  MERGED: { id: 'qaa', into: 'qbb' },
  IN_USE: { id: 'qaa', by: ['qbb', 'qcc'], more: 3 },
  NO_REVISION: { id: 'qaa', revision: 3 },
  NOTHING_AFTER_REVISION: { id: 'qaa', revision: 3 },
  MERGED_INTO_ITSELF: {},
  MERGED_UNLIKE: { from: 'qaa', fromKind: 'qkk', into: 'qbb', intoKind: 'qll' },
  CHOICE_NEEDED: { id: 'qaa', places: 1234 },
  PLACES_CHANGED: { id: 'qaa', places: 1234 },
  WOULD_NOT_FIT: { id: 'qaa', fields: ['qbb', 'qcc'] },
  SUBMISSION_TOO_LARGE: { most: 1234 },
  TOO_MANY_WAITING_OF_ONE: { most: 1234 },
  TOO_MANY_WAITING: { most: 1234 },
  NO_INITIATIVE: {},
  NO_RECORDS: {},
  NO_QUESTION: {},
  NO_REASON: {},
  ALREADY_DECIDED: { status: 'DECLINED' },
  UNKNOWN_SECRET: {},
  NOTHING_ASKED: {},
  KEY_NAME: {},
  KEY_NAME_TAKEN: { name: 'qaa' },
  NO_CONTACT_BUDGET: { most: 91 },
  NO_MOMENT: {},
  MOMENT_PASSED: { expires: '2001-01-01T23:59:59.999Z' },
  NOT_A_WEBHOOK_ADDRESS: {},
  NOT_A_PUBLIC_HOST: { host: 'qaa' },
  TOO_MANY_WEBHOOKS: { most: 50 },
  NO_SUCH_FILE: {},
  NO_RECORD_FILES: { endings: ['.qaa', '.qbb'] },
  NOT_A_RECORD_FILE: { endings: ['.qaa', '.qbb'] },
  FOLDER_NOT_EMPTY: {},
  FILE_TOO_LARGE: { bytes: 12_000_000, most: 10_000_000, instead: ['JSON Lines'] },
  TOO_MANY_FACTS: { bytes: 12_000_000, most: 10_000_000 },
  FILE_CHANGED: {},
  NOT_UTF8: {},
  UNREADABLE: { detail: 'qaa' },
  NOT_YAML: { detail: 'qaa' },
  NOT_JSON: { detail: 'qaa' },
  APOSTROPHE_FIRST: {},
  NAME_TWICE: { name: 'qaa' },
  UNCLEAR_NUMBER: { text: '50.000', one: '50000', other: '50.0' },
  ERROR_CELL: { text: '#N/A' },
  NO_COLLECTIONS: { collections: ['qaa', 'qbb'] },
  UNKNOWN_COLLECTION: { collection: 'qaa', nearest: 'qbb' },
  NOT_A_LIST: {},
  UNKNOWN_ALIAS: { alias: 'qaa' },
  FORBIDDEN_NAME: { name: '__proto__' },
  LINE_TOO_LONG: { most: 8_000_000 },
  LINE_NOT_JSON: { detail: 'qaa' },
  NOT_AN_OBJECT: {},
  UNKNOWN_KIND: { kind: 'qkk', nearest: 'qll' },
  NOT_CSV: { detail: 'qaa' },
  ROW_TOO_LONG: { most: 8_000_000 },
  QUOTE_NOT_CLOSED: {},
  NOT_A_WORKBOOK: { detail: 'qaa' },
  UNZIPS_TOO_LARGE: { most: 100_000_000 },
  UNKNOWN_TABLE: { table: 'qaa', nearest: 'qbb' },
  UNKNOWN_COLUMN: { column: 'qaa', nearest: 'qbb' },
  COLUMN_TWICE: { column: 'qaa' },
  NO_SUCH_RECORD: { id: 'qaa' },
  UNKNOWN_LIST: { kind: 'qkk', list: 'qaa', nearest: 'qbb' },
  BEYOND_COLUMNS: {},
  FORMULA: {},
  LIKE_A_FORMULA: { sign: '=' },
  DATE_CELL: {},
  CELL_OF_ENTRIES: {},
  CELL_NOT_JSON: { detail: 'qaa' },
  CELL_NOT_CITES: {},
  TOO_LONG_FOR_A_CELL: { record: 'qaa' },
  DOCUMENT_MISSING: { fileName: 'qaa', folder: 'qbb' },
  DOCUMENT_DIFFERS: { fileName: 'qaa' },
  LINES_BEYOND_END: { record: 'qaa', source: 'qbb', line: 9, last: 7 },
  FACT_WITHOUT_LINES: { record: 'qaa' },
  FIELD_WITHOUT_LINES: { record: 'qaa', field: 'qbb' },
};
const faults = Object.entries(values).map(([code, filling]) => ({ code, values: filling })) as ToldFault[];

/** Words that sentences of one language can hardly do without, and that the other does not have. */
const TELLING = {
  nl: /\b(het|een|de|van|niet|geen|er|dit|deze|die|dat|hier|en|vul|staat|kies|zoals|bij|zet)\b/i,
  en: /\b(the|an|and|must|this|that|there|has|with|which|not|such|fill|use|choose|name|take|make|bring|nothing|another)\b/i,
};

const told = (language: 'nl' | 'en', fault: ToldFault): string => capitalised(say(faultWords[language], fault));

describe.each(faults)('What is wrong by the code $code', (fault) => {
  it.each(languages)('is a whole sentence in %s', (language) => {
    expect(told(language, fault)).toMatch(/^[\p{Lu}‘'].*[.?-]$/u);
    expect(told(language, fault)).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each([
    ['nl', 'en'],
    ['en', 'nl'],
  ] as const)('has in %s no words of the other language', (language, other) => {
    const sentence = told(language, fault).replace(/\b(CSV|JSON|type|record)\b/g, '');
    expect(sentence).not.toMatch(TELLING[other]);
    expect(told(language, fault)).not.toBe(told(other, fault));
  });
});

describe('A code', () => {
  it('without words in a language does not compile', () => {
    const { MISSING: _, ...others } = faultWords.nl;
    // @ts-expect-error MISSING lacks its words.
    const lacking: FaultSentences = others;
    expect(lacking).not.toHaveProperty('MISSING');
  });

  it('of a server that is newer than the page is still told, as one that is known', () => {
    expect(faultIn('nl', { code: 'TOO_BLUE', values: {} })).toBe('Dit kan hier niet staan.');
  });

  it('is told on a page without the record that it stands in', () => {
    expect(faultIn('en', { code: 'MORE_LINES', values: { record: 'cobra' } })).toBe('Must be one line.');
  });
});
