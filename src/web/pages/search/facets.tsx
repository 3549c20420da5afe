import { type Dispatch, useState } from 'react';
import type { SearchPageQuery } from '../../../generated/explorer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { searchWords } from '../../words/search-words.ts';
import { type FacetName, facetNames } from './search-state.ts';

type Facets = SearchPageQuery['search']['facets'];

interface Option {
  id: string;
  text: string;
  count: number;
  lang?: string | undefined;
}

/** Options shown before somebody asks for more. */
const FEW = 6;

interface FacetListProps {
  facets: Facets;
  chosen: Record<FacetName, string[]>;
  choose: Dispatch<Record<FacetName, string[]>>;
}

/** What the hits are tied to, to see fewer of them. */
export function FacetList({ facets, chosen, choose }: FacetListProps) {
  const options = useFacetOptions(facets);
  return facetNames
    .filter((name) => options[name].length > 0)
    .map((name) => (
      <Facet
        key={name}
        name={name}
        options={options[name]}
        chosen={chosen[name]}
        toggle={(id) =>
          choose({ ...chosen, [name]: chosen[name].includes(id) ? chosen[name].filter((each) => each !== id) : [...chosen[name], id] })
        }
      />
    ));
}

function Facet({ name, options, chosen, toggle }: { name: FacetName; options: Option[]; chosen: string[]; toggle: Dispatch<string> }) {
  const words = useWords(searchWords);
  const [all, setAll] = useState(false);
  const shown = options.filter(({ id }, index) => all || index < FEW || chosen.includes(id));
  return (
    <fieldset className="facet">
      <legend>{words[name]}</legend>
      {shown.map(({ id, text, count, lang }) => (
        <label key={id} className="facet-option">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span lang={lang}>{text}</span>
          <span className="facet-count">{count}</span>
        </label>
      ))}
      {!all && options.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.moreFacets}
          <span className="unseen">: {words[name]}</span>
        </button>
      )}
    </fieldset>
  );
}

/** The facets as options with names in the language of the page. */
export function useFacetOptions(facets: Facets): Record<FacetName, Option[]> {
  const language = useLanguage();
  const lang = useContentLang();
  return {
    themes: facets.themes.map(({ count, theme }) => ({ count, id: theme.id, text: labelIn(language, theme) })),
    organisations: facets.organisations.map(({ count, organisation }) => ({ count, id: organisation.id, text: organisation.name, lang })),
    regions: facets.regions.map(({ count, region }) => ({ count, id: region.id, text: region.name, lang })),
    professions: facets.professions.map(({ count, profession }) => ({ count, id: profession.id, text: labelIn(language, profession) })),
  };
}
