/** Languages of the explorer; the first is what everybody gets who asks for none. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** What addresses of a language begin with: the Dutch ones with nothing. */
export const pathBegin: Readonly<Record<Language, string>> = { nl: '', en: '/en' };
