import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Abilities of the browser that no page here asks for. */
const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** Headers that pages of any origin may send. */
const OPEN_HEADERS = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name', 'apollographql-client-name'];

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
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 86_400,
  });
  await app.register(compress);
}
