import type {Instant} from '../../domain/calendar.ts';
import type {WorkStore} from '../storage/work-store.ts';
import type {Drafts} from './mentoring-session.ts';

/** @param store asked each time: memory takes over where the device stops keeping */
export function deviceDrafts(store: () => WorkStore, now: () => Instant): Drafts {
  return {
    find: (form, subject) => store().findDraft(form, subject),
    async keep(form, subject, value) {
      const keptAt = now();
      await store().keepDraft(form, subject, {value, keptAt});
      return keptAt;
    },
    drop: (form, subject) => store().dropDraft(form, subject),
  };
}
