import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Section} from '../../locales/catalogue.ts';
import type {OnDemand} from './on-demand.ts';
import {skeleton} from './skeleton.ts';

/** Stands where a part will be that is still on its way, or that did not come. */
export function arriving(
  source: Pick<OnDemand<unknown>, 'hasFailed' | 'fetch'>,
  {
    messages,
    shared,
  }: {readonly messages: {readonly partMissing: string}; readonly shared: Pick<Section<'basics'>, 'panel'>},
): TemplateResult {
  if (!source.hasFailed) return skeleton(shared.panel.loading, 2);
  return html`<p class="problem" role="alert">${messages.partMissing}</p>
    <button type="button" class="button" @click=${() => void source.fetch()}>${shared.panel.retry}</button>`;
}

/** Draws a part, or what stands in its place until it is there. */
export function fetched<Part>(
  source: OnDemand<Part>,
  shared: Pick<Section<'basics'>, 'panel'>,
  draw: (part: Part) => TemplateResult,
): TemplateResult {
  return source.part === undefined ? arriving(source, {messages: shared.panel, shared}) : draw(source.part);
}
