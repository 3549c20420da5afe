import './embed-code.css';
import { useState } from 'react';
import { pathApart } from '../../shared/paths-apart.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import type { Choice } from '../forms/choice.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { useChoices } from '../forms/choices.ts';
import { Combobox } from '../forms/combobox.tsx';
import { Field } from '../forms/field.tsx';
import { Code } from '../parts/code.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { developerWords } from '../words/developer-words.ts';

const EXAMPLE: Choice = { value: 'cobra', label: 'COBRA' };
const HEIGHT = 420;
const SCRIPT = `<script async src="${location.origin}/kruispunt.js"></script>`;

/** The code with which somebody shows the card of an initiative on a page of their own, and what it looks like. */
export function EmbedCode() {
  const words = useWords(developerWords);
  const language = useLanguage();
  const [initiative, setInitiative] = useState(EXAMPLE);
  const [text, setText] = useState('');
  const [theme, setTheme] = useState<'' | 'light' | 'dark'>('');
  const { choices, busy } = useChoices('INITIATIVE', text);
  const path = pathApart('embed', language, initiative.value) + (theme && `?theme=${theme}`);
  const title = words.embedTitle(initiative.label);
  const code = `${SCRIPT}
<iframe src="${location.origin}${path}"
  title="${title.replaceAll('"', '&quot;')}" loading="lazy"
  width="100%" height="${HEIGHT}" style="border: 0"></iframe>`;
  return (
    <>
      <Field id="embed-initiative" label={words.embedWhich} help={words.embedNow(initiative.label)}>
        <Combobox
          id="embed-initiative"
          text={text}
          onText={setText}
          choices={choices}
          busy={busy}
          onChoose={(choice) => {
            setInitiative(choice);
            setText('');
          }}
          describedBy="embed-initiative-help"
        />
      </Field>
      <ChoiceField<'light' | 'dark'>
        id="embed-theme"
        label={words.embedTheme}
        value={theme}
        onChange={setTheme}
        none={words.embedThemes.system}
        options={(['light', 'dark'] as const).map((value) => ({ value, label: words.embedThemes[value] }))}
      />
      <Code text={code} label={words.embed} />
      <p>
        <CopyButton text={code}>{words.copy}</CopyButton>
      </p>
      <iframe key={path} className="embed-preview" src={path} title={title} height={HEIGHT} loading="lazy" />
    </>
  );
}
