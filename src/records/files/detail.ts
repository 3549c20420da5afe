/** What a parser that is not ours says of a text, in English and without an end: for whoever reads on, not for programs. */
export function detailOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  return first.replace(/[:.]$/, '').slice(0, 200);
}
