import { describe, expect, it } from 'vitest';
import { nextMeeting, previousFor, purposesFor, usualPurpose } from '../../extension/write/purpose.ts';
import { type Interaction, PURPOSES, STAGES, type Stage } from '../../shared/model.ts';
import { DAY, NOW } from './people.ts';

const happened = (kind: Interaction['kind'], days: number, more: Partial<Interaction> = {}): Interaction => ({
  id: `${kind}${days}`,
  mentorId: 'm',
  kind,
  at: NOW - days * DAY,
  zone: 'Europe/Paris',
  direction: kind === 'reply' ? 'in' : 'out',
  channel: null,
  text: '',
  outcome: null,
  meetsAt: null,
  toStage: null,
  ...more,
});
const usual = (stage: Stage, journal: Interaction[]) => usualPurpose({ stage, urls: [] }, journal, [], NOW);

describe('what a mentee most likely writes next', () => {
  it.each([
    ['saved', [], 'first-message'],
    ['contacted', [happened('message', 8)], 'follow-up-1'],
    ['contacted', [happened('message', 30), happened('follow-up', 14)], 'follow-up-2'],
    ['contacted', [happened('message', 50), happened('follow-up', 40), happened('follow-up', 20)], 'closing'],
    ['replied', [happened('message', 8), happened('reply', 1, { outcome: 'yes' })], 'answer-yes'],
    ['replied', [happened('message', 8), happened('reply', 1, { outcome: 'question' })], 'first-message'],
    ['declined', [happened('message', 8), happened('reply', 1, { outcome: 'no' })], 'answer-no'],
    ['paused', [happened('message', 8), happened('reply', 1, { outcome: 'not-now' })], 'answer-no'],
    ['meeting', [happened('meeting', 1, { meetsAt: NOW + DAY })], 'confirm-meeting'],
    ['meeting', [happened('meeting', 3, { meetsAt: NOW - DAY })], 'thanks'],
    ['meeting', [happened('meeting', 33, { meetsAt: NOW - 30 * DAY }), happened('thanks', 29)], 'news-30'],
    ['meeting', [happened('meeting', 99, { meetsAt: NOW - 90 * DAY }), happened('thanks', 89)], 'news-90'],
    ['mentoring', [happened('meeting', 99, { meetsAt: NOW - 90 * DAY }), happened('thanks', 89)], 'review'],
    ['completed', [happened('meeting', 99)], 'goodbye'],
  ] as const)('%s: %#', (stage, journal, purpose) => {
    expect(usual(stage, [...journal])).toBe(purpose);
  });

  it('is among the letters that suit the stage, each of which is a purpose, and every stage has some', () => {
    for (const stage of STAGES) {
      expect(purposesFor(stage).length).toBeGreaterThan(0);
      expect(PURPOSES).toEqual(expect.arrayContaining([...purposesFor(stage)]));
    }
    const offered = new Set(STAGES.flatMap((stage) => purposesFor(stage)));
    expect([...offered].toSorted()).toEqual([...PURPOSES].toSorted());
  });
});

describe('what a letter refers to', () => {
  const journal = [
    happened('message', 9),
    happened('meeting', 5, { meetsAt: NOW - 4 * DAY }),
    happened('thanks', 3),
  ];

  it('is the meeting for thanks and news, the last thing sent for the others', () => {
    expect(previousFor('news-30', journal)).toEqual({ at: NOW - 4 * DAY });
    expect(previousFor('follow-up-1', journal)).toEqual({ at: NOW - 3 * DAY });
    expect(previousFor('thanks', [])).toBe(null);
  });

  it('is the nearest meeting ahead when one is confirmed', () => {
    const ahead = [DAY, 5 * DAY, 2 * DAY].map((more) => happened('meeting', 1, { meetsAt: NOW + more }));
    expect(nextMeeting(ahead, NOW)).toBe(NOW + DAY);
    expect(nextMeeting(journal, NOW)).toBe(null);
  });
});
