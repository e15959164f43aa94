/** How a request is refused: one shape, a closed list of codes, and nothing of an unknown error but that it was. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode, ErrorReply } from '../shared/sync-api.ts';
import type { App } from './app.ts';
import { refusedPage } from './pages/answer.ts';
import { languageOf } from './pages/language.ts';

const STATUS: Record<ErrorCode, ContentfulStatusCode> = {
  malformed: 400,
  invalid: 400,
  'not-json': 415,
  'body-too-large': 413,
  'record-too-large': 413,
  'too-many-changes': 413,
  'duplicate-ids': 400,
  unauthorized: 401,
  'no-such-vault': 404,
  'vault-exists': 409,
  'vault-full': 409,
  'no-such-device': 404,
  'too-many-devices': 409,
  'no-such-reminder': 404,
  'no-such-channel': 404,
  'wrong-code': 403,
  expired: 410,
  'too-many-rings': 409,
  'no-mail': 409,
  'no-push': 409,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-many-requests': 429,
  internal: 500,
};

const MESSAGE: Record<ErrorCode, string> = {
  malformed: 'The body is not JSON.',
  invalid: 'The request does not fit the contract.',
  'not-json': 'Send application/json.',
  'body-too-large': 'The body is too large: send less at once.',
  'record-too-large': 'A sealed record is too large.',
  'too-many-changes': 'Too many changes at once: send them in several requests.',
  'duplicate-ids': 'An id comes twice in one push.',
  unauthorized: 'The device token is missing, unknown or revoked.',
  'no-such-vault': 'No vault goes by these words here.',
  'vault-exists': 'This vault is open already: join it.',
  'vault-full': 'The vault has no room for this. Nothing of it was stored.',
  'no-such-device': 'The vault has no such device.',
  'too-many-devices': 'The vault has as many devices as it may.',
  'no-such-reminder': 'Nothing is to ring for this record.',
  'no-such-channel': 'This channel is not switched on.',
  'wrong-code': 'This is not the code that was sent.',
  expired: 'Its time is over, or it was used.',
  'too-many-rings': 'As many browsers ring as may.',
  'no-mail': 'This server does not send mail.',
  'no-push': 'This server cannot reach push services.',
  'not-found': 'There is nothing here.',
  'method-not-allowed': 'This address does not take that method.',
  'too-many-requests': 'Too many requests: wait a minute.',
  internal: 'The server failed. The same request may be sent again.',
};

/** A refusal that was foreseen. Thrown anywhere, answered in one place. */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string = MESSAGE[code]) {
    super(message);
    this.code = code;
  }
}

export const statusOf = (code: ErrorCode): ContentfulStatusCode => STATUS[code];

/**
 * The one error handler: refusals say what they are, everything else is logged and says nothing. Who opens an address
 * in a browser reads a page.
 */
export function answerError(error: Error, c: Context<App>): Response | Promise<Response> {
  const requestId = c.get('requestId');
  const refusal = error instanceof Refusal ? error : new Refusal('internal');
  if (refusal !== error) logError(error, { requestId, method: c.req.method });
  if (refusal.code === 'too-many-requests') c.header('Retry-After', '60');
  if (refusal.code === 'unauthorized') c.header('WWW-Authenticate', 'Bearer');
  if (c.req.header('Accept')?.includes('text/html'))
    return c.html(
      refusedPage(languageOf(c.req.header('Accept-Language')), refusal.code),
      STATUS[refusal.code],
    );
  const reply: ErrorReply = { error: { code: refusal.code, message: refusal.message, requestId } };
  return c.json(reply, STATUS[refusal.code]);
}

/**
 * Neither address, nor message, nor body: they may hold what belongs to a mentee. Where it happened is enough.
 * `context` must hold nothing of hers either.
 */
export function logError(error: unknown, context: Record<string, string | number>): void {
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
  const lines = stack.split('\n').filter((line) => /^\s+at /.test(line));
  // biome-ignore lint/suspicious/noConsole: the console is the platform's log
  console.error(JSON.stringify({ ...context, error: name, where: lines.slice(0, 8) }));
}
