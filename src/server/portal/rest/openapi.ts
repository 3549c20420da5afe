import { LICENCE } from '../../../shared/licence.ts';
import type { Endpoint } from './endpoint.ts';
import { type Components, type JsonSchema, referenceTo } from './json-schema.ts';
import { PROBLEM } from './problem.ts';
import { VERSION } from './version.ts';

/** Whom to write to about the API. */
export interface ApiContact {
  name: string;
  url: string;
  email?: string | undefined;
}

const DESCRIPTION = `Read what Kruispunt knows without GraphQL: initiatives that train and keep care professionals in the Netherlands, what they are about, who to call.
All that is here, and more, is answered by GraphQL at \`/graphql\`. By the API Design Rules of the Dutch government.`;

const header = (description: string, schema: JsonSchema) => ({ description, schema });
const text: JsonSchema = { type: 'string' };

/** Headers and problems that several answers have. */
const shared = {
  headers: {
    'API-Version': header('Version of the API that answered.', text),
    ETag: header('Tag of the answer: who sends it as If-None-Match is answered 304 while nothing changed.', text),
    Link: header('Address of the next page, with rel="next"; absent on the last one (RFC 8288).', text),
    Location: header('Where it stands now.', { ...text, format: 'uri-reference' }),
    'Retry-After': header('Seconds after which to try again.', { type: 'integer' }),
  },
  responses: {
    Moved: response('It was merged into something else.', ['API-Version', 'Location']),
    Unchanged: response('Nothing changed since the answer with this ETag.', ['API-Version', 'ETag']),
    BadRequest: problem('A parameter is not known, is missing or can not be taken.'),
    NotFound: problem('There is nothing with this id.'),
    Expired: problem('The cursor is of another graph: begin anew.'),
    TooMany: problem('The client asked for too much lately.', ['Retry-After']),
    Unavailable: problem('It can not be answered now.', ['Retry-After']),
    Other: problem('Something else went wrong.'),
  },
};

type HeaderName = keyof typeof shared.headers;

function response(description: string, headers: readonly string[]) {
  return { description, headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])) };
}

function problem(description: string, headers: readonly string[] = []) {
  return { ...response(description, ['API-Version', ...headers]), content: { [PROBLEM]: { schema: referenceTo('Problem') } } };
}

/** All of the API in OpenAPI 3.1, but for where it is served. */
export function openApi(endpoints: readonly Endpoint[], schemas: Components, contact: ApiContact) {
  return {
    openapi: '3.1.0',
    info: {
      ...{ title: 'Kruispunt', summary: 'REST for who has no GraphQL', description: DESCRIPTION, version: VERSION },
      contact: { name: contact.name, url: contact.url, ...(contact.email !== undefined && { email: contact.email }) },
      license: { name: 'CC BY 4.0', url: LICENCE },
    },
    tags: [{ name: 'kruispunt', description: 'All that can be read.' }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }])),
    components: { ...shared, schemas: Object.fromEntries(schemas) },
  };
}

function operationOf({ operationId, summary, description, parameters, schema, subject, paging, isPersonal }: Endpoint) {
  const headers: readonly HeaderName[] = [
    'API-Version',
    ...(isPersonal ? [] : (['ETag'] as const)),
    ...(paging ? (['Link'] as const) : []),
  ];
  const refer = (name: keyof typeof shared.responses) => ({ $ref: `#/components/responses/${name}` });
  return {
    ...{ operationId, tags: ['kruispunt'], summary, description, parameters },
    responses: {
      200: { ...response(summary, headers), content: { 'application/json': { schema } } },
      ...(subject !== undefined && { 301: refer('Moved') }),
      ...(!isPersonal && { 304: refer('Unchanged') }),
      400: refer('BadRequest'),
      ...(subject !== undefined && { 404: refer('NotFound') }),
      ...(paging === 'cursor' && { 410: refer('Expired') }),
      ...{ 429: refer('TooMany'), 503: refer('Unavailable'), default: refer('Other') },
    },
  };
}
