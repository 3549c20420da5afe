import './excerpt.css';
import { useContentLang, useWords } from '../base/language.tsx';
import { thingWords } from '../words/thing-words.ts';
import { Section } from './section.tsx';

interface ExcerptProps {
  of: readonly { readonly number: number; readonly text: string; readonly isAsked: boolean }[];
}

/** The lines of a document that somebody looks for, with their numbers and what stands around them. */
export function Excerpt({ of }: ExcerptProps) {
  const words = useWords(thingWords);
  const lang = useContentLang();
  return (
    <Section title={words.excerpt} intro={words.excerptIntro}>
      <ol className="excerpt" lang={lang}>
        {of.map(({ number, text, isAsked }, index) => (
          <li key={number} value={number} className={index > 0 && of[index - 1]?.number !== number - 1 ? 'excerpt-gap' : undefined}>
            {isAsked ? <mark>{text}</mark> : text}
          </li>
        ))}
      </ol>
    </Section>
  );
}
