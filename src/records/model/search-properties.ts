import { compoundParts } from '../../search/compound.ts';
import { kindMark, nameMark } from '../../search/marks.ts';
import { personSortName, sortName } from '../../search/sort-name.ts';
import { asName, joinedWords, withoutHyphens, wordsOf } from '../../search/words.ts';
import { kinds } from '../../shared/kinds.ts';
import { nameFieldsOf } from '../../shared/searched-fields.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { fieldsOf } from './lists.ts';

/**
 * Derived properties by which a node is found: `stem…` for the index that stems Dutch, `fold…` for the one that only
 * folds. Names weigh more than text, and the parts of compounds less than the words themselves. E-mail addresses and
 * telephone numbers are not among them. By `sort…` it is listed, by `…Mark` a search is narrowed.
 */
export function searchProperties(record: KnowledgeRecord): Record<string, string | string[]> {
  const notes = record.type === 'Initiative' ? [...(record.enablers ?? []), ...(record.barriers ?? [])].map(({ note }) => note) : [];
  const text = [...textsIn(record, kinds[record.type].texts), ...notes].join(' | ');
  return {
    ...nameProperties(record),
    kindMark: kindMark(record.type),
    stemText: text,
    stemTextParts: partsIn(text),
    foldText: asName(text),
  };
}

/** Those among them that follow from what it is called. */
export function nameProperties(record: KnowledgeRecord) {
  const names = textsIn(record, nameFieldsOf(record.type));
  // A hyphen within a longer name hardly matters, and more words would make the others of it weigh less.
  const joined = names.filter((name) => !name.includes(' ')).flatMap((name) => joinedWords(name));
  const { title, english } = kinds[record.type].name;
  const [called = '', calledInEnglish] = [title, english].flatMap((name) => textsIn(record, name === undefined ? [] : [name]));
  // In the order of the names, and behind them what else they are written as.
  const foldedNames = [...[record.id, ...names].map(asName), ...names.flatMap((name) => withoutHyphens(name) ?? [])];
  return {
    names,
    foldedNames,
    nameMarks: foldedNames.map(nameMark).join(' '),
    stemNames: names.join(' | '),
    stemNameParts: [partsIn(names.join(' ')), ...joined].join(' ').trim(),
    foldNames: [...names.map(asName), ...joined].join(' | '),
    // In which the name of a place may stand; others are labels and sentences.
    ...((record.type === 'Organisation' || record.type === 'Initiative') && { foldProperNames: names.map(asName).join(' | ') }),
    sortName: record.type === 'Contact' && record.kind === 'INDIVIDUAL' ? personSortName(called) : sortName(called),
    ...(calledInEnglish !== undefined && { sortNameEn: sortName(calledInEnglish) }),
  };
}

/** What some fields of a record hold. */
function textsIn(record: KnowledgeRecord, fields: readonly string[]): string[] {
  const held = fieldsOf(record);
  return fields.flatMap((name) => [held[name]].flat()).filter((value) => typeof value === 'string');
}

/** The parts of every compound in a text. */
function partsIn(text: string): string {
  return wordsOf(text)
    .flatMap(({ word }) => compoundParts(word))
    .join(' ');
}
