import { useRef } from 'react';
import { useWords } from '../base/language.tsx';
import { TextField } from '../forms/text-field.tsx';
import { PlusIcon } from '../parts/icons.tsx';
import { addingWords } from '../words/adding-words.ts';
import type { DraftFaults } from './checks.ts';
import { type DraftContact, emptyContact } from './draft.ts';

interface DraftContactsProps {
  contacts: readonly DraftContact[];
  onChange(contacts: DraftContact[]): void;
  faults: DraftFaults;
}

const MOST = 30;

/** People who can be called about the initiative, and whether they agreed to stand there. */
export function DraftContacts({ contacts, onChange, faults }: DraftContactsProps) {
  const words = useWords(addingWords);
  const box = useRef<HTMLFieldSetElement>(null);
  const change = (index: number, part: Partial<DraftContact>) =>
    onChange(contacts.map((contact, at) => (at === index ? { ...contact, ...part } : contact)));
  return (
    <fieldset ref={box} className="add-contacts" id="contacts">
      <legend className="field-label">{words.fields.contacts}</legend>
      {contacts.map((contact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name than their place.
        <fieldset key={index} className="add-contact">
          <legend>{words.contact(index + 1)}</legend>
          <div className="add-pair">
            <TextField
              id={`contacts-${index}-name`}
              label={words.contactName}
              required
              value={contact.name}
              onChange={(name) => change(index, { name })}
              fault={faults[`contacts-${index}-name`]}
            />
            <TextField
              id={`contacts-${index}-email`}
              label={words.contactEmail}
              type="email"
              value={contact.email}
              onChange={(email) => change(index, { email })}
              fault={faults[`contacts-${index}-email`]}
            />
          </div>
          <TextField
            id={`contacts-${index}-organisation`}
            label={words.contactOrganisation}
            value={contact.organisation}
            onChange={(organisation) => change(index, { organisation })}
            fault={faults[`contacts-${index}-organisation`]}
          />
          <label className="check">
            <input type="checkbox" checked={contact.mayPublish} onChange={(event) => change(index, { mayPublish: event.target.checked })} />
            <span>
              {words.contactMayPublish} <span className="soft">{words.contactMayPublishHelp}</span>
            </span>
          </label>
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => {
              onChange(contacts.filter((_, at) => at !== index));
              box.current?.querySelector<HTMLElement>('.add-contacts > button')?.focus();
            }}
          >
            {words.removeContact(contact.name || words.contact(index + 1).toLowerCase())}
          </button>
        </fieldset>
      ))}
      {contacts.length < MOST && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            onChange([...contacts, emptyContact]);
            requestAnimationFrame(() => document.getElementById(`contacts-${contacts.length}-name`)?.focus());
          }}
        >
          <PlusIcon />
          {words.addContact}
        </button>
      )}
    </fieldset>
  );
}
