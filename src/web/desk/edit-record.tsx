import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { DeskRecordDocument, SaveRecordDocument, type StoredFragment, type WrongFragment } from '../../generated/explorer.ts';
import type { RecordKind } from '../../generated/schema.ts';
import { pathTo } from '../../shared/paths.ts';
import { slugOf } from '../../shared/slug.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { Answered, Failure } from '../parts/answered.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { deskWords } from '../words/desk-words.ts';
import { Conflict } from './conflict.tsx';
import { differencesOf } from './difference.ts';
import { DifferenceList } from './difference-list.tsx';
import { EraseContact } from './erase-contact.tsx';
import { faultIn, faultsByField, labelOfPath } from './faults.ts';
import { LinkToDesk } from './link-to-desk.tsx';
import { NamesContext, useNames } from './names.ts';
import { deskPathTo } from './paths.ts';
import { RawRecord } from './raw-record.tsx';
import { type Body, bodyOf, nameOf, trimmed } from './record-body.ts';
import { RecordForm } from './record-form.tsx';
import { recordKinds } from './record-schema.ts';
import { RemoveRecord } from './remove-record.tsx';
import { useDeskAnswer, useDeskChange } from './session.tsx';

/** A record that exists, to be edited. */
export function EditRecord() {
  const words = useWords(deskWords);
  const { id = '' } = useParams();
  const answer = useDeskAnswer(DeskRecordDocument, { id });
  return (
    <Answered of={answer} page>
      {({ record }) => {
        if (!record) return <NotFoundPage />;
        return (
          <>
            {record.id !== id && <p className="remark">{words.mergedInto(id, record.id)}</p>}
            <Editor key={`${record.id} ${record.kind}`} kind={record.kind} stored={record} />
          </>
        );
      }}
    </Answered>
  );
}

/** A record that does not exist yet. */
export function CreateRecord() {
  const { id = '' } = useParams();
  const kind = recordKinds.find((name) => name.toLowerCase() === id);
  return kind ? <Editor key={kind} kind={kind} /> : <NotFoundPage />;
}

