import { useParams } from 'react-router';
import { ProfessionPageDocument, type ProfessionPageQuery } from '../../generated/explorer.ts';
import { usePageAnswer } from '../app/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../app/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { SourceRef } from '../parts/source-ref.tsx';
import { enumWords } from '../words/enums.ts';
import { thingWords } from '../words/things.ts';
import { NotFoundPage } from './not-found.tsx';

type Profession = NonNullable<ProfessionPageQuery['profession']>;

/** A profession: its level, what one can grow into from it, and the initiatives for it. */
export function ProfessionPage() {
  const { id = '' } = useParams();
  const answer = usePageAnswer(ProfessionPageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ profession }) => (profession ? <Shown profession={profession} /> : <NotFoundPage />)}
    </Answered>
  );
}

function Shown({ profession }: { profession: Profession }) {
  const words = useWords(thingWords);
  const enums = useWords(enumWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { altLabels, definition, level, levelIndicative, growsIntoConnection, growsFromConnection, initiativesConnection } = profession;
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
      </Opening>
      <Section title={words.growth}>
        {growsIntoConnection.edges.length + growsFromConnection.edges.length === 0 && <p>{words.noGrowth}</p>}
        <Steps title={words.growsInto} edges={growsIntoConnection.edges} />
        <Steps title={words.growsFrom} edges={growsFromConnection.edges} />
        <p>
          <LinkTo page="growth">{words.growthAll}</LinkTo>
        </p>
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

function Steps({ title, edges }: { title: string; edges: Profession['growsIntoConnection']['edges'] }) {
  const words = useWords(thingWords);
  const growth = useWords(enumWords).growth;
  const language = useLanguage();
  if (edges.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain">
        {edges.map(({ node, properties }) => (
          <li key={node.id + properties.kind}>
            <LinkTo page="profession" id={node.id}>
              {labelIn(language, node)}
            </LinkTo>
            <span className="soft">
              , {growth[properties.kind]}
              {node.level !== null && `, ${words.level(node.level)}`}
            </span>{' '}
            <SourceRef {...properties} />
          </li>
        ))}
      </ul>
    </>
  );
}
