import { enumWords } from '../../../shared/enum-words.ts';
import { firstSentence } from '../../../shared/first-sentence.ts';
import { fieldOf, nameOfKind } from '../../../shared/kind-names.ts';
import { oneOfKind } from '../../../shared/kind-words.ts';
import { kindNames, kinds } from '../../../shared/kinds.ts';
import { isNamedInDutch, nameOf } from '../../../shared/name-of.ts';
import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { Marked } from '../../parts/marked.tsx';
import { searchWords } from '../../words/search-words.ts';
import { bestSnippet, type Found, type Hit, nameMatch, textOf } from './found.ts';

/** What was found, below one another. */
export function HitList({ hits }: { hits: readonly Hit[] }) {
  return (
    <ol className="hits">
      {hits.map((hit) => {
        const { item } = hit;
        return (
          <li key={item.__typename + item.id}>
            <p className="hits-kind">
              <Sort item={item} />
            </p>
            <h3 className="hits-name">
              <HitName hit={hit} />
            </h3>
            <HitText hit={hit} />
          </li>
        );
      })}
    </ol>
  );
}

/** What was found, in rows that can be compared. */
export function HitTable({ hits, caption }: { hits: readonly Hit[]; caption: string }) {
  const words = useWords(searchWords);
  return (
    <section className="hits-scroll" aria-label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.match}</th>
          </tr>
        </thead>
        <tbody>
          {hits.map((hit) => (
            <tr key={hit.item.__typename + hit.item.id}>
              <th scope="row">
                <HitName hit={hit} />
              </th>
              <td>
                <Sort item={hit.item} />
              </td>
              <td>
                <Fields hit={hit} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HitName({ hit }: { hit: Hit }) {
  const language = useLanguage();
  const lang = useContentLang();
  const { item } = hit;
  const name = nameOf(item, language);
  return (
    <LinkTo page={fieldOf(item.__typename)} id={item.id} lang={isNamedInDutch(item) ? lang : undefined}>
      <Marked text={name} ranges={nameMatch(hit, name)?.ranges ?? []} />
    </LinkTo>
  );
}

/** Fields that are what is shown of a hit anyhow. */
const SHOWN_FIELDS = kindNames.flatMap((kind) => kinds[kind].texts.slice(0, 1));

/** What was found, in a sentence, with the words marked; and where else they stand. */
function HitText({ hit }: { hit: Hit }) {
  const labels: Readonly<Record<string, string>> = useWords(searchWords).fields;
  const lang = useContentLang();
  const match = bestSnippet(hit);
  const marked = match && <Marked text={match.snippet} ranges={match.ranges} />;
  if (match && SHOWN_FIELDS.includes(match.field)) {
    return (
      <p className="hits-text" lang={lang}>
        {marked}
      </p>
    );
  }
  const text = firstSentence(textOf(hit.item));
  return (
    <>
      {text && (
        <p className="hits-text" lang={lang}>
          {text}
        </p>
      )}
      {match && (
        <p className="hits-text">
          {labels[match.field] ?? match.field}: <span lang={lang}>{marked}</span>
        </p>
      )}
    </>
  );
}

function Fields({ hit }: { hit: Hit }) {
  const words = useWords(searchWords);
  const labels: Readonly<Record<string, string>> = words.fields;
  const fields = [...new Set(hit.matched.map(({ field }) => labels[field] ?? field))];
  return fields.length > 0 ? fields.join(', ') : words.tied;
}

/** What sort of thing was found: for an initiative, an organisation and a resource in more detail. */
function Sort({ item }: { item: Found }) {
  const words = useWords(enumWords);
  const kind = useWords(oneOfKind)[nameOfKind(item.__typename)];
  if (item.__typename === 'Initiative') return `${kind}, ${words.initiativeKind[item.initiativeKind].toLocaleLowerCase()}`;
  if (item.__typename === 'Organisation' && item.organisationKind) return `${kind}, ${words.organisationKind[item.organisationKind]}`;
  if (item.__typename === 'Resource') return `${kind}, ${words.resourceKind[item.resourceKind]}`;
  return kind;
}
