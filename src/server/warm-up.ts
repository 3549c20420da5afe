import { type GraphQLSchema, graphql } from 'graphql';
import type { Logger } from 'pino';
import { requestContext } from '../api/context.ts';
import type { Database } from '../database/database.ts';
import {
  WarmContactsDocument,
  WarmRelatedDocument,
  WarmSearchDocument,
  WarmSearchForPeopleDocument,
  WarmSharingDocument,
  WarmSuggestDocument,
} from '../generated/server.ts';
import { anonymous } from '../identity/viewer.ts';
import { pageQuestions } from './pages/questions.ts';

const OWN_QUESTIONS = [
  WarmSearchDocument,
  WarmSearchForPeopleDocument,
  WarmSuggestDocument,
  WarmContactsDocument,
  WarmRelatedDocument,
  WarmSharingDocument,
];

/** Asks the questions once after the start, so that the first visitor does not wait for their plans. Never fails. */
export async function warmUp(schema: GraphQLSchema, database: Database, log: Logger): Promise<void> {
  const begin = Date.now();
  const questions = [...pageQuestions(), ...OWN_QUESTIONS.map((document) => ({ source: document.toString(), variableValues: {} }))];
  for (const question of questions) {
    const { errors } = await graphql({ schema, ...question, contextValue: requestContext(database, 'warm-up', anonymous('warm-up')) });
    if (errors) log.debug({ err: errors[0] }, 'a question could not be asked while warming up');
  }
  log.debug(`warmed up in ${Date.now() - begin} ms`);
}
