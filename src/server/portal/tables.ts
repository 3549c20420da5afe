import { stringify } from 'csv-stringify/sync';
import { listOf, mapOf, number, oneOf, optional, orNull, text } from '../../database/column.ts';
import type { Database } from '../../database/database.ts';
import { rows, statement } from '../../database/rows.ts';
import { TypedDocumentString } from '../../generated/server.ts';
import { type Bilingual, bilingual } from '../../shared/bilingual.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { fieldOf } from '../../shared/kind-names.ts';
import { isKind, kinds, searchedKinds } from '../../shared/kinds.ts';
import { type Language, pathBegin } from '../../shared/language.ts';
import { nameOf } from '../../shared/name-of.ts';
import { keysOf } from '../../shared/own-keys.ts';
import { pathTo } from '../../shared/paths.ts';
import type { Ask, Asking } from '../pages/ask.ts';

/** Name of the table of all initiatives. */
export const TABLE: Bilingual<string> = bilingual('initiatieven', 'initiatives');

/** Path of that table. */
export const pathToTable = (language: Language): string => `${pathBegin[language]}/${TABLE[language]}.csv`;

/** Rows that are read at once. */
export const AT_ONCE = 100;

type Cell = string | number | undefined;

/**
 * Rows as CSV, as a spreadsheet of the language expects it: in Dutch with semicolons. What it would run as a formula gets an apostrophe; texts stand in quotes, by
 * which programs that guess find the sign between them.
 */
function csv(lines: readonly (readonly Cell[])[], language: Language): string {
  return stringify([...lines], {
    delimiter: language === 'nl' ? ';' : ',',
    record_delimiter: '\r\n',
    escape_formulas: true,
    quoted_string: true,
  });
}

/** By which a spreadsheet knows UTF-8. */
const MARK = '\uFEFF';

const COLUMNS = {
  nl: {
    initiatives: 'id titel soort status beginjaar eindjaar samenvatting themas organisaties regios website gewijzigd adres'.split(' '),
    hits: 'id soort naam tekst adres'.split(' '),
  },
  en: {
    initiatives: 'id title kind status startYear endYear summary themes organisations regions website modified address'.split(' '),
    hits: 'id kind name text address'.split(' '),
  },
};

const initiatives = statement('portal/initiatives', {
  initiative: mapOf({
    ...{ id: text, title: text, kind: oneOf(keysOf(enumWords.nl.initiativeKind)), modified: text },
    status: optional(oneOf(keysOf(enumWords.nl.initiativeStatus))),
    ...{ startYear: optional(number), endYear: optional(number), summary: optional(text), url: optional(text) },
    themes: listOf(mapOf({ label: text, labelEn: orNull(text) })),
    ...{ organisations: listOf(text), regions: listOf(text) },
  }),
});

type Initiative = ReturnType<typeof initiatives.row>['initiative'];

/** All initiatives as CSV, a part at a time, in the order of their ids; `pay` is called before each part is read. */
export async function* initiativesCsv(
  database: Database,
  origin: string,
  language: Language,
  pay: () => Promise<void>,
): AsyncGenerator<string> {
  yield MARK + csv([COLUMNS[language].initiatives], language);
  const words = enumWords[language];
  let after: string | undefined = '';
  while (after !== undefined) {
    await pay();
    const found: Initiative[] = (await rows(database, initiatives, { after, first: AT_ONCE })).map(({ initiative }) => initiative);
    const lines = found.map(({ id, title, kind, status, startYear, endYear, summary, themes, organisations, regions, url, modified }) => [
      ...[id, title, words.initiativeKind[kind], status && words.initiativeStatus[status], startYear, endYear, summary],
      themes.map((theme) => nameOf(theme, language)).join(', '),
      ...[organisations.join(', '), regions.join(', '), url, modified, origin + pathTo('initiative', language, id)],
    ]);
    if (lines.length > 0) yield csv(lines, language);
    after = found.length < AT_ONCE ? undefined : found.at(-1)?.id;
  }
}

interface Hit {
  __typename: string;
  id: string;
}
interface Hits {
  search: { hits: { item: Hit & Record<string, unknown> }[] };
}

const fields = searchedKinds.map((kind) => {
  const { name, texts } = kinds[kind];
  return `... on ${kind} { ${['id', name.title, name.english, texts[0]].filter(Boolean).join(' ')} }`;
});
const HITS = new TypedDocumentString<Hits, { text: string; first: number; offset: number }>(
  `query Hits ($text: String!, $first: Int!, $offset: Int!) { search(text: $text, first: $first, offset: $offset) { hits { item { __typename ${fields.join(' ')} } } } }`,
);

/** What a search finds as CSV, a part at a time, the best first. Throws BAD_USER_INPUT where the text is too long. */
export async function* searchCsv(ask: Ask, request: Asking, origin: string, sought: string, language: Language): AsyncGenerator<string> {
  let read = await hitsFrom(ask, request, sought, 0);
  yield MARK + csv([COLUMNS[language].hits], language);
  for (let offset = AT_ONCE; read.length > 0; offset += AT_ONCE) {
    yield csv(
      read.map(({ item }) => lineOf(item, origin, language)),
      language,
    );
    read = read.length < AT_ONCE ? [] : await hitsFrom(ask, request, sought, offset);
  }
}

async function hitsFrom(ask: Ask, request: Asking, sought: string, offset: number) {
  const { search } = await ask(request, HITS, { text: sought, first: AT_ONCE, offset });
  return search.hits;
}

function lineOf(item: Hit & Record<string, unknown>, origin: string, language: Language): Cell[] {
  const kind = item.__typename;
  if (!isKind(kind)) throw new TypeError(`A search found a ${kind}, which is no kind.`);
  const told = item[kinds[kind].texts[0] ?? ''];
  return [
    ...[item.id, kinds[kind].words[language][0], nameOf(item, language)],
    typeof told === 'string' ? told : undefined,
    origin + pathTo(fieldOf(kind), language, item.id),
  ];
}
