import { request as requestPlainly } from 'node:http';
import { request as requestSafely } from 'node:https';
import { Webhook as Signer } from 'standardwebhooks';
import type { WebhookFailure } from '../generated/schema.ts';
import { nameOfKind } from '../shared/kind-names.ts';
import type { Kind } from '../shared/kinds.ts';
import { type AllowedHosts, isAllowed, isPrivateItself, lookupPublic, NotPublic, webhookAddress } from './address.ts';

/** Milliseconds in which a receiver has to answer. */
const LONGEST_ANSWER = 10_000;

/** What a webhook is told, and how it is signed. */
export interface Message {
  /** Id of the message, which stays the same however often it is sent. */
  message: string;
  /** Moment at which it was made, ISO 8601. */
  messageTime: string;
  /** Cursor of `changes` behind which the news stands; null at the beginning. */
  messageAfter: string | null;
  /** Kinds of what changed. */
  messageKinds: readonly Kind[];
  url: string;
  secret: string;
}

/** Posts a message as Standard Webhooks has it. Answers why it was not taken; undefined when it was. */
export async function send(message: Message, allowed: AllowedHosts, signal: AbortSignal): Promise<WebhookFailure | undefined> {
  const url = webhookAddress(message.url, allowed);
  if (!url || (isPrivateItself(url) && !isAllowed(url, allowed))) return 'NOT_PUBLIC';
  const { messageTime: timestamp, messageAfter: cursor, messageKinds } = message;
  const body = JSON.stringify({ type: 'changes', timestamp, data: { cursor, kinds: messageKinds.map((kind) => nameOfKind(kind)) } });
  const now = new Date();
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'kruispunt',
    'webhook-id': message.message,
    'webhook-timestamp': Math.floor(now.getTime() / 1_000),
    'webhook-signature': new Signer(message.secret).sign(message.message, now, body),
  };
  const options = {
    ...{ method: 'POST', headers, agent: false, signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER)]) },
    ...(!isAllowed(url, allowed) && { lookup: lookupPublic }),
  };
  return statusOf(url, options, body).then(failureOf, (error: unknown) => (error instanceof NotPublic ? 'NOT_PUBLIC' : 'NO_ANSWER'));
}

/** Status of the answer to a request: redirects are not followed, and what else is answered is not read. */
function statusOf(url: URL, options: object, body: string): Promise<number> {
  const request = url.protocol === 'https:' ? requestSafely : requestPlainly;
  return new Promise((resolve, reject) => {
    request(url, options, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    })
      .on('error', reject)
      .end(body);
  });
}

function failureOf(status: number): WebhookFailure | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 410) return 'GONE';
  return status >= 300 && status < 400 ? 'REDIRECTED' : 'REFUSED';
}
