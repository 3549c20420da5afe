import { useParams } from 'react-router';
import { DeskRecordDocument } from '../../generated/explorer.ts';
import { kindOfField, nameOfKind } from '../../shared/kind-names.ts';
import { useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { deskWords } from '../words/desk-words.ts';
import { RecordEditor } from './record-editor.tsx';
import { useDeskAnswer } from './session.tsx';

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
            <RecordEditor key={`${record.id} ${record.kind}`} kind={record.kind} stored={record} />
          </>
        );
      }}
    </Answered>
  );
}

/** A record that does not exist yet. */
export function CreateRecord() {
  const { id = '' } = useParams();
  const kind = kindOfField(id);
  return kind ? <RecordEditor key={kind} kind={nameOfKind(kind)} /> : <NotFoundPage />;
}
