/** One import in an otherwise empty tree. */
export interface Import {
  readonly from: string;
  /** The file (of the tree) or the package that is imported. */
  readonly to: string;
  /** `type` writes `import type`; a page may know types that it may not load. */
  readonly kind?: 'type' | 'value';
}

export interface Refused extends Import {
  readonly rule: string;
}

const value = (from: string, to: string): Import => ({ from, to });
const type = (from: string, to: string): Import => ({ from, to, kind: 'type' });

/** What each rule must refuse, at least once each. */
export const refused: readonly Refused[] = [
  { ...value('daemon/contract/a.ts', 'daemon/core/errors.ts'), rule: 'contract-is-a-leaf' },
  { ...value('daemon/contract/b.ts', 'node:fs'), rule: 'contract-is-a-leaf' },
  { ...value('daemon/core/dj/a.ts', 'node:fs'), rule: 'core-is-pure' },
  { ...value('daemon/core/dj/b.ts', 'daemon/lib/wait.ts'), rule: 'core-is-pure' },
  { ...type('daemon/core/dj/c.ts', 'daemon/spotify/client.ts'), rule: 'core-is-pure' },
  { ...value('daemon/core/dj/d.ts', 'typebox'), rule: 'core-is-pure' },
  { ...value('daemon/seeing/a.ts', 'node:buffer'), rule: 'seeing-is-pure' },
  { ...value('daemon/seeing/b.ts', 'daemon/core/errors.ts'), rule: 'seeing-is-pure' },
  { ...value('daemon/lib/a.ts', 'daemon/contract/state.ts'), rule: 'lib-knows-only-computing' },
  { ...value('daemon/lib/b.ts', 'pino'), rule: 'lib-knows-only-computing' },
  { ...value('daemon/pipeline/a.ts', 'daemon/mqtt/broker.ts'), rule: 'pipeline-knows-no-edge' },
  { ...type('daemon/pipeline/b.ts', 'daemon/vision/eyes.ts'), rule: 'pipeline-knows-no-edge' },
  { ...value('daemon/http/a.ts', 'daemon/mqtt/broker.ts'), rule: 'edges-stay-apart' },
  { ...type('daemon/http/b.ts', 'daemon/core/dj/step.ts'), rule: 'edges-stay-apart' },
  { ...value('daemon/storage/a.ts', 'daemon/pipeline/loop.ts'), rule: 'edges-stay-apart' },
  { ...value('daemon/keeping/a.ts', 'daemon/storage/open.ts'), rule: 'edges-stay-apart' },
  { ...value('daemon/system/a.ts', 'daemon/seeing/track.ts'), rule: 'edges-stay-apart' },
  { ...value('daemon/vision/a.ts', 'daemon/http/server.ts'), rule: 'vision-stays-apart' },
  { ...value('daemon/vision/b.ts', 'node:https'), rule: 'vision-has-no-network' },
  { ...value('daemon/vision/c.ts', 'dns'), rule: 'vision-has-no-network' },
  { ...value('daemon/vision/eyes-a.ts', 'daemon/vision/decode.ts'), rule: 'daemon-loads-no-camera' },
  { ...value('daemon/telemetry/a.ts', 'node:fs'), rule: 'every-folder-has-a-place' },
  { ...value('daemon/http/c.ts', 'daemon/app.ts'), rule: 'nobody-imports-the-roots' },
  { ...value('daemon/system/b.ts', 'daemon/cli/doctor.ts'), rule: 'nobody-imports-the-roots' },
  { ...type('kiosk-ui/a.ts', 'daemon/http/server.ts'), rule: 'kiosk-knows-only-the-contract' },
  { ...value('kiosk-ui/b.ts', 'daemon/lib/wait.ts'), rule: 'kiosk-knows-only-the-contract' },
  { ...value('kiosk-ui/c.tsx', 'daemon/contract/state.ts'), rule: 'kiosk-takes-types-only' },
  { ...value('kiosk-ui/d.ts', 'node:path'), rule: 'kiosk-runs-in-a-browser' },
  { ...value('daemon/vision/d.ts', 'models/build.ts'), rule: 'product-knows-no-tests-nor-tools' },
  { ...value('kiosk-ui/e.ts', 'tests/fakes/clock.ts'), rule: 'product-knows-no-tests-nor-tools' },
  { ...value('kiosk-ui/g.ts', 'kiosk-ui/tools/draw.ts'), rule: 'product-knows-no-tests-nor-tools' },
  { ...value('models/a.ts', 'daemon/lib/wait.ts'), rule: 'models-stay-apart' },
  { ...value('kiosk-ui/f.ts', 'typebox'), rule: 'home-of-typebox' },
  { ...value('daemon/http/d.ts', 'mqtt'), rule: 'home-of-mqtt' },
  { ...type('daemon/http/e.ts', 'aedes'), rule: 'home-of-aedes' },
  { ...value('daemon/app.ts', 'better-sqlite3'), rule: 'home-of-better-sqlite3' },
  { ...value('daemon/system/c.ts', 'onnxruntime-node'), rule: 'home-of-onnxruntime-node' },
  { ...value('daemon/http/f.ts', 'sharp'), rule: 'home-of-sharp' },
  { ...value('daemon/http/g.ts', '@julusian/jpeg-turbo'), rule: 'home-of-julusian-jpeg-turbo' },
  { ...value('daemon/vision/e.ts', 'koffi'), rule: 'home-of-koffi' },
  { ...value('daemon/http/h2.ts', 'node-cron'), rule: 'home-of-node-cron' },
  { ...value('daemon/http/h3.ts', 'bonjour-service'), rule: 'home-of-bonjour-service' },
  { ...value('daemon/mqtt/a.ts', 'undici'), rule: 'home-of-undici' },
  { ...value('daemon/app.ts', 'fastify'), rule: 'home-of-fastify' },
  { ...value('daemon/mqtt/b.ts', '@fastify/static'), rule: 'home-of-fastify' },
  { ...type('daemon/mqtt/c.ts', 'ws'), rule: 'home-of-ws' },
  { ...value('daemon/http/h.ts', 'pino'), rule: 'home-of-pino' },
  { ...value('daemon/cli/a.ts', 'yaml'), rule: 'home-of-yaml' },
  { ...value('daemon/http/i.ts', 'preact'), rule: 'home-of-preact' },
  { ...value('daemon/http/j.ts', '@preact/signals'), rule: 'home-of-preact' },
  { ...value('daemon/http/k.ts', 'uqr'), rule: 'home-of-uqr' },
  { ...value('daemon/http/l.ts', 'express'), rule: 'every-package-has-a-home' },
  { ...value('daemon/vision/f.ts', '@vladmandic/face-api'), rule: 'no-dev-dependency-on-the-box' },
  { ...value('daemon/lib/ring-a.ts', 'daemon/lib/ring-b.ts'), rule: 'no-circular' },
  { ...value('daemon/lib/c.ts', './not-there.ts'), rule: 'no-unresolvable' },
];

