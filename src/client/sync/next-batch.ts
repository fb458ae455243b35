import {limits} from '../../contract/limits.ts';
import type {OutboxRow} from '../storage/work-store.ts';

/** Room for what lies around the entries, and for a service that counts a little differently. */
const spareBytes = 1_024;

/** The oldest entries that fit into one request: in their order, and at least one. */
export function nextBatch(pending: readonly OutboxRow[], atMost: number): readonly OutboxRow[] {
  const encoder = new TextEncoder();
  const batch: OutboxRow[] = [];
  let bytes = spareBytes;
  for (const row of pending) {
    if (batch.length >= Math.min(atMost, limits.entriesPerBatch)) break;
    bytes += encoder.encode(JSON.stringify(row.entry)).length + 1;
    if (bytes > limits.bodyBytes && batch.length > 0) break;
    batch.push(row);
  }
  return batch;
}
