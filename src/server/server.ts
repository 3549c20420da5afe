import { randomUUID } from 'node:crypto';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { LONGEST_READING, requestContext } from '../api/context.ts';
import { readersPart } from '../api/guards/readers-part.ts';
import { createRateLimits } from '../api/rate-limits.ts';
import type { Database } from '../database/database.ts';
import type { GraphWatch } from '../database/graph-watch.ts';
import type { SharedStore } from '../database/shared-store.ts';
import type { Documents } from '../documents/documents.ts';
import type { Webhook } from '../generated/schema.ts';
import { type OidcSettings, tokenReader } from '../identity/oidc.ts';
import { anonymous } from '../identity/viewer.ts';
import { authenticator } from './authenticate.ts';
import { addressIn, clientOf } from './client-address.ts';
import { boundConnections, patience } from './connections.ts';
import { answerInTime } from './deadline.ts';
import { describeError } from './describe-error.ts';
import { describeRequest } from './describe-request.ts';
import { serveGraphQL } from './graphql.ts';
import { addHeaders } from './headers.ts';
import { healthRoutes } from './health.ts';
import { answerErrors, answerNotFound } from './http-errors.ts';
import { readJsonBodies } from './json-body.ts';
import { measureRequests } from './measure-requests.ts';
import type { EmbeddedFigures } from './metrics/gauges.ts';
import { measuredAsk } from './metrics/measure-operations.ts';
import { countErrors, createMeasures } from './metrics/measures.ts';
import { serveMetrics } from './metrics/serve-metrics.ts';
import { type Asking, askAnythingIn, askIn } from './pages/ask.ts';
import { originOf } from './pages/origin.ts';
import { servePages } from './pages/pages.ts';
import { serveDumps } from './portal/dump/serve-dumps.ts';
import { serveMcp } from './portal/mcp/serve-mcp.ts';
import { serveOai } from './portal/oai/serve-oai.ts';
import { type PublisherSettings, publisherAt } from './portal/publisher.ts';
import { answerProblem } from './portal/rest/problem.ts';
import { isOfRest, serveRest } from './portal/rest/serve-rest.ts';
import { serveCatalogue, siteDescriber } from './portal/serve-catalogue.ts';
import { serveLinkedData } from './portal/serve-linked-data.ts';
import { servePortal } from './portal/serve-portal.ts';
import { refuseWhileRestored } from './refuse-while-restored.ts';
import { serveSdl } from './serve-sdl.ts';
import { tracedAsk } from './trace-operations.ts';
import { traceRequests } from './trace-requests.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { answerUnchanged } from './unchanged.ts';
import { wantsPage } from './wants-page.ts';
import { warnOfProxies } from './warn-of-proxies.ts';

export interface ServerOptions {
  schema: GraphQLSchema;
  database: Database;
  log: Logger;
  /** Origins whose pages may call the API; `*` for any. */
  corsOrigins: '*' | readonly string[];
  /** Longest time that one statement may take in the database, in milliseconds; 10 seconds when absent. */
  longestStatement?: number;
  /** Milliseconds after which a request is answered with what went wrong, whatever it waits for; 15 seconds when absent. */
  longestAnswer?: number | undefined;
  /** Folder with the built explorer; without it only the API is served. */
  explorer?: string;
  /** Where people find the pages, such as `https://kruispunt.example`; what the request says, when absent. */
  publicOrigin?: string | undefined;
  /** Who publishes what is here; what is not said of them, `publisherAt` fills in. */
  publisher?: PublisherSettings | undefined;
  /** Whose tokens are taken besides API keys; nobody's when absent. */
  oidc?: OidcSettings | undefined;
  /** Proxies whose word for a client's address is taken; nobody's when absent. */
  trustProxy?: readonly string[] | undefined;
  /** Where several servers count together what clients may do; this one counts alone when absent. */
  shared?: SharedStore | undefined;
  /** Knows when nothing may be answered since the graph is being replaced; never, when absent. */
  watch?: GraphWatch | undefined;
  /** Tells that the database has no room to write; it always has some, when absent. */
  isDiskFull?: (() => boolean) | undefined;
  /** Says why the data are none that this Kruispunt can work on, such as those of a newer one; they always are, when absent. */
  whyNotTheData?: (() => Promise<string | undefined>) | undefined;
  /** Ids of what has a new name that has not reached all that are found by it. */
  openRenamings?: (() => Promise<readonly string[]>) | undefined;
  /** Contacts that one client may read the details of in an hour; 300 when absent. */
  contactsPerHour?: number | undefined;
  /** What the requests of one address may cost in a minute; 10,000,000 when absent. */
  costPerMinute?: number | undefined;
  /** Hosts that webhooks may lead to though they are not public; none when absent. */
  webhookHosts?: readonly string[] | undefined;
  /** How webhooks fare; not told when absent. */
  webhooks?: (() => Promise<readonly Pick<Webhook, 'disabled' | 'failures'>[]>) | undefined;
  /** What a program shows that reads `/metrics`; only an administrator may when absent. */
  metricsToken?: string | undefined;
  /** Documents that sources are lines of; none when absent. */
  documents?: Documents | undefined;
  /** Documents that are asked by their ids; only those of our own pages are known when absent. */
  trusted?: TrustedDocuments | undefined;
  /** Whether nothing but those is answered. */
  onlyTrusted?: boolean | undefined;
  /** Folder that dumps of all that readers see are kept in; there are none when absent. */
  dumps?: string | undefined;
  /** Milliseconds for which one is good enough; an hour when absent. */
  dumpsGoodFor?: number | undefined;
  /** What is known of the Neo4j that this process started; absent where it runs elsewhere. */
  embedded?: EmbeddedFigures | undefined;
  /** When the newest backup was made, in seconds since 1970; absent where nobody said where backups are. */
  newestBackup?: (() => Promise<number | undefined>) | undefined;
}

