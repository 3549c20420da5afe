import type { UserErrorCode } from '../../generated/schema.ts';
import { didYouMean, type InRecord, inRecord, type Nearest } from './sentences.ts';

/** What can be looked for by an id. */
type Sought = 'RECORD' | 'CONTACT' | 'SUBMISSION' | 'KEY' | 'WEBHOOK';

const SOUGHT: Record<Sought, (id: string) => string> = {
  RECORD: (id) => `there is no record with the id '${id}'.`,
  CONTACT: (id) => `there is no contact with the id '${id}'.`,
  SUBMISSION: (id) => `there is no submission with the id '${id}'.`,
  KEY: (id) => `there is no key with the id '${id}': list the keys to find it.`,
  WEBHOOK: (id) => `there is no webhook with the id '${id}': list the webhooks to find it.`,
};

/** What zod calls the types of values. */
const TYPES: Readonly<Record<string, string | undefined>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  null: 'nothing',
};

/** What to write, where people often write the other. */
const INSTEAD: Readonly<Record<string, string | undefined>> = {
  'number for string': ": put it in quotes, such as '+31612345678'",
  'string for number': ': write it with digits and a point, such as 12.5',
  'string for int': ': write it with digits alone, such as 2025',
};

const within = (sentence: string) => (values: InRecord) => `${sentence}${inRecord(values)}.`;
const lacksSource = ({ record }: { record: string }) => `'${record}' cites lines without a source: name it here or as the record's source.`;

