import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';

/** What came of one request. */
export interface Reply {
  /** 0 when the connection ended without an answer. */
  status: number;
  retryAfter: string | undefined;
  codes: string[];
  text: string;
  milliseconds: number;
}

/** Somebody with an address of his own. */
export interface Client {
  ask(query: string, variables?: object): Promise<Reply>;
  get(path: string): Promise<Reply>;
  /** Sends a question and reads nothing of its answer. */
  askAndNotRead(query: string): Socket;
  /** Sends the head of a question and none of its body. */
  halfAsk(): Socket;
  leave(): void;
}

/** Whatever happens to a connection is told by what came of it. */
function connectFrom(localAddress: string, url: string): Socket {
  const { hostname, port } = new URL(url);
  return connect({ host: hostname, port: Number(port), localAddress }).on('error', () => {});
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: kruispunt.example\r\nContent-Type: application/json\r\n';

/** Somebody who may show credentials. Every address of the loopback network is this machine's, as every address of the world is somebody's. */
export function clientAt(localAddress: string, url: string, bearer?: string): Client {
  const agent = new Agent({ keepAlive: true });
  const sockets: Socket[] = [];
  const open = () => {
    const socket = connectFrom(localAddress, url);
    sockets.push(socket);
    return socket;
  };
  const send = (path: string, body?: string): Promise<Reply> =>
    new Promise((resolve) => {
      const begin = performance.now();
      const done = (status: number, text: string, retryAfter?: string) =>
        resolve({ status, text, retryAfter, codes: codesIn(text), milliseconds: performance.now() - begin });
      const headers = {
        ...(body === undefined
          ? { accept: 'text/html' }
          : { 'content-type': 'application/json', accept: 'application/graphql-response+json' }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      };
      const method = body === undefined ? 'GET' : 'POST';
      const sending = request(new URL(path, url), { agent, localAddress, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(response.statusCode ?? 0, Buffer.concat(parts).toString(), response.headers['retry-after']));
        response.on('error', (error) => done(0, error.message));
      });
      sending.on('error', (error) => done(0, error.message));
      sending.end(body);
    });
  return {
    ask: (query, variables = {}) => send('/graphql', JSON.stringify({ query, variables })),
    get: (path) => send(path),
    askAndNotRead: (query) => {
      const body = JSON.stringify({ query });
      const socket = open().pause();
      socket.write(`${HEAD}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      return socket;
    },
    halfAsk: () => {
      const socket = open().resume();
      socket.write(`${HEAD}Content-Length: 900\r\n\r\n{"query":"`);
      return socket;
    },
    leave: () => {
      for (const socket of sockets) socket.destroy();
      agent.destroy();
    },
  };
}

function codesIn(text: string): string[] {
  try {
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    return errors.map(({ extensions }) => extensions?.code ?? 'none');
  } catch {
    return [];
  }
}
