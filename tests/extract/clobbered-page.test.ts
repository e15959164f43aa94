/**
 * Elements that stand in for a form's own members: nothing is asked by a name the page can give. jsdom hands out no
 * controls under their names, so they are put there; in real browsers the recorded pages `clobbered--*` do the same.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as dom from '../../extension/extract/dom.ts';

const MEMBERS = [
  ...['firstChild', 'nextSibling', 'parentNode', 'parentElement', 'firstElementChild', 'nextElementSibling'],
  ...[
    'previousElementSibling',
    'nodeType',
    'nodeValue',
    'textContent',
    'localName',
    'getAttribute',
    'matches',
  ],
  ...['closest', 'contains', 'querySelector', 'querySelectorAll'],
];

function clobberedForm() {
  const { document } = new JSDOM('<p>before</p><form class="a"><b>in</b></form><p>after</p>').window;
  const form = document.querySelector('form');
  const image = document.createElement('img');
  if (!form) throw new Error('no form');
  for (const name of MEMBERS) Object.defineProperty(form, name, { value: image });
  Object.defineProperty(document, 'documentElement', { value: image });
  return { form, document };
}

describe('a form whose controls are named after its members', () => {
  const { form, document } = clobberedForm();
  it('is walked as it stands in the page', () => {
    const first = dom.firstElementIn(form);
    expect(first && dom.tagOf(first)).toBe('b');
    expect(dom.firstChildOf(form)).toBe(first);
    expect(dom.parentOf(form)).toBe(document.body);
    expect(dom.contentOf(form)).toBe('in');
    expect(dom.contentOf(dom.nextElementOf(form) ?? form)).toBe('after');
    expect(dom.contentOf(dom.previousElementOf(form) ?? form)).toBe('before');
    expect(dom.contentOf(dom.nextElement(form, document.body, true) ?? form)).toBe('after');
    expect(dom.contentOf(dom.nextNode(form, document.body, false) ?? form)).toBe('in');
  });
  it('says its own tag and attributes', () => {
    expect([dom.tagOf(form), dom.attributeOf(form, 'class'), dom.isElement(form), dom.isText(form)]).toEqual([
      'form',
      'a',
      true,
      false,
    ]);
  });
  it('hides no document', () => expect(dom.rootOf(document)?.localName).toBe('html'));
});
