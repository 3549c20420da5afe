import './compare.css';
import type { UseQueryResult } from '@tanstack/react-query';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { ComparePageDocument, type ComparePageQuery, InitiativeNamesDocument } from '../../../generated/explorer.ts';
import { enumWords } from '../../../shared/enum-words.ts';
import { useAnswer } from '../../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { useShownQuery } from '../../base/shown-query.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Chips } from '../../parts/chips.tsx';
import { factorLabel } from '../../parts/factor-label.ts';
import { FactorSign } from '../../parts/factor-notes.tsx';
import { initiativeName } from '../../parts/initiative-name.ts';
import { Lead } from '../../parts/lead.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Section } from '../../parts/section.tsx';
import { compareWords } from '../../words/compare-words.ts';
import type { Comparison } from './comparison.ts';
import { SideBySide } from './side-by-side.tsx';

/** Two initiatives side by side; which two stands in the address. */
export function ComparePage() {
  const words = useWords(compareWords);
  const [parameters, setParameters] = useSearchParams();
  const a = parameters.get('a') ?? '';
  const b = parameters.get('b') ?? '';
  const names = useAnswer(InitiativeNamesDocument, {});
  const options = (names.data?.initiatives ?? []).map((initiative) => ({ id: initiative.id, name: initiativeName(initiative) }));
  const two = a !== '' && b !== '' && a !== b;
  const answer = useAnswer(ComparePageDocument, { a, b }, { enabled: two, keep: true });
  const compare = two ? answer.data?.compare : undefined;
  const choose = (chosen: { a?: string; b?: string }) => setParameters({ a, b, ...chosen });
  return (
    <>
      <PageTitle tab={compare ? words.titleOf(initiativeName(compare.a), initiativeName(compare.b)) : words.title}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <div className="choices">
        <Choice label={words.first} value={a} options={options} choose={(id) => choose({ a: id })} />
        <Choice label={words.second} value={b} options={options} choose={(id) => choose({ b: id })} />
      </div>
      {a && b && (two ? <Compared a={a} b={b} answer={answer} /> : <p>{words.same}</p>)}
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  choose(id: string): void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  const words = useWords(compareWords);
  const language = useLanguage();
  const lang = useContentLang();
  const id = useId();
  return (
    <div className="choices-one">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{words.choose}</option>
        {options
          .toSorted((one, other) => one.name.localeCompare(other.name, language))
          .map((option) => (
            <option key={option.id} value={option.id} lang={lang}>
              {option.name}
            </option>
          ))}
      </select>
    </div>
  );
}

function Compared({ a, b, answer }: { a: string; b: string; answer: UseQueryResult<ComparePageQuery> }) {
  const words = useWords(compareWords);
  useShownQuery(ComparePageDocument.toString(), { a, b });
  return (
    <Answered of={answer}>
      {({ compare }) => (compare ? <ComparisonSections compare={compare} /> : <Notice title={words.unknownOne} />)}
    </Answered>
  );
}

function ComparisonSections({ compare }: { compare: Comparison }) {
  const words = useWords(compareWords);
  const language = useLanguage();
  const nameA = initiativeName(compare.a);
  const nameB = initiativeName(compare.b);
  const percent = compare.score.toLocaleString(language, { style: 'percent' });
  return (
    <>
      <Section title={words.common} intro={compare.because.length > 0 ? words.likeness(percent) : undefined}>
        {compare.because.length === 0 ? <p>{words.nothingCommon}</p> : <Common because={compare.because} />}
      </Section>
      <Turned title={words.turned(nameB, nameA)} of={compare.turnedByB} hindered={nameA} helped={nameB} />
      <Turned title={words.turned(nameA, nameB)} of={compare.turnedByA} hindered={nameB} helped={nameA} />
      <SideBySide compare={compare} />
    </>
  );
}

function Common({ because }: { because: Comparison['because'] }) {
  const reasons = useWords(enumWords).reason;
  const language = useLanguage();
  const lang = useContentLang();
  const kinds = [...new Set(because.map(({ kind }) => kind))];
  return (
    <dl className="common">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{reasons[kind]}</dt>
          <dd>
            {because
              .filter((reason) => reason.kind === kind)
              .map(({ factor, theme, profession, region, organisation }) => {
                const labelled = theme ?? profession;
                const named = region ?? organisation;
                const page = factor ? 'factor' : theme ? 'theme' : profession ? 'profession' : region ? 'region' : 'organisation';
                const id = factor?.id ?? labelled?.id ?? named?.id ?? '';
                const factorText =
                  factor && (kind === 'BOTH_ROLES' ? labelIn(language, factor) : factorLabel(language, sideOf(kind), factor));
                return (
                  <Chips
                    key={id}
                    page={page}
                    of={[
                      {
                        id,
                        text: factorText ?? (labelled ? labelIn(language, labelled) : (named?.name ?? '')),
                        lang: named ? lang : undefined,
                      },
                    ]}
                  />
                );
              })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether a factor that two have in common for this reason helped both or hindered both. */
function sideOf(kind: Comparison['because'][number]['kind']): 'helped' | 'hindered' {
  return kind === 'BARRIER' ? 'hindered' : 'helped';
}

interface TurnedProps {
  title: string;
  of: Comparison['turnedByA'];
  hindered: string;
  helped: string;
}

function Turned({ title, of, hindered, helped }: TurnedProps) {
  const words = useWords(compareWords);
  const language = useLanguage();
  const lang = useContentLang();
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="turned">
        {of.map(({ factor, barrierNote, enablerNote }) => (
          <li key={factor.id}>
            <h3 className="turned-factor">
              <LinkTo page="factor" id={factor.id}>
                {labelIn(language, factor)}
              </LinkTo>
            </h3>
            <p>
              <FactorSign part="hindered" /> <span className="soft">{words.hindersAt(hindered)}:</span>{' '}
              <span lang={lang}>{barrierNote}</span>
            </p>
            <p>
              <FactorSign part="helped" /> <span className="soft">{words.hindersAt(helped)}:</span> <span lang={lang}>{enablerNote}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
