/** The contract of the calendar and of the browsers that ring. The feed and the ring page are no JSON, and stand apart. */
import {
  CalendarChannel,
  CalendarReply,
  InvitationReply,
  Ring,
  RingEnd,
  RingPath,
  RingReply,
} from '../../shared/reminders-api.ts';
import { BODY_REFUSALS, type Endpoint } from './endpoint.ts';

export const CHANNEL_ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'put',
    path: '/v1/channels/calendar',
    summary: 'A secret address for calendars to subscribe to. The one before ends.',
    isPrivate: true,
    body: CalendarChannel,
    status: 200,
    reply: CalendarReply,
    refusals: BODY_REFUSALS,
  },
  {
    method: 'delete',
    path: '/v1/channels/calendar',
    summary: 'End the calendar: its address is nobody’s.',
    isPrivate: true,
    status: 204,
    refusals: ['no-such-channel'],
  },
  {
    method: 'post',
    path: '/v1/channels/push/invitations',
    summary:
      'An address for another browser to open, once and within the hour, to be rung there. The one before ends.',
    isPrivate: true,
    status: 201,
    reply: InvitationReply,
    refusals: ['no-push', 'too-many-rings'],
  },
  {
    method: 'put',
    path: '/v1/channels/push',
    summary: 'Ring this browser: with an invitation, or later with the secret it was given for it.',
    isPrivate: false,
    body: Ring,
    status: 200,
    reply: RingReply,
    refusals: [...BODY_REFUSALS, 'too-many-requests', 'expired'],
  },
  {
    method: 'post',
    path: '/v1/channels/push/end',
    summary: 'Ring this browser no more, by itself.',
    isPrivate: false,
    body: RingEnd,
    status: 204,
    refusals: [...BODY_REFUSALS, 'too-many-requests', 'expired', 'no-such-channel'],
  },
  {
    method: 'delete',
    path: '/v1/channels/push/{id}',
    summary: 'Ring a browser no more, by a device.',
    isPrivate: true,
    params: RingPath,
    status: 204,
    refusals: ['invalid', 'no-such-channel'],
  },
];
