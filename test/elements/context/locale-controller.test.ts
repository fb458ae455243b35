import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {formatsFor} from '../../../src/locales/formats.ts';
import {en} from '../../../src/locales/en.ts';
import {englishTerms} from '../../../src/locales/terms.ts';
import {LocaleProvider, SpeakingElement} from './locale-driver.ts';

customElements.define('test-locale', LocaleProvider);

const english = 'Number for support: 7 · Save · 50% · Done, says the mentee';
const spanish = 'Número para soporte: 7 · Guardar · 50\u00a0% · Hecho, según el aprendiz';

async function speakingIn(markup: ReturnType<typeof html>): Promise<SpeakingElement> {
  const around = await fixture<HTMLElement>(markup);
  const element = around.querySelector('test-speaking');
  if (!(element instanceof SpeakingElement)) throw new Error('Nobody speaks here');
  return element;
}

function providerOf(element: Element): LocaleProvider {
  const provider = element.closest<LocaleProvider>('test-locale');
  if (!provider) throw new Error('There is no provider around it');
  return provider;
}

describe('LocaleController without a provider', () => {
  it('speaks English where the page says nothing', async () => {
    const element = await speakingIn(html`<div><test-speaking></test-speaking></div>`);
    expect(await element.spoken()).to.equal(english);
  });

  it('fetches the language of the nearest lang', async () => {
    const element = await speakingIn(
      html`<div lang="es-MX">
        <p><test-speaking></test-speaking></p>
      </div>`,
    );
    expect(await element.spoken()).to.contain('Guardar');
    expect(element.paragraph?.lang).to.equal('es-MX');
  });

  it('follows a lang that changes, and one that goes', async () => {
    const element = await speakingIn(html`<div><test-speaking></test-speaking></div>`);
    element.parentElement?.setAttribute('lang', 'es');
    await nextFrame();
    expect(await element.spoken()).to.equal(spanish);
    element.parentElement?.removeAttribute('lang');
    await nextFrame();
    expect(await element.spoken()).to.equal(english);
  });

  it('speaks and counts English where there are no words in the language', async () => {
    const element = await speakingIn(html`<div lang="de"><test-speaking></test-speaking></div>`);
    expect(await element.spoken()).to.equal(english);
    expect(element.paragraph?.lang).to.equal('en');
  });

  it('follows the direction of the page', async () => {
    const element = await speakingIn(html`<div dir="rtl"><test-speaking></test-speaking></div>`);
    expect(element.paragraph?.dir).to.equal('rtl');
    element.parentElement?.setAttribute('dir', 'ltr');
    await nextFrame();
    await element.updateComplete;
    expect(element.paragraph?.dir).to.equal('ltr');
  });

  it('keeps watching the page until the last of them has gone', async () => {
    const around = await fixture<HTMLElement>(
      html`<div><test-speaking></test-speaking><test-speaking></test-speaking></div>`,
    );
    const [first, second] = around.querySelectorAll<SpeakingElement>('test-speaking');
    first?.remove();
    around.lang = 'es';
    await nextFrame();
    expect(await second?.spoken()).to.equal(spanish);
    if (first) around.append(first);
    expect(await first?.spoken()).to.equal(spanish);
  });
});

describe('LocaleController under a provider', () => {
  it('speaks the provider’s language, whatever the page says', async () => {
    const element = await speakingIn(
      html`<div lang="de">
        <test-locale><test-speaking></test-speaking></test-locale>
      </div>`,
    );
    providerOf(element).say({language: 'es', direction: 'rtl'});
    expect(await element.spoken()).to.equal(spanish);
    expect(element.paragraph?.dir).to.equal('rtl');
  });

  it('shows the host’s words and roles, in any language', async () => {
    const element = await speakingIn(
      html`<div>
        <test-locale><test-speaking></test-speaking></test-locale>
      </div>`,
    );
    providerOf(element).say({
      language: 'es',
      terms: {mentee: {one: 'estudiante'}},
      overrides: {shared: {act: {save: 'Listo'}}},
    });
    expect(await element.spoken()).to.equal('Número para soporte: 7 · Listo · 50\u00a0% · Hecho, según el estudiante');
  });

  it('goes back to English when the provider does', async () => {
    const element = await speakingIn(
      html`<div>
        <test-locale><test-speaking></test-speaking></test-locale>
      </div>`,
    );
    providerOf(element).say({language: 'es'});
    await element.spoken();
    providerOf(element).say({language: 'en'});
    expect(await element.spoken()).to.equal(english);
  });

  it('drops words that arrive after another language was asked for', async () => {
    const element = await speakingIn(
      html`<div>
        <test-locale><test-speaking></test-speaking></test-locale>
      </div>`,
    );
    providerOf(element).say({language: 'es'});
    const late = element.locale.settled;
    providerOf(element).say({language: 'en'});
    await late;
    expect(await element.spoken()).to.equal(english);
  });

  it('speaks a language that the host brings along, and English where that has gaps', async () => {
    const element = await speakingIn(
      html`<div>
        <test-locale><test-speaking></test-speaking></test-locale>
      </div>`,
    );
    const welsh = {
      ...en,
      shared: () => ({...en.shared(englishTerms, formatsFor('en')), act: {save: 'Cadw'}}),
    } as unknown as typeof en;
    providerOf(element).say({language: 'cy', catalogue: {language: 'cy', catalogue: welsh, terms: englishTerms}});
    expect(await element.spoken()).to.contain('Cadw');
    expect(element.locale.shared.act.cancel).to.equal('Cancel');
    expect(element.paragraph?.lang).to.equal('cy');
  });

  it('finds a provider that is defined after it', async () => {
    const element = await speakingIn(
      html`<div>
        <test-late-locale><test-speaking></test-speaking></test-late-locale>
      </div>`,
    );
    expect(await element.spoken()).to.equal(english);
    class Late extends LocaleProvider {}
    customElements.define('test-late-locale', Late);
    (element.parentElement as Late).say({language: 'es'});
    expect(await element.spoken()).to.equal(spanish);
  });

  it('changes with the provider it is moved to, and to the page outside of any', async () => {
    const element = await speakingIn(
      html`<div>
        <test-locale><test-speaking></test-speaking></test-locale><test-locale></test-locale>
      </div>`,
    );
    const around = providerOf(element).parentElement as HTMLElement;
    const [first, second] = around.querySelectorAll<LocaleProvider>('test-locale');
    second?.say({language: 'es'});
    second?.append(element);
    expect(await element.spoken()).to.equal(spanish);
    around.append(element);
    expect(await element.spoken()).to.equal(english);
    // What the providers say now is none of its business any more.
    first?.say({language: 'es'});
    second?.say({language: 'en', overrides: {shared: {act: {save: 'x'}}}});
    expect(await element.spoken()).to.equal(english);
  });

  it('turns to a nearer provider that comes in between', async () => {
    const element = await speakingIn(
      html`<div>
        <test-locale
          ><test-near-locale><test-speaking></test-speaking></test-near-locale
        ></test-locale>
      </div>`,
    );
    class Near extends LocaleProvider {}
    customElements.define('test-near-locale', Near);
    (element.parentElement as Near).say({language: 'es'});
    providerOf(element).say({language: 'en'});
    expect(await element.spoken()).to.equal(spanish);
  });
});
