import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {partFrom} from '../../tools/single-script/part.ts';

/** What a part gives when the script hands it `shared`. */
async function exportsOf(code: string, shared: object): Promise<Record<string, unknown>> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: (shared: object) => Record<string, unknown>;
  };
  return module.default(shared);
}

describe('a part of the single script', () => {
  it('takes what it imports from the script and gives what it exports', async () => {
    const {code, borrowed} = partFrom(
      'import{html as h}from"lit";import{double}from"maths";var a=double(4),b=()=>h`x`;export{a as answer,b as default};',
    );
    const html = ([text]: TemplateStringsArray): string => `<${String(text)}>`;
    const given = await exportsOf(code, {lit: {html}, maths: {double: (it: number) => it * 2}});

    assert.equal(given['answer'], 8);
    assert.equal((given['default'] as () => string)(), '<x>');
    assert.deepEqual(
      [...borrowed].map(([from, names]) => [from, [...names]]),
      [
        ['lit', ['html']],
        ['maths', ['double']],
      ],
    );
  });

  it('refuses to take the whole of a module, which would keep all of it in the script', () => {
    assert.throws(() => partFrom('import * as lit from "lit";export{lit as it};'), /the whole of lit/);
  });

  it('refuses an export that is not at the end, instead of losing it', () => {
    assert.throws(() => partFrom('export const a = 1;'), /ExportNamedDeclaration/);
  });
});
