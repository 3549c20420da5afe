import { text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { rows, statement } from '../../database/rows.ts';
import { nameOfKind } from '../../shared/kind-names.ts';
import { kindNames, searchedKinds } from '../../shared/kinds.ts';

/**
 * The indexes that are searched. What they hold is derived from the records (`records/model/search-properties.ts`). One index has one analyser: `dutch`
 * stems, `standard-folding` keeps the words as they are but for case and accents.
 */
const searchIndexes = {
  search_stemmed: {
    analyser: 'dutch',
    properties: ['stemNames', 'stemNameParts', 'stemText', 'stemTextParts', 'stemRelated', 'kindMark', 'tieMarks'],
  },
  search_folded: {
    analyser: 'standard-folding',
    properties: ['foldNames', 'foldText', 'foldPlaces', 'foldProperNames', 'nameMarks', 'kindMark', 'tieMarks'],
  },
};

const outdatedIndexes = statement('loading/outdated-indexes', { name: text });

/** Creates what is missing of the constraints and indexes, and waits until they can be used. */
export async function prepareDatabase(database: Database): Promise<void> {
  const session = database.driver.session({ database: database.name });
  try {
    for (const statement of cypher('constraints').split(';')) {
      if (statement.trim()) await session.run(statement);
    }
    for (const kind of kindNames) {
      const constraint = `${nameOfKind(kind).toLowerCase()}_id`;
      await session.run(`CREATE CONSTRAINT ${constraint} IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE`);
      await session.run(`CREATE INDEX ${nameOfKind(kind).toLowerCase()}_modified IF NOT EXISTS FOR (n:${kind}) ON (n.modified)`);
    }
    const properties = Object.fromEntries(Object.entries(searchIndexes).map(([name, index]) => [name, index.properties]));
    const outdated = await rows(database, outdatedIndexes, { names: Object.keys(searchIndexes), labels: searchedKinds, properties });
    for (const index of outdated) await session.run(`DROP INDEX ${index.name}`);
    for (const [index, { analyser, properties }] of Object.entries(searchIndexes)) {
      await session.run(
        `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS FOR (n:${searchedKinds.join('|')}) ON EACH [${properties.map((property) => `n.${property}`).join(', ')}]
         OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyser}' } }`,
      );
    }
    // None is of use before it is filled.
    await session.run('CALL db.awaitIndexes(60)');
  } finally {
    await session.close();
  }
}
