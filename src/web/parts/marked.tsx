/** A text with some of its words marked. */
export function Marked({ text, ranges }: { text: string; ranges: readonly { readonly start: number; readonly end: number }[] }) {
  const parts = ranges.map(({ start, end }, index) => (
    <span key={start}>
      {text.slice(ranges[index - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
