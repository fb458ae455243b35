import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {elementLayer, layers} from '../../tools/layers.ts';

const root = join(import.meta.dirname, '../..');
const folders = layers.map(({folder}) => folder);

describe('the table of layers', () => {
  it('says for every source file below a folder what it may import', () => {
    const known = [...folders, elementLayer.folder, 'src/define'];
    const strays = globSync('src/*/**/*.ts', {cwd: root}).filter(
      (file) => !known.some((it) => file.startsWith(`${it}/`)),
    );
    assert.deepEqual(strays, []);
  });

  it('lets a layer use only what stands above it', () => {
    for (const [index, {folder, mayUse, mayLoad = []}] of layers.entries()) {
      for (const it of [...mayUse, ...mayLoad]) assert.ok(folders.indexOf(it) < index, `${folder} uses ${it}`);
    }
  });
});
