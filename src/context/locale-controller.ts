import type {Section, SectionName} from '../locales/catalogue.ts';
import {shared} from '../locales/en/shared.ts';
import {BasicLocaleController} from './basic-locale-controller.ts';

/**
 * The words of an element in which people act: as `BasicLocaleController`, and `shared` also holds the sentence for each
 * reason and the answers to choose from (criteria, reasons, who may read). They weigh 1.5 kB, so take the basic one where
 * none of them is shown.
 *
 *     import {taskChecklist} from '../../locales/en/task-checklist.ts';
 *     readonly #locale = new LocaleController(this, 'taskChecklist', taskChecklist);
 *     …
 *     const {messages, shared, formats, language} = this.#locale;
 *     html`<section lang=${language}>… ${messages.search} … ${shared.reason(refusal)}</section>`
 */
export class LocaleController<Name extends SectionName> extends BasicLocaleController<Name> {
  override get shared(): Section<'shared'> {
    return this.section('shared', shared);
  }
}
