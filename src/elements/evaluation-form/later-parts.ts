import type {LitElement} from 'lit';
import {OnDemand} from '../shared/on-demand.ts';
import type {Acting} from './acting-part.ts';
import type {Choosing} from './choosing-part.ts';

export function actsPart(host: LitElement): OnDemand<Acting> {
  return new OnDemand(host, async () => {
    const {acting, actingStyles} = await import('./acting-part.ts');
    return {part: acting, styles: [actingStyles]};
  });
}

export function choicesPart(host: LitElement): OnDemand<Choosing> {
  return new OnDemand(host, async () => {
    const {choosing, choosingStyles} = await import('./choosing-part.ts');
    return {part: choosing, styles: [choosingStyles]};
  });
}
