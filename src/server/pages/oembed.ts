import type { FastifyInstance } from 'fastify';
import { EmbeddedCardDocument } from '../../generated/server.ts';
import { nameOf } from '../../shared/name-of.ts';
import { pageAt, pathTo } from '../../shared/paths.ts';
import { pathApart } from '../../shared/paths-apart.ts';
import type { Ask } from './ask.ts';
import type { Card } from './card.ts';
import { heightOfCard } from './card-height.ts';
import { embedWords } from './embed-words.ts';
import { escaped } from './escaped.ts';
import type { Place } from './head.ts';
import { OEMBED_PATH } from './oembed-path.ts';
import type { OriginOf } from './origin.ts';

/** Pixels that a card takes where there is room. */
const WIDTH = 600;
/** Pixels below which no card is readable. */
const LEAST = 200;
/** Seconds after which to ask anew. */
const CACHE_AGE = 86_400;

/** What is asked of oEmbed 1.0 (https://oembed.com). */
interface Asked {
  url?: string;
  format?: string;
  maxwidth?: string;
  maxheight?: string;
}

/** Serves what stands for the page of an initiative in pages of others, by oEmbed: its card, in a frame that is high enough for it. */
export function serveOembed(app: FastifyInstance, ask: Ask, originOf: OriginOf): void {
  app.get<{ Querystring: Asked }>(OEMBED_PATH, async (request, reply) => {
    const { url, format = 'json', maxwidth, maxheight } = request.query;
    reply.header('cache-control', 'no-cache');
    const refuse = (status: 400 | 404 | 501, error: string) => reply.code(status).send({ error });
    if (format !== 'json') return refuse(501, 'Only format=json is answered.');
    if (typeof url !== 'string' || !URL.canParse(url)) return refuse(400, 'Name the address of a page in url.');
    const origin = originOf(request);
    const at = placeIn(new URL(url), origin);
    const { initiative } = at ? await ask(request, EmbeddedCardDocument, { id: at.id }) : {};
    if (!at || !initiative) return refuse(404, 'No initiative of Kruispunt stands at this address.');
    return reply.send(richOf(initiative, at, origin, { width: pixelsIn(maxwidth), height: pixelsIn(maxheight) }));
  });
}

/** The page of an initiative at an address; undefined where the address is of something else, or somewhere else. */
function placeIn({ host, pathname }: URL, origin: string): Place | undefined {
  // A proxy may have taken off the encryption: it is the same place.
  if (host !== new URL(origin).host) return undefined;
  const at = pageAt(pathname);
  return at?.page === 'initiative' ? at : undefined;
}

/** At most as wide and high as was asked. */
function richOf(card: Card, { language }: Place, origin: string, most: { width: number | undefined; height: number | undefined }): object {
  const title = nameOf(card);
  const width = Math.min(WIDTH, most.width ?? WIDTH);
  const height = Math.min(heightOfCard(card, language, Math.max(width, LEAST)), most.height ?? Number.POSITIVE_INFINITY);
  const source = origin + pathApart('embed', language, card.id);
  const address = origin + pathTo('initiative', language, card.id);
  // WordPress shows the quotation until the card in the frame speaks, and makes the frame as high as the card says only beside one.
  const html = [
    `<blockquote><a href="${escaped(address)}">${escaped(embedWords[language].onKruispunt(title))}</a></blockquote>`,
    `<iframe src="${escaped(source)}" title="${escaped(embedWords[language].onKruispunt(title))}" width="${width}" height="${height}" frameborder="0"`,
    ' loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  ].join('');
  const provider = { provider_name: 'Kruispunt', provider_url: origin, cache_age: CACHE_AGE };
  return { version: '1.0', type: 'rich', title, ...provider, width, height, html };
}

/** A number of pixels; undefined where none is named. */
function pixelsIn(text: string | undefined): number | undefined {
  const pixels = Number.parseInt(text ?? '', 10);
  return pixels > 0 ? pixels : undefined;
}
