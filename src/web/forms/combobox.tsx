import './combobox.css';
import { counted } from '../../shared/bilingual.ts';
import { fold } from '../../shared/fold.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { useOptions } from '../parts/options.ts';
import { formWords } from '../words/form-words.ts';
import type { Choice } from './choice.ts';

interface ComboboxProps {
  /** Id of the input, for its label. */
  id: string;
  text: string;
  onText(text: string): void;
  choices: readonly Choice[];
  onChoose(choice: Choice): void;
  /** Indicates that what is typed may be taken as it is. */
  free?: boolean | undefined;
  /** What is said of what is taken as it was typed. */
  freeHint?: string;
  /** Indicates that choices are still being looked for. */
  busy?: boolean | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
}

/** A text input with a list of what could be meant. Choosing empties nothing by itself: `onText` and `onChoose` decide what stands in it. */
export function Combobox({
  id,
  text,
  onText,
  choices,
  onChoose,
  free = false,
  freeHint,
  busy = false,
  describedBy,
  invalid,
}: ComboboxProps) {
  const words = useWords(formWords);
  const language = useLanguage();
  const lang = useContentLang();
  const typed = text.trim();
  const same = choices.find(({ label }) => fold(label) === fold(typed));
  const asTyped: Choice | undefined =
    free && typed !== '' && !same ? { value: typed, label: typed, hint: freeHint ?? words.asTyped } : undefined;
  const options = asTyped ? [...choices, asTyped] : choices;
  const { isOpen, isShown, close, inputProps, listProps, optionProps } = useOptions({
    id,
    text,
    onText,
    options,
    onChoose,
    onEnter: (event) => {
      // A form is not sent by choosing in it.
      event.preventDefault();
      const meant = typed === '' ? undefined : (same ?? asTyped);
      if (!meant) return;
      close();
      onChoose(meant);
    },
  });
  return (
    <div className="combobox">
      <input type="text" spellCheck={false} aria-describedby={describedBy} aria-invalid={invalid || undefined} {...inputProps} />
      <div className="combobox-list" {...listProps(words.choices)}>
        {isShown &&
          options.map((choice, index) => (
            <div key={`${choice.value} ${choice.hint}`} className="combobox-option" {...optionProps(choice, index)}>
              <span lang={choice === asTyped ? undefined : lang}>{choice.label}</span>
              {choice.hint !== undefined && <span className="combobox-hint">{choice.hint}</span>}
            </div>
          ))}
      </div>
      <span role="status" className="unseen">
        {isOpen &&
          typed !== '' &&
          !busy &&
          (choices.length === 0 ? words.noChoices : counted(language, choices.length, words.choice, words.choicesFound))}
      </span>
    </div>
  );
}
