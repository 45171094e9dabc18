// Runs as arm64: opens every native package of the box, and says what came of it in one line of JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [home, photo] = process.argv.slice(2);
const need = createRequire(pathToFileURL(join(home, 'package.json')));

const Database = need('better-sqlite3');
const db = new Database(':memory:');
db.exec("CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('Tea by the Firefly')");
const { title } = db.prepare('SELECT title FROM songs').get();
const { version } = db.prepare('SELECT sqlite_version() AS version').get();
db.close();

const koffi = need('koffi');
const self = koffi.load(null);
const pid = self.func('int getpid()')();
const { sealMemory } = await import(pathToFileURL(join(home, 'daemon/vision/camera/seal.ts')).href);
sealMemory();
// PR_GET_DUMPABLE
const dumpable = self.func('int prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)')(
  3,
  0,
  0,
  0,
  0,
);

const jpeg = need('@julusian/jpeg-turbo');
const { width, height } = jpeg.decompressSync(readFileSync(photo), { format: jpeg.FORMAT_RGB });
const sharp = need('sharp');
const { info } = await sharp(photo).raw().toBuffer({ resolveWithObject: true });

process.stdout.write(
  `${JSON.stringify({ arch: process.arch, node: process.version, title, sqlite: version, pid: pid === process.pid, dumpable, jpeg: [width, height], sharp: [info.width, info.height] })}\n`,
);
