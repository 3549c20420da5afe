import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { type FastifyBaseLogger, type FastifyInstance, fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { checkLimits, noSubscriptions, reportErrors } from './apollo-plugins.ts';
import { type RequestContext, requestContext } from './context.ts';
import type { Database } from './database.ts';
import { healthRoutes } from './health.ts';
import { answerError, answerNotFound } from './http-errors.ts';
import { anonymous } from './identity/viewer.ts';
import { landingPage } from './landing.ts';
import { maskError } from './mask.ts';

export interface ServerOptions {
  schema: GraphQLSchema;
  database: Database;
  log: Logger;
  /** Origins whose pages may call the API; `*` for any. */
  corsOrigins: '*' | readonly string[];
  /** Longest time that one statement may take in the database, in milliseconds; 10 seconds when absent. */
  longestStatement?: number;
}

/** Tokens of one GraphQL document; longer ones are refused before they are parsed to the end. */
const MOST_TOKENS = 5_000;
/** Bytes of one request's body. */
const LARGEST_BODY = 1_000_000;

/** Builds the HTTP server: GraphQL at `/graphql`, health at `/health/live` and `/health/ready`. It does not listen yet. */
export async function createServer({ schema, database, log, corsOrigins, longestStatement }: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log.child({}, { serializers: { req: describeRequest } }) as FastifyBaseLogger,
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    frameworkErrors: answerError,
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNotFound);
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
    exposedHeaders: ['x-request-id'],
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
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled(), noSubscriptions, checkLimits, reportErrors(log)],
  });
  await apollo.start();

  app.get('/', landingPage);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: async (request, reply) => {
      const wantsPage =
        request.method === 'GET' && !('query' in (request.query as object)) && request.headers.accept?.includes('text/html');
      if (wantsPage) await landingPage(request, reply);
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => requestContext(database, request.id, anonymous(request.ip), longestStatement),
    }),
  });
  await app.register(healthRoutes, { database });
  return app;
}

/** What the log says of a request: the path alone, since a query string may carry a query's variables. */
function describeRequest(request: { method: string; url: string }): object {
  return { method: request.method, path: request.url.split('?')[0] };
}
