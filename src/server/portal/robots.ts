import { languages } from '../../shared/language.ts';
import { pathTo } from '../../shared/paths.ts';

/**
 * What robots leave alone: the desk, submissions, searches without end, and questions in an address. What pages ask of `/graphql` themselves, a
 * robot that looks at them as a browser does may ask too.
 */
export function robotsTxt(origin: string): string {
  const closed = languages.flatMap((language) => [
    pathTo('desk', language),
    pathTo('submission', language),
    pathTo('search', language, '', '?'),
  ]);
  return ['User-agent: *', ...[...closed, '/graphql?'].map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`, ''].join(
    '\n',
  );
}
