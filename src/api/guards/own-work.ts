import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.ts';

/** Counts how long this process is kept busy by holding an operation against the schema, and by telling of it, as what the database takes. */
export const countOwnWork: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    let begin = 0;
    const note = (context: RequestContext) => {
      context.milliseconds += performance.now() - begin;
    };
    return {
      parsingDidStart: async () => {
        begin = performance.now();
      },
      validationDidStart:
        async ({ contextValue }) =>
        async () =>
          note(contextValue),
      executionDidStart: async ({ contextValue }) => {
        if (!contextValue.introspects) return undefined;
        begin = performance.now();
        return { executionDidEnd: async () => note(contextValue) };
      },
    };
  },
};
