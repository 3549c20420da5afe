import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Abilities of the browser that no page here asks for. */
const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** Headers that pages of any origin may send: what clients of GraphQL, caches and tracers send by themselves. */
const OPEN_HEADERS = [
  ...['accept', 'accept-language', 'content-type', 'content-language', 'range', 'x-requested-with', 'x-request-id', 'x-correlation-id'],
  ...[
    'apollo-require-preflight',
    'graphql-require-preflight',
    'x-apollo-operation-name',
    'x-apollo-operation-id',
    'x-apollo-operation-type',
  ],
  ...[
    'apollographql-client-name',
    'apollographql-client-version',
    'graphql-client-name',
    'graphql-client-version',
    'x-graphql-client-name',
    'x-graphql-client-version',
    'client-name',
    'client-version',
  ],
  'mcp-protocol-version',
  ...['cache-control', 'pragma', 'if-none-match', 'if-match', 'if-modified-since', 'last-event-id'],
  ...['traceparent', 'tracestate', 'baggage', 'sentry-trace', 'b3', 'x-b3-traceid', 'x-b3-spanid', 'x-b3-parentspanid', 'x-b3-sampled'],
  ...[
    'x-datadog-trace-id',
    'x-datadog-parent-id',
    'x-datadog-origin',
    'x-datadog-sampling-priority',
    'newrelic',
    'request-id',
    'request-context',
  ],
];

/** Headers of an answer that pages of other origins may read. */
const READ_HEADERS = [
  'x-request-id',
  'api-version',
  'retry-after',
  'etag',
  'link',
  'location',
  'content-disposition',
  'www-authenticate',
  'traceparent',
];

/** Gives every answer what browsers are to keep to: which pages may read it, and what it may do where it is shown. Compresses it, too. */
export async function addHeaders(app: FastifyInstance, corsOrigins: '*' | readonly string[]): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('permissions-policy', PERMISSIONS);
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
    exposedHeaders: READ_HEADERS,
    maxAge: 86_400,
  });
  await app.register(compress);
}
