import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const root = join(import.meta.dirname, '../..');
const {name, exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
};

describe('the package as it is published', () => {
  // A host may render on its server first: nothing may reach for a document while it is imported.
  for (const subpath of Object.keys(exports).filter((it) => !it.endsWith('.json'))) {
    it(`can be imported without a browser: ${subpath}`, async () => {
      const module = (await import(join(name, subpath))) as object;
      const registers = subpath.startsWith('./define');
      assert.equal(Object.keys(module).length > 0, !registers, registers ? 'offers names' : 'offers nothing');
    });
  }

  it('lets nobody in by another way', async () => {
    await assert.rejects(import(`${name}/dist/index.js`), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'});
  });
});
