import {
  ToolCompareDocument,
  ToolContactsDocument,
  ToolInitiativeDocument,
  ToolRelatedDocument,
  ToolSearchDocument,
  ToolSolutionsDocument,
} from '../../../generated/server.ts';
import type { Way } from '../rest/resources.ts';

/** What an assistant can ask for. Its arguments are the variables of the document, by the same names. */
export interface Tool {
  name: string;
  /** What people see of it. */
  title: string;
  /** When to use it, and what to do with the answer: what an assistant chooses by. */
  description: string;
  /** Operation of the API that is asked. */
  document: { toString(): string };
  /** Each field of the answer. */
  answer: Readonly<Record<string, Way>>;
  /** What an argument names that must be there. */
  named?: Readonly<Record<string, Way>>;
}

/** All tools: a new one is an operation in `mcp.graphql` and an entry here. */
export const tools: readonly Tool[] = [
  {
    name: 'search',
    title: 'Search',
    description:
      'Finds initiatives, themes, factors, organisations, contacts, lessons and resources about training and keeping care professionals in the Netherlands, the best first. Most texts are Dutch: Dutch words find most. Ids of initiatives that it answers are what the other tools take.',
    document: ToolSearchDocument,
    answer: { hits: 'search.hits', total: 'search.total', moreThanTotal: 'search.moreThanTotal', suggestion: 'search.suggestion' },
  },
  {
    name: 'initiative',
    title: 'One initiative',
    description:
      'All of one initiative: what it is for, how it works, what helped and hindered it, what was learnt, and the sources of that.',
    document: ToolInitiativeDocument,
    answer: { initiative: 'initiative' },
    named: { id: 'initiative' },
  },
  {
    name: 'related',
    title: 'Related initiatives',
    description: 'Initiatives that have most in common with one, and why, in Dutch and in English.',
    document: ToolRelatedDocument,
    answer: { initiative: 'initiative', related: 'initiative.related' },
    named: { id: 'initiative' },
  },
  {
    name: 'solutions',
    title: 'Who solved it',
    description:
      'Who met a barrier of this initiative too and did something about it (REMEDY), or was helped by what hinders here (ENABLER), with the lessons.',
    document: ToolSolutionsDocument,
    answer: { initiative: 'initiative', solutions: 'initiative.bridges' },
    named: { id: 'initiative' },
  },
  {
    name: 'contacts',
    title: 'Whom to call',
    description:
      'Whom to call about a theme, and why. Addresses and numbers of people: tell them to who asks, keep them nowhere. Few can be read in an hour, so ask for a few.',
    document: ToolContactsDocument,
    answer: {
      contacts: 'contactsFor.matches',
      organisations: 'contactsFor.organisations',
      themes: 'contactsFor.themes',
      notUnderstood: 'contactsFor.notUnderstood',
    },
  },
  {
    name: 'compare',
    title: 'Two initiatives side by side',
    description: 'What two initiatives have in common, and which barrier of one the other turned into something that helps.',
    document: ToolCompareDocument,
    answer: { a: 'a', b: 'b', comparison: 'compare' },
    named: { a: 'a', b: 'b' },
  },
];
