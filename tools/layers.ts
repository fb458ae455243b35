/**
 * The layers of `src/`, in the order in which data travels. One table: dependency-cruiser's rules are made from it, and
 * ARCHITECTURE.md describes the same table. To change the layout, change both in one step.
 */
export interface Layer {
  readonly folder: string;
  /** Folders whose values and types may be imported. */
  readonly mayUse: readonly string[];
  /** Folders of which only types may be imported. */
  readonly mayNameTypesOf?: readonly string[];
  /** Folders that are loaded on demand, so only `import()` reaches them. */
  readonly mayLoad?: readonly string[];
  /** Packages from npm. */
  readonly packages?: readonly string[];
}

const domain = 'src/domain';
const contract = 'src/contract';
const content = 'src/content';
const formats = 'src/formats';
const locales = 'src/locales';
const records = 'src/records';
const storage = 'src/client/storage';
const api = 'src/client/api';
const local = 'src/client/local';
const store = 'src/client/store';
const sync = 'src/client/sync';
const session = 'src/client/session';
const context = 'src/context';
const shared = 'src/elements/shared';

export const layers: readonly Layer[] = [
  {folder: domain, mayUse: []},
  {folder: contract, mayUse: [domain], packages: ['valibot']},
  {folder: content, mayUse: [domain]},
  {folder: formats, mayUse: [domain]},
  {folder: locales, mayUse: [domain], mayNameTypesOf: [contract]},
  {folder: records, mayUse: [domain, contract]},
  {folder: storage, mayUse: [domain], packages: ['idb']},
  {folder: api, mayUse: [domain, contract]},
  {folder: local, mayUse: [domain, contract, records, storage, api], mayLoad: [content]},
  {folder: store, mayUse: [domain]},
  {folder: sync, mayUse: [domain, contract, storage, api, store]},
  {folder: session, mayUse: [domain, contract, storage, api, store, sync], mayLoad: [local]},
  {
    folder: 'src/conformance',
    mayUse: [domain, contract, content, records, storage, api, local, store, sync, session],
  },
  {folder: context, mayUse: [domain, locales], mayNameTypesOf: [session], packages: ['lit', '@lit/context']},
  {
    folder: shared,
    mayUse: [domain, context, locales],
    mayNameTypesOf: [session],
    packages: ['lit', '@lit/reactive-element'],
  },
];

/** Every other folder below `src/elements/`. Neighbours do not know each other. */
export const elementLayer: Layer = {
  folder: 'src/elements',
  mayUse: [domain, context, locales, shared],
  mayNameTypesOf: [session],
  mayLoad: [formats, content],
  // The two bare elements do without templates, and so without most of lit: 3 kB that a page with one ring saves.
  packages: ['lit', '@lit/context', '@lit/reactive-element'],
};

/** The one element that may start a session, because it is the one that ends it. */
export const startsSessions: Layer = {
  ...elementLayer,
  folder: 'src/elements/provider',
  mayUse: [...elementLayer.mayUse, session, api],
  mayNameTypesOf: [],
};

/** What the service may import of the library: public modules, by the package's name. */
export const serviceMayImport = ['domain', 'contract', 'records', 'content/', 'formats/'] as const;
