import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { enumWords } from '../../shared/enum-words.ts';
import { type Language, languages } from '../../shared/language.ts';
import { pathTo } from '../../shared/paths.ts';
import { pathApart } from '../../shared/paths-apart.ts';
import { embedWords } from './embed-words.ts';
import { escaped } from './escaped.ts';
import type { Ask } from './head.ts';
import { EMBED_POLICY } from './policy.ts';

interface Node {
  id: string;
  name: string;
}

/** What a card tells. Addresses of people are left to the page, where reading them in bulk is limited. */
interface Card {
  title: string;
  shortTitle: string | null;
  kind: keyof (typeof enumWords)['nl']['initiativeKind'];
  summary: string | null;
  organisations: Node[];
  contacts: Node[];
  themes: { id: string; label: string; labelEn: string }[];
}

const QUERY = `query ($id: ID!) {
  initiative(id: $id) {
    title shortTitle kind summary
    organisations(limit: 4) { id name }
    contacts(limit: 3) { id name }
    themes(limit: 6) { id label labelEn }
  }
}`;

/** Serves the card of an initiative for pages of others: without scripts, and the one thing here that may stand in a frame. */
export function serveEmbed(app: FastifyInstance, folder: string, ask: Ask): void {
  const template = readFileSync(join(folder, 'embed.html'), 'utf8');
  for (const language of languages) {
    app.get<{ Params: { id: string }; Querystring: { theme?: string } }>(pathApart('embed', language), async (request, reply) => {
      const origin = `${request.protocol}://${request.host}`;
      const { status, title, html } = await cardOf(request.params.id, language, origin, ask);
      const { theme } = request.query;
      const root = `<html lang="${language}"${theme === 'light' || theme === 'dark' ? ` data-theme="${theme}"` : ''}>`;
      reply.removeHeader('x-frame-options');
      if (status === 503) reply.header('retry-after', '5');
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

async function cardOf(
  id: string,
  language: Language,
  origin: string,
  ask: Ask,
): Promise<{ status: 200 | 404 | 503; title: string; html: string }> {
  const words = embedWords[language];
  let card: Card | null;
  try {
    card = (await ask(QUERY, { id }))['initiative'] as Card | null;
  } catch {
    return { status: 503, title: words.away, html: `<p class="card-text">${escaped(words.away)}</p>${foot(language, origin)}` };
  }
  if (!card) {
    return { status: 404, title: words.unknown, html: `<p class="card-text">${escaped(words.unknown)}</p>${foot(language, origin)}` };
  }
  const { title, shortTitle, kind, summary, organisations, contacts, themes } = card;
  const link = (page: 'initiative' | 'theme', of: string, text: string) =>
    `<a href="${escaped(origin + pathTo(page, language, of))}" target="_blank" rel="noopener">${escaped(text)}</a>`;
  const line = (label: string, names: string[]) =>
    names.length === 0 ? '' : `<div><dt>${escaped(label)}</dt><dd lang="nl">${names.map(escaped).join(', ')}</dd></div>`;
  const lines = [
    line(
      words.organisations,
      organisations.map(({ name }) => name),
    ),
    line(
      words.contacts,
      contacts.map(({ name }) => name),
    ),
  ].join('');
  const html = [
    `<p class="card-kind">${escaped(enumWords[language].initiativeKind[kind])}</p>`,
    `<h1 lang="nl">${link('initiative', id, shortTitle ?? title)}</h1>`,
    summary ? `<p class="card-text" lang="nl">${escaped(summary)}</p>` : '',
    lines === '' ? '' : `<dl>${lines}</dl>`,
    themes.length === 0
      ? ''
      : `<ul>${themes.map((theme) => `<li>${link('theme', theme.id, language === 'en' ? theme.labelEn : theme.label)}</li>`).join('')}</ul>`,
    foot(language, origin),
  ];
  return { status: 200, title, html: html.join('\n') };
}

function foot(language: Language, origin: string): string {
  const text = escaped(embedWords[language].foot);
  return `<p class="card-foot"><a href="${escaped(origin + pathTo('home', language))}" target="_blank" rel="noopener">${text}</a></p>`;
}
