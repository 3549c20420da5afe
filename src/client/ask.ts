import { type Document, textOf } from './document.ts';
import { KeptAnswers } from './kept-answers.ts';
import { KruispuntError } from './kruispunt-error.ts';
import { readAnswer } from './read-answer.ts';
import { patiently } from './retry.ts';

export interface AskOptions {
  /** Gives up when it is aborted. */
  signal?: AbortSignal | undefined;
}

/** Asks a document. Throws KruispuntError, or what its signal was aborted with. */
export type Ask = <Data = unknown, Variables = Readonly<Record<string, unknown>>>(
  document: Document<Data, Variables>,
  variables?: Variables,
  options?: AskOptions,
) => Promise<Data>;

export interface AskerOptions {
  /** Where Kruispunt is, such as `https://kruispunt.example`. */
  url: string;
  /** An API key, for more than readers may or oftener than they may. */
  key?: string | undefined;
  /** How often a question is asked again that was not answered for a reason that passes; 3 when absent. A mutation is never. */
  retries?: number | undefined;
  /** Longest wait before that, in seconds; 120 when absent. Where the server says that it takes longer, that is thrown. */
  longestWait?: number | undefined;
  /** In the place of the platform's own, such as one that goes by a proxy. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** Longest address that everything between here and a server takes. */
const LONGEST_ADDRESS = 6_000;
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';
/** A browser keeps answers by itself, and asks beforehand whether it may send a header such as If-None-Match. */
const keepsByItself = 'document' in globalThis || 'WorkerGlobalScope' in globalThis;

/** Asks one server: by GET where the answer may be kept, so that what did not change is not sent again. */
export function askerOf({ url, key, retries = 3, longestWait = 120, fetch = globalThis.fetch }: AskerOptions): Ask {
  const endpoint = new URL('graphql', url.endsWith('/') ? url : `${url}/`);
  const kept = new KeptAnswers();

  async function send(address: URL | string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(address, init);
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new KruispuntError('NOT_ANSWERED', `${endpoint.origin} could not be reached.`, { cause });
    }
  }

  function post(body: string, signal: AbortSignal | null): Promise<Response> {
    const headers = { accept: ACCEPT, 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
    return send(endpoint, { method: 'POST', headers, body, signal });
  }

  async function get(address: string, signal: AbortSignal | null): Promise<unknown> {
    const known = keepsByItself ? undefined : kept.get(address);
    const response = await send(address, { headers: { accept: ACCEPT, ...(known && { 'if-none-match': known.etag }) }, signal });
    if (known && response.status === 304) {
      kept.keep(address, known);
      return JSON.parse(known.text).data;
    }
    const { data, text } = await readAnswer(response);
    const etag = response.headers.get('etag');
    if (etag && !keepsByItself) kept.keep(address, { etag, text });
    return data;
  }

  return async <Data, Variables>(document: Document<Data, Variables>, variables?: Variables, options: AskOptions = {}) => {
    const query = await textOf(document);
    const signal = options.signal ?? null;
    const address = `${endpoint}?${new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) })}`;
    const isKept = !key && isQuery(query) && address.length <= LONGEST_ADDRESS;
    const once = async () =>
      isKept ? get(address, signal) : (await readAnswer(await post(JSON.stringify({ query, variables }), signal))).data;
    const data = isMutation(query) ? await once() : await patiently(once, { retries, longestWait, signal });
    return data as Data;
  };
}

const isMutation = (text: string): boolean => /(^|\})\s*mutation\b/m.test(text);
const isQuery = (text: string): boolean => /^\s*(query\b|\{)/.test(text) && !isMutation(text);
