import { WhoToCallDocument } from '../../../generated/explorer.ts';
import { places } from '../../../shared/places.ts';
import { asksWho } from '../../../shared/search-text.ts';
import { useAnswer } from '../../base/answer.ts';
import { labelIn, useLanguage, useWords } from '../../base/language.tsx';
import { ContactCard } from '../../parts/contact-card.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { Quoting } from '../../parts/quoting.tsx';
import { searchWords } from '../../words/search-words.ts';

/** For a question that asks who: the people for the themes that it names. Nothing otherwise. */
export function WhoToCall({ text }: { text: string }) {
  const words = useWords(searchWords);
  const place = useWords(places).who;
  const language = useLanguage();
  const variables = { theme: text, lang: language === 'nl' ? ('NL' as const) : ('EN' as const) };
  const { data } = useAnswer(WhoToCallDocument, variables, { enabled: asksWho(text) });
  const { themes = [], matches = [] } = data?.contactsFor ?? {};
  if (matches.length === 0) return null;
  return (
    <section className="who" aria-labelledby="who">
      <h2 id="who" className="who-title">
        {words.whoToCall}{' '}
        {themes.map((theme, index) => (
          <span key={theme.id}>
            {index > 0 && ', '}
            <LinkTo page="theme" id={theme.id} rest={`#${place}`}>
              {labelIn(language, theme)}
            </LinkTo>
          </span>
        ))}
      </h2>
      <div className="contacts">
        {matches.map(({ contact, reason }) => (
          <ContactCard
            key={contact.id}
            contact={contact}
            about={themes[0]?.label ?? text}
            why={
              <p>
                <Quoting text={reason} />
              </p>
            }
          />
        ))}
      </div>
    </section>
  );
}
