/** Every route in words and schemas: what the contract document is made of. A test holds it against the routes. */
import type { z } from 'zod/mini';
import {
  DevicePath,
  DevicesReply,
  Entry,
  EntryReply,
  type ErrorCode,
  HealthReply,
  PullQuery,
  PullReply,
  Push,
  PushReply,
  VaultReply,
} from '../../shared/sync-api.ts';

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

const ENTRY_REFUSALS = ['malformed', 'invalid', 'not-json', 'body-too-large', 'too-many-requests'] as const;

export const ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/v1/vaults',
    summary: 'Open a vault, and enter it with a first device.',
    isPrivate: false,
    body: Entry,
    status: 201,
    reply: EntryReply,
    refusals: [...ENTRY_REFUSALS, 'vault-exists'],
  },
  {
    method: 'get',
    path: '/v1/vault',
    summary: 'How much the vault holds, and how much it may.',
    isPrivate: true,
    status: 200,
    reply: VaultReply,
    refusals: [],
  },
  {
    method: 'delete',
    path: '/v1/vault',
    summary: 'Erase the vault: records, reminders, devices. Nothing of it remains.',
    isPrivate: true,
    status: 204,
    refusals: [],
  },
  {
    method: 'post',
    path: '/v1/devices',
    summary:
      'Join a vault with what its words give. A device that joins again gets a new token for its old one.',
    isPrivate: false,
    body: Entry,
    status: 201,
    reply: EntryReply,
    refusals: [...ENTRY_REFUSALS, 'no-such-vault', 'too-many-devices'],
  },
  {
    method: 'get',
    path: '/v1/devices',
    summary: 'The devices of the vault. Their names are sealed.',
    isPrivate: true,
    status: 200,
    reply: DevicesReply,
    refusals: [],
  },
  {
    method: 'delete',
    path: '/v1/devices/{id}',
    summary: 'Revoke a device, this one or another: its token ends at once.',
    isPrivate: true,
    params: DevicePath,
    status: 204,
    refusals: ['invalid', 'no-such-device'],
  },
  {
    method: 'post',
    path: '/v1/changes',
    summary:
      'Push. A change is stored where its revision follows the stored one, or where the record is not there; the same bytes again are no conflict. All of it happens in one transaction.',
    isPrivate: true,
    body: Push,
    status: 200,
    reply: PushReply,
    refusals: [
      'malformed',
      'invalid',
      'not-json',
      'body-too-large',
      'record-too-large',
      'too-many-changes',
      'duplicate-ids',
      'vault-full',
    ],
  },
  {
    method: 'get',
    path: '/v1/changes',
    summary: 'Pull: what changed after a cursor.',
    isPrivate: true,
    query: PullQuery,
    status: 200,
    reply: PullReply,
    refusals: ['invalid'],
  },
  {
    method: 'get',
    path: '/v1/health',
    summary: 'Whether the server and its databases answer.',
    isPrivate: false,
    status: 200,
    reply: HealthReply,
    refusals: [],
  },
];
