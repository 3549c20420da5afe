import type { Language } from '../../shared/language.ts';
import { keysOf } from '../../shared/own-keys.ts';
import { forms } from '../linked-data/forms.ts';
import { escaped } from './escaped.ts';
import { PICTURE } from './picture.ts';

/** What the head of a page says. */
export interface Head {
  language: Language;
  title: string;
  description: string;
  /** Its address; where it has none, search engines are asked to leave it out. */
  canonical?: string | undefined;
  /** The same page by language, and for whoever reads another; none where there is one in no language. */
  alternates?: readonly (readonly [Language | 'x-default', string])[];
  /** Address of the picture that is shown with a link to it. */
  picture?: string | undefined;
  /** Address of a feed of what it shows. */
  feed?: string | undefined;
  /** Address at which oEmbed tells what stands for it in pages of others. */
  oembed?: string | undefined;
  /** Indicates that it is about a thing, and not a page of the site itself. */
  isOfThing?: boolean;
  /** What it is about, as linked data. */
  jsonLd?: object | undefined;
  /** Address behind which its suffixes stand, where it can be had as data. */
  data?: string | undefined;
  /** Indicates that search engines are asked to leave it out all the same. */
  hidden?: boolean;
}

export function headHtml({
  language,
  title,
  description,
  canonical,
  alternates = [],
  picture,
  feed,
  oembed,
  isOfThing = false,
  jsonLd,
  data,
  hidden = false,
}: Head): string {
  return [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(shortened(description))}" />`,
    `<meta property="og:title" content="${escaped(title)}" />`,
    `<meta property="og:description" content="${escaped(shortened(description))}" />`,
    `<meta property="og:locale" content="${language === 'nl' ? 'nl_NL' : 'en_GB'}" />`,
    '<meta property="og:site_name" content="Kruispunt" />',
    `<meta property="og:type" content="${isOfThing ? 'article' : 'website'}" />`,
    ...(canonical
      ? [`<meta property="og:url" content="${escaped(canonical)}" />`, `<link rel="canonical" href="${escaped(canonical)}" />`]
      : []),
    ...(feed ? [`<link rel="alternate" type="application/atom+xml" title="Kruispunt" href="${escaped(feed)}" />`] : []),
    ...(data === undefined
      ? []
      : keysOf(forms).map((suffix) => `<link rel="alternate" type="${forms[suffix]}" href="${escaped(data + suffix)}" />`)),
    ...(oembed ? [`<link rel="alternate" type="application/json+oembed" title="Kruispunt" href="${escaped(oembed)}" />`] : []),
    ...(picture ? pictureTags(picture, title) : []),
    ...(canonical && !hidden ? [] : ['<meta name="robots" content="noindex" />']),
    ...alternates.map(([each, address]) => `<link rel="alternate" hreflang="${each}" href="${escaped(address)}" />`),
    // A block of data, not a script: the page's policy does not ask for more than that it can't end the element.
    ...(jsonLd ? [`<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>`] : []),
  ].join('\n    ');
}

function pictureTags(address: string, title: string): string[] {
  const tags = { '': address, ':type': 'image/png', ':width': String(PICTURE.width), ':height': String(PICTURE.height), ':alt': title };
  return [
    ...Object.entries(tags).map(([name, content]) => `<meta property="og:image${name}" content="${escaped(content)}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}

/** Characters of a description that search engines show. */
const LONGEST_DESCRIPTION = 300;

function shortened(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/, '')} …`;
}
