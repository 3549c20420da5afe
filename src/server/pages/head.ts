import { type Language, languages } from '../../shared/language.ts';
import { type PageName, type PageWithId, pathTo } from '../../shared/paths.ts';
import { titles } from '../../shared/titles.ts';
import { escaped } from './escaped.ts';

/** Asks the schema one query, in this process. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** What stands in the head of a page, and the status it is answered with. */
export interface Head {
  status: 200 | 301 | 404 | 503;
  html: string;
  /** Where what was merged is now; with status 301. */
  moved?: string;
}

interface Described {
  title: string;
  description: string;
  jsonLd?: object;
  /** Indicates that search engines are asked to leave it out: people are found by way of what they do. */
  hidden?: boolean;
}

/** How to ask what a page about one thing is about, and the sort of thing that it is in the words of schema.org. */
const subjects: Partial<Record<PageWithId, { query: string; title: string; text: string; type: string }>> = {
  initiative: {
    query: 'initiative(id: $id) { id title shortTitle summary url startYear endYear }',
    title: 'title',
    text: 'summary',
    type: 'Project',
  },
  theme: { query: 'theme(id: $id) { id label labelEn definition }', title: 'label', text: 'definition', type: 'DefinedTerm' },
  factor: { query: 'factor(id: $id) { id label labelEn definition }', title: 'label', text: 'definition', type: 'DefinedTerm' },
  contact: { query: 'contact(id: $id) { id name capacity kind }', title: 'name', text: 'capacity', type: 'Person' },
  organisation: {
    query: 'organisation(id: $id) { id name description website rorId }',
    title: 'name',
    text: 'description',
    type: 'Organization',
  },
  lesson: { query: 'lesson(id: $id) { id statement explanation }', title: 'statement', text: 'explanation', type: 'CreativeWork' },
  resource: { query: 'resource(id: $id) { id title description url year }', title: 'title', text: 'description', type: 'LearningResource' },
  profession: { query: 'profession(id: $id) { id label labelEn definition }', title: 'label', text: 'definition', type: 'Occupation' },
  pathway: { query: 'pathway(id: $id) { id label labelEn definition }', title: 'label', text: 'definition', type: 'DefinedTerm' },
  region: { query: 'region(id: $id) { id name }', title: 'name', text: '', type: 'Place' },
  source: { query: 'source(id: $id) { id title description publisher }', title: 'title', text: 'description', type: 'CreativeWork' },
};

const SITE: Record<Language, Described> = {
  nl: {
    title: 'Kruispunt',
    description:
      'Initiatieven om zorgprofessionals op te leiden en te behouden: wat hielp, wat hinderde, wat ervan geleerd is en wie u erover kunt spreken.',
  },
  en: {
    title: 'Kruispunt',
    description:
      'Initiatives that train and keep care professionals in the Netherlands: what helped, what hindered, what was learned and who to call.',
  },
};

/** Pages that no search engine should keep: what is behind a key, and addresses that are a secret. */
const PRIVATE: readonly PageName[] = ['submission', 'desk'];

/** Writes the head of the page at an address. Where the database is away the page says so itself, and so does the status. */
export async function headOf(at: { page: PageName; language: Language; id: string } | undefined, origin: string, ask: Ask): Promise<Head> {
  if (!at) return { status: 404, html: headHtml(SITE.nl, 'nl', []) };
  const { page, language, id } = at;
  const links = languages.map((each) => [each, origin + pathTo(page, each, id)] as const);
  const canonical = origin + pathTo(page, language, id);
  if (PRIVATE.includes(page)) return { status: 200, html: headHtml(SITE[language], language, []) };
  if (page === 'network') return networkHead(language, id, links, canonical, ask);
  const subject = subjects[page as PageWithId];
  if (!subject) {
    const { title, lead }: { title?: string; lead?: string } = page in titles ? titles[page as keyof typeof titles][language] : {};
    const described = { title: title ? `${title} – Kruispunt` : 'Kruispunt', description: lead ?? SITE[language].description };
    return { status: 200, html: headHtml(described, language, links, canonical) };
  }
  let data: Record<string, unknown>;
  try {
    data = await ask(`query ($id: ID!) { node: ${subject.query} }`, { id });
  } catch {
    return { status: 503, html: headHtml(SITE[language], language, links, canonical) };
  }
  const node = data['node'] as Record<string, string | null> | null;
  if (!node) return { status: 404, html: headHtml(SITE[language], language, []) };
  const now = node['id'] ?? id;
  if (now !== id) return { status: 301, html: '', moved: pathTo(page, language, now) };
  const name = (language === 'en' ? node['labelEn'] : undefined) ?? node[subject.title] ?? '';
  const description = node[subject.text] ?? SITE[language].description;
  const sameAs = [node['url'], node['website'], node['rorId']].filter((address) => address);
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': subject.type,
    '@id': canonical,
    url: canonical,
    name,
    ...(node[subject.text] && { description }),
    ...(sameAs.length > 0 && { sameAs }),
  };
  return {
    status: 200,
    html: headHtml({ title: `${name} – Kruispunt`, description, jsonLd, hidden: page === 'contact' }, language, links, canonical),
  };
}

const NETWORK_OF: Record<Language, string> = { nl: 'Netwerk van', en: 'Network of' };

/** The head of the network around a node: whatever has the id, since an id is of one kind only. */
async function networkHead(
  language: Language,
  id: string,
  links: (readonly [Language, string])[],
  canonical: string,
  ask: Ask,
): Promise<Head> {
  // Sources are where facts come from, and not in the network.
  const { source: _, ...kinds } = subjects;
  let data: Record<string, unknown>;
  try {
    data = await ask(
      `query ($id: ID!) { ${Object.values(kinds)
        .map(({ query }) => query)
        .join(' ')} }`,
      { id },
    );
  } catch {
    return { status: 503, html: headHtml(SITE[language], language, links, canonical) };
  }
  const found = Object.entries(kinds).find(([kind]) => data[kind]);
  if (!found) return { status: 404, html: headHtml(SITE[language], language, []) };
  const [kind, subject] = found;
  const node = data[kind] as Record<string, string | null>;
  const now = node['id'] ?? id;
  if (now !== id) return { status: 301, html: '', moved: pathTo('network', language, now) };
  const name = (language === 'en' ? node['labelEn'] : undefined) ?? node[subject.title] ?? '';
  const { description } = SITE[language];
  return { status: 200, html: headHtml({ title: `${NETWORK_OF[language]} ${name} – Kruispunt`, description }, language, links, canonical) };
}

function headHtml(
  { title, description, jsonLd, hidden }: Described,
  language: Language,
  links: (readonly [Language, string])[],
  canonical?: string,
): string {
  return [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(shortened(description))}" />`,
    `<meta property="og:title" content="${escaped(title)}" />`,
    `<meta property="og:description" content="${escaped(shortened(description))}" />`,
    `<meta property="og:locale" content="${language === 'nl' ? 'nl_NL' : 'en_GB'}" />`,
    ...(canonical ? [`<link rel="canonical" href="${escaped(canonical)}" />`] : []),
    ...(canonical && !hidden ? [] : ['<meta name="robots" content="noindex" />']),
    ...links.map(([each, address]) => `<link rel="alternate" hreflang="${each}" href="${escaped(address)}" />`),
    // A block of data, not a script: the page's policy does not ask for more than that it can't end the element.
    ...(jsonLd ? [`<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>`] : []),
  ].join('\n    ');
}

/** Characters of a description that search engines show. */
const LONGEST_DESCRIPTION = 300;

function shortened(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/, '')} …`;
}
