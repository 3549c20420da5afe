import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { Bilingual } from '../../shared/bilingual.ts';
import type { Language } from '../../shared/language.ts';

const LanguageContext = createContext<Language>('nl');

/** Says in which language everything inside it speaks, to the browser too. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Words of a topic in the language of the page. */
export function useWords<Words>(words: Bilingual<Words>): Words {
  return words[useLanguage()];
}

/** `lang` for what the graph holds in Dutch only: texts, titles and names. Undefined where the page is Dutch already. */
export function useContentLang(): 'nl' | undefined {
  return useLanguage() === 'nl' ? undefined : 'nl';
}

/** Label of a term of a vocabulary in the language of the page. */
export function labelIn(language: Language, node: { readonly label: string; readonly labelEn: string }): string {
  return language === 'en' ? node.labelEn : node.label;
}
