/**
 * Who may know whom: the import table of the house (daemon/README.md draws it). Type imports count like any other.
 * `depcruise --config .dependency-cruiser.js daemon kiosk-ui models`; tests/rules proves that each rule bites.
 */

/** What talks to the world. None of them knows another. */
const EDGES = ['vision', 'spotify', 'features', 'sandbox', 'mqtt', 'http', 'storage', 'keeping', 'schedule', 'system'];

/** Composition: may know everything, is known by nobody but its like. */
const ROOTS = '^daemon/(?:[^/]+[.]ts$|cli/)';

/**
 * One driver, one home. A package that is not here has no home in the product yet, and is refused: a new dependency begins with a line
 * here that says where it lives. koffi has two homes: V4L2 ioctls, and libsystemd.
 */
const DRIVERS = {
  typebox: ['^daemon/contract/', `^daemon/(?:${EDGES.join('|')})/`, ROOTS],
  mqtt: ['^daemon/mqtt/'],
  aedes: ['^daemon/mqtt/'],
  'better-sqlite3': ['^daemon/storage/'],
  'onnxruntime-node': ['^daemon/vision/'],
  sharp: ['^daemon/vision/'],
  '@julusian/jpeg-turbo': ['^daemon/vision/'],
  koffi: ['^daemon/vision/camera/', '^daemon/system/'],
  undici: ['^daemon/(?:spotify|features|sandbox)/'],
  'node-cron': ['^daemon/schedule/'],
  'bonjour-service': ['^daemon/system/'],
  'fastify|@fastify/[^/]+': ['^daemon/(?:http|sandbox)/', '^daemon/rescue[.]ts$'],
  // The socket type of @fastify/websocket.
  ws: ['^daemon/http/'],
  pino: ['^daemon/system/'],
  yaml: ['^daemon/system/'],
  'preact|@preact/[^/]+': ['^kiosk-ui/'],
  uqr: ['^kiosk-ui/'],
  'onnxruntime-web': ['^kiosk-ui/src/camera/'],
  // The history's charts, loaded with that page alone.
  uplot: ['^kiosk-ui/src/phone/history/'],
};

const PRODUCT = '^(?:daemon|kiosk-ui)/';
/** What builds the page runs in Node and is no part of the page. */
const PAGE_BUILD = '^kiosk-ui/(?:vite[.]config[.]ts$|tools/)';

/** Matches an npm package by its folder, and the package of its types. */
const npm = (name) => `node_modules/(?:@types/)?(?:${name})/`;

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** Folders that may import only what is named: no node:, no npm, no other folder. */
const only = (name, folder, pathNot) =>
  rule(name, `${folder} imports only what the table names: no node:, no other package`, { path: folder }, { pathNot });

const drivers = Object.entries(DRIVERS).map(([name, homes]) =>
  rule(
    `home-of-${name.replace(/[|].*/, '').replace('@', '').replace('/', '-')}`,
    `One driver, one home: give core/ports.ts what you need and let the part that owns it do it.`,
    { path: PRODUCT, pathNot: [...homes, PAGE_BUILD] },
    { path: npm(name) },
  ),
);

