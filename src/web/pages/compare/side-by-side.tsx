import { Fragment, type ReactNode } from 'react';
import { firstSentence } from '../../../shared/first-sentence.ts';
import type { PageName } from '../../../shared/paths.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { factorLabel } from '../../parts/factor-label.ts';
import { initiativeName } from '../../parts/initiative-name.ts';
import { LinkTo } from '../../parts/link-to.tsx';
import { Section } from '../../parts/section.tsx';
import { compareWords } from '../../words/compare-words.ts';
import type { Comparison } from './comparison.ts';

type Compared = Comparison['a'];

interface Cell {
  page: PageName;
  id: string;
  text: string;
  lang?: string | undefined;
  note?: ReactNode;
}

/** The two initiatives in a table, what both have marked in each. */
export function SideBySide({ compare }: { compare: Comparison }) {
  const words = useWords(compareWords);
  const lang = useContentLang();
  const rows = useRows();
  return (
    <Section title={words.sideBySide} wide>
      <table className="beside">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{words.about}</span>
            </th>
            {[compare.a, compare.b].map((initiative) => (
              <th key={initiative.id} scope="col">
                <LinkTo page="initiative" id={initiative.id} lang={lang}>
                  {initiativeName(initiative)}
                </LinkTo>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.rows.summary}</th>
            {[compare.a, compare.b].map(({ id, summary }) => (
              <td key={id}>
                {summary ? <span lang={lang}>{firstSentence(summary)}</span> : <span className="soft">{words.unknown}</span>}
              </td>
            ))}
          </tr>
          {rows.map(({ name, cells }) => {
            const ofA = cells(compare.a);
            const ofB = cells(compare.b);
            if (ofA.length + ofB.length === 0) return null;
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <Entries of={ofA} other={ofB} />
                <Entries of={ofB} other={ofA} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

function Entries({ of, other }: { of: Cell[]; other: Cell[] }) {
  const words = useWords(compareWords);
  return (
    <td>
      {of.length === 0 && <span className="soft">{words.unknown}</span>}
      <ul className="beside-list">
        {of.map(({ page, id, text, lang, note }) => {
          const both = other.some((each) => each.id === id);
          return (
            <li key={id} className={both ? 'beside-both' : undefined}>
              <LinkTo page={page} id={id} lang={lang}>
                {text}
              </LinkTo>
              {both && <span className="unseen"> ({words.bothHave})</span>}
              {note && <Fragment>{note}</Fragment>}
            </li>
          );
        })}
      </ul>
    </td>
  );
}

/** The rows of the table, each with what an initiative has for it. */
function useRows(): { name: string; cells(initiative: Compared): Cell[] }[] {
  const { rows } = useWords(compareWords);
  const language = useLanguage();
  const lang = useContentLang();
  const labelled = (page: PageName) => (node: { readonly id: string; readonly label: string; readonly labelEn: string }) => ({
    page,
    id: node.id,
    text: labelIn(language, node),
  });
  const named = (page: PageName) => (node: { readonly id: string; readonly name: string }) => ({
    page,
    id: node.id,
    text: node.name,
    lang,
  });
  const noted = (part: 'helped' | 'hindered') => (edge: Compared['enablersConnection']['edges'][number]) => ({
    page: 'factor' as const,
    id: edge.node.id,
    text: factorLabel(language, part, edge.node),
    note: (
      <p className="beside-note" lang={lang}>
        {edge.properties.note}
      </p>
    ),
  });
  return [
    { name: rows.barriers, cells: ({ barriersConnection }) => barriersConnection.edges.map(noted('hindered')) },
    { name: rows.enablers, cells: ({ enablersConnection }) => enablersConnection.edges.map(noted('helped')) },
    { name: rows.themes, cells: ({ themes }) => themes.map(labelled('theme')) },
    { name: rows.professions, cells: ({ professions }) => professions.map(labelled('profession')) },
    { name: rows.pathways, cells: ({ pathways }) => pathways.map(labelled('pathway')) },
    { name: rows.regions, cells: ({ regions }) => regions.map(named('region')) },
    { name: rows.organisations, cells: ({ organisations }) => organisations.map(named('organisation')) },
    { name: rows.funders, cells: ({ funders }) => funders.map(named('organisation')) },
    { name: rows.lessons, cells: ({ lessons }) => lessons.map(({ id, statement }) => ({ page: 'lesson', id, text: statement, lang })) },
    { name: rows.contacts, cells: ({ contacts }) => contacts.map(named('contact')) },
  ];
}
