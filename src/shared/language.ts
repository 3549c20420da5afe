/** Languages of the explorer; the first is what everybody gets who asks for none. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
