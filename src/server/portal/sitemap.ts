import { int } from 'neo4j-driver';
import { number, oneOf, orNull, text } from '../../database/column.ts';
import type { Database } from '../../database/database.ts';
import { onlyRow, rows, statement } from '../../database/rows.ts';
import { fieldOf } from '../../shared/kind-names.ts';
import { kindNames, kinds } from '../../shared/kinds.ts';
import { languages } from '../../shared/language.ts';
import { type PageName, pathTo } from '../../shared/paths.ts';
import { escaped } from '../pages/escaped.ts';

/** Kinds whose pages search engines may keep. */
const LISTED = kindNames.filter((kind) => !kinds[kind].hidden);
/** Pages about nothing in particular that are worth finding. */
const OWN_PAGES: readonly PageName[] = [
  'home',
  'themes',
  'factors',
  'matrix',
  'regions',
  'growth',
  'compare',
  'add',
  'developers',
  'reference',
  'accessibility',
];
/** Things in one file: each has a page in two languages, and one may hold 50,000 addresses. */
export const MOST_THINGS = 5_000;

const things = statement('portal/things', { id: text, kind: oneOf(kindNames), modified: text });
const extent = statement('portal/extent', { things: number, modified: orNull(text) });

/** What search engines read first: all pages, or where the parts of a list too long for one file stand. */
export async function sitemap(database: Database, origin: string, most = MOST_THINGS): Promise<string> {
  const { things: count, modified } = await onlyRow(database, extent, { kinds: LISTED });
  const day = modified ?? new Date(0).toISOString();
  const own = OWN_PAGES.map((page) => ({ page, id: '', modified: day }));
  if (count <= most) return urlset([...own, ...(await pagesFrom(database, 0, most))], origin);
  const parts = Array.from({ length: Math.ceil(count / most) }, (_, part) => `${origin}/sitemap-${part + 1}.xml`);
  const entries = [`${origin}/sitemap-0.xml`, ...parts].map(
    (address) => `<sitemap><loc>${escaped(address)}</loc><lastmod>${day}</lastmod></sitemap>`,
  );
  return xml('sitemapindex', entries);
}

/** A part of the list, from 1; part 0 is that of pages about nothing in particular. Undefined where there is none. */
export async function sitemapPart(database: Database, origin: string, part: number, most = MOST_THINGS): Promise<string | undefined> {
  if (part === 0) {
    const { modified } = await onlyRow(database, extent, { kinds: LISTED });
    return urlset(
      OWN_PAGES.map((page) => ({ page, id: '', modified: modified ?? new Date(0).toISOString() })),
      origin,
    );
  }
  const pages = await pagesFrom(database, (part - 1) * most, most);
  return pages.length === 0 ? undefined : urlset(pages, origin);
}

interface Page {
  page: PageName;
  id: string;
  /** ISO 8601. */
  modified: string;
}

async function pagesFrom(database: Database, skip: number, most: number): Promise<Page[]> {
  const found = await rows(database, things, { kinds: LISTED, skip: int(skip), limit: int(most) });
  return found.map(({ id, kind, modified }) => ({ page: fieldOf(kind), id, modified }));
}

function urlset(pages: readonly Page[], origin: string): string {
  const entries = pages.flatMap(({ page, id, modified }) => {
    const address = (language: (typeof languages)[number]) => escaped(origin + pathTo(page, language, id));
    const same = [...languages.map((each) => [each, address(each)] as const), ['x-default', address('nl')] as const];
    const links = same.map(([each, to]) => `<xhtml:link rel="alternate" hreflang="${each}" href="${to}"/>`).join('');
    return languages.map((language) => `<url><loc>${address(language)}</loc><lastmod>${modified}</lastmod>${links}</url>`);
  });
  return xml('urlset', entries);
}

function xml(root: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  const spaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${root === 'urlset' ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : ''}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${spaces}>\n${entries.join('\n')}\n</${root}>\n`;
}
