import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {publicEntries} from '../../tools/public-entries.ts';

const root = join(import.meta.dirname, '../..');

/** The relative modules that a file imports or passes on, in its order. */
function namedIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return Array.from(text.matchAll(/(?:from|import) '\.\/(.*?)';/g), ([, path]) => `src/${String(path)}`);
}

describe('the public modules', () => {
  for (const folder of ['domain', 'contract', 'records']) {
    it(`offer everything in src/${folder}/ from one place`, () => {
      assert.deepEqual(namedIn(`src/${folder}.ts`).sort(), globSync(`src/${folder}/*.ts`, {cwd: root}).sort());
    });
  }

  it('register every element with one import, the provider before those that look for it', () => {
    const registered = namedIn('src/define.ts');
    assert.deepEqual([...registered].sort(), globSync('src/define/*.ts', {cwd: root}).sort());
    assert.ok(registered.indexOf('src/define/provider.ts') <= 0);
  });

  it('offer no name twice', () => {
    const subpaths = publicEntries(root).map(({subpath}) => subpath);
    assert.deepEqual(subpaths, [...new Set(subpaths)]);
  });

  it('name a language by its tag only, so what the catalogues share stays inside', () => {
    const languages = publicEntries(root).filter(({module}) => module.startsWith('locales/'));
    assert.ok(languages.length >= 2);
    assert.ok(languages.every(({module}) => /^locales\/[a-z]{2,3}(-[A-Z]\w+)?$/.test(module)));
  });
});
