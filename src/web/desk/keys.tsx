import { type FormEvent, useState } from 'react';
import {
  CreateKeyDocument,
  DeskAuditDocument,
  type DeskAuditQuery,
  DeskKeysDocument,
  type KeyFragment,
  RevokeKeyDocument,
} from '../../generated/explorer.ts';
import type { Role } from '../../generated/schema.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { ConfirmButton } from '../forms/confirm-button.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Answered, Failure } from '../parts/answered.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { dayIn, lastDayIn, momentIn } from '../words/dates.ts';
import { deskWords } from '../words/desk-words.ts';
import { formWords } from '../words/form-words.ts';
import { type FieldFault, faultsOf, within } from './faults.ts';
import { useDeskAnswer, useDeskChange } from './session.tsx';
import { TableScroll } from './table-scroll.tsx';

/** The API keys, for admins: those there are, and a new one. */
export function Keys() {
  const words = useWords(deskWords);
  const answer = useDeskAnswer(DeskKeysDocument, {});
  const audit = useDeskAnswer(DeskAuditDocument, {});
  return (
    <>
      <PageTitle className="desk-title" tab={words.pages.keys}>
        {words.pages.keys}
      </PageTitle>
      <p className="desk-lead">{words.keysIntro}</p>
      <NewKey />
      <Section title={words.allKeys} wide>
        <Answered of={answer}>
          {({ keys }) => (keys.length === 0 ? <p className="soft">{words.noKeys}</p> : <KeyTable keys={keys} />)}
        </Answered>
      </Section>
      <Section title={words.audit} wide>
        <Answered of={audit}>{(data) => <Trail entries={data.audit} />}</Answered>
      </Section>
    </>
  );
}

function Trail({ entries }: { entries: DeskAuditQuery['audit'] }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  if (entries.length === 0) return <p className="soft">{words.noAudit}</p>;
  return (
    <TableScroll label={words.audit}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.subject}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ time, who, action, subject }) => (
          <tr key={`${time} ${subject}`}>
            <td>{momentIn(language, time, 'medium')}</td>
            <td>{who}</td>
            <td>{words.actions[action]}</td>
            <td>
              <code>{subject}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </TableScroll>
  );
}

const givable: readonly Role[] = ['CONTRIBUTOR', 'CURATOR', 'ADMIN', 'READER'];

function NewKey() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { missing } = useWords(formWords);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('CONTRIBUTOR');
  const [expires, setExpires] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [secret, setSecret] = useState<string>();
  const creating = useDeskChange(CreateKeyDocument, ({ createKey: { secret: made, userErrors } }) => {
    setFaults(faultsOf(language, userErrors, 1));
    if (!made) return;
    setSecret(made);
    setName('');
    setExpires('');
  });
  const send = () => creating.mutate({ input: { name: name.trim(), role, expires: expires || null } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSecret(undefined);
    if (name.trim() === '') setFaults([{ path: ['name'], fault: missing }]);
    else if (!creating.isPending) send();
  };
  return (
    <Section title={words.newKey} wide>
      <form onSubmit={submit} noValidate className="new-key">
        <TextField
          id="key-name"
          label={words.keyName}
          help={words.keyNameHelp}
          value={name}
          onChange={setName}
          fault={within(faults, 'name')[0]?.fault}
          required
        />
        <ChoiceField
          id="key-role"
          label={words.keyRole}
          value={role}
          onChange={(value) => setRole(value || 'CONTRIBUTOR')}
          options={givable.map((value) => ({ value, label: words.roleHelp[value] }))}
        />
        <TextField
          id="key-expires"
          label={words.keyExpires}
          help={words.keyExpiresHelp}
          type="date"
          value={expires}
          onChange={setExpires}
          fault={within(faults, 'expires')[0]?.fault}
        />
        {creating.error && <Failure error={creating.error} again={send} asking={creating.isPending} />}
        <button type="submit" className="button" aria-disabled={creating.isPending}>
          {words.makeKey}
        </button>
      </form>
      <div role="status">
        {secret && (
          <div className="new-secret">
            <p>
              <b>{words.keyMade}</b> {words.keyOnce}
            </p>
            <p>
              <code className="secret">{secret}</code>
            </p>
            <CopyButton text={secret}>{words.copyKey}</CopyButton>
          </div>
        )}
      </div>
    </Section>
  );
}

function KeyTable({ keys }: { keys: readonly KeyFragment[] }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const revoking = useDeskChange(RevokeKeyDocument);
  const now = new Date().toISOString();
  return (
    <>
      {revoking.error && <Failure error={revoking.error} again={() => revoking.reset()} asking={revoking.isPending} />}
      <TableScroll label={words.allKeys}>
        <thead>
          <tr>
            <th scope="col">{words.keyName}</th>
            <th scope="col">{words.keyRole}</th>
            <th scope="col">{words.made}</th>
            <th scope="col">{words.lastUsed}</th>
            <th scope="col">{words.works}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, name, role, created, expires, lastUsed, revoked }) => (
            <tr key={id}>
              <th scope="row">
                {name} <code className="small">{id}</code>
              </th>
              <td>{words.roles[role]}</td>
              <td>{dayIn(language, created)}</td>
              <td>{lastUsed ? dayIn(language, lastUsed) : words.never}</td>
              <td>
                {revoked ? (
                  words.revokedOn(dayIn(language, revoked))
                ) : (
                  <div className="row">
                    <span>
                      {expires && expires < now && words.expiredOn(lastDayIn(language, expires))}
                      {expires && expires >= now && words.until(lastDayIn(language, expires))}
                      {!expires && words.noEnd}
                    </span>
                    <ConfirmButton
                      label={words.revoke}
                      question={words.revokeSure(name)}
                      yes={words.revokeYes}
                      no={words.no}
                      onConfirm={() => revoking.mutate({ input: { id } })}
                    />
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableScroll>
    </>
  );
}
