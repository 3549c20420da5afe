import type {
  CreateWebhookPayload,
  DeleteWebhookPayload,
  MutationCreateWebhookArgs,
  MutationDeleteWebhookArgs,
} from '../../generated/schema.ts';
import { createWebhook, deleteWebhook, listWebhooks, WebhookFault } from '../../webhooks/webhooks.ts';
import type { Operations } from './root-fields.ts';
import { userError } from './user-errors.ts';

/** What admins do with webhooks over GraphQL. */
export const webhookOperations: Operations = {
  Query: { webhooks: (_, __, { database }) => listWebhooks(database) },
  Mutation: {
    createWebhook: async (_, { input }: MutationCreateWebhookArgs, context): Promise<CreateWebhookPayload> => {
      const { database, viewer, webhookHosts: allowed } = context;
      try {
        const { url, kinds } = input;
        return { ...(await createWebhook(database, viewer.name, { url, kinds: kinds ?? [], allowed })), userErrors: [] };
      } catch (error) {
        return { userErrors: [asUserError(error)] };
      }
    },
    deleteWebhook: async (_, { input: { id } }: MutationDeleteWebhookArgs, { database, viewer }): Promise<DeleteWebhookPayload> => {
      try {
        await deleteWebhook(database, viewer.name, id);
        return { id, userErrors: [] };
      } catch (error) {
        return { userErrors: [asUserError(error)] };
      }
    },
  },
};

/** A fault of the input as clients are told it; whatever else went wrong is thrown on. */
function asUserError(error: unknown): CreateWebhookPayload['userErrors'][number] {
  if (!(error instanceof WebhookFault)) throw error;
  return userError(error.fault, error.path === undefined ? ['input'] : ['input', error.path]);
}
