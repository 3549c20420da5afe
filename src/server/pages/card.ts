import type { EmbeddedCardQuery } from '../../generated/server.ts';
import { enumWords } from '../../shared/enum-words.ts';
import type { Language } from '../../shared/language.ts';
import { pathTo } from '../../shared/paths.ts';
import { embedWords } from './embed-words.ts';
import { escaped } from './escaped.ts';

/** What a card tells of an initiative. */
export type Card = NonNullable<EmbeddedCardQuery['initiative']>;

/** The card of an initiative as HTML, with links to its pages at an origin. */
export function cardHtml(card: Card, language: Language, origin: string): string {
  const { id, title, shortTitle, kind, summary, organisations, contacts, themes } = card;
  const words = embedWords[language];
  const link = (page: 'initiative' | 'theme', of: string, text: string) => linkTo(origin + pathTo(page, language, of), text);
  const facts = [line(words.organisations, organisations), line(words.contacts, contacts)].join('');
  const subjects = themes.map((theme) => `<li>${link('theme', theme.id, language === 'en' ? theme.labelEn : theme.label)}</li>`);
  return [
    `<p class="card-kind">${escaped(enumWords[language].initiativeKind[kind])}</p>`,
    `<h1 lang="nl">${link('initiative', id, shortTitle ?? title)}</h1>`,
    summary ? `<p class="card-text" lang="nl">${escaped(summary)}</p>` : '',
    facts === '' ? '' : `<dl>${facts}</dl>`,
    subjects.length === 0 ? '' : `<ul>${subjects.join('')}</ul>`,
    foot(language, origin),
  ].join('\n');
}

/** A card that says a sentence instead. */
export function sentenceHtml(sentence: string, language: Language, origin: string): string {
  return `<p class="card-text">${escaped(sentence)}</p>${foot(language, origin)}`;
}

function line(label: string, entries: readonly { name: string }[]): string {
  const names = entries.map(({ name }) => escaped(name)).join(', ');
  return names === '' ? '' : `<div><dt>${escaped(label)}</dt><dd lang="nl">${names}</dd></div>`;
}

function foot(language: Language, origin: string): string {
  return `<p class="card-foot">${linkTo(origin + pathTo('home', language), embedWords[language].foot)}</p>`;
}

function linkTo(address: string, text: string): string {
  return `<a href="${escaped(address)}" target="_blank" rel="noopener">${escaped(text)}</a>`;
}
