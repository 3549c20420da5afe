import { didYouMean, megabytes, type Nearest } from './sentences.ts';

const oneOf = new Intl.ListFormat('en', { type: 'disjunction' });
const prototype = ({ name }: { name: string }) => `'${name}' can't be a name here.`;

/** What can be wrong with a file of records, or with records as they are held against documents; `detail` is what a parser says, in English. */
export const fileFaults = {
  NO_SUCH_FILE: () => 'there is no such file or folder.',
  NO_RECORD_FILES: ({ endings }: { endings: readonly string[] }) => `the folder has no ${oneOf.format(endings)} file.`,
  NOT_A_RECORD_FILE: ({ endings }: { endings: readonly string[] }) => `a file of records is a ${oneOf.format(endings)} file.`,
  FOLDER_NOT_EMPTY: () => 'the folder has files: name a new or an empty one.',
  FILE_TOO_LARGE: ({ bytes, most, instead }: { bytes: number; most: number; instead: readonly string[] }) =>
    `the file has ${megabytes(bytes)}, which is more than ${megabytes(most)}. Split it, or use ${oneOf.format(instead)}.`,
  TOO_MANY_FACTS: ({ bytes, most }: { bytes: number; most: number }) =>
    `the file has ${megabytes(bytes)}, which is more than ${megabytes(most)}. Use JSON Lines for that many facts.`,
  FILE_CHANGED: () => 'the file was changed while it was being loaded: load it again.',
  NOT_UTF8: () => 'the file is not text in UTF-8. Save it as UTF-8 (in Excel: “CSV UTF-8”).',
  UNREADABLE: ({ detail }: { detail: string }) => `the file can't be read: ${detail}.`,

  APOSTROPHE_FIRST: () => 'begins with an apostrophe, which opens a quotation here: put it in double quotes, such as "\'s-Hertogenbosch".',
  NOT_YAML: ({ detail }: { detail: string }) => `the file is not valid YAML: ${detail}.`,
  NO_COLLECTIONS: ({ collections }: { collections: readonly string[] }) =>
    `a file of records is a map from ${collections.join(', ')} to lists of records.`,
  UNKNOWN_COLLECTION: ({ collection, ...near }: Nearest & { collection: string }) =>
    `there is no collection '${collection}'${didYouMean(near)}`,
  NOT_A_LIST: () => 'must be a list of records.',
  UNKNOWN_ALIAS: ({ alias }: { alias: string }) => `'*${alias}' stands for nothing: no '&${alias}' comes before it.`,
  FORBIDDEN_NAME: prototype,

  LINE_TOO_LONG: ({ most }: { most: number }) => `the line is longer than ${megabytes(most)}.`,
  LINE_NOT_JSON: ({ detail }: { detail: string }) => `the line is not valid JSON: ${detail}.`,
  NOT_AN_OBJECT: () => 'must be an object such as {"type": "Theme", …}.',
  UNKNOWN_KIND: ({ kind, ...near }: Nearest & { kind: string }) => `there is no kind '${kind}'${didYouMean(near)}`,

  NOT_CSV: ({ detail }: { detail: string }) => `the file is not valid CSV: ${detail}.`,
  ROW_TOO_LONG: ({ most }: { most: number }) => `the row is longer than ${megabytes(most)}.`,
  QUOTE_NOT_CLOSED: () => 'a quotation mark that opens here is never closed.',
  NOT_A_WORKBOOK: ({ detail }: { detail: string }) => `the file is not a workbook that can be read (.xlsx): ${detail}.`,
  UNZIPS_TOO_LARGE: ({ most }: { most: number }) =>
    `the workbook unzips to more than ${megabytes(most)}. Split it, or use CSV or JSON Lines.`,
  UNKNOWN_TABLE: ({ table, ...near }: Nearest & { table: string }) =>
    `there is no table '${table}', and no column 'type' tells the kind of its rows${didYouMean(near)}`,
  UNKNOWN_COLUMN: ({ column, ...near }: Nearest & { column: string }) => `there is no column '${column}'${didYouMean(near)}`,
  COLUMN_TWICE: ({ column }: { column: string }) => `the column '${column}' stands here twice.`,
  NO_SUCH_RECORD: ({ id }: { id: string }) => `no record in these tables has the id '${id}'.`,
  UNKNOWN_LIST: ({ kind, list, ...near }: Nearest & { kind: string; list: string }) =>
    `a record of kind ${kind} has no list '${list}'${didYouMean(near)}`,
  BEYOND_COLUMNS: () => 'stands to the right of the last column that has a name.',
  FORMULA: () => 'is a formula: put its value there as text or a number.',
  LIKE_A_FORMULA: ({ sign }: { sign: string }) =>
    `begins with '${sign}', which a spreadsheet runs as a formula. If it is text, put an apostrophe (') before it.`,
  UNCLEAR_NUMBER: ({ text, one, other }: { text: string; one: string; other: string }) =>
    `'${text}' can be ${one} or ${other}: write it as that.`,
  ERROR_CELL: ({ text }: { text: string }) => `has the error ${text} of a spreadsheet: put a value there, or nothing.`,
  NAME_TWICE: ({ name }: { name: string }) => `has '${name}' twice: leave one.`,
  NOT_JSON: ({ detail }: { detail: string }) => `the file is not valid JSON: ${detail}.`,
  DATE_CELL: () => 'is a date in the spreadsheet: make the column text and type it again.',
  CELL_OF_ENTRIES: () => 'has entries with properties: give them a row each in their own table, or write the list as JSON.',
  CELL_NOT_JSON: ({ detail }: { detail: string }) => `is not valid JSON: ${detail}.`,
  CELL_NOT_CITES: () => "must be lines by field, such as 'title: 22-35, 40 | summary: 12 @id-of-a-source'.",
  TOO_LONG_FOR_A_CELL: ({ record }: { record: string }) =>
    `'${record}' has more text in one field than a cell can hold: choose another format.`,

  DOCUMENT_MISSING: ({ fileName, folder }: { fileName: string; folder: string }) => `the document ${fileName} is not in ${folder}.`,
  DOCUMENT_DIFFERS: ({ fileName }: { fileName: string }) => `the document ${fileName} is not the one that was read: its checksum differs.`,
  LINES_BEYOND_END: ({ record, source, line, last }: { record: string; source: string; line: number; last: number }) =>
    `'${record}' cites line ${line} of ${source}, which ends at line ${last}.`,
  FACT_WITHOUT_LINES: ({ record }: { record: string }) => `this fact of '${record}' cites no lines.`,
  FIELD_WITHOUT_LINES: ({ record, field }: { record: string; field: string }) => `the field '${field}' of '${record}' cites no lines.`,
};
