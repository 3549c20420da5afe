import './combobox.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { counted } from '../../shared/bilingual.ts';
import { fold } from '../../shared/fold.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { formWords } from '../words/form-words.ts';

/** Something that can be chosen. */
export interface Choice {
  /** What stands for it in what is sent: an id, or the text itself. */
  value: string;
  label: string;
  /** What tells it from its namesakes. */
  hint?: string | undefined;
}

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
  placeholder?: string | undefined;
}

/**
 * A text input with a list of what could be meant (the combobox of the ARIA practices, list autocomplete). Choosing empties
 * nothing by itself: `onText` and `onChoose` decide what stands in it.
 */
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
  placeholder,
}: ComboboxProps) {
  const words = useWords(formWords);
  const language = useLanguage();
  const lang = useContentLang();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const typed = text.trim();
  const asTyped = freeHint ?? words.asTyped;
  const known = choices.some(({ label }) => fold(label) === fold(typed));
  const options = free && typed !== '' && !known ? [...choices, { value: typed, label: typed, hint: asTyped }] : choices;
  const shown = open && options.length > 0;

  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = (choice: Choice) => {
    onChoose(choice);
    setActive(-1);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!shown) {
        setOpen(true);
        setActive(event.key === 'ArrowDown' ? 0 : options.length - 1);
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if (event.key === 'Enter') {
      const chosen = shown ? options[active] : undefined;
      const same = choices.find(({ label }) => fold(label) === fold(typed));
      const meant = chosen ?? (typed === '' ? undefined : (same ?? (free ? { value: typed, label: typed } : undefined)));
      // A form is not sent by choosing in it.
      event.preventDefault();
      if (meant) choose(meant);
    } else if (event.key === 'Escape' && (open || text !== '')) {
      event.preventDefault();
      if (shown) setOpen(false);
      else onText('');
      setActive(-1);
    }
  };

  return (
    <div className="combobox">
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
          setActive(-1);
        }}
      />
      <div id={listId} ref={list} role="listbox" aria-label={words.choices} className="combobox-list" hidden={!shown}>
        {options.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the input, which keeps the focus.
          <div
            key={`${choice.value} ${choice.hint}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="combobox-option"
            // The input keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            <span lang={choice.hint === asTyped ? undefined : lang}>{choice.label}</span>
            {choice.hint !== undefined && <span className="combobox-hint">{choice.hint}</span>}
          </div>
        ))}
      </div>
      <span role="status" className="unseen">
        {open &&
          typed !== '' &&
          !busy &&
          (choices.length === 0 ? words.noChoices : counted(language, choices.length, words.choice, words.choicesFound))}
      </span>
    </div>
  );
}
