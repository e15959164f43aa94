import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageCutter } from '../e2e/harness/marionette.ts';

const frame = (message: unknown) => {
  const json = JSON.stringify(message);
  return `${Buffer.byteLength(json)}:${json}`;
};

it('messages from Firefox arrive whole and in order, however the stream is cut', () => {
  const messages = fc.array(fc.jsonValue(), { maxLength: 5 });
  const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 8 });
  fc.assert(
    fc.property(messages, cuts, (sent, positions) => {
      const stream = Buffer.from(sent.map(frame).join(''));
      const received: unknown[] = [];
      const feed = messageCutter((message) => received.push(message));
      const bounds = [0, ...positions.toSorted((a, b) => a - b), stream.length];
      bounds.slice(1).forEach((end, index) => {
        feed(stream.subarray(bounds[index], Math.max(end, bounds[index] ?? 0)));
      });
      expect(received).toEqual(JSON.parse(JSON.stringify(sent)));
    }),
  );
});
