import {expect, fixture, html} from '@open-wc/testing';
import {RatingDriver, scale} from './rating-driver.ts';

describe('wm-rating: what it shows', () => {
  it('shows every level with its anchor sentence in view, and chooses none', async () => {
    const rating = await RatingDriver.showing();
    expect(rating.anchors).to.have.length(scale.levels.length);
    expect(rating.anchors[0]).to.equal('Has not seen or tried this here.');
    expect(rating.chosen).to.equal(undefined);
    expect(rating.element.value).to.equal('');
  });

  it('shows nothing without a scale', async () => {
    const element = await fixture<HTMLElement>(html`<wm-rating></wm-rating>`);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('shows the level of the value that the host sets', async () => {
    const rating = await RatingDriver.showing({value: 'helped'});
    expect(rating.chosen).to.contain('With help');
    await rating.set({value: ''});
    expect(rating.chosen).to.equal(undefined);
  });

  it('takes its scale after its value', async () => {
    const rating = await RatingDriver.in(html`<form><wm-rating name="level" value="trusted"></wm-rating></form>`);
    expect(rating.chosen).to.contain('Trusted');
    expect(rating.sent).to.equal('trusted');
  });

  it('speaks the language of the page, and of the page it is moved to', async () => {
    const rating = await RatingDriver.in(
      html`<div lang="es">
        <form><wm-rating></wm-rating></form>
      </div>`,
    );
    expect(rating.anchors[0]).to.equal('Aquí no lo ha visto ni lo ha intentado.');
    expect(rating.groupName).to.equal('Nivel');
    (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(rating.element);
    await rating.element.updateComplete;
    expect(rating.groupName).to.equal('Level');
  });
});

describe('wm-rating: mouse', () => {
  it('chooses the level that is pressed and says so once', async () => {
    const rating = await RatingDriver.showing();
    await rating.press('With help');
    expect(rating.element.value).to.equal('helped');
    expect(rating.events).to.deep.equal(['input helped', 'change helped']);
  });

  it('changes its mind', async () => {
    const rating = await RatingDriver.showing({value: 'helped'});
    await rating.press('Trusted');
    expect(rating.chosen).to.contain('Trusted');
    expect(rating.sent).to.equal('trusted');
  });

  it('fires nothing when the host sets a value', async () => {
    const rating = await RatingDriver.showing({value: 'helped'});
    await rating.set({value: 'shown'});
    expect(rating.events).to.deep.equal([]);
  });

  it('keeps a readonly answer, which is still sent', async () => {
    const rating = await RatingDriver.showing({value: 'helped', readonly: true});
    await rating.press('Trusted');
    expect(rating.chosen).to.contain('With help');
    expect(rating.sent).to.equal('helped');
    expect(rating.events).to.deep.equal([]);
  });

  it('is not to be used and not sent while disabled', async () => {
    const rating = await RatingDriver.showing({value: 'helped', disabled: true});
    await rating.press('Trusted');
    expect(rating.element.value).to.equal('helped');
    expect(rating.sent).to.equal(null);
  });

  it('is turned off and on again by a fieldset around it', async () => {
    const rating = await RatingDriver.in(
      html`<form>
        <fieldset disabled><wm-rating name="level"></wm-rating></fieldset>
      </form>`,
    );
    await rating.press('Trusted');
    expect(rating.element.value).to.equal('');
    rating.element.closest('fieldset')?.removeAttribute('disabled');
    await rating.element.updateComplete;
    await rating.press('Trusted');
    expect(rating.element.value).to.equal('trusted');
  });
});

describe('wm-rating: keyboard', () => {
  it('is one Tab stop; arrows move and choose', async () => {
    const rating = await RatingDriver.in(
      html`<form>
        <button type="button">Before</button><wm-rating name="level"></wm-rating><button type="button">After</button>
      </form>`,
    );
    rating.element.form?.querySelector('button')?.focus();
    await rating.type('Tab', 'ArrowDown');
    expect(rating.element.value).to.equal('shown');
    await rating.type('ArrowRight', 'ArrowUp');
    expect(rating.element.value).to.equal('shown');
    await rating.type('Tab');
    expect(document.activeElement?.textContent).to.equal('After');
  });

  it('chooses the focused level with Space', async () => {
    const rating = await RatingDriver.showing();
    rating.element.focus();
    await rating.type(' ');
    expect(rating.element.value).to.equal('unseen');
    expect(rating.events).to.deep.equal(['input unseen', 'change unseen']);
  });

  it('cannot be changed by arrows while readonly', async () => {
    const rating = await RatingDriver.showing({value: 'helped', readonly: true});
    rating.element.focus();
    await rating.type('ArrowDown');
    expect(rating.chosen).to.contain('With help');
    expect(rating.element.value).to.equal('helped');
  });

  it('takes the focus where the host calls focus()', async () => {
    const rating = await RatingDriver.showing({value: 'checked'});
    rating.element.focus();
    expect(document.activeElement).to.equal(rating.element);
  });
});

describe('wm-rating: in a form', () => {
  it('sends the level id under its name', async () => {
    const rating = await RatingDriver.showing();
    expect(rating.sent).to.equal(null);
    await rating.press('Shown');
    expect(rating.sent).to.equal('shown');
  });

  it('sends nothing for a value that the scale does not hold', async () => {
    const rating = await RatingDriver.showing({value: 'no-such-level'});
    expect(rating.sent).to.equal(null);
    expect(rating.chosen).to.equal(undefined);
  });

  it('keeps a form from being sent without a level where one is required', async () => {
    const rating = await RatingDriver.showing({required: true});
    expect(rating.element.form?.checkValidity()).to.equal(false);
    expect(rating.element.validity.valueMissing).to.equal(true);
    expect(rating.element.validationMessage).to.equal('Choose a level to go on.');
    await rating.press('Shown');
    expect(rating.element.form?.checkValidity()).to.equal(true);
  });

  it('asks for nothing that cannot be given', async () => {
    const rating = await RatingDriver.showing({required: true, readonly: true});
    expect(rating.element.form?.checkValidity()).to.equal(true);
  });

  it('is valid again as soon as a value is set, before it is drawn', async () => {
    const rating = await RatingDriver.showing({required: true});
    rating.element.value = 'shown';
    expect(rating.element.checkValidity()).to.equal(true);
  });

  it('goes back to its attribute with the form', async () => {
    const rating = await RatingDriver.in(html`<form><wm-rating name="level" value="shown"></wm-rating></form>`);
    await rating.press('Trusted');
    rating.element.form?.reset();
    await rating.element.updateComplete;
    expect(rating.chosen).to.contain('Shown');
    expect(rating.sent).to.equal('shown');
    expect(rating.events).to.deep.equal(['input trusted', 'change trusted']);
  });

  it('takes back what the browser remembered', async () => {
    const rating = await RatingDriver.showing();
    rating.element.formStateRestoreCallback('checked');
    await rating.element.updateComplete;
    expect(rating.chosen).to.contain('On own');
  });

  it('belongs to the form it is moved to', async () => {
    const rating = await RatingDriver.showing({value: 'shown'});
    const other = await fixture<HTMLFormElement>(html`<form></form>`);
    other.append(rating.element);
    await rating.element.updateComplete;
    expect(new FormData(other).get('level')).to.equal('shown');
  });
});

describe('wm-rating: accessibility', () => {
  it('is called by its label', async () => {
    const rating = await RatingDriver.showing({label: 'What did you see today?'});
    expect(rating.groupName).to.equal('What did you see today?');
    await expect(rating.element).to.be.accessible();
  });

  it('is called by a label of the page', async () => {
    const rating = await RatingDriver.in(
      html`<form><label for="level">What did the mentor see?</label><wm-rating id="level"></wm-rating></form>`,
    );
    expect(rating.groupName).to.equal('What did the mentor see?');
    await expect(rating.element).to.be.accessible();
  });

  it('is called by its aria-label', async () => {
    const rating = await RatingDriver.in(html`<form><wm-rating aria-label="Today"></wm-rating></form>`);
    expect(rating.groupName).to.equal('Today');
  });

  it('says that an answer is required, and that it cannot be changed', async () => {
    const rating = await RatingDriver.showing({required: true, readonly: true});
    expect(rating.group.getAttribute('aria-required')).to.equal('true');
    expect(rating.group.getAttribute('aria-readonly')).to.equal('true');
  });

  it('stands one below the other with large targets where it is 320 px wide, and side by side where there is room', async () => {
    const rating = await RatingDriver.in(html`<div><wm-rating></wm-rating></div>`, {value: 'checked'});
    const {parentElement} = rating.element;
    parentElement?.style.setProperty('width', '320px');
    const [first, second] = rating.buttons;
    expect(second?.top).to.be.at.least(first?.bottom ?? Infinity);
    for (const {height, right} of rating.buttons) {
      expect(height).to.be.at.least(44);
      expect(right).to.be.at.most(rating.element.getBoundingClientRect().right);
    }
    parentElement?.style.setProperty('width', '900px');
    expect(rating.buttons[1]?.top).to.equal(rating.buttons[0]?.top);
  });
});
