import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { RequestContext } from '../context.ts';

/** Plugins each of which waits for those before it: Apollo by itself lets all begin at once. */
export function inOrder(...plugins: readonly ApolloServerPlugin<RequestContext>[]): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart(request) {
      const listeners: GraphQLRequestListener<RequestContext>[] = [];
      for (const plugin of plugins) {
        const listener = await plugin.requestDidStart?.(request);
        if (listener) listeners.push(listener);
      }
      return {
        async didResolveOperation(resolved) {
          for (const listener of listeners) await listener.didResolveOperation?.(resolved);
        },
        async didEncounterErrors(failed) {
          for (const listener of listeners) await listener.didEncounterErrors?.(failed);
        },
        async willSendResponse(answered) {
          for (const listener of listeners) await listener.willSendResponse?.(answered);
        },
      };
    },
  };
}
