import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

/** One sentence per remedy of a failure: what a person can do now. */
export const provider = (t: Terms, _f: Formats) => ({
  remedy: {
    'retry-later': 'The service does not answer. Your work is kept and sent later.',
    'sign-in': 'Sign in again to go on. Your work is kept.',
    'ask-for-access': `You have no access here. A ${t.manager.one} or administrator can give it.`,
    reload: 'This page is out of date. Reload it; your work is kept.',
    'tell-the-site': 'This page is set up wrongly. Tell the people who run this site.',
  },
  /** What support asks for. */
  requestId: (id: string) => `Number for support: ${id}`,
});
