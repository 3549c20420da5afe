import { type ErrorCode, KruispuntError } from './kruispunt-error.ts';

interface Body {
  data?: unknown;
  errors?: readonly {
    message: string;
    extensions?: { code?: ErrorCode; values?: Readonly<Record<string, unknown>>; retryAfter?: number };
  }[];
}

/** The data of an answer, and its text. Throws KruispuntError where anything of it went wrong. */
export async function readAnswer(response: Response): Promise<{ data: unknown; text: string }> {
  const text = await response.text().catch((cause: unknown) => {
    throw new KruispuntError('NOT_ANSWERED', 'The answer broke off.', { cause });
  });
  const { data, errors = [] } = bodyOf(text);
  const [error] = errors;
  const retryAfter = error?.extensions?.retryAfter ?? secondsOf(response.headers.get('retry-after'));
  if (error)
    throw new KruispuntError(error.extensions?.code ?? 'NOT_ANSWERED', error.message, { values: error.extensions?.values, retryAfter });
  if (data === undefined || data === null) {
    throw new KruispuntError('NOT_ANSWERED', `The answer, with status ${response.status}, is none of GraphQL.`, { retryAfter });
  }
  return { data, text };
}

function bodyOf(text: string): Body {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** Retry-After is in seconds, or a moment. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
