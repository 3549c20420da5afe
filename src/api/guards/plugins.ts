import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { errorStatus, isErrorCode } from '../../shared/faults/error-codes.ts';
import type { RequestContext } from '../context.ts';
import { errorHeaders, refusal } from '../errors.ts';
import { codeOf } from '../mask.ts';
import { MOST_COST } from './cost.ts';
import { held } from './limits.ts';

/** Refuses subscriptions, which the schema does not have. Apollo itself refuses mutations by GET. */
export const noSubscriptions: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'subscription') return;
        throw refusal({ reason: 'NO_SUBSCRIPTIONS', values: {} }, { node: operation, status: 400 });
      },
    };
  },
};

/** Refuses what would write while there is no room to, before anything of it runs: a database that can't write ends. */
export function refuseWritesWhile(isDiskFull: () => boolean): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          if (operation?.operation !== 'mutation' || !isDiskFull()) return;
          throw refusal({ reason: 'NO_ROOM_TO_WRITE', values: {} }, { status: errorStatus.DISK_FULL });
        },
      };
    },
  };
}

/** Cost from which an answer tells it; below that it does who asks for it by `extensions: { cost: true }`. */
const WORTH_TELLING = MOST_COST / 100;

/** Refuses an operation that asks for more than the limits allow, or than its client may ask for now, before anything of it runs; tells what each costs. */
export const checkLimits: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    let asked: number | undefined;
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        const { cost, introspects, faults } = held(schema, document, operation, request.variables);
        const [fault] = faults;
        if (fault)
          throw new GraphQLError(fault.message, { nodes: fault.nodes ?? null, extensions: { ...fault.extensions, http: { status: 400 } } });
        asked = cost.asked;
        contextValue.cost = cost.asked;
        contextValue.introspects = introspects;
        await contextValue.limits.costs.spend(contextValue.viewer, cost.asked);
        // What tells of the schema is made here, without the database, and all at once.
        if (introspects) await contextValue.turn(cost.asked);
      },
      async willSendResponse({ request, response, contextValue }) {
        await contextValue.limits.costs.settle(contextValue.viewer, contextValue.cost, contextValue.milliseconds);
        if (asked === undefined || response.body.kind !== 'single') return;
        if (asked < WORTH_TELLING && request.extensions?.['cost'] !== true) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost: { asked, allowed: MOST_COST } };
      },
    };
  },
};

/** Logs what went wrong on our side, and gives the answer the status that fits. Never logs a query or its variables. */
export function reportErrors(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors) {
            const code = codeOf(error);
            if (errorStatus[code] < 500) continue;
            const cause = error.originalError ?? error;
            log.error({ reqId: contextValue?.requestId, code, operationName, path: error.path, err: cause }, 'a query failed');
          }
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { data, errors = [] } = response.body.singleResult;
          const codes = errors.map(({ extensions }) => (isErrorCode(extensions?.['code']) ? extensions['code'] : 'INTERNAL_SERVER_ERROR'));
          const answered = Object.values(data ?? {}).some((value) => value !== null);
          if (codes.length > 0 && !answered && (response.http.status ?? 200) === 200) {
            response.http.status = Math.max(...codes.map((code) => errorStatus[code]));
          }
          for (const error of errors) {
            for (const [name, value] of Object.entries(errorHeaders({ ...error.extensions }))) response.http.headers.set(name, value);
            if (error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') error.extensions['requestId'] = contextValue?.requestId;
          }
        },
      };
    },
  };
}
