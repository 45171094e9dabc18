import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { topologySource } from './topology-source.ts';

/** Writes `src/mirror/mesh-topology.gen.ts`. Run it (`node kiosk-ui/tools/generate-topology.ts`, then Prettier) when the package changes. */
await writeFile(join(import.meta.dirname, '../src/mirror/mesh-topology.gen.ts'), topologySource());
