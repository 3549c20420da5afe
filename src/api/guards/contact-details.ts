import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, defaultFieldResolver, type GraphQLSchema, isObjectType, type OperationDefinitionNode } from 'graphql';
import { hasRole } from '../../identity/viewer.ts';
import type { RequestContext } from '../context.ts';
import { rateLimited, refusal } from '../errors.ts';
import { selects } from './selects.ts';

/** Fields of a contact that it can be reached by. */
const DETAILS = ['email', 'phone'];
const isDetail = (type: string, field: string): boolean => type === 'Contact' && DETAILS.includes(field);
/** Contacts with details that a client's first answer of the hour may hold, however small the budget. */
const MOST_AT_ONCE = 100;

/** Has the fields with contact details note in the context of the request what they answer. */
export function noteContactDetails(schema: GraphQLSchema): GraphQLSchema {
  const contact = schema.getType('Contact');
  for (const name of DETAILS) {
    const field = isObjectType(contact) ? contact.getFields()[name] : undefined;
    if (!field) throw new Error(`The schema has no field 'Contact.${name}'.`);
    const { resolve = defaultFieldResolver } = field;
    // What is stored is answered at once, without a promise.
    field.resolve = (entry: object, args, context: RequestContext, info) => {
      const value: unknown = resolve(entry, args, context, info);
      if (typeof value === 'string') context.contactDetails.set(entry, [...(context.contactDetails.get(entry) ?? []), value]);
      return value;
    };
  }
  return schema;
}

/** Whether an operation selects what a contact can be reached by. */
export function selectsContactDetails(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  return selects(schema, document, operation, isDetail);
}

/** Counts the contacts whose details a request answers. Throws RATE_LIMITED where they are more than its client may read now. */
export async function countContactDetails({ limits, viewer, contactDetails }: RequestContext): Promise<void> {
  const contacts = new Set([...contactDetails.values()].map(hashOf));
  if (await limits.contacts.spend(viewer.client, contacts, MOST_AT_ONCE, viewer.contactsPerHour)) return;
  await refuseWhereAllAreRead({ limits, viewer });
  throw refusal({ reason: 'TOO_MANY_CONTACTS_AT_ONCE', values: { contacts: contacts.size } });
}

async function refuseWhereAllAreRead({ limits, viewer }: Pick<RequestContext, 'limits' | 'viewer'>): Promise<void> {
  const wait = await limits.contacts.msBeforeNext(viewer.client, viewer.contactsPerHour);
  if (wait > 0) throw rateLimited((retryAfter) => ({ reason: 'ALL_CONTACTS_READ', values: { retryAfter } }), wait);
}

/**
 * Limits over time how many contacts readers get the details of; curators, who may read whole records, are not counted.
 */
export const limitContactDetails: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, contextValue: { limits, viewer } }) {
        if (!operation || hasRole(viewer, 'CURATOR') || !selectsContactDetails(schema, document, operation)) return;
        await refuseWhereAllAreRead({ limits, viewer });
      },
      async willSendResponse({ response, contextValue: { limits, viewer, contactDetails } }) {
        if (response.body.kind !== 'single' || hasRole(viewer, 'CURATOR')) return;
        const contacts = new Set([...contactDetails.values()].map(hashOf));
        if (await limits.contacts.spend(viewer.client, contacts, MOST_AT_ONCE, viewer.contactsPerHour)) return;
        contactDetails.clear();
        const tooMany = refusal({ reason: 'TOO_MANY_CONTACTS_AT_ONCE', values: { contacts: contacts.size } });
        response.body.singleResult = { errors: [tooMany.toJSON()] };
      },
    };
  },
};

function hashOf(details: readonly string[]): string {
  return createHash('sha256')
    .update([...new Set(details)].sort().join('\n'))
    .digest('base64url')
    .slice(0, 16);
}
