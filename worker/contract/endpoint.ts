/** A route in words and schemas. */
import type { z } from 'zod/mini';
import type { ErrorCode } from '../../shared/sync-api.ts';

export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  summary: string;
  /** Needs a device token. */
  isPrivate: boolean;
  params?: z.ZodMiniObject;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  status: 200 | 201 | 204;
  reply?: z.ZodMiniType;
  /** What this route refuses, beyond what every route may. */
  refusals: readonly ErrorCode[];
}

/** What every route with a body may refuse. */
export const BODY_REFUSALS = ['malformed', 'invalid', 'not-json', 'body-too-large'] as const;
