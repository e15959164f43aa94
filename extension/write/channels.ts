/** Which channels make sense for a purpose, the usual one first: the composer's choice of channel. */
import type { Channel, Purpose } from '../../shared/model.ts';

/** Only the network carries an invitation; what comes after it goes wherever the two can write to each other. */
const CHANNELS_FOR: Readonly<Record<Purpose, readonly [Channel, ...Channel[]]>> = {
  invitation: ['invitation'],
  'first-message': ['message', 'inmail', 'email', 'other'],
  'follow-up-1': ['message', 'inmail', 'email', 'other'],
  'follow-up-2': ['message', 'inmail', 'email', 'other'],
  closing: ['message', 'inmail', 'email', 'other'],
  'answer-yes': ['message', 'inmail', 'email', 'other'],
  'answer-no': ['message', 'inmail', 'email', 'other'],
  'confirm-meeting': ['message', 'email', 'other'],
  thanks: ['message', 'email', 'other'],
  'news-30': ['message', 'email', 'other'],
  'news-90': ['message', 'email', 'other'],
  review: ['message', 'email', 'other'],
  goodbye: ['message', 'email', 'other'],
};

/** The channels to offer for a purpose, the usual one first. */
export function channelsFor(purpose: Purpose): readonly Channel[] {
  return CHANNELS_FOR[purpose];
}

/** Where a new draft goes: the channel last used with this mentor (null if none), else the usual one. */
export function defaultChannel(purpose: Purpose, lastUsed: Channel | null): Channel {
  const channels = CHANNELS_FOR[purpose];
  return lastUsed !== null && channels.includes(lastUsed) ? lastUsed : channels[0];
}
