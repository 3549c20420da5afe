import Negotiator from 'negotiator';

/** Forms in which a thing can be had besides as a page, by what is put behind its address. */
export const forms = {
  '.jsonld': 'application/ld+json',
  '.ttl': 'text/turtle',
  '.json': 'application/json',
} as const;

export type Suffix = keyof typeof forms;

export const suffixes = Object.keys(forms) as readonly Suffix[];

/** Forms of a scheme of concepts. */
export const schemeSuffixes = ['.jsonld', '.ttl'] as const satisfies readonly Suffix[];

/** The form that is preferred to a page by who accepts this (RFC 9110, section 12.5.1); undefined where that is a page, or none of ours. */
export function formAccepted(accept: string | undefined, offered: readonly Suffix[]): Suffix | undefined {
  const preferred = new Negotiator({ headers: { accept } }).mediaType(['text/html', ...offered.map((suffix) => forms[suffix])]);
  return offered.find((suffix) => forms[suffix] === preferred);
}
