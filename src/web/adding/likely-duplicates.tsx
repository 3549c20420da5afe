import { LikelyDuplicatesDocument } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { fold } from '../../shared/fold.ts';
import { useAnswer } from '../base/answer.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { useSettled } from '../base/settled.ts';
import { initiativeName } from '../parts/initiative-name.ts';
import { LinkTo } from '../parts/link-to.tsx';
import { addingWords } from '../words/adding-words.ts';

const SHORTEST_TITLE = 3;

/** Initiatives that may be the one whose title is being typed. */
export function LikelyDuplicates({ title }: { title: string }) {
  const words = useWords(addingWords);
  const kinds = useWords(enumWords).initiativeKind;
  const lang = useContentLang();
  const text = useSettled(title.trim());
  const { data } = useAnswer(LikelyDuplicatesDocument, { text }, { enabled: text.length >= SHORTEST_TITLE, keep: true });
  const hits = text.length < SHORTEST_TITLE ? [] : (data?.search.hits ?? []);
  const alike = hits
    .flatMap(({ item }) => ('title' in item ? [item] : []))
    .filter(({ title: other, shortTitle }) => isAlike(text, `${other} ${shortTitle ?? ''}`));
  return (
    <div role="status">
      {alike.length > 0 && (
        <div className="duplicates">
          <h3 className="duplicates-title">{words.duplicates}</h3>
          <p>{words.duplicatesHelp}</p>
          <ul className="duplicates-list">
            {alike.map(({ id, kind, title: whole, shortTitle }) => (
              <li key={id}>
                <LinkTo page="initiative" id={id} lang={lang}>
                  {initiativeName({ title: whole, shortTitle })}
                </LinkTo>{' '}
                <span className="soft small">{kinds[kind]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const SHORTEST_TELLING = 4;

/**
 * Whether half of the longer words that were typed stand in the other title, as a whole or as a part of a word there. Where nothing
 * longer was typed, a word of three letters that stands there as a whole will do: it may be an abbreviation.
 */
function isAlike(typed: string, other: string): boolean {
  const words = wordsOf(typed).filter((word) => word.length >= SHORTEST_TITLE);
  const telling = words.filter((word) => word.length >= SHORTEST_TELLING);
  if (telling.length === 0) return wordsOf(other).some((word) => words.includes(word));
  const there = fold(other);
  return telling.filter((word) => there.includes(word)).length >= telling.length / 2;
}

function wordsOf(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u);
}
