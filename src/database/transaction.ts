import { LRUCache } from 'lru-cache';
import type { ManagedTransaction } from 'neo4j-driver';

/** Where statements run that belong together. */
export type Transaction = Pick<ManagedTransaction, 'run'>;

/** What a statement may hold that is not looked into, or the name of a parameter. */
const QUOTED_OR_PARAMETER = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\/|\$(\w+)/g;

/** Characters of all statements that are kept, each as it is written and as it is sent. */
const MOST_CHARACTERS = 8_000_000;

const rewritten = new LRUCache<string, string>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: (sent, written) => sent.length + written.length,
});

/**
 * A statement that takes all its parameters as properties of one, `$given`. Neo4j keeps a plan for each combination of types that parameters
 * come in, among which it counts how long a list or a text is, by powers of ten: a question of other words would be planned anew, which
 * takes seconds for the largest. Within a map it does not look.
 */
export function plannedOnce(statement: string, parameters: object): { statement: string; parameters: { given: object } } {
  let text = rewritten.get(statement);
  if (text === undefined) {
    text = statement.replace(QUOTED_OR_PARAMETER, (found, name?: string) => (name === undefined ? found : `$given.${name}`));
    rewritten.set(statement, text);
  }
  return { statement: text, parameters: { given: parameters } };
}

/** A transaction each of whose statements is planned once, however long its lists are. */
export function planningOnce(transaction: Transaction): Transaction {
  return {
    run: (text, parameters = {}) => {
      if (typeof text !== 'string') return transaction.run(text, parameters);
      const planned = plannedOnce(text, parameters);
      return transaction.run(planned.statement, planned.parameters);
    },
  };
}
