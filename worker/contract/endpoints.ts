/** Every route there is: what the contract document is made of. A test holds it against the routes. */
import { CHANNEL_ENDPOINTS } from './channel-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { REMINDER_ENDPOINTS } from './reminder-endpoints.ts';
import { VAULT_ENDPOINTS } from './vault-endpoints.ts';

export const ENDPOINTS: readonly Endpoint[] = [
  ...VAULT_ENDPOINTS,
  ...REMINDER_ENDPOINTS,
  ...CHANNEL_ENDPOINTS,
];
