import type { Subject } from './subject.ts';

/** What a page is about, as linked data in the words of schema.org. */
export function jsonLdOf({ name, text, type, sameAs }: Subject, address: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': address,
    url: address,
    name,
    ...(text && { description: text }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}
