import { type Language, pathBegin } from '../../shared/language.ts';

/** Where the picture of the site itself stands; that of a thing stands at the address of its page, with `.png` after it. */
export const pathToPicture = (language: Language): string => `${pathBegin[language]}/kruispunt.png`;
