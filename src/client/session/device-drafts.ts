import type {Instant} from '../../domain/calendar.ts';
import type {Outbox} from '../sync/outbox.ts';
import type {Drafts} from './mentoring-session.ts';

/** Half-written forms lie beside the outbox, and go where it goes: into memory where the device stops keeping. */
export function deviceDrafts(outbox: Outbox, now: () => Instant): Drafts {
  return {
    find: (form, subject) => outbox.use((store) => store.findDraft(form, subject)),
    async keep(form, subject, value) {
      const keptAt = now();
      await outbox.use((store) => store.keepDraft(form, subject, {value, keptAt}));
      return keptAt;
    },
    drop: (form, subject) => outbox.use((store) => store.dropDraft(form, subject)),
  };
}
