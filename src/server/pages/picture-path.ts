import type { Language } from '../../shared/language.ts';
import { pathTo } from '../../shared/paths.ts';

/** Where the picture of the site itself stands; that of a thing stands at the address of its page, with `.png` after it. */
export const pathToPicture = (language: Language): string => `${language === 'nl' ? '' : pathTo('home', language)}/kruispunt.png`;
