/** Random lives of two devices: by `npm run soak:sync` more of them. */
import { env } from 'cloudflare:workers';
import { it } from 'vitest';
import { expectOneStoryOf } from './histories.ts';

it(
  'two devices that edit, delete, merge, lose replies and die end the same, and nothing written is lost or doubled',
  () => expectOneStoryOf([2], env.HISTORIES * 0.75),
  3_600_000,
);
