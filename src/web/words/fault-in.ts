import { say, type ToldFault } from '../../shared/faults/fault-list.ts';
import { isRecordFaultCode } from '../../shared/faults/record-faults.ts';
import { capitalised } from '../../shared/faults/sentences.ts';
import type { Language } from '../../shared/language.ts';
import { faultWords } from './fault-words.ts';

/** What the API says is wrong with an input, as the reader says it. Which record it stands in is plain on a page. */
export function faultIn(language: Language, { code, values }: { code: string; values: object }): string {
  const isKnown = isRecordFaultCode(code);
  // The API fills each code with its own values. A page may be older than the server that answers it.
  const told = (isKnown ? { code, values: { ...values, record: undefined } } : { code: 'INVALID', values: {} }) as ToldFault;
  return capitalised(say(faultWords[language], told));
}
