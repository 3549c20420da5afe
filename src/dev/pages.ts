import { once } from 'node:events';
import { type ClientRequest, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { listenFault } from '../start.ts';

interface Pages {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the modules of the pages as they are written, and leaves all else to the server at a port; of its pages it makes such that
 * follow every change of a module.
 */
export async function servePages({ host, port }: { host: string; port: number }, serverPort: number): Promise<Pages> {
  const server = createServer();
  const vite = await createVite({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
    clearScreen: false,
  });
  server.on('request', (asked: IncomingMessage, answer: ServerResponse) => {
    vite.middlewares(asked, answer, () => {
      passOn(asked, answer, serverPort, vite).catch((error: unknown) => {
        if (!answer.headersSent) answer.writeHead(502, { 'content-type': 'text/plain' });
        answer.end(String(error));
      });
    });
  });
  await once(server.listen(port, host), 'listening').catch(async (error: unknown) => {
    await vite.close();
    throw listenFault(error, { host, port });
  });
  return {
    url: addressOf(server),
    close: async () => {
      await vite.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function passOn(asked: IncomingMessage, answer: ServerResponse, port: number, vite: ViteDevServer): Promise<void> {
  await listening(port);
  // Uncompressed, so that a page can be read.
  const { 'accept-encoding': _, ...headers } = asked.headers;
  const passed = request({ port, host: '127.0.0.1', method: asked.method, path: asked.url, headers });
  asked.pipe(passed);
  const received = await responseTo(passed).catch((error: unknown) => {
    // It was stopped to start again: what only reads is asked anew.
    if (asked.method !== 'GET') throw error;
  });
  if (!received) {
    await setTimeout(AGAIN_AFTER);
    return answer.destroyed ? undefined : passOn(asked, answer, port, vite);
  }
  const { 'content-security-policy': policy, 'content-length': length, ...others } = received.headers;
  const isPage = received.headers['content-type']?.startsWith('text/html') === true && asked.method === 'GET';
  if (!isPage) {
    answer.writeHead(received.statusCode ?? 502, received.headers);
    received.pipe(answer);
    return;
  }
  // What follows changes is written into the page, which the policy of pages that were built forbids.
  answer.writeHead(received.statusCode ?? 502, others);
  answer.end(await vite.transformIndexHtml(asked.url ?? '/', await text(received)));
}

async function responseTo(passed: ClientRequest): Promise<IncomingMessage> {
  const [received]: IncomingMessage[] = await once(passed, 'response');
  if (!received) throw new Error('The server answered nothing.');
  return received;
}

/** Milliseconds between looking whether the server is there; it is away for some seconds when it starts again. */
const AGAIN_AFTER = 100;

async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await setTimeout(AGAIN_AFTER);
    } finally {
      socket.destroy();
    }
  }
}

function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return `http://${address.address.includes(':') ? `[${address.address}]` : address.address}:${address.port}`;
}
