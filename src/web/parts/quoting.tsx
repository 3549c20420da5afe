import { useContentLang } from '../base/language.tsx';

/** What stands between quotes; an apostrophe within it does not end it. */
const QUOTED = /(‘.*?’)(?!\p{L})/u;

/** A sentence in the language of the page. What it quotes, such as a title, is content. */
export function Quoting({ text }: { text: string }) {
  const lang = useContentLang();
  return text.split(QUOTED).map((part) =>
    part.startsWith('‘') ? (
      <span key={part} lang={lang}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
