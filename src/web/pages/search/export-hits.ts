import { SearchPageDocument } from '../../../generated/explorer.ts';
import { fieldOf, nameOfKind } from '../../../shared/kind-names.ts';
import type { Language } from '../../../shared/language.ts';
import { nameOf } from '../../../shared/name-of.ts';
import { pathTo } from '../../../shared/paths.ts';
import { ask } from '../../base/ask.ts';
import { textOf } from './found.ts';
import { type SearchState, searchVariables } from './search-state.ts';

/** Most hits that the API answers at once. */
const AT_ONCE = 100;

interface Row {
  kind: string;
  id: string;
  name: string;
  text: string;
  url: string;
}

/** Saves everything that was found, not the page in view alone. Addresses of people stay on their pages. */
export async function exportHits(state: SearchState, format: 'csv' | 'json', language: Language): Promise<void> {
  const rows = await allRows(state, language);
  const content = format === 'csv' ? csv(rows, language) : JSON.stringify(rows, null, 2);
  const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  save(new Blob([content], { type }), `kruispunt-${state.text.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}.${format}`);
}

async function allRows(state: SearchState, language: Language): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const { search } = await ask(SearchPageDocument, { ...searchVariables(state), first: AT_ONCE, offset: rows.length });
    for (const { item } of search.hits) {
      rows.push({
        kind: nameOfKind(item.__typename),
        id: item.id,
        name: nameOf(item, language),
        text: textOf(item),
        url: location.origin + pathTo(fieldOf(item.__typename), language, item.id),
      });
    }
    if (search.hits.length < AT_ONCE || rows.length >= search.total) return rows;
  }
}

/** CSV as the reader's spreadsheet expects it: with a mark of UTF-8, and in Dutch with semicolons. */
function csv(rows: Row[], language: Language): string {
  const separator = language === 'nl' ? ';' : ',';
  const columns = ['kind', 'id', 'name', 'text', 'url'] as const;
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(separator));
  return `\uFEFF${[columns.join(separator), ...lines].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  // A spreadsheet would take it for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
