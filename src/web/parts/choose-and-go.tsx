import './choose-and-go.css';
import { type FormEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { KindField } from '../../shared/kind-names.ts';
import { pathTo } from '../../shared/paths.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { homeWords } from '../words/home-words.ts';
import { ArrowIcon } from './icons.tsx';

interface ChooseAndGoProps {
  title: string;
  help: string;
  page: KindField;
  rest?: string;
  options: readonly { id: string; text: string }[];
  /** Language of the options where it is not that of the page. */
  lang?: string | undefined;
}

/** A question that is answered by choosing one thing. */
export function ChooseAndGo({ title, help, page, rest = '', options, lang }: ChooseAndGoProps) {
  const words = useWords(homeWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState('');
  const id = useId();
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) void navigate(pathTo(page, language, chosen, rest));
  };
  const sorted = options.toSorted((one, other) => one.text.localeCompare(other.text, language));
  return (
    <form className="choose" onSubmit={go}>
      <h2 className="choose-title">
        <label htmlFor={id}>{title}</label>
      </h2>
      <p id={`${id}-help`}>{help}</p>
      <div className="choose-row">
        <select id={id} aria-describedby={`${id}-help`} required value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{words.choose}</option>
          {sorted.map((option) => (
            <option key={option.id} value={option.id} lang={lang}>
              {option.text}
            </option>
          ))}
        </select>
        <button type="submit" className="button" aria-label={`${words.go}: ${title}`}>
          <ArrowIcon />
        </button>
      </div>
    </form>
  );
}
