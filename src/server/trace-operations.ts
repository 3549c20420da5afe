import type { ApolloServerPlugin } from '@apollo/server';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestContext } from '../api/context.ts';
import { isErrorCode } from '../shared/faults/error-codes.ts';
import { inSpan } from '../tracing/span.ts';
import { figureName, nameIn } from './metrics/operation-names.ts';
import type { Ask } from './pages/ask.ts';

/** Says of the span that goes on which operation it is, what that costs and what was wrong; the names of others are all one. */
export const traceOperations: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, operationName }) {
        const type = operation?.operation ?? 'query';
        const name = figureName(operationName);
        trace
          .getActiveSpan()
          ?.updateName(`${type} ${name}`)
          .setAttributes({ 'graphql.operation.type': type, 'graphql.operation.name': name });
      },
      async willSendResponse({ response, contextValue }) {
        const span = trace.getActiveSpan()?.setAttribute('kruispunt.cost', contextValue.cost);
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        if (errors.length === 0) return;
        const codes = new Set(errors.map(({ extensions }) => extensions?.['code']).filter(isErrorCode));
        span?.setAttribute('kruispunt.error_codes', [...codes]).setStatus({ code: SpanStatusCode.ERROR });
      },
    };
  },
};

/** Makes a span of what a page asks in this process. */
export function tracedAsk(ask: Ask): Ask {
  return (request, question, variables) => {
    const name = figureName(nameIn(question.toString()));
    const attributes = { 'graphql.operation.type': 'query', 'graphql.operation.name': name };
    return inSpan(`query ${name}`, { within: request.trace, attributes }, () => ask(request, question, variables));
  };
}
