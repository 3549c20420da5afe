import { type ReactNode, useState } from 'react';
import { useWords } from '../base/language.tsx';
import { shellWords } from '../words/shell-words.ts';

/** Puts a text on the clipboard, and says that it did. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const words = useWords(shellWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 3_000);
  };
  return (
    <button type="button" className="button button-quiet" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? words.copied : children}</span>
    </button>
  );
}
