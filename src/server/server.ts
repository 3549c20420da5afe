import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import { type GraphQLSchema, graphql } from 'graphql';
import type { Logger } from 'pino';
import { type RequestContext, requestContext } from '../api/context.ts';
import { cacheAnswers } from '../api/guards/caching.ts';
import { limitContactDetails } from '../api/guards/contact-details.ts';
import { checkLimits, noSubscriptions, reportErrors } from '../api/guards/plugins.ts';
import { maskError } from '../api/mask.ts';
import { createRateLimits } from '../api/rate-limits.ts';
import type { Database } from '../database/database.ts';
import { type OidcSettings, tokenReader } from '../identity/oidc.ts';
import { anonymous } from '../identity/viewer.ts';
import { pathTo } from '../shared/paths.ts';
import { authenticator } from './authenticate.ts';
import { healthRoutes } from './health.ts';
import { answerError, answerNotFound } from './http-errors.ts';
import { type AnswerPage, serveExplorer } from './pages/pages.ts';

export interface ServerOptions {
  schema: GraphQLSchema;
  database: Database;
  log: Logger;
  /** Origins whose pages may call the API; `*` for any. */
  corsOrigins: '*' | readonly string[];
  /** Longest time that one statement may take in the database, in milliseconds; 10 seconds when absent. */
  longestStatement?: number;
  /** Folder with the built explorer; without it only the API is served. */
  explorer?: string;
  /** Whose tokens are taken besides API keys; nobody's when absent. */
  oidc?: OidcSettings | undefined;
  /** Proxies whose word for a client's address is taken; nobody's when absent. */
  trustProxy?: readonly string[] | undefined;
  /** Contacts that one client may read the details of in an hour; 300 when absent. */
  contactsPerHour?: number | undefined;
}

/** Tokens of one GraphQL document; longer ones are refused before they are parsed to the end. */
const MOST_TOKENS = 5_000;
/** Bytes of one request's body. */
const LARGEST_BODY = 1_000_000;

/** Headers that pages of any origin may send. */
const OPEN_HEADERS = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name', 'apollographql-client-name'];

/** Builds the HTTP server: the explorer, GraphQL at `/graphql`, health at `/health/live` and `/health/ready`. It does not listen yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { schema, database, log, corsOrigins, longestStatement, oidc, trustProxy, contactsPerHour, explorer } = options;
  const limits = createRateLimits(contactsPerHour);
  const app = fastify({
    loggerInstance: log.child({}, { serializers: { req: describeRequest } }) as FastifyBaseLogger,
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    frameworkErrors: answerError,
    trustProxy: trustProxy ? [...trustProxy] : false,
  });
  app.setErrorHandler(answerError);
  let answerPage: AnswerPage | undefined;
  app.setNotFoundHandler(async (request, reply) => {
    if (answerPage && wantsPage(request)) return answerPage(request, reply);
    answerNotFound(request, reply);
    return reply;
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'unsafe-inline'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // We speak plain HTTP; to promise HTTPS is up to the proxy that adds it.
    strictTransportSecurity: false,
    // Portals read the answers from pages of their own.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  await app.register(cors, {
    origin: corsOrigins === '*' ? '*' : [...corsOrigins],
    methods: ['GET', 'POST'],
    // A page that sends credentials must be one of those that are named.
    allowedHeaders: corsOrigins === '*' ? OPEN_HEADERS : [...OPEN_HEADERS, 'authorization'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 86_400,
  });
  await app.register(compress);

  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
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
      noSubscriptions,
      checkLimits,
      // In this order: what an answer holds decides about its errors, and these about who may keep it.
      limitContactDetails,
      reportErrors(log),
      cacheAnswers,
    ],
  });
  await apollo.start();

  if (explorer !== undefined) {
    answerPage = await serveExplorer(app, {
      folder: explorer,
      oidc,
      ask: async (source, variableValues) => {
        const contextValue = requestContext(database, 'explorer', anonymous('explorer'), { longestStatement });
        const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
        if (errors?.[0]) throw errors[0];
        return data as Record<string, unknown>;
      },
    });
  }
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: authenticator(database, oidc && tokenReader(oidc), limits),
    onSend: async (_, reply) => {
      reply.header('vary', [reply.getHeader('vary'), 'accept', 'authorization'].filter(Boolean).join(', '));
    },
    preHandler: async (request, reply) => {
      if (answerPage && wantsPage(request) && !('query' in (request.query as object)))
        await reply.redirect(pathTo('developers', 'nl'), 303);
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => requestContext(database, request.id, request.viewer, { longestStatement, limits }),
    }),
  });
  await app.register(healthRoutes, { database });
  return app;
}

/** Whether a request comes from somebody who opens an address in a browser. */
function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true;
}

/** What the log says of a request: the path alone, since a query string may carry a query's variables. */
function describeRequest(request: { method: string; url: string }): object {
  return { method: request.method, path: request.url.split('?')[0] };
}
