import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { FastifyRequest } from 'fastify';
import { type GraphQLSchema, graphql } from 'graphql';
import type { RequestContext } from '../../api/context.ts';
import { COST_OF_REQUEST } from '../../api/cost-budget.ts';
import { countContactDetails } from '../../api/guards/contact-details.ts';

/** A document of the API with the types of its answer and its variables; it is its own text. */
type Question<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

/** The request on whose behalf something is asked. */
export type Asking = Pick<FastifyRequest, 'id' | 'ip' | 'left' | 'trace' | 'protocol' | 'host'>;

/** Asks the API one question, in this process, on behalf of a request. Throws the first error of the answer, or RATE_LIMITED. */
export type Ask = <Data, Variables extends Record<string, unknown>>(
  request: Asking,
  question: Question<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Asks the API one question, in this process, on nobody's behalf: it is paid by nobody. Throws the first error of the answer. */
export type AskAnything = <Data, Variables extends Record<string, unknown>>(
  question: Question<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export function askAnythingIn(schema: GraphQLSchema, context: () => RequestContext): AskAnything {
  return (question, variables) => answered(schema, question, variables, context());
}

export function askIn(schema: GraphQLSchema, contextOf: (request: Asking) => RequestContext): Ask {
  return async <Data, Variables extends Record<string, unknown>>(
    request: Asking,
    question: Question<Data, Variables>,
    variables: Variables,
  ) => {
    const contextValue = contextOf(request);
    const { limits, viewer } = contextValue;
    contextValue.cost = COST_OF_REQUEST;
    await limits.costs.spend(viewer, COST_OF_REQUEST);
    // The question is held against the schema anew for each page.
    await contextValue.turn(COST_OF_REQUEST);
    try {
      const data = await answered(schema, question, variables, contextValue);
      await countContactDetails(contextValue);
      return data;
    } finally {
      await limits.costs.settle(viewer, COST_OF_REQUEST, contextValue.milliseconds);
    }
  };
}

async function answered<Data, Variables extends Record<string, unknown>>(
  schema: GraphQLSchema,
  question: Question<Data, Variables>,
  variableValues: Variables,
  contextValue: RequestContext,
): Promise<Data> {
  const { data, errors } = await graphql({ schema, source: question.toString(), variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  // What the document is said to answer was generated from it and from this schema.
  return data as Data;
}
