import { useParams } from 'react-router';
import { PathwayPageDocument } from '../../generated/explorer.ts';
import { usePageAnswer } from '../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { NeighbourhoodLink } from '../pictures/neighbourhood-link.tsx';
import { thingWords } from '../words/thing-words.ts';

/** A way of learning, and the initiatives that use it. */
export function PathwayPage() {
  const { id = '' } = useParams();
  const words = useWords(thingWords);
  const language = useLanguage();
  const lang = useContentLang();
  const answer = usePageAnswer(PathwayPageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ pathway }) => {
        if (!pathway) return <NotFoundPage />;
        const label = labelIn(language, pathway);
        return (
          <article>
            <Opening tab={label} kind={words.pathway} title={label} lead={pathway.definition}>
              {pathway.altLabels.length > 0 && (
                <p className="soft">
                  {words.alsoCalled} <span lang={lang}>{pathway.altLabels.join(', ')}</span>
                </p>
              )}
              <NeighbourhoodLink id={pathway.id} />
            </Opening>
            <Section title={words.initiatives}>
              {pathway.initiatives.length === 0 ? (
                <p>{words.noInitiatives}</p>
              ) : (
                <InitiativeList of={pathway.initiatives.map((initiative) => ({ initiative }))} />
              )}
            </Section>
            <SourceList of={pathway.sourcesConnection.edges} />
          </article>
        );
      }}
    </Answered>
  );
}
