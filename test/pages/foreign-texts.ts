import type { Page } from 'playwright-core';
import { eng, nld } from 'stopword';
import type { Language } from '../../src/shared/language.ts';

/** Words that mean something in the other language too, or stand in names. */
const AMBIGUOUS = ['van', 'der', 'want', 'door', 'men', 'die', 'hem', 'hoe', 'dan', 'u', 'a', 'i', 'under', 'first', 'after', 'limit'];

/** Small words by which each language is told from the other. */
const telling: Record<Language, string[]> = {
  nl: nld.filter((word) => !eng.includes(word) && !AMBIGUOUS.includes(word)),
  en: eng.filter((word) => !nld.includes(word) && !AMBIGUOUS.includes(word)),
};

/** Texts of a page that are said to be in its language, and have words of the other. */
export function foreignTexts(page: Page, language: Language): Promise<string[]> {
  const words = telling[language === 'nl' ? 'en' : 'nl'];
  return page.evaluate(
    ([ours, theirs]) => {
      const isOurs = (element: Element | null) =>
        element?.closest('[lang]')?.getAttribute('lang') === ours && !element.closest('code, pre, script, style, noscript');
      const texts: string[] = [];
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) if (isOurs(nodes.currentNode.parentElement)) texts.push(nodes.currentNode.textContent ?? '');
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        for (const element of document.querySelectorAll(`[${name}]`)) if (isOurs(element)) texts.push(element.getAttribute(name) ?? '');
      }
      // Capitals are names and abbreviations; addresses are in no language.
      const wordsOf = (text: string) =>
        text
          .replace(/\S* …$/, '')
          .replace(/\b\S+[/@]\S+|\b[\w-]+(?:\.[\w-]+)+/g, '')
          .split(/[^\p{L}]+/u);
      return texts.filter((text) => wordsOf(text).some((word) => theirs.includes(word)));
    },
    [language, words] as const,
  );
}
