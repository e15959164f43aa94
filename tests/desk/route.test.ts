/** The addresses of the desk: what a link, a bookmark or a notification opens. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, pageOf, type Route, routeOf } from '../../extension/entrypoints/desk/route.ts';
import { PURPOSES } from '../../shared/model.ts';

const BOARD: Route = { name: 'mentors', view: 'board' };

/** Texts full of what means something in an address, and any others. */
const text = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'/?#%&=+ é'), minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
  )
  .filter((some) => some.isWellFormed());

const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ name: 'today' }, { name: 'goals' }, { name: 'about' }),
  fc.record({
    name: fc.constant('mentors' as const),
    view: fc.constantFrom('board' as const, 'table' as const),
  }),
  fc.record({
    name: fc.constant('mentor' as const),
    id: text,
    tab: fc.constantFrom('write' as const, 'about' as const, 'journal' as const),
    purpose: fc.option(fc.constantFrom(...PURPOSES)),
  }),
  fc.record({
    name: fc.constant('add' as const),
    known: fc.record({ name: text, url: text, hook: text }),
  }),
  fc.record({
    name: fc.constant('vault' as const),
    step: fc.constantFrom(
      'devices' as const,
      'make' as const,
      'join' as const,
      'words' as const,
      'check' as const,
    ),
  }),
  fc.record({ name: fc.constant('templates' as const), id: fc.option(text) }),
  fc.record({ name: fc.constant('settings' as const), at: fc.option(text) }),
);

describe('an address of the desk', () => {
  it('opens the board where it says nothing', () => {
    expect(routeOf('')).toEqual(BOARD);
    expect(routeOf('#')).toEqual(BOARD);
    expect(routeOf('#/mentors')).toEqual(BOARD);
  });

  it('remembers the table', () => {
    expect(routeOf('#/mentors?view=table')).toEqual({ name: 'mentors', view: 'table' });
  });

  it('opens a mentor ready to write where nothing else is said', () => {
    expect(routeOf('#/mentors/abc')).toEqual({ name: 'mentor', id: 'abc', tab: 'write', purpose: null });
  });

  it('opens a mentor on what a reminder asks for', () => {
    expect(routeOf('#/mentors/abc?tab=journal&purpose=follow-up-1')).toEqual({
      name: 'mentor',
      id: 'abc',
      tab: 'journal',
      purpose: 'follow-up-1',
    });
  });

  it('fills the form with what the menu of the browser knows', () => {
    const known = { name: 'Inès', url: 'https://example.org/a?b=c&d', hook: 'a talk = a start' };
    expect(routeOf(`#/add?${new URLSearchParams(known)}`)).toEqual({ name: 'add', known });
  });

  it('opens the board rather than nothing where it is wrong', () => {
    for (const wrong of ['#/nowhere', '#/today/x', '#/mentors/a/b', '#//', '#mentors', '#/goals?x/y/z/']) {
      expect(['mentors', 'goals']).toContain(routeOf(wrong).name);
    }
    expect(routeOf('#/mentors?view=chart')).toEqual(BOARD);
    expect(routeOf('#/mentors/abc?tab=nothing&purpose=spam')).toEqual(routeOf('#/mentors/abc'));
  });

  it('does not break on a lone percent sign', () => {
    expect(routeOf('#/mentors/100%')).toMatchObject({ name: 'mentor', id: '100%' });
  });

  it('leads back to the place it was made for, whatever it holds', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });

  it('is a place on the desk, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const route = routeOf(typed);
        expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });
});

describe('a page of the desk', () => {
  it('stays the same page when a tab or a view is chosen', () => {
    expect(pageOf(routeOf('#/mentors'))).toBe(pageOf(routeOf('#/mentors?view=table')));
    expect(pageOf(routeOf('#/mentors/abc'))).toBe(pageOf(routeOf('#/mentors/abc?tab=journal')));
  });

  it('is another page for another mentor', () => {
    expect(pageOf(routeOf('#/mentors/abc'))).not.toBe(pageOf(routeOf('#/mentors/abd')));
  });
});
