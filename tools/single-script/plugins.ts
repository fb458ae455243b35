import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

/** Takes the white space out of templates and style sheets; no minifier of scripts looks into those. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !/\b(?:html|css|svg)`/.test(code)) return null;
    // In SVG there are no elements that end by themselves: without its slash, a shape would hold the next one.
    const smaller = await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
    return smaller ? {code: smaller.code, map: null} : null;
  },
};

/**
 * Gives lit's Trusted Types policy our own name. Under the stock name a page that has lit already, or a policy list
 * without `lit-html`, stops the whole script at load.
 */
export function renamePolicy(): Plugin & {readonly renamed: () => number} {
  let renamed = 0;
  return {
    name: 'rename-policy',
    transform(code, id) {
      if (!/node_modules\/lit-html\/lit-html\.js$/.test(id)) return null;
      const changed = code.replace(/createPolicy\((["'])lit-html\1/, () => {
        renamed += 1;
        return 'createPolicy("workplace-mentoring"';
      });
      return {code: changed, map: null};
    },
    renamed: () => renamed,
  };
}