/** What the table grants: none of these may be refused, whatever the rules become. */
export const allowed: readonly Import[] = [
  // Closes the ring of ring-a.ts, which is reported once, there: a type closes it too.
  type('daemon/lib/ring-b.ts', 'daemon/lib/ring-a.ts'),
  value('daemon/contract/state.ts', 'typebox'),
  value('daemon/contract/http.ts', 'daemon/contract/state.ts'),
  value('daemon/core/dj/step.ts', 'daemon/contract/state.ts'),
  value('daemon/core/dj/step.ts', 'daemon/core/errors.ts'),
  value('daemon/seeing/track.ts', 'daemon/contract/state.ts'),
  value('daemon/seeing/track.ts', 'daemon/lib/wait.ts'),
  value('daemon/lib/wait.ts', 'node:timers/promises'),
  value('daemon/pipeline/loop.ts', 'daemon/core/dj/step.ts'),
  value('daemon/pipeline/loop.ts', 'daemon/lib/wait.ts'),
  value('daemon/http/server.ts', 'fastify'),
  value('daemon/http/server.ts', '@fastify/static'),
  value('daemon/http/server.ts', 'daemon/core/errors.ts'),
  value('daemon/http/server.ts', 'typebox/value'),
  value('daemon/sandbox/server.ts', 'fastify'),
  value('daemon/mqtt/broker.ts', 'aedes'),
  type('daemon/mqtt/broker.ts', 'daemon/core/ports.ts'),
  value('daemon/storage/open.ts', 'better-sqlite3'),
  value('daemon/keeping/a.ts', 'daemon/core/ports/keeping.ts'),
  value('daemon/spotify/client.ts', 'undici'),
  value('daemon/features/client.ts', 'undici'),
  value('daemon/system/notify.ts', 'koffi'),
  value('daemon/system/log.ts', 'pino'),
  value('daemon/system/read.ts', 'yaml'),
  value('daemon/vision/camera/v4l2.ts', 'koffi'),
  value('daemon/vision/decode.ts', 'sharp'),
  value('daemon/vision/main.ts', 'daemon/seeing/track.ts'),
  value('daemon/vision/main.ts', 'daemon/vision/decode.ts'),
  value('daemon/vision/eyes.ts', 'node:net'),
  value('daemon/app.ts', 'daemon/http/server.ts'),
  value('daemon/main.ts', 'daemon/app.ts'),
  value('daemon/rescue.ts', 'fastify'),
  value('daemon/cli/doctor.ts', 'daemon/cli/print.ts'),
  value('daemon/cli/doctor.ts', 'daemon/vision/main.ts'),
  type('kiosk-ui/live.ts', 'daemon/contract/state.ts'),
  value('kiosk-ui/mesh.ts', 'daemon/contract/mesh.ts'),
  value('kiosk-ui/seen.ts', 'daemon/seeing/track.ts'),
  value('kiosk-ui/kiosk.tsx', 'preact'),
  value('kiosk-ui/kiosk.tsx', 'uqr'),
  value('kiosk-ui/vite.config.ts', 'vite'),
  value('kiosk-ui/vite.config.ts', 'node:path'),
  value('kiosk-ui/tools/draw.ts', 'node:fs'),
  value('models/build.ts', 'models/converter/convert.ts'),
  value('models/build.ts', 'flatbuffers'),
];
