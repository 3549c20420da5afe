import { useEffect, useMemo, useReducer } from 'react';
import { useNavigate } from 'react-router';
import { SaveRecordDocument, type StoredFragment } from '../../generated/explorer.ts';
import { fieldOf, type KindName, kindNamed } from '../../shared/kind-names.ts';
import { oneOfKind } from '../../shared/kind-words.ts';
import { pathTo } from '../../shared/paths.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { deskWords } from '../words/desk-words.ts';
import { Conflict } from './conflict.tsx';
import { differencesOf } from './difference.ts';
import { editingAfter, startEditing } from './editing.ts';
import { EditorForm } from './editor-form.tsx';
import { EraseContact } from './erase-contact.tsx';
import { LinkToDesk } from './link-to-desk.tsx';
import { NamesContext, useNames } from './names.ts';
import { deskPathTo } from './paths.ts';
import { nameOf, trimmed } from './record-body.ts';
import { RemoveRecord } from './remove-record.tsx';
import { useDeskChange } from './session.tsx';
import { wrongIn } from './wrong-in.ts';

/** A record to be edited and saved, one that is stored or a new one of its kind. */
export function RecordEditor({ kind, stored }: { kind: KindName; stored?: StoredFragment }) {
  const words = useWords(deskWords);
  const kindWords = useWords(oneOfKind);
  const language = useLanguage();
  const lang = useContentLang();
  const navigate = useNavigate();
  const [editing, dispatch] = useReducer(editingAfter, stored, startEditing);
  const { opened, body, theirs } = editing;
  const bodies = useMemo(() => [body, opened.body], [body, opened.body]);
  const names = useNames(bodies);
  const changes = differencesOf(opened.body, trimmed(body)).length;
  useUnsaved(changes > 0);

  const saving = useDeskChange(SaveRecordDocument, ({ saveRecord: answer }) => {
    dispatch({ type: 'answered', answer });
    if (answer.record && !stored) void navigate(deskPathTo('edit', language, answer.record.id), { replace: true });
  });
  const save = (made = body, revision = opened.revision) => {
    if (saving.isPending) return;
    const userErrors = wrongIn(kind, trimmed(made), ['input', 'body']);
    if (userErrors.length > 0) dispatch({ type: 'answered', answer: { record: null, current: null, userErrors } });
    else saving.mutate({ input: { kind, body: trimmed(made), revision: revision ?? null } });
  };
  const title = stored ? nameOf(opened.body) : words.newOf(kindWords[kind].toLowerCase());
  return (
    <NamesContext value={names}>
      <p className="desk-kind">{kindWords[kind]}</p>
      <PageTitle className="desk-title" tab={title} lang={stored ? lang : undefined}>
        {title}
      </PageTitle>
      {stored && <Ways kind={kind} id={stored.id} isPublic={kind !== 'CONTACT' || Boolean(body['publish'])} />}
      {theirs ? (
        <Conflict
          base={opened.body}
          mine={trimmed(body)}
          theirs={theirs}
          saving={saving.isPending}
          onResolved={(resolved) => {
            dispatch({ type: 'resolved', body: resolved });
            save(resolved, theirs.revision);
          }}
          onTheirs={() => dispatch({ type: 'theirsTaken' })}
        />
      ) : (
        <EditorForm kind={kind} editing={editing} dispatch={dispatch} changes={changes} saving={saving} onSave={() => save()} />
      )}
      {stored && kind === 'CONTACT' && <EraseContact id={stored.id} name={nameOf(opened.body)} />}
      {stored && opened.revision !== undefined && <RemoveRecord id={stored.id} revision={opened.revision} />}
    </NamesContext>
  );
}

/** The ways from a record to its page, its history and another that it may be merged with. */
function Ways({ kind, id, isPublic }: { kind: KindName; id: string; isPublic: boolean }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  return (
    <p className="desk-links">
      {isPublic && <a href={pathTo(fieldOf(kindNamed(kind)), language, id)}>{words.seePage}</a>}
      <LinkToDesk page="history" id={id}>
        {words.history}
      </LinkToDesk>
      <LinkToDesk page="merge" rest={`?into=${id}`}>
        {words.mergeWith}
      </LinkToDesk>
    </p>
  );
}

/** Asks before the page is left with what was not saved. */
function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
