/** Code or a query to read; it can be scrolled by keyboard where it is wider than the page. */
export function Code({ text, label }: { text: string; label: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and this holds none.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse could not scroll it otherwise.
    <div role="group" aria-label={label} tabIndex={0} className="code">
      <pre lang="en">
        <code>{text}</code>
      </pre>
    </div>
  );
}
