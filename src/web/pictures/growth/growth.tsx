import './growth.css';
import { GrowthPathsDocument, type GrowthPathsQuery } from '../../../generated/explorer.ts';
import { enumWords } from '../../../shared/enum-words.ts';
import { usePageAnswer } from '../../base/answer.ts';
import { labelIn, useLanguage, useWords } from '../../base/language.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Lead } from '../../parts/lead.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { growthWords } from '../../words/growth-words.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import { GrowthArrow, growthKinds } from './growth-line.tsx';
import { GrowthMap } from './growth-map.tsx';
import { type GrowthEdge, type GrowthProfession, seatsOf } from './seats.ts';

/** All professions by level, with the steps from one to another. */
export function GrowthPage() {
  const words = useWords(growthWords);
  const answer = usePageAnswer(GrowthPathsDocument, {});
  return (
    <>
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <Answered of={answer}>{(data) => <GrowthPaths data={data} />}</Answered>
    </>
  );
}

function GrowthPaths({ data }: { data: GrowthPathsQuery }) {
  const words = useWords(growthWords);
  const kinds = useWords(enumWords).growth;
  const language = useLanguage();
  const seats = seatsOf(data.professions);
  const total = data.professionsConnection.totalCount;
  return (
    <>
      <ul className="growth-legend" aria-label={words.steps}>
        {growthKinds.map((kind) => (
          <li key={kind}>
            <GrowthArrow kind={kind} /> {kinds[kind]}
          </li>
        ))}
      </ul>
      <ScrollRegion label={words.picture} className="growth-region">
        <GrowthMap of={seats} />
      </ScrollRegion>
      <p className="small soft">{words.indicationHelp}</p>
      {total > data.professions.length && <p className="soft">{words.more(data.professions.length, total)}</p>}
      {seats.others.length > 0 && (
        <section aria-labelledby="growth-others">
          <h2 id="growth-others" className="growth-title">
            {words.others}
          </h2>
          <Chips
            page="profession"
            of={[...seats.others]
              .map((profession) => ({ id: profession.id, text: labelIn(language, profession) }))
              .sort((one, other) => one.text.localeCompare(other.text, language))}
          />
        </section>
      )}
      <GrowthTable professions={data.professions} edges={seats.edges} />
    </>
  );
}

function GrowthTable({ professions, edges }: { professions: readonly GrowthProfession[]; edges: readonly GrowthEdge[] }) {
  const words = useWords(growthWords);
  const language = useLanguage();
  const kinds = useWords(enumWords).growth;
  const sorted = [...professions].sort(
    (one, other) => (one.level ?? 99) - (other.level ?? 99) || labelIn(language, one).localeCompare(labelIn(language, other), language),
  );
  const steps = (found: { profession: GrowthProfession; kind: GrowthEdge['kind'] }[]) => (
    <ul className="growth-table-steps">
      {found.map(({ profession, kind }) => (
        <li key={profession.id}>
          <LinkTo page="profession" id={profession.id}>
            {labelIn(language, profession)}
          </LinkTo>{' '}
          <span className="soft">({kinds[kind]})</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h2 id="growth-table" className="growth-title">
        {words.table}
      </h2>
      <ScrollRegion label={words.table} className="growth-table-region">
        <table aria-labelledby="growth-table">
          <thead>
            <tr>
              <th scope="col">{words.profession}</th>
              <th scope="col">{words.levelShort}</th>
              <th scope="col">{words.growsFrom}</th>
              <th scope="col">{words.growsInto}</th>
              <th scope="col">{words.initiatives}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((profession) => (
              <tr key={profession.id}>
                <th scope="row">
                  <LinkTo page="profession" id={profession.id}>
                    {labelIn(language, profession)}
                  </LinkTo>
                </th>
                <td>
                  {profession.level ?? '–'}
                  {profession.levelIndicative && <span className="soft"> ({words.indication})</span>}
                </td>
                <td>{steps(edges.filter(({ to }) => to === profession).map(({ from, kind }) => ({ profession: from, kind })))}</td>
                <td>{steps(edges.filter(({ from }) => from === profession).map(({ to, kind }) => ({ profession: to, kind })))}</td>
                <td>{profession.initiatives.length.toLocaleString(language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
