import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renderFunctions} from '../../tools/states/render-code.ts';

const source = `
class Ring {
  override render(): TemplateResult {
    return html\`<b @click=\${() => this.go()}>\${this.on ? this.#renderOn() : nothing}</b>\`;
  }
  #renderOn() {
    switch (this.kind) {
      case 'a':
        return html\`a\`;
      default:
        return this.kind satisfies never;
    }
  }
  #go(): void {
    this.on = true;
  }
}
export function ring(value: number): TemplateResult {
  return html\`\${value}\`;
}
export function percent(value: number): number {
  return value;
}
`;

describe('the code that gives templates', () => {
  it('is found in methods and in functions beside the class', () => {
    assert.deepEqual(
      renderFunctions('ring.ts', source).map(({name}) => name),
      ['render', '#renderOn', 'ring'],
    );
  });

  it('leaves out what a person sets off and what the types rule out', () => {
    const texts = renderFunctions('ring.ts', source)
      .flatMap(({leftOut}) => leftOut)
      .map(({start, end}) => source.slice(start, end).replaceAll(/\s+/g, ' '));
    assert.deepEqual(texts, ['() => this.go()', 'default: return this.kind satisfies never;']);
  });
});
