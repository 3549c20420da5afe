import { useState } from 'react';
import { isObject } from '../../shared/is-object.ts';
import { useWords } from '../base/language.tsx';
import { TextField } from '../forms/text-field.tsx';
import { deskWords } from '../words/desk-words.ts';
import { lineNotJson } from './json-line.ts';
import type { Body } from './record-body.ts';

interface RawRecordProps {
  text: string;
  /** What was typed, and the record that it is where it is one. */
  onChange(text: string, body: Body | undefined): void;
}

/** A record as JSON, for who would rather write that. */
export function RawRecord({ text, onChange }: RawRecordProps) {
  const words = useWords(deskWords);
  const [fault, setFault] = useState<string>();
  const change = (typed: string) => {
    let body: unknown;
    try {
      body = JSON.parse(typed);
    } catch {
      setFault(words.noJson(lineNotJson(typed) ?? 1));
      onChange(typed, undefined);
      return;
    }
    const record = isObject(body) ? body : undefined;
    setFault(record ? undefined : words.noObject);
    onChange(typed, record);
  };
  return (
    <div className="raw-record">
      <TextField id="raw" label={words.asJson} help={words.rawHelp} rows={20} value={text} onChange={change} fault={fault} />
    </div>
  );
}
