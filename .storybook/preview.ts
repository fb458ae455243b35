import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import '../src/define.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {tags: ['autodocs'], parameters: {a11y: {test: 'error'}}};

export default preview;
