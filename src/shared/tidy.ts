/** What no reader sees: soft hyphens, zero-width characters, marks of the order of bytes. */
const INVISIBLE = /[\u00ad\u180e\u200b\u200c\u2060-\u2064\ufeff]|\u034f/gu;

/** Joins two signs into one: a family, a flag. Elsewhere it is invisible too. */
const LONE_JOINER = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** Letters as a typesetter joins or spaces them: ligatures, the ij in one piece, and those of full width. */
const TYPESET = /[\ufb00-\ufb06\u0132\u0133\uff01-\uff5e]/g;

/** A text as it was meant, whatever program it was copied from: the same words are the same characters. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_JOINER, '')
    .replace(TYPESET, (letter) => letter.normalize('NFKC'))
    .normalize('NFC');
}
