import { readdirSync, readFileSync } from 'node:fs';
import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestContext } from '../../src/api/context.ts';
import { preparations } from '../../src/api/questions/questions.ts';
import { typeDefinitions } from '../../src/api/schema/schema.ts';
import { cypher, statementOf } from '../../src/database/cypher.ts';
import { createKey, revokeKey } from '../../src/identity/keys.ts';
import { anonymous } from '../../src/identity/viewer.ts';
import { cypherRows, database, seededGraph } from '../setup/graph.ts';

/** Arguments of any question, for the names of the parameters that are prepared from them. */
const anyArguments = { text: 'stage', name: 'stage', theme: 'stage', prefix: 'sta', offset: 0 };

interface Statement {
  name: string;
  text: string;
  /** Parameters that it is given. */
  parameters: string[];
}

const types = typeDefinitions()
  .flatMap(({ definitions }) => definitions)
  .filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION);

const argument = (directive: DirectiveNode | undefined, name: string) =>
  directive?.arguments?.find((given) => given.name.value === name)?.value;

/** Types of answers: no node is stored under them, `this` is a map. */
const answers = new Set(
  types
    .filter((type) => {
      const read = argument(
        type.directives?.find(({ name }) => name.value === 'query'),
        'read',
      );
      return read?.kind === Kind.BOOLEAN && !read.value;
    })
    .map(({ name }) => name.value),
);

/** What comes before a statement of the type's fields when the library runs it. */
function before(type: string): string {
  if (type === 'Query') return '';
  return answers.has(type) ? 'WITH {} AS this\n' : `MATCH (this:${type})\n`;
}

/** A field that the server asks in the place of another, with what is prepared for that. */
const PREPARED_AS: Record<string, string> = { searchForPeople: 'search' };

const fieldStatements: Statement[] = types.flatMap((type) =>
  (type.fields ?? []).flatMap((field): Statement[] => {
    const statement = argument(
      field.directives?.find(({ name }) => name.value === 'cypher'),
      'statement',
    );
    if (statement?.kind !== Kind.STRING) return [];
    return [
      {
        name: `${type.name.value}.${field.name.value}`,
        text: before(type.name.value) + statement.value,
        parameters: [
          ...(field.arguments ?? []).map(({ name }) => name.value),
          ...Object.keys(preparations[PREPARED_AS[field.name.value] ?? field.name.value]?.(anyArguments) ?? {}),
        ],
      },
    ];
  }),
);

/** Parameters of these statements. */
const otherParameters = [
  ...['key', 'hashes', 'quoted', 'texts', 'opaqueId', 'last', 'who', 'instead', 'email'],
  ...[
    'rows',
    'ids',
    'out',
    'in',
    'kind',
    'after',
    'size',
    'to',
    'gone',
    'seq',
    'first',
    'quoted',
    'properties',
    'secretHash',
    'status',
    'offset',
    'text',
    'labels',
    'names',
  ],
  ...['id', 'hash', 'name', 'nameInUse', 'role', 'now', 'expires', 'contactsPerHour', 'aMinuteAgo', 'time', 'who', 'action', 'subject'],
  ...['version', 'checksum', 'rule', 'fingerprint', 'file', 'ofRecords', 'before', 'epoch', 'by', 'renamed', 'moved', 'most'],
  ...['url', 'secret', 'message', 'lease', 'pause', 'patience', 'failure'],
  ...['kinds', 'skip', 'limit', 'from', 'until', 'seq', 'theme'],
];

/** Statements that are no field's own; parts stand in others. */
const folders = readdirSync(new URL('../../graph/', import.meta.url), { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'parts',
);
const others = folders
  .map(({ name }) => name)
  .flatMap((folder) =>
    readdirSync(new URL(`../../graph/${folder}/`, import.meta.url))
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => `${folder}/${file.replace('.cypher', '')}`),
  );

/** What Neo4j objects to in a statement without running it: names that the seeded graph does not know, parameters that are missing. */
async function explain(statement: string, parameters: readonly string[] = []): Promise<string[]> {
  const { cypherParams } = requestContext(database, 'test', anonymous('test'));
  const values = { ...cypherParams, ...Object.fromEntries(parameters.map((name) => [name, null])) };
  const { summary } = await database.driver.executeQuery(`EXPLAIN ${statement}`, values, { database: database.name });
  return summary.notifications.filter(({ category }) => category !== 'PERFORMANCE').map(({ description }) => description);
}

