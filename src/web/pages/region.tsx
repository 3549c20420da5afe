import { useParams } from 'react-router';
import { RegionPageDocument } from '../../generated/explorer.ts';
import { usePageAnswer } from '../base/answer.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Chips } from '../parts/chips.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { NeighbourhoodLink } from '../pictures/neighbourhood-link.tsx';
import { thingWords } from '../words/thing-words.ts';

/** A region, and what happens there. */
export function RegionPage() {
  const { id = '' } = useParams();
  const words = useWords(thingWords);
  const lang = useContentLang();
  const answer = usePageAnswer(RegionPageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ region }) =>
        region ? (
          <article>
            <Opening tab={region.name} kind={words.region} title={region.name} lang={lang}>
              {region.altNames.length > 0 && (
                <p className="soft">
                  {words.alsoCalled} <span lang={lang}>{region.altNames.join(', ')}</span>
                </p>
              )}
              <NeighbourhoodLink id={region.id} />
            </Opening>
            <Section title={words.initiatives}>
              {region.initiatives.length === 0 ? (
                <p>{words.noInitiatives}</p>
              ) : (
                <InitiativeList of={region.initiatives.map((initiative) => ({ initiative }))} />
              )}
            </Section>
            {region.organisations.length > 0 && (
              <Section title={words.organisationsHere}>
                <Chips
                  page="organisation"
                  of={region.organisations.map(({ id: organisation, name }) => ({ id: organisation, text: name, lang }))}
                />
              </Section>
            )}
            <SourceList of={region.sourcesConnection.edges} />
          </article>
        ) : (
          <NotFoundPage />
        )
      }
    </Answered>
  );
}
