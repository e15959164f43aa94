/** Where a relation stands: stories first, then what must hold for any journal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interaction, STAGES, type Stage } from '../../shared/model.ts';
import { byTime, heardAs, movesFrom, standing, timeline } from '../../shared/stages.ts';
import { aJournal, aJournalTwice, anInteraction, happened, instant, meeting, moved } from './journal.ts';

const saved = happened('saved', '2026-11-02T10:00');
const drafted = happened('drafted', '2026-11-03T10:00');
const message = happened('message', '2026-11-04T10:00');
const reply = (outcome: Interaction['outcome'], local = '2026-11-06T10:00') =>
  happened('reply', local, { outcome });
const met = meeting('2026-11-09T10:00', '2026-11-12T18:00');
const mentoring = moved('mentoring', '2026-11-13T10:00');
const stageOf = (...journal: Interaction[]): Stage => standing(journal).stage;

describe('the road', () => {
  it('goes from saved to drafted to contacted to replied to meeting as things happen', () => {
    expect(stageOf(saved)).toBe('saved');
    expect(stageOf(saved, drafted)).toBe('drafted');
    expect(stageOf(saved, drafted, message)).toBe('contacted');
    expect(stageOf(saved, drafted, message, reply('yes'))).toBe('replied');
    expect(stageOf(saved, drafted, message, reply('yes'), met)).toBe('meeting');
  });

  it('becomes a mentorship, and completes, by hand', () => {
    expect(stageOf(saved, message, met, mentoring)).toBe('mentoring');
    expect(stageOf(saved, message, met, mentoring, moved('completed', '2027-06-01T10:00'))).toBe('completed');
  });

  it('does not go back when another draft is begun, somebody is saved again or a note is added', () => {
    for (const kind of ['drafted', 'saved', 'note', 'advice', 'thanks'] as const) {
      expect(stageOf(saved, message, reply('yes'), happened(kind, '2026-11-08T10:00'))).toBe('replied');
    }
  });

  it('knows a first contact by an invitation, by its acceptance, and by a follow-up alone', () => {
    for (const kind of ['invitation', 'accepted', 'follow-up'] as const) {
      expect(stageOf(saved, happened(kind, '2026-11-04T10:00'))).toBe('contacted');
    }
    expect(
      stageOf(saved, happened('invitation', '2026-11-04T10:00'), happened('accepted', '2026-11-05T10:00')),
    ).toBe('contacted');
  });

  it('stays in conversation when the mentee writes again', () => {
    const again = happened('message', '2026-11-20T10:00');
    expect(stageOf(saved, message, reply('yes'), again)).toBe('replied');
    expect(stageOf(saved, message, met, again)).toBe('meeting');
    expect(stageOf(saved, message, met, mentoring, again)).toBe('mentoring');
  });

  it('is not thrown back by a reply or another meeting once the two meet', () => {
    expect(stageOf(saved, message, met, reply('yes', '2026-11-10T10:00'))).toBe('meeting');
    expect(stageOf(saved, message, met, mentoring, reply('question', '2026-11-20T10:00'))).toBe('mentoring');
    expect(stageOf(saved, message, met, mentoring, meeting('2026-11-20T10:00', '2026-12-01T18:00'))).toBe(
      'mentoring',
    );
  });

  it('stays completed when the two still write to each other', () => {
    const journal = [saved, met, mentoring, moved('completed', '2027-06-01T10:00')];
    expect(
      stageOf(...journal, happened('message', '2027-06-02T10:00'), reply('no', '2027-06-03T10:00')),
    ).toBe('completed');
  });
});

describe('replies', () => {
  it('sorts a yes, a question and an unsorted reply under replied, a "not now" under paused, a no under declined', () => {
    expect(stageOf(saved, message, reply('yes'))).toBe('replied');
    expect(stageOf(saved, message, reply('question'))).toBe('replied');
    expect(stageOf(saved, message, reply(null))).toBe('replied');
    expect(stageOf(saved, message, reply('not-now'))).toBe('paused');
    expect(stageOf(saved, message, reply('no'))).toBe('declined');
  });

  it('hears words that came in as a reply, and a reply that went out as a message', () => {
    expect(heardAs({ ...message, direction: 'in' })).toBe('reply');
    expect(heardAs({ ...reply('yes'), direction: 'out' })).toBe('message');
    expect(stageOf(saved, message, { ...message, id: 'archive', at: message.at + 1, direction: 'in' })).toBe(
      'replied',
    );
  });
});

describe('side exits', () => {
  const closing = happened('closing', '2026-11-20T10:00');

  it('closes kindly a contact without an answer, and a conversation that fell silent', () => {
    expect(stageOf(saved, message, closing)).toBe('silent');
    expect(stageOf(saved, message, reply('yes'), closing)).toBe('silent');
  });

  it('does not end a mentorship because of a closing message', () => {
    expect(stageOf(saved, message, met, mentoring, closing)).toBe('mentoring');
  });

  it('is reopened by a reply, by words of the mentee, and by a meeting', () => {
    const exits = [[closing], [reply('no')], [reply('not-now')]];
    for (const exit of exits) {
      expect(stageOf(saved, message, ...exit, reply('yes', '2026-12-01T10:00'))).toBe('replied');
      expect(stageOf(saved, message, ...exit, happened('message', '2026-12-01T10:00'))).toBe('contacted');
      expect(stageOf(saved, message, ...exit, meeting('2026-12-01T10:00', '2026-12-04T10:00'))).toBe(
        'meeting',
      );
    }
  });

  it('is not reopened by thanking somebody who said no', () => {
    expect(stageOf(saved, message, reply('no'), happened('thanks', '2026-11-07T10:00'))).toBe('declined');
  });

  it('takes a late acceptance as a sign of life after silence, not after a no', () => {
    const late = happened('accepted', '2026-12-01T10:00');
    expect(stageOf(saved, message, closing, late)).toBe('contacted');
    expect(stageOf(saved, message, reply('no'), late)).toBe('declined');
  });
});

describe('moves by hand', () => {
  it('can always be taken back by hand, and never lead where the relation already is', () => {
    for (const from of STAGES) {
      expect(movesFrom(from)).not.toContain(from);
      expect(new Set(movesFrom(from)).size).toBe(movesFrom(from).length);
      for (const to of movesFrom(from)) expect(movesFrom(to)).toContain(from);
    }
  });

  it('reopen every exit', () => {
    for (const exit of ['completed', 'declined', 'silent', 'paused'] as const)
      expect(movesFrom(exit)).toContain('mentoring');
    for (const exit of ['declined', 'silent', 'paused'] as const)
      expect(movesFrom(exit)).toContain('contacted');
  });

  it('complete nothing that never began and close nothing that was never opened', () => {
    for (const stage of ['saved', 'drafted'] as const) {
      expect(movesFrom(stage)).not.toContain('silent');
      expect(movesFrom(stage)).not.toContain('completed');
    }
  });

  it('are passed over when a damaged row asks for one that is not allowed', () => {
    const damaged = moved('completed', '2026-11-02T11:00');
    expect(stageOf(saved, damaged)).toBe('saved');
    expect(stageOf(saved, damaged, message)).toBe('contacted');
    expect(stageOf(saved, moved(null, '2026-11-02T11:00'))).toBe('saved');
  });

  it('lead from any stage to every stage that is offered', () => {
    const reached = (stage: Stage): Interaction[] =>
      stage === 'completed'
        ? [saved, moved('mentoring', '2026-11-02T11:00'), moved('completed', '2026-11-02T12:00')]
        : stage === 'silent'
          ? [saved, moved('contacted', '2026-11-02T11:00'), moved('silent', '2026-11-02T12:00')]
          : [saved, moved(stage, '2026-11-02T11:00')];
    for (const from of STAGES) {
      expect(stageOf(...reached(from))).toBe(from);
      for (const to of movesFrom(from))
        expect(stageOf(...reached(from), moved(to, '2026-11-02T13:00'))).toBe(to);
    }
  });
});

describe('dates kept on the mentor', () => {
  it('says since when the stage holds: from the entry that led there, not from later ones', () => {
    const followUp = happened('follow-up', '2026-11-11T10:00');
    expect(standing([saved, message, followUp]).since).toBe(message.at);
    expect(standing([saved]).since).toBe(saved.at);
  });

  it('counts the silence from the last time something passed between the two', () => {
    const note = happened('note', '2026-11-20T10:00');
    expect(standing([saved, message, note]).lastInteractionAt).toBe(message.at);
    expect(standing([saved, message, reply('yes'), note]).lastInteractionAt).toBe(
      instant('2026-11-06T10:00'),
    );
  });

  it('counts it from the day of saving where nothing passed yet', () => {
    expect(standing([saved, drafted]).lastInteractionAt).toBe(saved.at);
    expect(standing([]).lastInteractionAt).toBe(0);
  });
});

describe('any journal', () => {
  it('gives the same standing in any order of arrival, rows received twice included', () => {
    fc.assert(
      fc.property(aJournalTwice, ({ journal, arrived }) => {
        expect(standing(arrived)).toEqual(standing(journal));
      }),
      { numRuns: 500 },
    );
  });

  it('is left as it was', () => {
    const journal = [message, saved];
    standing(journal);
    expect(journal).toEqual([message, saved]);
  });

  it('has one order only: no two entries are a tie', () => {
    fc.assert(
      fc.property(anInteraction, anInteraction, fc.boolean(), (a, other, together) => {
        const b = together ? { ...other, at: a.at } : other;
        expect(Math.sign(byTime(a, b)) + Math.sign(byTime(b, a))).toBe(0);
        expect(byTime(a, b) === 0).toBe(a.id === b.id && a.at === b.at);
      }),
    );
    expect(timeline([message, saved, { ...message }])).toEqual([saved, message]);
  });

  it('was entered at one of its entries, and ends in conversation when its last word is a welcome reply', () => {
    fc.assert(
      fc.property(aJournal, (journal) => {
        const at = Math.max(0, ...journal.map((row) => row.at)) + 1;
        const { since } = standing(journal);
        expect(journal.length === 0 || journal.some((row) => row.at === since)).toBe(true);
        const last = { ...reply('yes'), id: 'last', at };
        expect(['replied', 'meeting', 'mentoring', 'completed']).toContain(
          standing([...journal, last]).stage,
        );
      }),
    );
  });
});
