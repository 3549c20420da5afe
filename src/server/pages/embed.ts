import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { EmbeddedCardDocument } from '../../generated/server.ts';
import { type Language, languages } from '../../shared/language.ts';
import { pathApart } from '../../shared/paths-apart.ts';
import type { Ask, Asking } from './ask.ts';
import { cardHtml, sentenceHtml } from './card.ts';
import { embedWords } from './embed-words.ts';
import { escaped } from './escaped.ts';
import { type FailureStatus, logFailure, RETRY_AFTER } from './failure.ts';
import { EMBED_POLICY } from './policy.ts';

interface EmbeddedPage {
  status: 200 | 404 | FailureStatus;
  title: string;
  html: string;
}

/** Serves the card of an initiative for pages of others: whole without its script, and the one thing here that may stand in a frame. */
export function serveEmbed(app: FastifyInstance, folder: string, publicOrigin: string | undefined, ask: Ask): void {
  const template = readFileSync(join(folder, 'embed.html'), 'utf8');
  // Without one, links are relative: a cache on the way may keep a card, and what the request says is anybody's word.
  const origin = publicOrigin ?? '';
  for (const language of languages) {
    app.get<{ Params: { id: string }; Querystring: { theme?: string } }>(pathApart('embed', language), async (request, reply) => {
      const { status, title, html } = await embeddedPage(request.params.id, language, origin, ask, request).catch((error: unknown) =>
        failedPage(language, origin, logFailure(error, request)),
      );
      const { theme } = request.query;
      const root = `<html lang="${language}"${theme === 'light' || theme === 'dark' ? ` data-theme="${theme}"` : ''}>`;
      // In a frame without an origin a browser can't do what the second asks, and says so.
      reply.removeHeader('x-frame-options').removeHeader('origin-agent-cluster');
      const retryAfter = RETRY_AFTER[status];
      if (retryAfter) reply.header('retry-after', retryAfter);
      return reply
        .code(status)
        .header('content-security-policy', EMBED_POLICY)
        .header('cache-control', status === 200 ? 'public, max-age=300' : 'no-cache')
        .type('text/html; charset=utf-8')
        .send(
          template
            .replace('<html lang="nl">', root)
            .replace('<!--title-->', () => escaped(title))
            .replace('<!--card-->', () => html),
        );
    });
  }
}

async function embeddedPage(id: string, language: Language, origin: string, ask: Ask, request: Asking): Promise<EmbeddedPage> {
  const { initiative } = await ask(request, EmbeddedCardDocument, { id });
  if (initiative) return { status: 200, title: initiative.title, html: cardHtml(initiative, language, origin) };
  const { unknown } = embedWords[language];
  return { status: 404, title: unknown, html: sentenceHtml(unknown, language, origin) };
}

function failedPage(language: Language, origin: string, status: FailureStatus): EmbeddedPage {
  const { away, broken } = embedWords[language];
  const sentence = status === 500 ? broken : away;
  return { status, title: sentence, html: sentenceHtml(sentence, language, origin) };
}
