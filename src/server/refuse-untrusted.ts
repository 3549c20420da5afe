import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../api/context.ts';
import { refusal } from '../api/errors.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** Refuses what is none of these documents, by whatever way it came: as a text, or by its hash. */
export const refuseUntrusted = (documents: TrustedDocuments): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ source }) {
        if (!documents.trusts(source)) throw refusal({ reason: 'DOCUMENT_NOT_TRUSTED', values: {} }, { status: 400 });
      },
    };
  },
});
