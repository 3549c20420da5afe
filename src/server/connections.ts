import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { clientOf } from './client-address.ts';

/** Longest time that a request may take to arrive, in milliseconds: who sends drop by drop keeps no place. */
const LONGEST_REQUEST = 30_000;
const LONGEST_HEADERS = 15_000;
/** Longest time in which nothing at all goes over a connection that somebody waits for. */
const LONGEST_SILENCE = 30_000;
/** Longest time that a client may take to read an answer: what it does not read is kept in memory for it. */
const LONGEST_ANSWER = 60_000;
/** Connections in all, and of one address. */
const MOST_CONNECTIONS = 4_000;
const MOST_CONNECTIONS_EACH = 500;
/** How long requests that are being answered may go on once the server is to stop. */
const LONGEST_GOODBYE = 4_000;

/** What Fastify is told of how long clients may take. */
export const patience = {
  requestTimeout: LONGEST_REQUEST,
  connectionTimeout: LONGEST_SILENCE,
  http: { headersTimeout: LONGEST_HEADERS, connectionsCheckingInterval: 2_000 },
} as const;

/** Bounds how many connections there are, how long an answer may be on its way, and how long the server takes to stop. */
export function boundConnections(app: FastifyInstance, isTrusted: (address: string) => boolean): void {
  app.server.maxConnections = MOST_CONNECTIONS;
  boundEach(app.server, app.log, isTrusted);

  app.addHook('onSend', async (request, reply, payload) => {
    const { socket } = request.raw;
    const late = setTimeout(() => {
      request.log.warn('a client took too long to read its answer');
      socket.destroy();
    }, LONGEST_ANSWER).unref();
    reply.raw.once('close', () => clearTimeout(late));
    // As bytes it waits outside of what Node keeps objects in, and takes half of it.
    return typeof payload === 'string' ? Buffer.from(payload) : payload;
  });

  app.addHook('preClose', async () => {
    // No new request on a connection that is kept alive; after a while those that are still being answered end too.
    app.server.closeIdleConnections();
    setTimeout(() => app.server.closeAllConnections(), LONGEST_GOODBYE).unref();
  });
}

function boundEach(server: Server, log: FastifyBaseLogger, isTrusted: (address: string) => boolean): void {
  const counts = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    // A proxy bounds the connections of its clients itself.
    if (isTrusted(address)) return;
    const client = clientOf(address);
    const count = (counts.get(client) ?? 0) + 1;
    if (count > MOST_CONNECTIONS_EACH) {
      if (count === MOST_CONNECTIONS_EACH + 1)
        log.warn(`one address has more than ${MOST_CONNECTIONS_EACH} connections: the others are refused`);
      socket.destroy();
      return;
    }
    counts.set(client, count);
    socket.once('close', () => {
      const left = (counts.get(client) ?? 1) - 1;
      if (left > 0) counts.set(client, left);
      else counts.delete(client);
    });
  });
}
