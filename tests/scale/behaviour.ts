/**
 * What a mentee does in a month, on average. These are assumptions, chosen on the busy side where nothing is known;
 * the shares follow the product's own triggers (a round when the browser starts, at each opening of popup or desk,
 * after edits, every 15 minutes while a page is open).
 */
export interface Behaviour {
  /** Days of the month. */
  days: number;
  /** Share of days on which she uses the product; 300,000 of a million. */
  activeShare: number;
  /** Share of the other days on which her browser starts, which is one round. */
  startedShare: number;
  /** Rounds of an active day on her first device: each asks once whether something is new. */
  rounds: number;
  /** Pushes of an active day, and records in each. One record of the day carries a reminder. */
  pushes: number;
  changes: number;
  /** Share of mentees with a second device, which has this many rounds on an active day. */
  secondDeviceShare: number;
  secondRounds: number;
  /** Shares of mentees whose reminders come by mail, by phone, in a calendar; and how often a calendar is asked for. */
  mailShare: number;
  phoneShare: number;
  calendarShare: number;
  calendarFetches: number;
  /** Vaults opened in a month, of those there are. */
  opened: number;
  /** What a vault holds: 30 mentors with a journal of eight lines, and the little that goes with them. */
  records: number;
  /** How much busier the busiest hour is than the average. */
  peak: number;
  /** Share of a day's reminders that fall due in one and the same minute: nine o'clock in one country. */
  sameMinute: number;
}

export const TYPICAL: Behaviour = {
  days: 30,
  activeShare: 0.3,
  startedShare: 0.5,
  rounds: 8,
  pushes: 3,
  changes: 3,
  secondDeviceShare: 0.3,
  secondRounds: 2,
  mailShare: 0.2,
  phoneShare: 0.1,
  calendarShare: 0.1,
  calendarFetches: 12,
  opened: 0.05,
  records: 300,
  peak: 5,
  sameMinute: 0.5,
};
