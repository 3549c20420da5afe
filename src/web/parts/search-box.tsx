import './search-box.css';
import { type FormEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { SuggestDocument, type SuggestQuery } from '../../generated/explorer.ts';
import { fieldOf } from '../../shared/kind-names.ts';
import { oneOfKind } from '../../shared/kind-words.ts';
import { pathTo } from '../../shared/paths.ts';
import { LONGEST_TEXT } from '../../shared/search-text.ts';
import { useAnswer } from '../base/answer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { useSettled } from '../base/settled.ts';
import { searchWords } from '../words/search-words.ts';
import { SearchIcon } from './icons.tsx';
import { useOptions } from './options.ts';

type Suggestion = SuggestQuery['suggest'][number];

const SHORTEST_PREFIX = 2;

interface SearchBoxProps {
  /** What stands in it at first. */
  text?: string;
  large?: boolean;
}

/** One box to find anything: it completes what is typed, and Enter searches. */
export function SearchBox({ text: initial = '', large = false }: SearchBoxProps) {
  const words = useWords(searchWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState(initial);
  const [isAsking, setIsAsking] = useState(false);
  const typed = text.trim();
  const prefix = useSettled(typed);
  // What the address brings may be longer than what can be typed.
  const asks = isAsking && prefix.length >= SHORTEST_PREFIX && prefix.length <= LONGEST_TEXT;
  const { data } = useAnswer(SuggestDocument, { prefix }, { enabled: asks, keep: true });
  const suggestions = typed.length >= SHORTEST_PREFIX ? (data?.suggest ?? []) : [];
  const { isOpen, isShown, close, inputProps, listProps, optionProps } = useOptions({
    id,
    text,
    onText: setText,
    options: suggestions,
    onOpen: setIsAsking,
    onChoose: ({ item }) => {
      setText('');
      void navigate(pathTo(fieldOf(item.__typename), language, item.id));
    },
  });
  const search = (event: FormEvent) => {
    event.preventDefault();
    close();
    void navigate(pathTo('search', language, '', typed && `?q=${encodeURIComponent(typed)}`));
  };
  return (
    <search className={large ? 'search-box search-box-large' : 'search-box'}>
      <form onSubmit={search} action={pathTo('search', language)}>
        <label htmlFor={id} className={large ? 'search-box-label' : 'unseen'}>
          {words.label}
        </label>
        <div className="search-box-row">
          <input
            name="q"
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={words.placeholder}
            maxLength={LONGEST_TEXT}
            {...inputProps}
          />
          <button type="submit" className="button">
            <SearchIcon />
            <span className="search-box-go">{words.go}</span>
          </button>
        </div>
        <div className="search-box-list" {...listProps(words.suggestions)}>
          {isShown &&
            suggestions.map((suggestion, index) => (
              <div key={`${suggestion.kind} ${suggestion.item.id}`} className="search-box-option" {...optionProps(suggestion, index)}>
                <Suggested suggestion={suggestion} typed={typed} />
              </div>
            ))}
        </div>
        <p role="status" className="unseen">
          {isOpen && prefix.length >= SHORTEST_PREFIX && data ? words.suggested(suggestions.length) : ''}
        </p>
      </form>
    </search>
  );
}

/** What was typed, with what completes it in bold, and what it is. */
function Suggested({ suggestion: { text, kind }, typed }: { suggestion: Suggestion; typed: string }) {
  const kinds = useWords(oneOfKind);
  const lang = useContentLang();
  const at = text.toLocaleLowerCase().indexOf(typed.toLocaleLowerCase());
  const end = at + typed.length;
  return (
    <>
      <span lang={lang}>
        {at < 0 ? (
          text
        ) : (
          <>
            <b>{text.slice(0, at)}</b>
            {text.slice(at, end)}
            <b>{text.slice(end)}</b>
          </>
        )}
      </span>
      <span className="search-box-kind">{kinds[kind]}</span>
    </>
  );
}
