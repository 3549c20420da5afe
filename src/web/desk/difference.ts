import { isObject } from '../../shared/is-object.ts';
import type { Language } from '../../shared/language.ts';
import { labelOfField, labelOfValue } from './field-words.ts';
import type { Names } from './names.ts';
import { type Body, isSame } from './record-body.ts';

/** A field that two versions of a record tell differently. */
export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/** The fields in which two versions of a record differ, in the order in which they stand. */
export function differencesOf(before: Body, after: Body): FieldDifference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** A value of a field as lines of text: a line an entry of a list. */
export function linesOfValue(language: Language, names: Names, field: string, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((entry) => linesOfValue(language, names, field, entry));
  if (isObject(value)) {
    if (field === 'cites') {
      return Object.entries(value).map(
        ([cited, lines]) => `${labelOfField(language, cited)}: ${[lines].flat().map(linesOfCitation).join('; ')}`,
      );
    }
    const { id, ...rest } = value;
    const told = Object.entries(rest).map(([name, inner]) => {
      const text = ['source', 'contact'].includes(name)
        ? (names.get(String(inner)) ?? String(inner))
        : labelOfValue(language, name, String(inner));
      return ['role', 'assertion', 'kind', 'note', 'metric', 'paraphrase', 'description'].includes(name)
        ? text
        : `${labelOfField(language, name).toLowerCase()} ${text}`;
    });
    return [[...(id === undefined ? [] : [names.get(String(id)) ?? String(id)]), ...told].join(' · ')];
  }
  if (field === 'source') return [names.get(String(value)) ?? String(value)];
  return [labelOfValue(language, field, String(value))];
}

function linesOfCitation(citation: unknown): string {
  return isObject(citation) ? [citation['source'], citation['lines']].filter(Boolean).join(' ') : String(citation);
}

/** Part of a text: on both sides, only before, or only after. */
export interface Passage {
  text: string;
  in: 'both' | 'before' | 'after';
}

/** Words above which two texts are shown whole: comparing them word by word would tell nobody anything. */
const MOST_WORDS = 600;

/** How one text becomes the other, word by word (the longest common subsequence). */
export function passagesOf(before: string, after: string): Passage[] {
  const [old, now] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
    return [
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ];
  }
  // lengths[i][j]: how much the rests from word i of the old and word j of the new have in common.
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = old[i]?.trim() === now[j]?.trim() ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const passages: Passage[] = [];
  const add = (text: string, where: Passage['in']) => {
    const last = passages.at(-1);
    if (last?.in === where) last.text += text;
    else passages.push({ text, in: where });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i]?.trim() === now[j]?.trim()) {
      add(now[j] ?? '', 'both');
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) add(old[i++] ?? '', 'before');
    else add(now[j++] ?? '', 'after');
  }
  return passages;
}
