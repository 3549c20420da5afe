import type { Language } from '../../shared/language.ts';
import { pathTo } from '../../shared/paths.ts';

/** Where each part of the desk stands, after the address of the desk itself. */
export const deskPages = {
  overview: { nl: '', en: '' },
  submissions: { nl: 'inzendingen', en: 'submissions' },
  review: { nl: 'inzendingen/:id', en: 'submissions/:id' },
  records: { nl: 'gegevens', en: 'records' },
  edit: { nl: 'gegevens/:id', en: 'records/:id' },
  create: { nl: 'nieuw/:id', en: 'new/:id' },
  history: { nl: 'geschiedenis/:id', en: 'history/:id' },
  merge: { nl: 'samenvoegen', en: 'merge' },
  findings: { nl: 'nakijken', en: 'to-check' },
  contacts: { nl: 'contacten', en: 'contacts' },
  keys: { nl: 'sleutels', en: 'keys' },
} as const satisfies Record<string, Record<Language, string>>;

export type DeskPage = keyof typeof deskPages;

/** Address of a part of the desk. `id` is that of a record or submission; for `create` a kind of record. */
export function deskPathTo(page: DeskPage, language: Language, id = '', rest = ''): string {
  const tail = deskPages[page][language].replace(':id', encodeURIComponent(id));
  return `${pathTo('desk', language)}${tail && `/${tail}`}${rest}`;
}
