/** Invented mentors whose names and texts test the layout: very long, without spaces, right to left, of one letter. */
import { people, type Rows } from './people.ts';

const NAMES = [
  'Maximiliana-Theodora Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst de la Rochefoucauld-Montbel',
  'Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaftschaferswessenschafewarenwohlgepflege',
  'مهسا نیک‌روش',
  'נועה בן־דוד',
  '山田 太郎',
  'O',
];

/** Six of them, with journals as `people` makes them; `now` in epoch milliseconds. */
export function unusualPeople(now: number): Rows {
  const rows = people(NAMES.length, now);
  const renumber = (id: string) => id.replace('01900000', '01911111');
  return {
    mentors: rows.mentors.map((mentor, at) => ({
      ...mentor,
      id: renumber(mentor.id),
      name: NAMES[at] ?? mentor.name,
      givenName: null,
      familyName: null,
      role: 'Directrice déléguée à la transformation des organisations apprenantes et du mentorat intergénérationnel',
      organisation:
        'Agence interministérielle pour la simplification des démarches administratives complexes',
      urls: mentor.urls.map((url) => `${url}-unusual`),
      tags: ['a-tag-without-any-space-that-goes-on-for-quite-a-while', 'مشاوره'],
      hooks: [{ text: `the ${'very '.repeat(60)}long talk`, url: null, addedAt: now }],
      note: 'x'.repeat(400),
    })),
    interactions: rows.interactions.map((entry) => ({
      ...entry,
      id: renumber(entry.id),
      mentorId: renumber(entry.mentorId),
    })),
    reminders: rows.reminders.map((reminder) => ({
      ...reminder,
      id: renumber(reminder.id),
      mentorId: renumber(reminder.mentorId),
    })),
  };
}
