import type { Neo4jError } from 'neo4j-driver';
import type { LoadStage } from '../records/store/put.ts';

const doing: Record<LoadStage, string> = {
  checking: 'reading the records',
  nodes: 'writing nodes',
  facts: 'writing facts',
  finishing: 'finishing',
  committing: 'committing',
  steps: 'writing in steps',
};

/** A load that the database or the user ended, with what it left in the graph. */
export class LoadFailure extends Error {
  constructor(stage: LoadStage, cause: Neo4jError | 'interrupted') {
    super(`The load ended while ${doing[stage]}: ${cause === 'interrupted' ? 'it was interrupted' : explain(cause)}. ${leftBy(stage)}`);
    this.name = 'LoadFailure';
  }
}

/** What a load leaves that ended in a stage. */
export function leftBy(stage: LoadStage): string {
  if (stage === 'committing') return 'The graph holds all of it or nothing. Run it again: what is there already stays as it is.';
  if (stage === 'steps') return 'What was written stays, and holds together. Run it again: it goes on where it was.';
  return 'Nothing of it is in the graph: run it again.';
}

function explain(error: Neo4jError): string {
  if (error.code.includes('OutOfMemory'))
    return 'it is more than the memory of Neo4j can hold at once (give it more by NEO4J_HEAP, or split the load)';
  if (error.code.includes('Timed')) return 'it took too long';
  if (error.retriable || error.code === 'ServiceUnavailable') return 'the database stopped answering';
  return error.message.replace(/\.$/, '');
}
