import type {StorybookConfig} from '@storybook/web-components-vite';
import {stateIndexer, stateStories} from './state-stories.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.states.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  experimental_indexers: (existing = []) => [stateIndexer, ...existing],
  // vite.config.ts builds the library: without this, Storybook would be built as one.
  viteFinal: (vite) => ({
    ...vite,
    plugins: [stateStories, ...(vite.plugins ?? [])],
    resolve: {...vite.resolve, conditions: ['workplace-mentoring:source', 'module', 'browser']},
    build: {...vite.build, lib: false, rolldownOptions: {}},
  }),
};

export default config;
