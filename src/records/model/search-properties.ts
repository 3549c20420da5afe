import { compoundParts } from '../../search/compound.ts';
import { asName, joinedWords, withoutHyphens, wordsOf } from '../../search/words.ts';
import { kinds } from '../../shared/kinds.ts';
import { nameFieldsOf } from '../../shared/searched-fields.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { fieldsOf } from './lists.ts';

/**
 * Derived properties by which a node is found: `stem…` for the index that stems Dutch, `fold…` for the one that only
 * folds. Names weigh more than text, and the parts of compounds less than the words themselves. E-mail addresses and
 * telephone numbers are not among them.
 */
export function searchProperties(record: KnowledgeRecord): Record<string, string | string[]> {
  const fields = fieldsOf(record);
  const collect = (names: readonly string[]) => names.flatMap((name) => [fields[name]].flat()).filter((value) => typeof value === 'string');
  const notes = record.type === 'Initiative' ? [...(record.enablers ?? []), ...(record.barriers ?? [])].map(({ note }) => note) : [];
  const names = collect(nameFieldsOf(record.type));
  // A hyphen within a longer name hardly matters, and more words would make the others of it weigh less.
  const joined = names.filter((name) => !name.includes(' ')).flatMap((name) => joinedWords(name));
  const text = [...collect(kinds[record.type].texts), ...notes].join(' | ');
  return {
    names,
    // In the order of the names, and behind them what else they are written as.
    foldedNames: [...[record.id, ...names].map(asName), ...names.flatMap((name) => withoutHyphens(name) ?? [])],
    stemNames: names.join(' | '),
    stemNameParts: [partsIn(names.join(' ')), ...joined].join(' ').trim(),
    stemText: text,
    stemTextParts: partsIn(text),
    foldNames: [...names.map(asName), ...joined].join(' | '),
    // In which the name of a place may stand; others are labels and sentences.
    ...((record.type === 'Organisation' || record.type === 'Initiative') && { foldProperNames: names.map(asName).join(' | ') }),
    foldText: asName(text),
  };
}

/** The parts of every compound in a text. */
function partsIn(text: string): string {
  return wordsOf(text)
    .flatMap(({ word }) => compoundParts(word))
    .join(' ');
}
