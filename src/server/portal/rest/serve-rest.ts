import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { refusal } from '../../../api/errors.ts';
import { held } from '../../../api/guards/limits.ts';
import type { Ask } from '../../pages/ask.ts';
import type { OriginOf } from '../../pages/origin.ts';
import type { Publisher } from '../publisher.ts';
import { answerIn, type Endpoint, endpointOf, valueAt } from './endpoint.ts';
import type { Components } from './json-schema.ts';
import { openApi } from './openapi.ts';
import { valuesIn } from './parameters.ts';
import { answerProblem, problemSchema } from './problem.ts';
import { resources } from './resources.ts';
import { ROOT, VERSION } from './version.ts';

export interface RestOptions {
  schema: GraphQLSchema;
  ask: Ask;
  originOf: OriginOf;
  /** Takes what an answer costs from what the client has, and waits for its turn. Throws RATE_LIMITED. */
  pay: (request: FastifyRequest, cost: number) => Promise<void>;
  /** Who publishes what is found at an origin. */
  publisherOf: (origin: string) => Publisher;
}

/** Serves REST for who has no GraphQL, by the API Design Rules of the Dutch government: each answer is that of an operation of the API. */
export async function serveRest(app: FastifyInstance, options: RestOptions): Promise<void> {
  const components: Components = new Map([['Problem', problemSchema]]);
  const endpoints = resources.map((resource) => endpointOf(resource, options.schema, components));
  await app.register(
    async (rest) => {
      rest.addHook('onRequest', async (_, reply) => {
        reply.header('api-version', VERSION);
      });
      rest.setErrorHandler(answerProblem);
      rest.setNotFoundHandler(async () => {
        throw refusal({ reason: 'NOT_IN_REST', values: {} }, { status: 404 });
      });
      serveDocument(rest, endpoints, components, options);
      for (const endpoint of endpoints) serveEndpoint(rest, endpoint, options);
    },
    { prefix: ROOT },
  );
}

function serveDocument(rest: FastifyInstance, endpoints: readonly Endpoint[], components: Components, options: RestOptions): void {
  const { originOf, publisherOf } = options;
  serveReading(rest, '/openapi.json', async (request, reply) => {
    const origin = originOf(request);
    const document = openApi(endpoints, components, { ...publisherOf(origin), url: origin });
    return reply.header('cache-control', 'no-cache').send({ ...document, servers: [{ url: origin + ROOT }] });
  });
}

function serveEndpoint(rest: FastifyInstance, endpoint: Endpoint, { schema, ask, originOf, pay }: RestOptions): void {
  const { question, parsed, operation, parameters, subject, isPersonal } = endpoint;
  serveReading(rest, endpoint.path.replace(/\{(\w+)\}/g, ':$1'), async (request, reply) => {
    const values = valuesIn(parameters, { path: request.params, query: request.query });
    const { cost, faults } = held(schema, parsed, operation, values);
    if (faults[0]) throw faults[0];
    await pay(request, cost.asked);
    const data = await ask(request, question, values);
    const { id: asked } = values;
    const id = subject === undefined ? asked : valueAt(data, `${subject}.id`);
    if (asked !== undefined && id === undefined) throw refusal({ reason: 'NO_SUCH_ID', values: { id: String(asked) } }, { status: 404 });
    if (id !== asked) return reply.redirect(addressOf(endpoint, { ...values, id: String(id) }), 301);
    const answer = answerIn(data, endpoint);
    const next = nextOf(endpoint, values, answer);
    const address = next && originOf(request) + addressOf(endpoint, next);
    if (address !== undefined) reply.header('link', `<${address}>; rel="next"`);
    return reply
      .header('cache-control', isPersonal ? 'no-store' : 'no-cache')
      .send(endpoint.paging ? { ...answer, next: address ?? null } : answer);
  });
}

type Values = Readonly<Record<string, string | number>>;

/** What the next page is asked for with; undefined on the last one. */
function nextOf({ paging }: Endpoint, values: Values, answer: Readonly<Record<string, unknown>>): Values | undefined {
  if (paging === 'cursor') return answer['hasMore'] === true ? { ...values, after: String(answer['endCursor']) } : undefined;
  const { items, total } = answer;
  if (paging !== 'offset' || !Array.isArray(items) || items.length === 0) return undefined;
  const offset = Number(values['offset']) + items.length;
  return offset < Number(total) ? { ...values, offset } : undefined;
}

/** Where something is answered, with what it is asked for. */
function addressOf({ path, parameters }: Endpoint, values: Values): string {
  const written = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  const inQuery = parameters.filter((parameter) => parameter.in === 'query' && parameter.name in values);
  const query = new URLSearchParams(Object.fromEntries(inQuery.map(({ name }) => [name, String(values[name])]))).toString();
  return ROOT + written + (query && `?${query}`);
}

/** Whether an address is one of REST, as far as can be told of one that can't be read. */
export function isOfRest({ url }: Pick<FastifyRequest, 'url'>): boolean {
  return url.startsWith(`${ROOT}/`);
}

interface Reading {
  Params: Record<string, string>;
  Querystring: Record<string, unknown>;
}

/** Serves what can only be read: any other method is 405, whatever it sends. */
function serveReading(
  rest: FastifyInstance,
  url: string,
  answer: (request: FastifyRequest<Reading>, reply: FastifyReply) => Promise<FastifyReply>,
): void {
  rest.get<Reading>(url, answer);
  rest.route({
    url,
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    onRequest: async (_, reply) => {
      reply.header('allow', 'GET, HEAD');
      throw refusal({ reason: 'ONLY_READ', values: {} }, { status: 405 });
    },
    handler: (_, reply) => reply.callNotFound(),
  });
}
