import type {EntryId} from '../../domain/ids.ts';
import {id} from '../../domain/ids.ts';

/** A UUID of version 7: entries of one device sort by when they were made, which databases like. */
export function entryId(ms: number, randomBytes: (length: number) => Uint8Array): EntryId {
  const bytes = randomBytes(16);
  let rest = ms;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
  return id<EntryId>(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
