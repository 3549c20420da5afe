import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { hasRole, isAnonymous, type Role, type Viewer } from '../../identity/viewer.ts';
import type { RequestContext } from '../context.ts';
import { refusal } from '../errors.ts';
import type { Operations } from '../operations/root-fields.ts';

/** The lowest role that a field answers to. What a resolver of ours answers must be named here; the rest is public. */
export const lowestRoles: Readonly<Record<string, Role>> = {
  'Query.viewer': 'READER',
  'Query.dataset': 'READER',
  'Query.record': 'CURATOR',
  'Query.records': 'CURATOR',
  'Query.history': 'CURATOR',
  'Query.findings': 'CURATOR',
  'Mutation.saveRecord': 'CURATOR',
  'Mutation.mergeRecords': 'CURATOR',
  'Mutation.removeRecord': 'CURATOR',
  'Mutation.revert': 'CURATOR',
  'Mutation.eraseContact': 'CURATOR',
  'Query.submissions': 'CURATOR',
  'Query.submission': 'CURATOR',
  'Query.submissionBySecret': 'READER',
  'Mutation.submitInitiative': 'READER',
  'Mutation.answerSubmission': 'READER',
  'Mutation.reviewSubmission': 'CURATOR',
  'Mutation.eraseSubmission': 'CURATOR',
  'Query.keys': 'ADMIN',
  'Query.audit': 'ADMIN',
  'Mutation.createKey': 'ADMIN',
  'Mutation.revokeKey': 'ADMIN',
  'Query.webhooks': 'ADMIN',
  'Mutation.createWebhook': 'ADMIN',
  'Mutation.deleteWebhook': 'ADMIN',
};

/** Wraps the resolver of each field that needs a role. Fails when a root field of ours has none, or a field is not there. */
export function guardFields(schema: GraphQLSchema, operations: readonly Operations[]): GraphQLSchema {
  const own = operations.flatMap((some) =>
    Object.entries(some).flatMap(([type, fields]) => Object.keys(fields).map((f) => `${type}.${f}`)),
  );
  for (const name of own) {
    if (!Object.hasOwn(lowestRoles, name)) throw new Error(`${name} is answered by a resolver, but has no role in permissions.ts.`);
  }
  for (const [name, role] of Object.entries(lowestRoles)) {
    const [typeName = '', fieldName = ''] = name.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`The schema has no field '${name}' to guard.`);
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (parent, args, context: RequestContext, info) => {
      requireRole(context.viewer, role);
      const answer: unknown = resolve(parent, args, context, info);
      return answer;
    };
  }
  return schema;
}

/** Throws UNAUTHENTICATED or FORBIDDEN where somebody may not do what is for a role. */
export function requireRole(viewer: Viewer, lowest: Role): void {
  if (hasRole(viewer, lowest)) return;
  if (isAnonymous(viewer)) throw refusal({ reason: 'NO_CREDENTIALS', values: { role: lowest } });
  throw refusal({ reason: 'ROLE_TOO_LOW', values: { role: lowest, own: viewer.role } });
}
