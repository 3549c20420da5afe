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
  /** Sort of thing that it is in the words of schema.org. */
  type: string;
  /** Addresses of the same thing elsewhere. */
  sameAs: string[];
  /** Whether search engines are asked to leave it out. */
  isHidden: boolean;
}

type Node = Readonly<Record<string, string | null>>;
type SubjectQuestion = TypedDocumentString<{ readonly [page: string]: Node | null }, { id: string }>;

/** Name of the question for the subject of a page. */
export const SUBJECT = 'PageSubject';

/** The question what stands under an id, of a page about such a thing, or of the network around one: its id is of one kind only. */
export function subjectQuestion(page: string): SubjectQuestion {
  const kind = kindOfField(page);
  return new TypedDocumentString(`query ${SUBJECT} ($id: ID!) { ${(kind ? [kind] : drawnKinds).map(fieldsOf).join(' ')} }`);
}

function fieldsOf(kind: Kind): string {
  const { name, texts, sameAs = [] } = kinds[kind];
  return `${fieldOf(kind)}(id: $id) { ${['id', name.title, name.english, texts[0], ...sameAs].join(' ')} }`;
}

/** What was answered; undefined where nothing has the id. */
export function subjectIn(answer: Readonly<Record<string, Node | null>>, language: Language): Subject | undefined {
  for (const kind of kindNames) {
    const node = answer[fieldOf(kind)];
    if (node?.['id']) return subjectOf(node, node['id'], kind, language);
  }
  return undefined;
}

function subjectOf(node: Node, id: string, kind: Kind, language: Language): Subject {
  const { name, texts, sameAs = [], schemaOrg, hidden = false } = kinds[kind];
  return {
    id,
    name: (language === 'en' && node[name.english ?? '']) || (node[name.title] ?? ''),
    text: node[texts[0] ?? ''] ?? undefined,
    type: schemaOrg,
    sameAs: sameAs.flatMap((field) => node[field] || []),
    isHidden: hidden,
  };
}
