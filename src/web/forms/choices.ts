import { type ChoiceFragment, ChoicesDocument, VocabulariesDocument, type VocabulariesQuery } from '../../generated/explorer.ts';
import { fold } from '../../shared/fold.ts';
import type { KindName, SearchedName } from '../../shared/kind-names.ts';
import type { Language } from '../../shared/language.ts';
import { useAnswer } from '../base/answer.ts';
import { labelIn, useLanguage } from '../base/language.tsx';
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
  const isListed = kind in lists;
  const vocabularies = useAnswer(VocabulariesDocument, {}, { enabled: isListed });
  const entries = vocabularies.data && lists[kind]?.(vocabularies.data, language);
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
  const byId = new Map(items.map((item) => [item.id, choiceOf(item, language)]));
  return { choices: [...byId.values()].slice(0, MOST_SHOWN), busy: found.isFetching || typed !== text.trim() };
}

interface Entry extends Choice {
  /** Every name that it is known by, folded. */
  names: string[];
}

const lists: { [Kind in KindName]?: (data: VocabulariesQuery, language: Language) => Entry[] } = {
  THEME: ({ themes }, language) => themes.map(labelled(language)),
  FACTOR: ({ factors }, language) => factors.map(labelled(language)),
  PROFESSION: ({ professions }, language) => professions.map(labelled(language)),
  PATHWAY: ({ pathways }, language) => pathways.map(labelled(language)),
  REGION: ({ regions }) => regions.map(({ id, name, altNames }) => ({ value: id, label: name, names: [name, ...altNames].map(fold) })),
  SOURCE: ({ sources }) =>
    sources.map(({ id, title, publisher }) => ({ value: id, label: title, hint: publisher, names: [title, publisher].map(fold) })),
};

function isSearched(kind: KindName): kind is KindName & SearchedName {
  return kind !== 'REGION' && kind !== 'SOURCE';
}

function labelled(language: Language) {
  return (node: { id: string; label: string; labelEn: string; altLabels: readonly string[] }): Entry => ({
    value: node.id,
    label: labelIn(language, node),
    names: [node.label, node.labelEn, ...node.altLabels].map(fold),
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

function choiceOf(item: ChoiceFragment & { id: string }, language: Language): Choice {
  const { id } = item;
  if ('statement' in item) return { value: id, label: item.statement };
  if ('capacity' in item) return { value: id, label: item.name, hint: item.capacity ?? undefined };
  if ('name' in item) return { value: id, label: item.name, hint: item.altNames[0] };
  if ('title' in item) return { value: id, label: item.title };
  return { value: id, label: labelIn(language, item) };
}
