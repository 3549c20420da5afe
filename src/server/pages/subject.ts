import { TypedDocumentString } from '../../generated/server.ts';
import { fieldOf, kindOfField } from '../../shared/kind-names.ts';
import { drawnKinds, type Kind, kindNames, kinds } from '../../shared/kinds.ts';
import type { Language } from '../../shared/language.ts';

/** What a page is about. */
export interface Subject {
  /** The id it has now; another than was asked for where it was merged. */
  id: string;
  name: string;
  /** What it is, in a few sentences; undefined where nobody wrote that. */
  text: string | undefined;
  /** Whether search engines are asked to leave it out. */
  isHidden: boolean;
}

type Node = Readonly<Record<string, unknown>>;
type SubjectQuestion = TypedDocumentString<{ readonly [page: string]: Node | null }, { id: string }>;

/** Name of the question for the subject of a page. */
export const SUBJECT = 'PageSubject';

/** The question what stands under an id, of a page about such a thing, or of the network around one: its id is of one kind only. */
export function subjectQuestion(page: string): SubjectQuestion {
  const kind = kindOfField(page);
  return new TypedDocumentString(`query ${SUBJECT} ($id: ID!) { ${(kind ? [kind] : drawnKinds).map(fieldsOf).join(' ')} }`);
}

function fieldsOf(kind: Kind): string {
  const { name, texts } = kinds[kind];
  return `${fieldOf(kind)}(id: $id) { ${['id', name.title, name.english, texts[0]].join(' ')} }`;
}

/** What was answered; undefined where nothing has the id. */
export function subjectIn(answer: Readonly<Record<string, Node | null>>, language: Language): Subject | undefined {
  for (const kind of kindNames) {
    const node = answer[fieldOf(kind)];
    if (typeof node?.['id'] === 'string') return subjectOf(node, node['id'], kind, language);
  }
  return undefined;
}

/** What a page about a thing is about, by its fields as they were asked. */
export function subjectOf(node: Node, id: string, kind: Kind, language: Language): Subject {
  const { name, texts, hidden = false } = kinds[kind];
  return {
    id,
    name: (language === 'en' && textIn(node, name.english)) || (textIn(node, name.title) ?? ''),
    text: textIn(node, texts[0]),
    isHidden: hidden,
  };
}

function textIn(node: Node, field = ''): string | undefined {
  const value = node[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
