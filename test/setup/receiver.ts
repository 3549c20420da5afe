import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What was posted to a receiver. */
export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** Somebody's program, on a real socket, that is told of changes. */
export interface Receiver {
  url: string;
  received: Received[];
  /** Status that it answers with from now on; undefined keeps whoever posts waiting. */
  answers: number | undefined;
  /** Where it leads those whom it answers with 3xx. */
  location: string;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    receiver.received.push({ headers: request.headers, body: await text(request) });
    if (receiver.answers !== undefined) response.writeHead(receiver.answers, { location: receiver.location }).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/nieuws`,
    received: [],
    answers: 204,
    location: '/',
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return receiver;
}
