import type {Contact} from '../sync/contact.ts';
import type {Outbox} from '../sync/outbox.ts';
import type {SyncStatus} from './mentoring-session.ts';

/** @param isMemoryWanted the host has said that nothing is to be kept on this device */
export function syncStatusFrom(contact: Contact, outbox: Outbox, isMemoryWanted: boolean): SyncStatus {
  const unsent = outbox.pending;
  const {retryAt, lastSyncedAt} = contact;
  return {
    state: stateFrom(contact, outbox, isMemoryWanted),
    unsent: unsent.length,
    refused: outbox.refused.length,
    unsentEntries: unsent.map((it) => it.entry.id),
    ...(retryAt !== undefined && {retryAt}),
    ...(lastSyncedAt !== undefined && {lastSyncedAt}),
  };
}

/** What needs a person comes first; then what would be lost with the page; then what goes on by itself. */
function stateFrom(contact: Contact, outbox: Outbox, isMemoryWanted: boolean): SyncStatus['state'] {
  const hasUnsent = outbox.pending.length > 0;
  if (contact.reach === 'signed-out') return 'signed-out';
  // Where the host wants it so, it matters only while there is something to lose.
  if (!outbox.isDurable && (hasUnsent || !isMemoryWanted)) return 'memory';
  if (outbox.refused.length > 0 || contact.reach === 'turned-away') return 'attention';
  if (contact.isSending) return 'sending';
  if (contact.reach === 'offline') return 'offline';
  if (contact.reach === 'trouble') return hasUnsent ? 'waiting' : 'offline';
  return hasUnsent ? 'waiting' : 'synced';
}
