import './search-box.css';
import { type FocusEvent, type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { SuggestDocument, type SuggestQuery } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { pathTo } from '../../shared/paths.ts';
import { LONGEST_TEXT } from '../../shared/search-text.ts';
import { useAnswer } from '../base/answer.ts';
import { pageOfType } from '../base/item.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { useSettled } from '../base/settled.ts';
import { searchWords } from '../words/search-words.ts';
import { SearchIcon } from './icons.tsx';

type Suggestion = SuggestQuery['suggest'][number];

interface SearchBoxProps {
  /** What stands in it at first. */
  text?: string;
  large?: boolean;
}

/** One box to find anything: it completes what is typed, and Enter searches (ARIA combobox with a list). */
export function SearchBox({ text: initial = '', large = false }: SearchBoxProps) {
  const words = useWords(searchWords);
  const kinds = useWords(enumWords).kind;
  const language = useLanguage();
  const lang = useContentLang();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const prefix = useSettled(text.trim());
  // What the address brings may be longer than what can be typed.
  const asks = open && prefix.length > 1 && prefix.length <= LONGEST_TEXT;
  const { data } = useAnswer(SuggestDocument, { prefix }, { enabled: asks, keep: true });
  const suggestions = open && text.trim().length > 1 ? (data?.suggest ?? []) : [];
  const shown = suggestions.length > 0;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ item }: Suggestion) => {
    close();
    setText('');
    void navigate(pathTo(pageOfType[item.__typename], language, item.id));
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    const chosen = suggestions[active];
    if (chosen) return choose(chosen);
    close();
    void navigate(pathTo('search', language, '', text.trim() ? `?q=${encodeURIComponent(text.trim())}` : ''));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (shown) event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (!shown) return;
      // One place more than there are suggestions: the box itself.
      const places = suggestions.length + 1;
      setActive((at) => ((at + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places) - 1);
    }
  };
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };

  return (
    <search className={large ? 'search-box search-box-large' : 'search-box'}>
      <form onSubmit={search} onBlur={onBlur} action={pathTo('search', language)}>
        <label htmlFor={id} className={large ? 'search-box-label' : 'unseen'}>
          {words.label}
        </label>
        <div className="search-box-row">
          <input
            id={id}
            name="q"
            type="text"
            role="combobox"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={words.placeholder}
            maxLength={LONGEST_TEXT}
            value={text}
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 && shown ? `${id}-${active}` : undefined}
            onChange={(event) => {
              setText(event.target.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="submit" className="button">
            <SearchIcon />
            <span className="search-box-go">{words.go}</span>
          </button>
        </div>
        <div id={`${id}-list`} role="listbox" aria-label={words.suggestions} className="search-box-list" hidden={!shown}>
          {suggestions.map((suggestion, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, which keeps the focus.
            <div
              key={`${suggestion.kind} ${suggestion.item.id}`}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="search-box-option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion)}
            >
              <span lang={lang}>
                <Completed text={suggestion.text} typed={text.trim()} />
              </span>
              <span className="search-box-kind">{kinds[suggestion.kind]}</span>
            </div>
          ))}
        </div>
        <p role="status" className="unseen">
          {open && prefix.length > 1 && data ? words.suggested(suggestions.length) : ''}
        </p>
      </form>
    </search>
  );
}

/** What was typed, with what completes it in bold. */
function Completed({ text, typed }: { text: string; typed: string }) {
  const at = text.toLocaleLowerCase().indexOf(typed.toLocaleLowerCase());
  if (at < 0 || typed === '') return text;
  return (
    <>
      <b>{text.slice(0, at)}</b>
      {text.slice(at, at + typed.length)}
      <b>{text.slice(at + typed.length)}</b>
    </>
  );
}
