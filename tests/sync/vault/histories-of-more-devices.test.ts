/** Random lives of three and four devices: by `npm run soak:sync` more of them. */
import { env } from 'cloudflare:workers';
import { it } from 'vitest';
import { expectOneStoryOf } from './histories.ts';

it(
  'three and four devices that edit, delete, merge, lose replies and die end the same, and nothing written is lost or doubled',
  () => expectOneStoryOf([3, 3, 4], env.HISTORIES * 0.25),
  3_600_000,
);