/** What can be wrong with a record or with what is to be done to one, as the API answers it. Kinds are named as the types of the API. */
export const recordFaults = {
  INVALID: within("can't be taken"),
  MISSING: ({ options, ...where }: InRecord & { options?: readonly string[] | undefined }) =>
    `is missing${options ? `: one of ${options.join(', ')}` : ''}${inRecord(where)}.`,
  EMPTY: within('must not be empty'),
  TOO_SHORT: ({ least, ...where }: InRecord & { least: number }) => `must be at least ${least} characters${inRecord(where)}.`,
  TOO_LONG: ({ most, ...where }: InRecord & { most: number }) => `must be at most ${most} characters${inRecord(where)}.`,
  TOO_MANY: ({ most, ...where }: InRecord & { most: number }) => `must be at most ${most} entries${inRecord(where)}.`,
  TOO_SMALL: ({ least, ...where }: InRecord & { least: number }) => `Too small: expected number to be >=${least}${inRecord(where)}.`,
  NOT_ABOVE: ({ limit, ...where }: InRecord & { limit: number }) => `Too small: expected number to be >${limit}${inRecord(where)}.`,
  TOO_LARGE: ({ most, ...where }: InRecord & { most: number }) => `Too big: expected number to be <=${most}${inRecord(where)}.`,
  WRONG_TYPE: ({ expected, received, ...where }: InRecord & { expected: string; received: string }) =>
    `must be ${TYPES[expected] ?? expected}, and is ${TYPES[received] ?? received}${inRecord(where)}${INSTEAD[`${received} for ${expected}`] ?? ''}.`,
  WRONG_OPTION: ({ options, ...where }: InRecord & { options: readonly string[] }) =>
    `Invalid option: expected one of ${options.map((option) => `"${option}"`).join('|')}${inRecord(where)}.`,
  UNKNOWN_FIELD: ({ field, ...where }: InRecord & Nearest & { field: string }) =>
    `there is no field '${field}'${inRecord(where)}${didYouMean(where)}`,
  CONTROL_CHARACTERS: within('must not contain control characters'),
  MORE_LINES: within('must be one line'),
  NOT_A_SLUG: within('must be a slug: lower-case letters and digits, joined by single hyphens'),
  NOT_A_DATE: within('must be a date such as 2025-03-31'),
  NOT_AN_EMAIL: within('must be an e-mail address'),
  NOT_A_PHONE: within('must be a telephone number in international form such as +31612345678'),
  NOT_A_WEB_ADDRESS: within('must be an http(s) address with a host and without a user name, such as https://example.org'),
  NOT_A_ROR_ID: within('must be a ROR id such as https://ror.org/05wg1m734'),
  NOT_A_CHECKSUM: within('must be a SHA-256 checksum in lower-case hexadecimal'),
  NOT_A_CONSTRUCT: within('must be the code of a CFIR 2.0 construct such as II.D or IV.C.B'),
  NOT_LINES: ({ part, ...where }: InRecord & { part: string }) =>
    `'${part}' is not a line or a range of lines such as 22-35${inRecord(where)}.`,
  NO_LINES: within('must be lines such as 22-35, 40'),
  NO_CITATION: within('must be lines such as 22-35, 40, or a source with lines'),
  PUBLISHED_NAMELESS: within('must hold NAME, or nothing: no part of a contact is public without the name'),
  PUBLISHED_BASELESS: within('is missing: nothing of a contact is public without a legal basis and a purpose'),
  BASIS_OR_PURPOSE_ALONE: within('is missing: a legal basis is that of a purpose'),
  END_BEFORE_BEGIN: ({ begin, end, ...where }: InRecord & { begin: number; end: number }) =>
    `must not be before ${begin}, the year in which it began, and is ${end}${inRecord(where)}.`,
  MINIMUM_ABOVE_MAXIMUM: ({ minimum, maximum, ...where }: InRecord & { minimum: number; maximum: number }) =>
    `must not be below ${minimum}, which is the minimum, and is ${maximum}${inRecord(where)}.`,

  UNKNOWN_ID: ({ kind, id, ...where }: InRecord & Nearest & { kind: string; id: string }) =>
    `no ${kind} has the id '${id}'${inRecord(where)}${didYouMean(where)}`,
  WRONG_KIND: ({ id, kind, wanted, ...where }: InRecord & { id: string; kind: string; wanted: string }) =>
    `'${id}' is of kind ${kind}, where a ${wanted} is meant${inRecord(where)}.`,
  ID_TWICE: ({ id, kind, at }: { id: string; kind: string; at: string }) => `the id '${id}' is already that of the ${kind} at ${at}.`,
  ID_OF_OTHER_KIND: ({ id, kind }: { id: string; kind: string }) => `the id '${id}' is already that of a record of kind ${kind}.`,
  REPEATED: ({ id, ...where }: InRecord & { id: string }) =>
    `'${id}' stands here twice in the same role${inRecord(where)}: make it one entry.`,
  HELPED_AND_HINDERED: ({ id, ...where }: InRecord & { id: string }) =>
    `'${id}' stands among what helped and among what hindered${inRecord(where)}: choose one, and say what was done about a barrier as its remedy.`,
  UNKNOWN_CITED_FIELD: ({ record, field, ...where }: Nearest & { record: string; field: string }) =>
    `'${record}' has no field '${field}' to cite${didYouMean(where)}`,
  LINES_WITHOUT_SOURCE: lacksSource,
  CIRCLE: ({ field, ids }: { field: string; ids: readonly string[] }) => `${field} runs in a circle: ${ids.join(' → ')}.`,
  CIRCLE_IN_GRAPH: ({ field, ids }: { field: string; ids: readonly string[] }) =>
    `with what the graph holds, ${field} runs in a circle: ${ids.join(' → ')}.`,

  NOT_FOUND: ({ what, id }: { what: Sought; id: string }) => SOUGHT[what](id),
  DUPLICATE_ID: ({ id, kind }: { id: string; kind: string }) =>
    `there is a ${kind} with the id '${id}' already: choose another id, or edit that record.`,
  OUTDATED: ({ id, revision }: { id: string; revision: number }) =>
    `'${id}' was changed since you opened it (revision ${revision}): bring your changes into what it is now.`,
  GONE: ({ id }: { id: string }) => `there is no record with the id '${id}' any more: save it as a new one to bring it back.`,
  ERASED: ({ id }: { id: string }) =>
    `'${id}' was erased on their own request and can't come back. If this is somebody else, give them another id.`,
  MERGED: ({ id, into }: { id: string; into: string }) =>
    `'${id}' was merged into '${into}': take this record out, or bring its facts there.`,
  IN_USE: ({ id, by, more }: { id: string; by: readonly string[]; more: number }) =>
    `'${id}' is mentioned by ${by.map((other) => `'${other}'`).join(', ')}${more > 0 ? ` and ${more} more` : ''}: take it out there first, or merge it into another.`,
  NO_REVISION: ({ id, revision }: { id: string; revision: number }) => `'${id}' has no revision ${revision}.`,
  NOTHING_AFTER_REVISION: ({ id, revision }: { id: string; revision: number }) =>
    `after revision ${revision} there was no '${id}': choose an earlier one, or remove the record.`,
  MERGED_INTO_ITSELF: () => 'a record can’t be merged into itself: name two.',
  MERGED_UNLIKE: ({ from, fromKind, into, intoKind }: Record<'from' | 'fromKind' | 'into' | 'intoKind', string>) =>
    `'${from}' is of kind ${fromKind} and '${into}' of kind ${intoKind}: only like can be merged.`,
  CHOICE_NEEDED: ({ id, places }: { id: string; places: number }) =>
    `'${id}' is called by words that may stand for anything, in ${places} ${places === 1 ? 'place' : 'places'}: look at them, and choose those that are about them, or none.`,
  PLACES_CHANGED: ({ id, places }: { id: string; places: number }) =>
    `what was chosen is not there any more in ${places} ${places === 1 ? 'place' : 'places'}: look again where '${id}' is named.`,
  WOULD_NOT_FIT: ({ id, fields }: { id: string; fields: readonly string[] }) =>
    `'${id}' would no longer fit its schema without them (${fields.join(', ')}): edit it first.`,

  SUBMISSION_TOO_LARGE: ({ most }: { most: number }) =>
    `the whole may have ${most.toLocaleString('en')} characters: say it in fewer words, and name a page or document for the rest.`,
  TOO_MANY_WAITING_OF_ONE: ({ most }: { most: number }) =>
    `of this e-mail address ${most} submissions wait for a curator already: wait until they were read.`,
  TOO_MANY_WAITING: ({ most }: { most: number }) =>
    `the curators have ${most.toLocaleString('en')} submissions to read: try again in some days.`,
  NO_INITIATIVE: () => 'an initiative must be among the records.',
  NO_RECORDS: () => 'must be the records to keep.',
  NO_QUESTION: () => 'must be a question to the submitter.',
  NO_REASON: () => 'must be the reason, which the submitter will read.',
  ALREADY_DECIDED: ({ status }: { status: 'ACCEPTED' | 'DECLINED' }) => `the submission was ${status.toLowerCase()} already.`,
  UNKNOWN_SECRET: () => 'no submission has this secret: check the link.',
  NOTHING_ASKED: () => 'nothing was asked about this submission.',

  KEY_NAME: () => 'the name must be 1 to 80 letters (a to z, with accents or without), digits, spaces or any of . , @ ( ) _ -',
  KEY_NAME_TAKEN: ({ name }: { name: string }) =>
    `a key with a name that looks like '${name}' is in use: choose another name, or revoke that key first.`,
  NO_CONTACT_BUDGET: ({ most }: { most: number }) =>
    `write how many different contacts the key may read the addresses of in an hour: a whole number from 1 to ${most}.`,
  NO_MOMENT: () => 'write a day, such as 2027-12-31, or a moment, such as 2027-12-31T12:00:00Z.',
  MOMENT_PASSED: ({ expires }: { expires: string }) => `the key would have expired already, at ${expires}.`,

  NOT_A_WEBHOOK_ADDRESS: () =>
    'write an address with https and without a user name, such as https://portal.example/news; with http only of a host that the operator allows (WEBHOOK_HOSTS).',
  NOT_A_PUBLIC_HOST: ({ host }: { host: string }) =>
    `'${host}' is not on the public internet: choose a host that is, or have the operator allow this one (WEBHOOK_HOSTS).`,
  TOO_MANY_WEBHOOKS: ({ most }: { most: number }) => `there are ${most} webhooks already: delete one first.`,
} satisfies Record<UserErrorCode, (values: never) => string>;

export type RecordFaultCode = keyof typeof recordFaults;

export function isRecordFaultCode(code: string): code is RecordFaultCode {
  return Object.hasOwn(recordFaults, code);
}
