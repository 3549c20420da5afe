import { useWords } from '../base/language.tsx';
import type { Chip } from '../forms/chip.ts';
import { addingWords } from '../words/adding-words.ts';
import { type DraftFaults, isRequired } from './checks.ts';
import type { Draft } from './draft.ts';

/** Names of the fields of a draft that hold a value of a type. */
type FieldOf<Value> = { [Name in keyof Draft]: Draft[Name] extends Value ? Name : never }[keyof Draft];
type TextName = Exclude<FieldOf<string>, 'kind'>;
type ChipsName = Extract<FieldOf<Chip[]>, 'organisations' | 'regions' | 'professions' | 'themes' | 'helped' | 'hindered'>;

/** What a part of the form gets to show and change a draft. */
export interface DraftProps {
  draft: Draft;
  onChange(part: Partial<Draft>): void;
  /** What is shown as wrong. */
  faults: DraftFaults;
}

/** What the fields of a draft need, by their names. */
export function useDraftFields({ draft, onChange, faults }: DraftProps) {
  const words = useWords(addingWords);
  const helps: Readonly<Record<string, string>> = words.help;
  const field = (id: keyof Draft) => ({ id, label: words.fields[id], help: helps[id], fault: faults[id], required: isRequired(id) });
  return {
    field,
    text: (id: TextName) => ({ ...field(id), value: draft[id], onChange: (value: string) => onChange({ [id]: value }) }),
    chips: (id: ChipsName) => ({ ...field(id), chips: draft[id], onChange: (value: Chip[]) => onChange({ [id]: value }) }),
    sentences: (id: 'goals' | 'learned') => ({
      ...field(id),
      values: draft[id],
      onChange: (value: string[]) => onChange({ [id]: value }),
    }),
  };
}