function Editor({ kind, stored }: { kind: RecordKind; stored?: StoredFragment }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const lang = useContentLang();
  const navigate = useNavigate();
  /** What was opened: changes are counted from there, whatever others saved since. */
  const [opened, setOpened] = useState(() => ({ body: bodyOf(stored?.body), revision: stored?.revision }));
  const [body, setBody] = useState<Body>(opened.body);
  const [raw, setRaw] = useState<string>();
  const [wrong, setWrong] = useState<readonly WrongFragment[]>([]);
  const [current, setCurrent] = useState<StoredFragment>();
  const [isSaved, setIsSaved] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);

  const changes = differencesOf(opened.body, trimmed(body)).length;
  const bodies = useMemo(() => [body, opened.body], [body, opened.body]);
  const names = useNames(bodies);
  useUnsaved(changes > 0);

  const saving = useDeskChange(SaveRecordDocument, ({ saveRecord: { record, current: theirs, userErrors } }) => {
    setWrong(theirs ? [] : userErrors);
    setCurrent(theirs ?? undefined);
    if (!record) {
      setAttempts((count) => count + 1);
      return;
    }
    const saved = bodyOf(record.body);
    setOpened({ body: saved, revision: record.revision });
    setBody(saved);
    if (raw !== undefined) setRaw(JSON.stringify(saved, null, 2));
    setIsSaved(true);
    if (!stored) void navigate(deskPathTo('edit', language, record.id), { replace: true });
  });
  const save = (made: Body = body, revision = opened.revision) => {
    if (!saving.isPending) saving.mutate({ input: { kind, body: trimmed(made), revision: revision ?? null } });
  };
  const change = (next: Body) => {
    setIsSaved(false);
    const id = suggestedId(stored, body, next);
    setBody(id === undefined ? next : { ...next, id });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };

  const title = stored ? nameOf(opened.body) : words.newOf(words.kinds[kind].toLowerCase());
  const faults = faultsByField(language, wrong);
  return (
    <NamesContext value={names}>
      <p className="desk-kind">{words.kinds[kind]}</p>
      <PageTitle className="desk-title" tab={title} lang={stored ? lang : undefined}>
        {title}
      </PageTitle>
      {stored && (
        <p className="desk-links">
          {kind !== 'CONTACT' || body['publish'] ? <a href={pathTo(pageOfKind(kind), language, stored.id)}>{words.seePage}</a> : null}
          <LinkToDesk page="history" id={stored.id}>
            {words.history}
          </LinkToDesk>
          <LinkToDesk page="merge" rest={`?into=${stored.id}`}>
            {words.mergeWith}
          </LinkToDesk>
        </p>
      )}
      {current && (
        <Conflict
          base={opened.body}
          mine={trimmed(body)}
          theirs={current}
          saving={saving.isPending}
          onResolved={(resolved) => {
            setBody(resolved);
            save(resolved, current.revision);
          }}
          onTheirs={() => {
            const theirs = bodyOf(current.body);
            setOpened({ body: theirs, revision: current.revision });
            setBody(theirs);
            setCurrent(undefined);
          }}
        />
      )}
      {!current && (
        <form onSubmit={submit} noValidate className="editor">
          <FaultSummary
            box={summary}
            faults={Object.fromEntries(
              Object.entries(faults)
                .filter(([path]) => path !== '')
                .map(([path, fault]) => [`body-${path}`, fault]),
            )}
            labelOf={(id) => labelOfPath(language, id.replace(/^body-/, ''))}
            general={wrong.filter(({ path }) => path.length < 3).map(({ message }) => faultIn(language, message))}
          />
          <fieldset className="switch-view">
            <legend className="unseen">{words.view}</legend>
            <label>
              <input type="radio" name="view" checked={raw === undefined} onChange={() => setRaw(undefined)} />
              {words.asForm}
            </label>
            <label>
              <input type="radio" name="view" checked={raw !== undefined} onChange={() => setRaw(JSON.stringify(trimmed(body), null, 2))} />
              {words.asJson}
            </label>
          </fieldset>
          {raw === undefined ? (
            <RecordForm kind={kind} body={body} onChange={change} faults={faults} fixedId={stored !== undefined} />
          ) : (
            <RawRecord
              text={raw}
              onChange={(text, parsed) => {
                setRaw(text);
                if (parsed) change(parsed);
              }}
            />
          )}
          {changes > 0 && stored && (
            <details className="editor-changes">
              <summary>{words.seeChanges(changes)}</summary>
              <DifferenceList before={opened.body} after={trimmed(body)} />
            </details>
          )}
          {saving.error && <Failure error={saving.error} again={() => save()} asking={saving.isPending} />}
          <div className="save-bar">
            <button type="submit" className="button" aria-disabled={saving.isPending}>
              {saving.isPending ? words.saving : words.save}
            </button>
            <span role="status">{isSaved ? words.saved : changes > 0 ? words.changed(changes) : words.unchanged}</span>
          </div>
        </form>
      )}
      {stored && kind === 'CONTACT' && <EraseContact id={stored.id} name={nameOf(opened.body)} />}
      {stored && opened.revision !== undefined && <RemoveRecord id={stored.id} revision={opened.revision} />}
    </NamesContext>
  );
}

/** The id follows the name of a new record until somebody chooses another. */
function suggestedId(stored: StoredFragment | undefined, before: Body, next: Body): string | undefined {
  if (stored) return undefined;
  const [old, now] = [slugOf(nameOf({ ...before, id: '' })), slugOf(nameOf({ ...next, id: '' }))];
  const own = String(before['id'] ?? '');
  return next['id'] === before['id'] && (own === '' || own === old) && now !== old ? now : undefined;
}

function pageOfKind(kind: RecordKind) {
  return kind.toLowerCase() as Lowercase<RecordKind>;
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
