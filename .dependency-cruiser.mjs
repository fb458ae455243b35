import {elementLayer, layers, serviceMayImport, startsSessions} from './tools/layers.ts';

const starting = (folders) => `^(${folders.join('|')})/`;

/** The rules of one layer, for the files that match `from`; `self` is what counts as the layer's own inside. */
function rulesOf(name, from, self, layer) {
  const {mayUse, mayNameTypesOf = [], mayLoad = [], packages = []} = layer;
  return [
    {
      name: `${name}-layer`,
      comment: `${name} may use ${mayUse.join(', ') || 'nothing'}${mayLoad.length > 0 ? `, and load ${mayLoad.join(', ')} on demand` : ''} (tools/layers.ts)`,
      severity: 'error',
      from,
      to: {path: '^src/', pathNot: [self, ...[...mayUse, ...mayNameTypesOf, ...mayLoad].map((it) => `^${it}/`)]},
    },
    {
      name: `${name}-packages`,
      comment: `${name} may use ${packages.join(', ') || 'no package'} from npm (tools/layers.ts)`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: packages.map((it) => `node_modules/${it}/`),
      },
    },
    mayNameTypesOf.length > 0 && {
      name: `${name}-types-only`,
      comment: `of ${mayNameTypesOf.join(', ')} only types: write \`import type\``,
      severity: 'error',
      from,
      to: {path: starting(mayNameTypesOf), dependencyTypesNot: ['type-only']},
    },
    mayLoad.length > 0 && {
      name: `${name}-on-demand`,
      comment: `${mayLoad.join(', ')} are loaded when they are needed: write \`await import(…)\``,
      severity: 'error',
      from,
      to: {path: starting(mayLoad), dynamic: false, dependencyTypesNot: ['type-only']},
    },
  ].filter(Boolean);
}

const provider = startsSessions.folder;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'below the elements not even types go round: what two files share stands below both',
      severity: 'error',
      from: {path: '^(src/(?!elements/)|server/|demo/|tools/)'},
      to: {circular: true},
    },
    {
      name: 'no-cycles-of-values',
      comment: 'a part that is loaded on demand may name a type of what loads it; values never go round',
      severity: 'error',
      from: {path: '^(src/elements|stories|test)/'},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    // What a page of the demo names from the root of its site is served, not bundled.
    {name: 'resolvable', severity: 'error', from: {}, to: {couldNotResolve: true, pathNot: '^/'}},
    ...layers.flatMap((layer) =>
      rulesOf(layer.folder.slice('src/'.length), {path: `^${layer.folder}/`}, `^${layer.folder}/`, layer),
    ),
    ...rulesOf(
      'an element',
      {path: '^src/elements/([^/]+)/', pathNot: ['^src/elements/shared/', `^${provider}/`]},
      '^src/elements/$1/',
      elementLayer,
    ),
    ...rulesOf('the provider', {path: `^${provider}/`}, `^${provider}/`, startsSessions),
    {
      name: 'service-uses-public-modules',
      comment: 'the service imports the package as a customer would',
      severity: 'error',
      from: {path: '^server/'},
      to: {path: '^src/', pathNot: serviceMayImport.map((it) => `^src/${it.endsWith('/') ? it : `${it}\\.ts$`}`)},
    },
    {
      name: 'demo-uses-packages',
      comment: 'the demo is written as a customer would: by package name, never by path',
      severity: 'error',
      from: {path: '^demo/'},
      to: {path: '^(src|server)/', dependencyTypes: ['local']},
    },
    {
      name: 'library-stands-alone',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^(server|demo|stories|test|tools)/'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '(^|/)dist/'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['workplace-mentoring:source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
