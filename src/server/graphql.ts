import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { LONGEST_READING, type RequestContext, requestContext } from '../api/context.ts';
import { COST_OF_REQUEST } from '../api/cost-budget.ts';
import { cacheAnswers } from '../api/guards/caching.ts';
import { limitContactDetails } from '../api/guards/contact-details.ts';
import { inOrder } from '../api/guards/in-order.ts';
import { countOwnWork } from '../api/guards/own-work.ts';
import { checkLimits, noSubscriptions, refuseWritesWhile, reportErrors } from '../api/guards/plugins.ts';
import { introspectOwnPart } from '../api/guards/readers-part.ts';
import { maskError } from '../api/mask.ts';
import type { RateLimits } from '../api/rate-limits.ts';
import { sharedCache } from '../api/shared-cache.ts';
import type { Database } from '../database/database.ts';
import type { GraphWatch } from '../database/graph-watch.ts';
import type { SharedStore } from '../database/shared-store.ts';
import type { Documents } from '../documents/documents.ts';
import { pathTo } from '../shared/paths.ts';
import { inSpan } from '../tracing/span.ts';
import { graphqlRequestOf } from './graphql-request.ts';
import { KeptAnswers, type Made } from './kept-answers.ts';
import { measureOperations } from './metrics/measure-operations.ts';
import type { Measures } from './metrics/measures.ts';
import type { OriginOf } from './pages/origin.ts';
import { refuseUntrusted } from './refuse-untrusted.ts';
import { refuseWhileRestored } from './refuse-while-restored.ts';
import { traceOperations } from './trace-operations.ts';
import { type TrustedDocuments, trustedDocuments } from './trusted-documents.ts';
import { opensInBrowser } from './wants-page.ts';

export interface GraphQLOptions {
  schema: GraphQLSchema;
  database: Database;
  log: Logger;
  longestStatement?: number | undefined;
  /** Finds out who is asking. */
  authenticate: (request: FastifyRequest) => Promise<void>;
  measures: Measures;
  limits: RateLimits;
  documents?: Documents | undefined;
  watch?: GraphWatch | undefined;
  isDiskFull?: (() => boolean) | undefined;
  shared?: SharedStore | undefined;
  /** Documents that are asked by their ids; only those of our own pages are known when absent. */
  trusted?: TrustedDocuments | undefined;
  /** Whether nothing but those is answered. */
  onlyTrusted?: boolean | undefined;
  originOf: OriginOf;
  webhookHosts?: readonly string[] | undefined;
  /** Whether there are pages, among which one for developers: who opens the API in a browser is led to it. */
  hasPages: boolean;
}

/** Answers GraphQL at `/graphql`. */
export async function serveGraphQL(app: FastifyInstance, options: GraphQLOptions): Promise<void> {
  const { database, longestStatement, authenticate, limits, documents, watch, hasPages, measures, originOf, webhookHosts } = options;
  const answers = new KeptAnswers({
    standing: () => watch?.standing(),
    onLookup: (outcome) => measures.caches.inc({ cache: 'answers', outcome }),
  });
  const trusted = options.trusted ?? trustedDocuments([]);
  const apollo = apolloServer(app, { ...options, trusted }, answers);
  await apollo.start();
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<Made> => {
    const httpGraphQLRequest = graphqlRequestOf(request, trusted);
    const { viewer, id, left } = request;
    const context = requestContext(database, id, viewer, {
      ...{ longestStatement, limits, documents, webhookHosts },
      origin: originOf(request),
      client: left,
    });
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    reply.code(status ?? 200).headers(Object.fromEntries(headers));
    if (body.kind !== 'complete') throw new Error('An answer comes in parts, which nobody asks for.');
    return { sent: body.string, answerOf: context.given.answerOf };
  };
  app.route<{ Querystring: Record<string, unknown> }>({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: [async () => refuseWhileRestored(watch), authenticate, (request) => limits.costs.spend(request.viewer, COST_OF_REQUEST)],
    onSend: async (_, reply) => {
      reply.header('vary', [reply.getHeader('vary'), 'accept', 'authorization'].filter(Boolean).join(', '));
    },
    preHandler: async (request, reply) => {
      if (hasPages && opensInBrowser(request) && !asksSomething(request.query)) return reply.redirect(pathTo('developers', 'nl'), 303);
      const length = lengthOf(request);
      if (length <= SHORT) return undefined;
      return limits.work.turn(request.viewer.client, length, AbortSignal.any([request.left, AbortSignal.timeout(LONGEST_READING)]));
    },
    handler(request, reply) {
      const make = () => inSpan('operation', { within: request.trace }, () => answer(request, reply));
      return answers.answer(request, reply, make);
    },
  });
}

/** Whether an address carries a question. */
function asksSomething(query: Readonly<Record<string, unknown>>): boolean {
  return ['query', 'documentId', 'extensions'].some((name) => name in query);
}

/** Whoever writes finds what they wrote in the next answer of this process; other processes take a second to notice. */
function forgetWhenWritten(answers: KeptAnswers): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation }) {
          if (operation?.operation === 'mutation') answers.forget();
        },
      };
    },
  };
}

/** Bytes of a request that is held against the schema in no time; a longer one keeps this process busy, and nothing else is answered meanwhile. */
const SHORT = 1_000;

/** Bytes of a request; many, when it does not tell. */
function lengthOf({ method, url, headers }: FastifyRequest): number {
  return method === 'POST' ? Number(headers['content-length'] ?? Number.MAX_SAFE_INTEGER) : url.length;
}

/** Bytes, written as JSON, of the documents that are kept parsed: some hundreds of a portal's. They take four times that. */
const MOST_BYTES_OF_DOCUMENTS = 8_000_000;

/** Tokens of one GraphQL document; longer ones are refused before they are parsed to the end. */
const MOST_TOKENS = 5_000;

function apolloServer(
  app: FastifyInstance,
  { schema, log, shared, measures, isDiskFull = () => false, trusted, onlyTrusted }: GraphQLOptions & { trusted: TrustedDocuments },
  answers: KeptAnswers,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    ...(shared && { cache: sharedCache(shared) }),
    documentStore: new InMemoryLRUCache({ maxSize: MOST_BYTES_OF_DOCUMENTS }),
    introspection: true,
    // What it guards is what a page of others can do with somebody's cookies, or blindly by a form. There are no cookies; GET only reads what
    // every page may read (a mutation by GET is refused); POST must be JSON, for which a browser asks beforehand.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: 10 },
    stopOnTerminationSignals: false,
    logger: log,
    formatError: maskError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      countOwnWork,
      measureOperations(measures),
      traceOperations,
      introspectOwnPart,
      // What an answer holds decides about its errors, and these about who may keep it.
      forgetWhenWritten(answers),
      inOrder(
        noSubscriptions,
        ...(onlyTrusted ? [refuseUntrusted(trusted)] : []),
        checkLimits,
        refuseWritesWhile(isDiskFull),
        limitContactDetails,
        reportErrors(log),
        cacheAnswers,
      ),
    ],
  });
}
