import type { Language } from '../shared/language.ts';
import type { Ask } from './ask.ts';

/** How an element is to show what it shows. */
export interface Setting {
  language: Language;
  /** Where the pages stand that it leads to. */
  origin: string;
  /** Most entries of a list. */
  first: number;
  /** Level of its heading, 2 to 6. */
  level: number;
}

/** What one sort of element shows. */
export interface View {
  /** Attribute with the id of what it is about. */
  subject: 'id' | 'thema' | 'initiatief';
  /** Asks for it and draws it; undefined where nothing has the id. */
  content: (ask: Ask, id: string, setting: Setting) => Promise<HTMLElement | undefined>;
}
