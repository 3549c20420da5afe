import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLErrorExtensions } from 'graphql';
import type { RequestContext } from '../../api/context.ts';
import { extensionsOf, maskError } from '../../api/mask.ts';
import { isErrorCode } from '../../shared/faults/error-codes.ts';
import type { Ask } from '../pages/ask.ts';
import { countErrors, type Measures, type ToldError } from './measures.ts';
import { figureName, nameIn } from './operation-names.ts';

/** Measures each operation that is asked over HTTP: how long it took, what it cost, what it was refused for, what was known of it already. */
export function measureOperations(measures: Measures): ApolloServerPlugin<RequestContext> {
  const { operations, cost, caches } = measures;
  const look = (cache: 'documents' | 'persisted queries', isThere: boolean) => caches.inc({ cache, outcome: isThere ? 'hit' : 'miss' });
  return {
    async requestDidStart() {
      const begin = performance.now();
      let wasParsed = false;
      return {
        async parsingDidStart() {
          wasParsed = true;
        },
        async willSendResponse({ source, request, metrics, operation, operationName, response, contextValue }) {
          if (operation) operations.observe({ operation: figureName(operationName) }, (performance.now() - begin) / 1_000);
          if (source !== undefined) look('documents', !wasParsed);
          if (request.extensions?.['persistedQuery'] && metrics.persistedQueryRegister !== true) {
            look('persisted queries', metrics.persistedQueryHit === true);
          }
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          countErrors(
            measures,
            errors.map(({ extensions }) => toldIn({ ...extensions })),
          );
          const asked = errors.map(({ extensions }) => costIn({ ...extensions })).find((known) => known !== undefined) ?? contextValue.cost;
          if (operation && asked > 0) cost.observe(asked);
        },
      };
    },
  };
}

/** Measures what pages ask in this process. */
export function measuredAsk(ask: Ask, measures: Measures): Ask {
  return async (request, question, variables) => {
    const ended = measures.operations.startTimer({ operation: figureName(nameIn(question.toString())) });
    try {
      return await ask(request, question, variables);
    } catch (error) {
      countErrors(measures, [toldBy(error)]);
      throw error;
    } finally {
      ended();
    }
  };
}

/** What a client would be told of an error. */
function toldBy(error: unknown): ToldError {
  const { extensions } = maskError({ message: '', extensions: extensionsOf(error) }, error);
  return toldIn({ ...extensions });
}

function toldIn({ code, reason }: GraphQLErrorExtensions): ToldError {
  return { code: isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR', reason };
}

/** Cost of an operation that is refused for it. */
function costIn({ cost }: GraphQLErrorExtensions): number | undefined {
  return typeof cost === 'object' && cost !== null && 'asked' in cost ? Number(cost.asked) : undefined;
}
