import { expect, it } from 'vitest';
import { exchanged } from '../../../extension/write/coach/exchanged.ts';
import type { Interaction } from '../../../shared/model.ts';

const DIRECTIONS = {
  invitation: 'out',
  message: 'out',
  'follow-up': 'out',
  thanks: 'out',
  reply: 'in',
  note: null,
} as const;

function happened(kind: keyof typeof DIRECTIONS, at: number): Interaction {
  const direction = DIRECTIONS[kind];
  const rest = { channel: null, outcome: null, meetsAt: null, toStage: null, zone: 'Europe/Paris' };
  return { id: `${at}`, mentorId: 'nora', kind, at, direction, text: `${kind} ${at}`, ...rest };
}

it('what was sent counts since the last reply, what was written counts always', () => {
  const journal = [
    happened('message', 1),
    happened('follow-up', 2),
    happened('reply', 3),
    happened('note', 4),
    happened('message', 5),
    happened('thanks', 6),
    happened('follow-up', 7),
  ];
  expect(exchanged(journal)).toEqual({
    previous: ['message 1', 'follow-up 2', 'message 5', 'thanks 6', 'follow-up 7'],
    sentAt: [5, 7],
    followUps: 1,
  });
});
