import { pino } from 'pino';
import { createServer, type ServerOptions } from '../../src/server/server.ts';
import { database } from './graph.ts';
import { schema } from './schema.ts';

/** What came back over HTTP. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body, when it is JSON. */
  body: unknown;
}

/** A server that listens on a free port of the loopback interface. */
export interface Served {
  url: string;
  /** What it logged so far, one JSON line an entry. */
  log: string[];
  /** What the log says went wrong with the request that was answered with these headers. */
  failure(headers: Headers): unknown;
  request(path: string, init?: RequestInit): Promise<Answer>;
  /** Posts a GraphQL request as JSON. */
  post(query: string, variables?: Record<string, unknown>, more?: object, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

/** Serves the graph of this run, on a real socket. Statements and answers may take long, for machines that do much else at once. */
export async function serve(options: Partial<ServerOptions> = {}): Promise<Served> {
  const log: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => log.push(line) });
  const patience = { longestStatement: 300_000, longestAnswer: 600_000 };
  const app = await createServer({ schema, database, log: logger, corsOrigins: '*', ...patience, ...options });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const request = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(new URL(path, url), init);
    const text = await response.text();
    const isJson = text !== '' && /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  };
  return {
    url,
    log,
    request,
    failure: (headers) => {
      const entries = log.map((line): { level: number; reqId?: string } => JSON.parse(line));
      return entries.find(({ level, reqId }) => level >= 50 && reqId === headers.get('x-request-id'));
    },
    post: (query, variables = {}, more = {}, headers = {}) =>
      request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
        body: JSON.stringify({ query, variables, ...more }),
      }),
    close: () => app.close(),
  };
}
