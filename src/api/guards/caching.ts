import type { ApolloServerPlugin } from '@apollo/server';
import { isAnonymous } from '../../identity/viewer.ts';
import type { RequestContext } from '../context.ts';
import { operationResolvers } from '../operations/operations.ts';
import { selects } from './selects.ts';

/** Seconds for which a cache on the way may repeat an answer to GET: so much later at most does a correction reach readers. */
const MAX_AGE = 60;

/**
 * Says who may keep an answer: nobody, where it holds somebody's e-mail address or telephone number, where it was asked
 * with credentials, or with a secret, as what our own resolvers answer may be; anybody for a short while, where it was
 * asked by GET; nothing is said of POST, which no cache keeps.
 */
export const cacheAnswers: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ schema, document, operation, request, response, contextValue }) {
        const { viewer, contactDetails, given } = contextValue;
        const isOwn = document && operation && selects(schema, document, operation, isAnsweredByUs);
        const isAskers = isOwn || contactDetails.size > 0 || operation?.operation === 'mutation';
        const hasErrors = response.body.kind !== 'single' || response.body.singleResult.errors !== undefined;
        if (isAskers) given.answerOf = 'asker';
        else if (operation && !hasErrors) given.answerOf = 'anybody';
        const { headers } = response.http;
        if (isAskers || !isAnonymous(viewer)) headers.set('cache-control', 'private, no-store');
        else if (hasErrors) headers.set('cache-control', 'no-store');
        else if (request.http?.method === 'GET') headers.set('cache-control', `public, max-age=${MAX_AGE}`);
      },
    };
  },
};

const own: Record<string, object> = operationResolvers();

/** Whether a root field is answered by a resolver of ours. */
function isAnsweredByUs(type: string, field: string): boolean {
  return Object.hasOwn(own, type) && Object.hasOwn(own[type] ?? {}, field);
}