describe('Cypher', () => {
  beforeAll(async () => {
    await seededGraph();
    // What the seeds do not hold, so that its names are known too.
    const { key } = await createKey(database, 'test', { name: 'statements', role: 'READER', expires: '2999-12-31', contactsPerHour: 10 });
    await revokeKey(database, 'test', key.id);
    await cypherRows('MATCH (key:ApiKey {id: $id}) SET key.lastUsed = key.created', { id: key.id });
    await cypherRows(`
      CREATE (redirect:Redirect {to: ''}), (revision:Revision {mergedInto: '', before: ''}), (change:Change {mergedInto: '', erased: []}),
        (tombstone:Tombstone {key: '', hashes: [], time: ''}), (gate:Gate {taken: 0}), (renaming:Renaming {after: ''}), (lock:Lock {renamed: 0}), (statistics:Statistics), (restoration:Restoration {file: '', revoked: []}),
        (migration:Migration {version: 0, checksum: ''}), (derived:Derived {rule: '', fingerprint: ''}),
        (submission:Submission {secretHash: '', status: '', received: '', submitted: '', title: '', lead: '', submitterName: '', submitterEmail: '', exchange: '', draft: '', initiative: ''}),
        (webhook:Webhook {url: '', kinds: [], secret: '', delivered: '', failures: 0, failingSince: '', failure: '', disabled: '', message: '', messageTime: '', messageAfter: '', messageKinds: [], due: 0}),
        (dated:Initiative {startYear: 0, endYear: 0})
      DELETE dated, lock, renaming, redirect, revision, change, tombstone, gate, statistics, restoration, migration, derived, submission, webhook`);
  });

  afterAll(() => cypherRows('MATCH (kept:ApiKey|Audit) DELETE kept'));

  test.each(fieldStatements)('of $name compiles and knows every name in it', async ({ text, parameters }) => {
    expect(await explain(text, parameters)).toEqual([]);
  });

  test.each(others)('of %s compiles and knows every name in it', async (name) => {
    expect(await explain(cypher(name), otherParameters)).toEqual([]);
  });

  test('of every file in the folder is among these', () => {
    const files = readdirSync(new URL('../../graph/', import.meta.url)).filter((file) => file.endsWith('.cypher'));
    const texts = [...fieldStatements.map(({ text }) => text), ...others.map(cypher), cypher('constraints')];
    const unused = files.filter((file) => !texts.some((text) => text.includes(cypher(file.replace('.cypher', '')))));
    expect(unused).toEqual([]);
  });

  test('has its parts from graph/parts/, and every one of them is used', () => {
    const folder = new URL('../../graph/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const written = files.filter((file) => /\.(cypher|graphql)$/.test(file)).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const parts = files.flatMap((file) => /^parts\/(.*)\.cypher$/.exec(file)?.[1] ?? []);
    expect(parts.length).toBeGreaterThan(10);
    const calls = (part: string) => (part.startsWith('ties/') ? `tie: ${part.slice(5)})` : `#${part}(`);
    expect(parts.filter((part) => !written.some((text) => text.includes(calls(part))))).toEqual([]);
  });

  test.each([
    ['#id-f(total: 1, df: 2)', "There is no statement 'parts/id-f.cypher' in graph/."],
    ['#idf(total: 1)', "A statement has '#df)', which is neither a part, '#name(key: value)', nor given to one."],
    ['#idf(total: 1, df: 2, of: 3)', "The part 'idf' of a statement takes no 'of'."],
    ['RETURN #idf', "A statement has '#idf', which is neither a part, '#name(key: value)', nor given to one."],
    ['unknown.cypher', "There is no statement 'unknown.cypher' in graph/."],
  ])('that asks for %s is refused before anything is asked', (statement, message) => {
    expect(() => statementOf(statement)).toThrow(message);
  });

  test('is taken as it is where prose in it names a file', () => {
    const prose = "RETURN 'see related.cypher' AS text";
    expect(statementOf(prose)).toBe(prose);
    expect(statementOf('RETURN #idf(total: $all, df: $few)')).toBe('RETURN log(1 + toFloat($all) / $few)');
  });

  test('that is wrong would be found', async () => {
    await expect(explain('MATCH (this:Initiative) RETURN that')).rejects.toThrow('Variable `that` not defined');
    expect(await explain('RETURN $first + $frist', ['first'])).toEqual([expect.stringMatching(/Missing parameters: .*frist/)]);
    await expect(explain('MATCH (this:Initiative RETURN this')).rejects.toThrow('Invalid input');
    expect(await explain('MATCH (this:Initiatief) RETURN this')).toEqual([expect.stringContaining('Initiatief')]);
    expect(await explain('MATCH (this:Initiative)-[:HAS_ENABLR]->() RETURN this')).toEqual([expect.stringContaining('HAS_ENABLR')]);
    expect(await explain('MATCH (this:Initiative) RETURN this.enablrCount')).toEqual([expect.stringContaining('enablrCount')]);
  });
});

describe('The constraints', () => {
  test('compile', async () => {
    for (const statement of cypher('constraints')
      .split(';')
      .filter((text) => text.trim())) {
      await cypherRows(`EXPLAIN ${statement}`);
    }
  });
});
