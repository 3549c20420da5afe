import type { Database } from '../../src/database/database.ts';
import type { ContactsQuestion, SearchQuestion } from './question.ts';
import { rows } from './rows.ts';
import { type Answer, DEPTH } from './tasks.ts';

/** The search that anybody would set up in an afternoon: one index on the texts as they are, the words joined by OR. */
export interface PlainFullText {
  contacts(question: ContactsQuestion): Promise<Answer>;
  search(question: SearchQuestion): Promise<Answer>;
}

const TEXTS = [
  ...['title', 'shortTitle', 'name', 'altNames', 'label', 'labelEn', 'altLabels', 'statement', 'summary', 'problem', 'goals'],
  ...['approach', 'collaboration', 'definition', 'description', 'explanation', 'capacity', 'authors'],
];

/** Makes the index, gives the search to `use`, and removes the index whatever happens. */
export async function withPlainFullText<Result>(database: Database, use: (plain: PlainFullText) => Promise<Result>): Promise<Result> {
  const drop = () => rows(database, 'DROP INDEX plain_full_text IF EXISTS');
  await drop();
  try {
    await rows(
      database,
      `CREATE FULLTEXT INDEX plain_full_text
       FOR (n:Initiative|Lesson|Theme|Factor|Contact|Organisation|Resource|Profession|Pathway)
       ON EACH [${TEXTS.map((field) => `n.${field}`).join(', ')}]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-no-stop-words' } }`,
    );
    await rows(database, 'CALL db.awaitIndex("plain_full_text", 60)');
    return await use({
      contacts: (question) => contactsOfTheBest(database, question),
      search: (question) => search(database, question),
    });
  } finally {
    await drop();
  }
}

async function search(database: Database, { asked, kinds }: SearchQuestion): Promise<Answer> {
  return ranked(
    database,
    `CALL db.index.fulltext.queryNodes('plain_full_text', $words) YIELD node, score
     WHERE $kinds IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN $kinds)
     RETURN node.id AS id ORDER BY score DESC, id LIMIT toInteger($depth)`,
    asked,
    { kinds: kinds ?? null },
  );
}

/** The people of the best initiatives, in the order of their roles; for organisations, those of initiatives that name nobody. */
async function contactsOfTheBest(database: Database, { asked, list }: ContactsQuestion): Promise<Answer> {
  const of = (tie: string, order: string[], condition = 'true') =>
    ranked(
      database,
      `CALL db.index.fulltext.queryNodes('plain_full_text', $words) YIELD node, score
       WHERE node:Initiative AND ${condition}
       MATCH (node)<-[tie:${tie}]-(one)
       WITH one, score, node.id AS initiative, reduce(place = 0, index IN range(0, size($order) - 1) |
         CASE WHEN $order[index] = tie.role THEN index ELSE place END) AS place
       ORDER BY score DESC, initiative, place, one.id
       WITH one.id AS id, collect([score, initiative, place])[0] AS first
       RETURN id ORDER BY first[0] DESC, first[1], first[2], id LIMIT toInteger($depth)`,
      asked,
      { order },
    );
  const people = () => of('CONTACT_FOR', ['CONTACT', 'LEADER', 'RESEARCHER', 'SPEAKER', 'QUOTED']);
  const organisations = () => of('PARTICIPATES_IN', ['LEAD', 'SITE', 'EDUCATOR', 'PARTNER'], 'NOT EXISTS { (node)<-[:CONTACT_FOR]-() }');
  if (list === 'matches') return people();
  if (list === 'organisations') return organisations();
  return { ranking: [...(await people()).ranking, ...(await organisations()).ranking] };
}

/** Ids that a statement finds by the words of a text, lower-cased so that none is an operator to Lucene. */
async function ranked(database: Database, statement: string, text: string, parameters: Record<string, unknown>): Promise<Answer> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  if (!words) return { ranking: [] };
  const found = await rows<{ id: string }>(database, statement, { ...parameters, words: words.join(' OR '), depth: DEPTH });
  return { ranking: found.map(({ id }) => id) };
}
