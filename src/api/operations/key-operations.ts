import type { CreateKeyPayload, MutationCreateKeyArgs, MutationRevokeKeyArgs, RevokeKeyPayload } from '../../generated/schema.ts';
import { createKey, KeyFault, listKeys, revokeKey } from '../../identity/keys.ts';
import type { Operations } from './root-fields.ts';
import { userError } from './user-errors.ts';

/** What admins do with API keys over GraphQL. */
export const keyOperations: Operations = {
  Query: { keys: (_, __, { database }) => listKeys(database) },
  Mutation: {
    createKey: async (_, { input }: MutationCreateKeyArgs, { database, viewer }): Promise<CreateKeyPayload> => {
      try {
        return { ...(await createKey(database, viewer.name, input)), userErrors: [] };
      } catch (error) {
        return { userErrors: [asUserError(error)] };
      }
    },
    revokeKey: async (_, { input }: MutationRevokeKeyArgs, { database, viewer }): Promise<RevokeKeyPayload> => {
      try {
        return { key: await revokeKey(database, viewer.name, input.id), userErrors: [] };
      } catch (error) {
        return { userErrors: [asUserError(error)] };
      }
    },
  },
};

/** A fault of the input as clients are told it; whatever else went wrong is thrown on. */
function asUserError(error: unknown): CreateKeyPayload['userErrors'][number] {
  if (!(error instanceof KeyFault)) throw error;
  return userError(error.fault, ['input', error.path]);
}
