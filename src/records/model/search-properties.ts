import { compoundParts } from '../../search/compound.ts';
import { asName, wordsOf } from '../../search/words.ts';
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
  const text = [...collect(kinds[record.type].texts), ...notes].join(' | ');
  return {
    names,
    foldedNames: [record.id, ...names].map(asName),
    stemNames: names.join(' | '),
    stemNameParts: partsIn(names.join(' ')),
    stemText: text,
    stemTextParts: partsIn(text),
    foldNames: names.map(asName).join(' | '),
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
