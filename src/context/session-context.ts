import {createContext} from '@lit/context';
import type {MentoringSession} from '../client/session/mentoring-session.ts';

/**
 * Where elements find the session of the nearest provider; `undefined` while the provider has none yet.
 * `Symbol.for`, not `Symbol`: a page may load this library twice, and an element from one copy must find the
 * provider of the other.
 */
export const sessionContext = createContext<MentoringSession | undefined>(Symbol.for('wm/session@1'));
