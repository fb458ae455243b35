import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import base from '../custom-elements-manifest.config.mjs';

/** What editors and JSX frameworks read; part of the build. */
export default {
  ...base,
  outdir: 'dist',
  plugins: [
    ...base.plugins,
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, tag) => `./define/${tag.slice('wm-'.length)}.js`,
    }),
    customElementVsCodePlugin({outdir: 'dist'}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false}),
  ],
};