/** Bytes of one request's body. */
const LARGEST_BODY = 1_000_000;

/**
 * Builds the HTTP server: the explorer, GraphQL at `/graphql`, health at `/health/live` and `/health/ready`, figures at `/metrics`. It does not
 * listen yet.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { schema, database, longestStatement, explorer, oidc, watch, documents } = options;
  const log = describingLog(options.log);
  const loggerInstance: FastifyBaseLogger = log;
  const measures = createMeasures();
  const answerError = answerErrors((told) => countErrors(measures, [told]));
  const app = fastify({
    loggerInstance,
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    ...patience,
    frameworkErrors: (error, request, reply) => (isOfRest(request) ? answerProblem : answerError)(error, request, reply),
    trustProxy: options.trustProxy ? [...options.trustProxy] : false,
  });
  app.setErrorHandler(answerError);
  const isTrusted = addressIn(options.trustProxy ?? []);
  boundConnections(app, isTrusted);
  warnOfProxies(app, isTrusted);
  answerInTime(app, options.longestAnswer);
  measureRequests(app, measures);
  traceRequests(app);
  await addHeaders(app, options.corsOrigins);
  answerUnchanged(app);
  readJsonBodies(app);

  const limits = createRateLimits(options);
  const originIn = originOf(options.publicOrigin);
  const contextOf = (request: Asking) => {
    refuseWhileRestored(watch);
    const { id, ip, left } = request;
    const origin = originIn(request);
    return requestContext(database, id, anonymous(clientOf(ip)), { longestStatement, limits, documents, origin, client: left });
  };
  const pay = async (request: FastifyRequest, cost: number) => {
    refuseWhileRestored(watch);
    const viewer = anonymous(clientOf(request.ip));
    await limits.costs.spend(viewer, cost);
    await limits.work.turn(viewer.client, cost, AbortSignal.any([request.left, AbortSignal.timeout(LONGEST_READING)]));
  };
  const ask = tracedAsk(measuredAsk(askIn(schema, contextOf), measures));
  const askFrom = (origin: string) =>
    askAnythingIn(schema, () => requestContext(database, 'dump', anonymous('dump'), { longestStatement, origin }));
  const { dumps: folder, dumpsGoodFor: goodFor, publicOrigin, publisher } = options;
  const dumps =
    folder === undefined ? undefined : await serveDumps(app, { schema, askFrom, folder, publicOrigin, originOf: originIn, goodFor });
  const answerPage = explorer
    ? await servePages(app, {
        folder: explorer,
        ask,
        describeSite: siteDescriber({ ask, originOf: originIn, publisher, dumps }),
        publicOrigin,
        originOf: originIn,
        pay,
        oidc,
      })
    : undefined;
  const answerData = explorer ? serveLinkedData(app, { ask, originOf: originIn, pay }) : undefined;
  app.setNotFoundHandler(async (request, reply) => {
    if (answerPage && wantsPage(request)) return answerData?.(request, reply) ?? answerPage(request, reply);
    answerNotFound(request, reply);
    return reply;
  });
  const authenticate = authenticator(database, oidc && tokenReader(oidc), limits);
  await serveGraphQL(app, { ...options, originOf: originIn, log, limits, authenticate, measures, hasPages: answerPage !== undefined });
  serveSdl(app, readersPart(schema));
  serveMcp(app, {
    schema,
    ask,
    originOf: originIn,
    publicOrigin,
    pay,
    corsOrigins: options.corsOrigins,
    hasPages: answerPage !== undefined,
  });
  await serveRest(app, { schema, ask, originOf: originIn, pay, publisherOf: (origin) => publisherAt(publisher, origin) });
  if (answerPage) {
    servePortal(app, { database, ask, originOf: originIn, pay });
    serveCatalogue(app, { ask, originOf: originIn, publisher, dumps, pay });
    await serveOai(app, { database, ask, originOf: originIn, pay, emailAt: (origin) => publisherAt(publisher, origin).email });
  }
  const { metricsToken: token, isDiskFull, embedded, newestBackup, whyNotTheData, openRenamings, webhooks } = options;
  await app.register(healthRoutes, { database, watch, isDiskFull, whyNotTheData, openRenamings, hasPages: answerPage !== undefined });
  serveMetrics(app, { measures, token, authenticate, database, queues: limits, watch, isDiskFull, embedded, newestBackup, webhooks });
  return app;
}

/** The log of requests and of what went wrong in them: neither tells what anybody wrote. */
function describingLog(log: Logger): Logger {
  return log.child({}, { serializers: { req: describeRequest, err: describeError } });
}
