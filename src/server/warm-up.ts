import { type GraphQLSchema, graphql } from 'graphql';
import type { Logger } from 'pino';
import { requestContext } from '../api/context.ts';
import type { Database } from '../database/database.ts';
import { anonymous } from '../identity/viewer.ts';
import { pageQuestions } from './pages/questions.ts';

/** One of each of our own questions: what a fresh database takes seconds to plan the first time. */
const QUESTIONS = [
  '{ search(text: "stage", first: 5) { total suggestion hits { score item { __typename } matched { field } } } }',
  '{ suggest(prefix: "sta") { text kind } }',
  '{ contactsFor(theme: "stage") { themes { id } matches { reason contact { id } because { role initiative { id } theme { id } } } organisations { organisation { id } } } }',
  '{ initiatives(limit: 1) { id related { score reason initiative { id } } bridges { score barrier { id } initiative { id } contacts { id } lessons { id } } } }',
  '{ sharedFactors { score factor { id } } initiativesSharing(factors: []) { score } }',
];

/** Asks the questions once after the start, so that the first visitor does not wait for their plans. Never fails. */
export async function warmUp(schema: GraphQLSchema, database: Database, log: Logger): Promise<void> {
  const begin = Date.now();
  const questions = [...pageQuestions(), ...QUESTIONS.map((source) => ({ source, variableValues: {} }))];
  for (const question of questions) {
    const { errors } = await graphql({ schema, ...question, contextValue: requestContext(database, 'warm-up', anonymous('warm-up')) });
    if (errors) log.debug({ err: errors[0] }, 'a question could not be asked while warming up');
  }
  log.debug(`warmed up in ${Date.now() - begin} ms`);
}
