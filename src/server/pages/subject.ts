import { TypedDocumentString } from '../../generated/server.ts';
import type { Language } from '../../shared/language.ts';
import { isKeyOf, keysOf } from '../../shared/own-keys.ts';
import type { PageWithId } from '../../shared/paths.ts';

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
}

/** Pages about one thing each, with what is asked about it: its name, its text, and addresses of it elsewhere. */
const subjects = {
  initiative: { name: 'title', text: 'summary', links: ['url'], type: 'Project' },
  theme: { name: 'label', nameEn: 'labelEn', text: 'definition', type: 'DefinedTerm' },
  factor: { name: 'label', nameEn: 'labelEn', text: 'definition', type: 'DefinedTerm' },
  contact: { name: 'name', text: 'capacity', type: 'Person' },
  organisation: { name: 'name', text: 'description', links: ['website', 'rorId'], type: 'Organization' },
  lesson: { name: 'statement', text: 'explanation', type: 'CreativeWork' },
  resource: { name: 'title', text: 'description', links: ['url'], type: 'LearningResource' },
  profession: { name: 'label', nameEn: 'labelEn', text: 'definition', type: 'Occupation' },
  pathway: { name: 'label', nameEn: 'labelEn', text: 'definition', type: 'DefinedTerm' },
  region: { name: 'name', type: 'Place' },
  source: { name: 'title', text: 'description', type: 'CreativeWork' },
} as const satisfies Partial<Record<PageWithId, SubjectFields>>;

interface SubjectFields {
  name: string;
  nameEn?: string;
  text?: string;
  links?: readonly string[];
  type: string;
}

type SubjectPage = keyof typeof subjects;

export const subjectPages = keysOf(subjects);

export function isSubjectPage(page: string): page is SubjectPage {
  return isKeyOf(subjects, page);
}

/** Pages about what stands in the network: sources are where facts come from, and not in it. */
const networkPages = subjectPages.filter((page) => page !== 'source');

type Node = Readonly<Record<string, string | null>>;
type SubjectQuestion = TypedDocumentString<{ readonly [page: string]: Node | null }, { id: string }>;

/** The question what stands under an id, of a page about such a thing, or of the network around one: its id is of one kind only. */
export function subjectQuestion(page: SubjectPage | 'network'): SubjectQuestion {
  const fields = (page === 'network' ? networkPages : [page]).map(fieldOf);
  return new TypedDocumentString(`query ($id: ID!) { ${fields.join(' ')} }`);
}

function fieldOf(page: SubjectPage): string {
  const { name, nameEn = '', text = '', links = [] }: SubjectFields = subjects[page];
  return `${page}(id: $id) { id ${[name, nameEn, text, ...links].join(' ')} }`;
}

/** What was answered; undefined where nothing has the id. */
export function subjectIn(answer: Readonly<Record<string, Node | null>>, language: Language): Subject | undefined {
  for (const page of subjectPages) {
    const node = answer[page];
    if (node?.['id']) return subjectOf(node, node['id'], subjects[page], language);
  }
  return undefined;
}

function subjectOf(node: Node, id: string, { name, nameEn = '', text = '', links = [], type }: SubjectFields, language: Language): Subject {
  return {
    id,
    name: (language === 'en' && node[nameEn]) || (node[name] ?? ''),
    text: node[text] ?? undefined,
    type,
    sameAs: links.flatMap((link) => node[link] || []),
  };
}
