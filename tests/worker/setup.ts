/** Before each file: the tables of every shard. */
import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { shardsOf } from '../../worker/env.ts';

for (const shard of shardsOf(env)) await applyD1Migrations(shard, env.MIGRATIONS);
