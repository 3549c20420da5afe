import { WhoToCallDocument } from '../../../generated/explorer.ts';
import { places } from '../../../shared/places.ts';
import { asksWho } from '../../../shared/search-text.ts';
import { useAnswer } from '../../base/answer.ts';
import { labelIn, useLanguage, useWords } from '../../base/language.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { WhoToCall } from '../../parts/who-to-call.tsx';
import { searchWords } from '../../words/search-words.ts';
import { whoWords } from '../../words/who-words.ts';

/** For a question that asks who: whom to call about what it names, and what of it nothing is known about. Nothing otherwise. */
export function WhoToCallBox({ text }: { text: string }) {
  const words = useWords(searchWords);
  const who = useWords(whoWords);
  const place = useWords(places).who;
  const language = useLanguage();
  const variables = { theme: text, lang: language === 'nl' ? ('NL' as const) : ('EN' as const) };
  const { data } = useAnswer(WhoToCallDocument, variables, { enabled: asksWho(text) });
  const { themes = [], notUnderstood = [], matches = [], organisations = [] } = data?.contactsFor ?? {};
  const nobody = matches.length + organisations.length === 0;
  if (nobody && notUnderstood.length === 0) return null;
  return (
    <section className="who" aria-labelledby="who">
      <h2 id="who" className="who-title">
        {nobody ? words.whoToCallAlone : words.whoToCall}{' '}
        {!nobody &&
          themes.map((theme, index) => (
            <span key={theme.id}>
              {index > 0 && ', '}
              <LinkTo page="theme" id={theme.id} rest={`#${place}`}>
                {labelIn(language, theme)}
              </LinkTo>
            </span>
          ))}
      </h2>
      {notUnderstood.length > 0 && (
        <p className="who-unknown">
          {who.notUnderstood} {notUnderstood.map((word) => `‘${word}’`).join(', ')}. {nobody ? who.nobody : who.rest}
        </p>
      )}
      <WhoToCall people={matches} organisations={organisations} about={themes[0]?.label ?? text} />
    </section>
  );
}
