/**
 * Every module a host may import, in one place: the library build makes a file for each, the `exports` map of
 * package.json is written from it, and nothing else can be reached from outside.
 */
import {existsSync, globSync} from 'node:fs';
import {basename, join} from 'node:path';

export interface PublicEntry {
  /** The key in `exports`, e.g. `./define/rating`. */
  readonly subpath: string;
  /** Where it lies below `src/` and, with another ending, below `dist/`: `define/rating`. */
  readonly module: string;
}

/** Single modules, in the order in which the manual presents them. */
const modules = ['index', 'define', 'domain', 'contract', 'records', 'adapter', 'conformance'];

/** A language is a file named by its tag; what the catalogues share lies beside them under a longer name. */
const languageTag = /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/;

/** Content by the names hosts rely on; the parts a list is put together from stay inside. */
const content = [
  'catalogue',
  'foundation',
  'automobile',
  'truck',
  'collision',
  'estimating',
  'first-90-days',
  'rating-scales',
  'job-templates',
  'review-definitions',
  'role-courses',
];

const formats = ['csv'];

/** The entries whose source exists under `root`. */
export function publicEntries(root: string): readonly PublicEntry[] {
  const source = join(root, 'src');
  const has = (module: string): boolean => existsSync(join(source, `${module}.ts`));
  const named = (folder: string, keep: (name: string) => boolean): string[] =>
    globSync(`${folder}/*.ts`, {cwd: source})
      .map((path) => basename(path, '.ts'))
      .filter(keep)
      .sort()
      .map((name) => `${folder}/${name}`);

  return [
    ...modules,
    ...named('define', () => true),
    ...named('locales', (name) => languageTag.test(name)),
    ...content.map((name) => `content/${name}`),
    ...formats.map((name) => `formats/${name}`),
  ]
    .filter(has)
    .map((module) => ({subpath: module === 'index' ? '.' : `./${module}`, module}));
}
