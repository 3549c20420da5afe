import { ChoicesDocument, VocabulariesDocument, type VocabulariesQuery } from '../../generated/explorer.ts';
import { fold } from '../../shared/fold.ts';
import { type KindName, kindNamed, type SearchedName } from '../../shared/kind-names.ts';
import { type Kind, kinds } from '../../shared/kinds.ts';
import type { Language } from '../../shared/language.ts';
import { useAnswer } from '../base/answer.ts';
import { useLanguage } from '../base/language.tsx';
import { useSettled } from '../base/settled.ts';
import type { Choice } from './choice.ts';

interface Choices {
  choices: readonly Choice[];
  /** Indicates that they are still being looked for. */
  busy: boolean;
}

/** Entries of a root list that can be asked for at once: a vocabulary with more is searched. */
const MOST_ENTRIES = 100;
const MOST_SHOWN = 12;

/** What of a kind could be meant by what was typed so far; all of a small vocabulary while nothing was. */
export function useChoices(kind: KindName, text: string): Choices {
  const language = useLanguage();
  const typed = useSettled(text.trim());
  const isListed = kinds[kindNamed(kind)].few === true;
  const vocabularies = useAnswer(VocabulariesDocument, {}, { enabled: isListed });
  const entries = isListed && vocabularies.data ? entriesOf(kindNamed(kind), vocabularies.data, language) : undefined;
  const isWhole = isListed && (!entries || entries.length < MOST_ENTRIES || !isSearched(kind));
  const found = useAnswer(
    ChoicesDocument,
    { text: typed, kinds: isSearched(kind) ? [kind] : [] },
    { enabled: !isWhole && typed.length > 1, keep: true },
  );
  if (isWhole) return { choices: fitting(entries ?? [], fold(text)), busy: vocabularies.isPending };
  if (typed.length < 2) return { choices: [], busy: false };
  const items = [
    ...(found.data?.suggest.filter((suggestion) => suggestion.kind === kind).map(({ item }) => item) ?? []),
    ...(found.data?.search.hits.map(({ item }) => item) ?? []),
  ];
  const byId = new Map(items.map((item) => [item.id, choiceOf(item.__typename, item, language)]));
  return { choices: [...byId.values()].slice(0, MOST_SHOWN), busy: found.isFetching || typed !== text.trim() };
}

interface Entry extends Choice {
  /** Every name that it is known by, folded. */
  names: string[];
}

function isSearched(kind: KindName): kind is KindName & SearchedName {
  return kinds[kindNamed(kind)].search !== undefined;
}

/** All of a small vocabulary. */
function entriesOf(kind: Kind, vocabularies: VocabulariesQuery, language: Language): Entry[] {
  const lists: ReadonlyMap<string, readonly { readonly id: string }[]> = new Map(Object.entries(vocabularies));
  return (lists.get(kinds[kind].list) ?? []).map((node) => {
    const { id, ...named } = node;
    const names = Object.values<unknown>(named)
      .flat()
      .filter((name) => typeof name === 'string');
    return { ...choiceOf(kind, node, language), names: names.map(fold) };
  });
}

/** Those with a name that begins with what was typed, then those with a word that does, then those that hold it anywhere. */
function fitting(entries: readonly Entry[], folded: string): readonly Choice[] {
  if (folded === '') return entries;
  const rank = ({ names }: Entry) =>
    Math.min(...names.map((name) => (name.startsWith(folded) ? 0 : name.includes(` ${folded}`) ? 1 : name.includes(folded) ? 2 : 3)));
  return entries
    .map((entry) => ({ entry, at: rank(entry) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_SHOWN)
    .map(({ entry }) => entry);
}

/** What one thing of a kind is called in full, and what tells it from its namesakes. */
function choiceOf(kind: Kind, item: { readonly id: string }, language: Language): Choice {
  const { name, hint = '' } = kinds[kind];
  const fields: Readonly<Record<string, unknown>> = { ...item };
  const first = [fields[hint]].flat()[0];
  const label = fields[(language === 'en' && name.english) || name.title];
  return { value: item.id, label: String(label), ...(typeof first === 'string' && { hint: first }) };
}
