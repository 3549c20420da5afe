/** Text without case, accents and double spaces, for comparing names: `Préhabilitatie ` → `prehabilitatie`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
