/** `npm run ring`: writes what the ring page's browser needs as one file the Worker can serve from. */
import { writeFileSync } from 'node:fs';
import { builtRing } from './build.ts';

writeFileSync(new URL('built.json', import.meta.url), `${JSON.stringify(builtRing(), null, 2)}\n`);