export default {
  forbidden: [
    only('contract-is-a-leaf', '^daemon/contract/', ['^daemon/contract/', npm('typebox')]),
    only('core-is-pure', '^daemon/core/', '^daemon/(?:core|contract)/'),
    only('seeing-is-pure', '^daemon/seeing/', '^daemon/(?:seeing|contract|lib)/'),
    only('pipeline-knows-no-edge', '^daemon/pipeline/', '^daemon/(?:pipeline|core|contract|lib)/'),
    rule(
      'lib-knows-only-computing',
      'lib/ has words from computing only: node: and itself.',
      { path: '^daemon/lib/' },
      { pathNot: '^daemon/lib/', dependencyTypesNot: ['core'] },
    ),
    rule(
      'edges-stay-apart',
      'Edges meet in app.ts and in the state: an edge imports itself, core/ports, core/errors, contract/, lib/ and its driver.',
      { path: `^daemon/(${EDGES.filter((edge) => edge !== 'vision').join('|')})/` },
      {
        path: '^daemon/',
        pathNot: [
          '^daemon/$1/',
          '^daemon/(?:contract|lib)/',
          '^daemon/core/(?:ports|errors)[.]ts$',
          '^daemon/core/ports/',
        ],
      },
    ),
    rule(
      'vision-stays-apart',
      'As every edge; and it runs seeing/.',
      { path: '^daemon/vision/' },
      {
        path: '^daemon/',
        pathNot: [
          '^daemon/(?:vision|seeing|contract|lib)/',
          '^daemon/core/(?:ports|errors)[.]ts$',
          '^daemon/core/ports/',
        ],
      },
    ),
    rule(
      'vision-has-no-network',
      'Pixels never leave the vision process: its only door is the unix socket (node:net).',
      { path: '^daemon/(?:vision|seeing)/' },
      { dependencyTypes: ['core'], path: '^(?:node:)?(?:https?|http2|dgram|dns|tls|inspector)(?:/|$)' },
    ),
    rule(
      'daemon-loads-no-camera',
      'eyes.ts and browser-eyes.ts run in the daemon: the models and the camera belong to the vision process.',
      { path: '^daemon/vision/(?:eyes|browser-)[^/]*[.]ts$' },
      { path: ['onnxruntime-node', 'sharp', '@julusian/jpeg-turbo', 'koffi'].map(npm), reachable: true },
    ),
    rule(
      'every-folder-has-a-place',
      'A new folder of daemon/ begins with a line in this table.',
      { path: '^daemon/', pathNot: [ROOTS, `^daemon/(?:contract|core|seeing|lib|pipeline|${EDGES.join('|')})/`] },
      {},
    ),
    rule(
      'nobody-imports-the-roots',
      'app, main, rescue and cli wire the rest; nothing knows them.',
      { path: '^(?:daemon|kiosk-ui|models)/', pathNot: ROOTS },
      { path: ROOTS },
    ),
    rule(
      'kiosk-knows-only-the-contract',
      'A page imports itself, the contract and seeing/: all else reaches it as data.',
      { path: '^kiosk-ui/' },
      { path: '^daemon/', pathNot: '^daemon/(?:contract|seeing)/' },
    ),
    rule(
      'kiosk-takes-types-only',
      'The contract gives a page its types, or TypeBox would travel to every phone. mesh.ts imports nothing and decodes the mesh there.',
      { path: '^kiosk-ui/' },
      { path: '^daemon/contract/', pathNot: '^daemon/contract/mesh[.]ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'kiosk-runs-in-a-browser',
      'A page has no node:.',
      { path: '^kiosk-ui/', pathNot: PAGE_BUILD },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'product-knows-no-tests-nor-tools',
      'What builds models and pages, and what tests the product, is not shipped with it.',
      { path: PRODUCT, pathNot: PAGE_BUILD },
      { path: ['^tests/', '^models/(?!models[.]json$)', PAGE_BUILD] },
    ),
    rule(
      'models-stay-apart',
      'The model tools stand alone: themselves, node: and npm.',
      { path: '^models/' },
      { path: '^(?:daemon|kiosk-ui|tests)/' },
    ),
    ...drivers,
    rule(
      'every-package-has-a-home',
      'A new dependency begins with a line in DRIVERS that says where it lives.',
      { path: PRODUCT, pathNot: PAGE_BUILD },
      { path: 'node_modules/', pathNot: Object.keys(DRIVERS).map(npm) },
    ),
    rule(
      'no-dev-dependency-on-the-box',
      'The appliance is installed without dev dependencies; only their types may be used.',
      { path: '^daemon/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule('no-circular', 'Parts that need each other are one part, or miss a third.', {}, { circular: true }),
    rule(
      'no-unresolvable',
      'The import names nothing that exists. What Vite is asked the address of (`?url`) it finds itself, or does not build.',
      {},
      { couldNotResolve: true, pathNot: '[?]url$' },
    ),
  ],
  options: {
    // An import of a type is knowledge too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      // TypeBox and its parts exist only through `exports`.
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
