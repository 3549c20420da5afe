import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { refusal } from '../api/errors.ts';
import { isObject } from '../shared/is-object.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/**
 * A request of HTTP as Apollo takes it: HEAD is asked as GET is, and where the id of a trusted document stands, its text is put. Throws
 * BAD_REQUEST for an id that no document here has.
 */
export function graphqlRequestOf(request: FastifyRequest, documents: TrustedDocuments): HTTPGraphQLRequest {
  const { method, url, headers, body } = request;
  // Throws where the Host header is none.
  const search = new URL(url, `${request.protocol}://${request.hostname}/`).searchParams;
  const isRead = method !== 'POST';
  const [id, ...others] = isRead ? search.getAll('documentId') : idsIn(body);
  const isAskedById = id !== undefined && others.length === 0 && !(isRead ? search.has('query') : isObject(body) && 'query' in body);
  const query = isAskedById ? documents.textOf(id) : undefined;
  if (isAskedById && query === undefined) throw refusal({ reason: 'DOCUMENT_UNKNOWN', values: {} });
  if (query !== undefined && isRead) search.set('query', query);
  return {
    method: isRead ? 'GET' : method,
    // Some clients say of a question without a body what sort of body it has.
    headers: headersOf(isRead ? { ...headers, 'content-type': undefined } : headers),
    search: search.size === 0 ? '' : `?${search}`,
    body: query !== undefined && isObject(body) ? { ...body, query } : body,
  };
}

function idsIn(body: unknown): string[] {
  return isObject(body) && typeof body['documentId'] === 'string' ? [body['documentId']] : [];
}

function headersOf(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
