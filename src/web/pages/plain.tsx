import { useParams } from 'react-router';
import { type InitiativeLineFragment, plainPages, type TypedDocumentString } from '../../generated/explorer.ts';
import { kinds, type PlainKind } from '../../shared/kinds.ts';
import { isNamedInDutch, nameOf } from '../../shared/name-of.ts';
import { usePageAnswer } from '../base/answer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Chips } from '../parts/chips.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList, type SourceListProps } from '../parts/source-list.tsx';
import { NeighbourhoodLink } from '../pictures/neighbourhood-link.tsx';
import { thingWords } from '../words/thing-words.ts';

/** What the question of a plain page answers, whatever the kind. */
interface Plain {
  readonly id: string;
  readonly initiatives?: readonly InitiativeLineFragment[];
  readonly organisations?: readonly { readonly id: string; readonly name: string }[];
  readonly sourcesConnection: { readonly edges: SourceListProps['of'] };
}

/** A thing of a kind that has no page of its own: what it is called and is, and the initiatives and organisations that are tied to it. */
export function PlainPage({ kind }: { kind: PlainKind }) {
  const { id = '' } = useParams();
  const document: TypedDocumentString<Readonly<Record<string, Plain | null>>, { id: string }> = plainPages[kind];
  const answer = usePageAnswer(document, { id });
  return (
    <Answered of={answer} page>
      {(answered) => {
        const [thing] = Object.values(answered);
        return thing ? <PlainArticle kind={kind} thing={thing} /> : <NotFoundPage />;
      }}
    </Answered>
  );
}

function PlainArticle({ kind, thing }: { kind: PlainKind; thing: Plain }) {
  const words = useWords(thingWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { name, texts, words: kindWords } = kinds[kind];
  const title = nameOf(thing, language);
  const fields: Readonly<Record<string, unknown>> = { ...thing };
  const others = fields[name.others ?? ''];
  const lead = fields[texts[0] ?? ''];
  const { id, initiatives, organisations = [], sourcesConnection } = thing;
  return (
    <article>
      <Opening
        tab={title}
        kind={kindWords[language][0]}
        title={title}
        lead={typeof lead === 'string' ? lead : undefined}
        lang={isNamedInDutch(thing) ? lang : undefined}
      >
        {Array.isArray(others) && others.length > 0 && (
          <p className="soft">
            {words.alsoCalled} <span lang={lang}>{others.join(', ')}</span>
          </p>
        )}
        <NeighbourhoodLink id={id} />
      </Opening>
      {initiatives && (
        <Section title={words.initiatives}>
          {initiatives.length === 0 ? (
            <p>{words.noInitiatives}</p>
          ) : (
            <InitiativeList of={initiatives.map((initiative) => ({ initiative }))} />
          )}
        </Section>
      )}
      {organisations.length > 0 && (
        <Section title={words.organisationsHere}>
          <Chips page="organisation" of={organisations.map((organisation) => ({ id: organisation.id, text: organisation.name, lang }))} />
        </Section>
      )}
      <SourceList of={sourcesConnection.edges} />
    </article>
  );
}
