import { LikelyDuplicatesDocument } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
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
  const { data } = useAnswer(LikelyDuplicatesDocument, { name: text }, { enabled: text.length >= SHORTEST_TITLE, keep: true });
  const found = text.length < SHORTEST_TITLE ? [] : (data?.lookalikes ?? []);
  const alike = found.flatMap(({ item }) => ('title' in item ? [item] : []));
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
