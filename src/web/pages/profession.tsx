import { useParams } from 'react-router';
import { ProfessionPageDocument, type ProfessionPageQuery } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { usePageAnswer } from '../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { GrowthPicture } from '../pictures/growth/growth-picture.tsx';
import { NeighbourhoodLink } from '../pictures/neighbourhood-link.tsx';
import { thingWords } from '../words/thing-words.ts';

type Profession = NonNullable<ProfessionPageQuery['profession']>;

/** A profession: its level, what one can grow into from it, and the initiatives for it. */
export function ProfessionPage() {
  const { id = '' } = useParams();
  const answer = usePageAnswer(ProfessionPageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ profession }) => (profession ? <ProfessionArticle profession={profession} /> : <NotFoundPage />)}
    </Answered>
  );
}

function ProfessionArticle({ profession }: { profession: Profession }) {
  const words = useWords(thingWords);
  const enums = useWords(enumWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { altLabels, definition, level, levelIndicative, initiativesConnection } = profession;
  const label = labelIn(language, profession);
  return (
    <article>
      <Opening tab={label} kind={words.profession} title={label} lead={definition}>
        {altLabels.length > 0 && (
          <p className="soft">
            {words.alsoCalled} <span lang={lang}>{altLabels.join(', ')}</span>
          </p>
        )}
        {level !== null && (
          <p>
            {words.level(level)}
            {levelIndicative && <span className="soft"> ({words.levelIndicative})</span>}
          </p>
        )}
        <NeighbourhoodLink id={profession.id} />
      </Opening>
      <Section title={words.growth}>
        <GrowthPicture of={profession} />
      </Section>
      <Section title={words.initiatives}>
        {initiativesConnection.edges.length === 0 ? (
          <p>{words.noInitiatives}</p>
        ) : (
          <InitiativeList
            of={initiativesConnection.edges.map(({ node, properties }) => ({ initiative: node, role: enums.involvement[properties.role] }))}
          />
        )}
      </Section>
      <SourceList of={profession.sourcesConnection.edges} />
    </article>
  );
}
