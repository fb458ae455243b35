import {html} from 'lit';
import '../src/define/manager-overview.ts';
import '../src/define/provider.ts';
import type {ElementState} from './element-state.ts';
import {smallShop} from './fixtures/overview-rows.ts';

const overview = html`<wm-manager-overview .rows=${smallShop}></wm-manager-overview>`;

export const states: readonly ElementState[] = [
  {
    name: 'light',
    about: 'It draws nothing itself; what is below it is light whatever the page is.',
    render: () => html`<wm-provider theme="light">${overview}</wm-provider>`,
  },
  {
    name: 'dark',
    about: 'What is below it is dark whatever the page is.',
    render: () => html`<wm-provider theme="dark">${overview}</wm-provider>`,
  },
  {
    name: 'spanish',
    about: 'Its language is that of everything below it.',
    render: () => html`<wm-provider lang="es">${overview}</wm-provider>`,
  },
  {
    name: 'own-words',
    about: 'The host calls roles as its people do.',
    render: () =>
      html`<wm-provider
        .terms=${{mentee: {one: 'apprentice', other: 'apprentices'}, mentor: {one: 'coach', other: 'coaches'}}}
        >${overview}</wm-provider
      >`,
  },
];
