import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type {
  QueryChangesArgs,
  QueryContactsForArgs,
  QueryLookalikesArgs,
  QuerySearchArgs,
  QuerySuggestArgs,
} from '../../generated/schema.ts';
import { prepareAsked } from '../../search/asked.ts';
import { matchesIn, spellingOf } from '../../search/matched.ts';
import { narrowing, prepareLookalikes, preparePrefix, prepareSearch } from '../../search/query.ts';
import { asksWho, LONGEST_TEXT } from '../../shared/search-text.ts';
import type { RequestContext } from '../context.ts';
import { refusal } from '../errors.ts';
import { sourceExcerpt } from './excerpt.ts';
import { checkedFeed, prepareFeed } from './feed.ts';
import { likenessOfCandidate, lookalikesAmong, withLikeness } from './lookalikes.ts';
import { contactSentence, type Language, organisationSentence, relatedSentence, sharingSentence } from './sentences.ts';
import { takeUnlisted } from './unlisted.ts';

const NO_FILTER = { themes: null, organisations: null, regions: null, professions: null };

type RootResolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Cypher parameters that are made of the arguments of a field, which GraphQL has held against their types. */
type Preparation = (args: Parameters<RootResolver>[1]) => Record<string, unknown>;

/** Arguments that a statement needs in another form: they go in as Cypher parameters beside the arguments themselves. */
export const preparations: Record<string, Preparation> = {
  search: ({ text, kinds, filter, offset }: QuerySearchArgs) => {
    const lists = Object.entries({ ...filter }).filter(
      (list): list is [string, string[]] => !isEmptyList(list[1]) && Array.isArray(list[1]),
    );
    return {
      ...prepareSearch(checkedText(text)),
      ...prepareAsked(text),
      ...NO_FILTER,
      ...Object.fromEntries(lists),
      ...narrowing(
        isEmptyList(kinds) ? null : kinds,
        lists.map(([, ids]) => ids),
      ),
      // What Cypher counts with in a list ends at 2^31, and `first` comes on top.
      skip: Math.min(offset ?? 0, 2 ** 31 - 1_000),
    };
  },
  lookalikes: ({ name, kinds }: QueryLookalikesArgs) => prepareLookalikes(checkedText(name), isEmptyList(kinds) ? null : kinds),
  suggest: ({ prefix }: QuerySuggestArgs) => preparePrefix(checkedText(prefix)),
  contactsFor: ({ theme }: QueryContactsForArgs) => ({ ...prepareAsked(checkedText(theme)) }),
  changes: ({ after }: QueryChangesArgs) => ({ ...prepareFeed(after) }),
};

/** A text to look for. Throws BAD_USER_INPUT when it is too long. */
function checkedText(text: string): string {
  const { length } = text;
  if (length > LONGEST_TEXT) throw refusal({ reason: 'SEARCH_TOO_LONG', values: { length, most: LONGEST_TEXT } });
  return text;
}

/** What is made of an answer before it is given. */
const afterwards: Record<string, (answer: unknown, args: Parameters<RootResolver>[1]) => unknown> = {
  changes: checkedFeed,
  lookalikes: (found, { first }: QueryLookalikesArgs) => lookalikesAmong(found, first ?? 5),
};

interface ReasonParts {
  reasonParts: string[];
}

/** Fields that are made of what the statement answered, in memory. */
export const computedFields = {
  SearchResult: {
    suggestion: ({ text, words, found, spellings }: { text: string; words: string[]; found: string[]; spellings: string[] }) =>
      spellingOf(text, words, found, spellings) ?? null,
  },
  SearchHit: {
    matched: ({ words, texts }: { words: string[]; texts: string[] }) => matchesIn(texts, words),
  },
  Lookalike: { likeness: likenessOfCandidate },
  Source: { excerpt: sourceExcerpt },
  RelatedInitiative: { reason: ({ reasonParts }: ReasonParts, { lang }: { lang: Language }) => relatedSentence(reasonParts, lang) },
  SharingInitiative: { reason: ({ reasonParts }: ReasonParts, { lang }: { lang: Language }) => sharingSentence(reasonParts, lang) },
  ContactMatch: { reason: ({ reasonParts }: ReasonParts, { lang }: { lang: Language }) => contactSentence(reasonParts, lang) },
  OrganisationMatch: { reason: ({ reasonParts }: ReasonParts, { lang }: { lang: Language }) => organisationSentence(reasonParts, lang) },
};

/** Root fields that are answered otherwise than by their own statement alone. */
const answering: Record<string, (own: RootResolver, schema: GraphQLSchema) => RootResolver> = {
  lookalikes: withLikeness,
  search: (own, schema) => {
    const forPeople = takeUnlisted(schema, 'searchForPeople');
    return (parent, args, context, info) => (asksWho(args['text']) ? forPeople : own)(parent, args, context, info);
  },
};

/** Wraps the root fields whose statements need prepared parameters; each field of a request gets its own. */
export function prepareQuestions(schema: GraphQLSchema): GraphQLSchema {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, prepare] of Object.entries(preparations)) {
    const field = fields[name];
    if (!field?.resolve) throw new Error(`The schema has no field '${name}' to prepare.`);
    const answer = answering[name]?.(field.resolve, schema) ?? field.resolve;
    const { [name]: finish = (found: unknown) => found } = afterwards;
    field.resolve = async (parent, args, context: RequestContext, info) =>
      finish(
        await answer(parent, args, { ...context, cypherParams: { ...context.cypherParams, ...prepare(args) } }, asRead(info, args)),
        args,
      );
  }
  return schema;
}

/**
 * The selection as the library is to read it. It takes any argument named `offset` for a page of the rows that a statement answers, where
 * ours answers one; and a filter that lists nothing is none.
 */
function asRead(info: GraphQLResolveInfo, args: Parameters<RootResolver>[1]): GraphQLResolveInfo {
  const fieldNodes = info.fieldNodes.map((node) => ({
    ...node,
    ...(node.arguments && {
      arguments: node.arguments.filter(({ name }) => name.value !== 'offset' && !isEmptyList(args[name.value])),
    }),
  }));
  return { ...info, fieldNodes };
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
