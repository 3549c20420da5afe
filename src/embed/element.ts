import type { Language } from '../shared/language.ts';
import { slugOf } from '../shared/slug.ts';
import { AskError, askOf } from './ask.ts';
import { line } from './card.ts';
import style from './kruispunt.css?inline';
import { make } from './make.ts';
import type { Setting, View } from './view.ts';
import { words } from './words.ts';

/** Entries of a list, where the page does not say how many. */
const FIRST = 5;
const LEVEL = 3;

/** The element that shows a view of what an origin knows. It asks when it comes to stand in a page, and when its attributes change. */
export function elementOf({ subject, content }: View, origin: string): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = [subject, 'lang', 'aantal', 'kop'];
    #shadow: ShadowRoot | undefined;
    #asked = new AbortController();

    connectedCallback(): void {
      this.#shadow ??= shadowOf(this);
      this.#show(this.#shadow);
    }

    disconnectedCallback(): void {
      this.#asked.abort();
    }

    attributeChangedCallback(_: string, before: string | null, now: string | null): void {
      if (this.#shadow && this.isConnected && before !== now) this.#show(this.#shadow);
    }

    /** Who pressed the button is led to what came in its place. */
    async #showAgain(shadow: ShadowRoot): Promise<void> {
      await this.#show(shadow);
      shadow.querySelector<HTMLElement>('a, button')?.focus();
    }

    async #show(shadow: ShadowRoot): Promise<void> {
      this.#asked.abort();
      const asked = new AbortController();
      this.#asked = asked;
      const setting = settingOf(this, origin);
      const { waiting, unnamed, unknown } = words[setting.language];
      const id = idIn(this.getAttribute(subject) ?? '');
      if (id === '') return shadow.replaceChildren(message(setting, unnamed(subject)));
      shadow.replaceChildren(message(setting, waiting));
      const shown = await content(askOf(origin, asked.signal), id, setting).then(
        (found) => found ?? message(setting, unknown[subject]),
        (error: unknown) => failure(error, setting, () => this.#showAgain(shadow)),
      );
      // What was asked before its attributes changed is of no use any more.
      if (!asked.signal.aborted) shadow.replaceChildren(shown);
    }
  };
}

function shadowOf(element: HTMLElement): ShadowRoot {
  const shadow = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  // A style element would be refused by the policy of a strict page.
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}

function settingOf(element: HTMLElement, origin: string): Setting {
  const { first = FIRST, level = LEVEL } = {
    first: numberIn(element.getAttribute('aantal'), 1, 25),
    level: numberIn(element.getAttribute('kop'), 2, 6),
  };
  return { language: languageAround(element), origin, first, level };
}

/** That of the element or else of what it stands in; Dutch where that is neither of ours. */
function languageAround(element: Element): Language {
  return /^en\b/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'nl';
}

function numberIn(text: string | null, least: number, most: number): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? undefined : Math.min(Math.max(number, least), most);
}

/** The id that an editor means, who may write what it is called: “Palliatieve zorg”. */
function idIn(text: string): string {
  const given = text.trim();
  return /^[a-z0-9-]*$/.test(given) ? given : slugOf(given);
}

function message({ language }: Setting, sentence: string, ...more: readonly Node[]): HTMLElement {
  return make('div', { part: 'card', lang: language }, line('message', sentence), ...more);
}

/** Tells the visitor what went wrong, and the console why. */
function failure(error: unknown, setting: Setting, again: () => void): HTMLElement {
  const trouble = error instanceof AskError ? error.trouble : 'broken';
  const texts = words[setting.language];
  const button = make('button', { part: 'button', type: 'button' }, texts.again);
  button.addEventListener('click', again);
  return message(setting, texts[trouble], button);
}
