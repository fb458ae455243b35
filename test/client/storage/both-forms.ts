import 'fake-indexeddb/auto';
import {describe} from 'node:test';
import type {Database} from '../../../src/client/storage/database.ts';
import {openIndexedDatabase, type Layout} from '../../../src/client/storage/indexed-database.ts';
import {MemoryDatabase} from '../../../src/client/storage/memory-database.ts';

let made = 0;

/** A name nobody has used before. */
export function freshName(): string {
  made += 1;
  return `test-${made}`;
}

/** Runs a suite over the database in IndexedDB and over its twin in memory. */
export function inBothForms(
  what: string,
  suite: (open: (layout: Omit<Layout, 'name'>) => Promise<Database>) => void,
): void {
  describe(`${what}, in IndexedDB`, () => suite((layout) => openIndexedDatabase({...layout, name: freshName()})));
  describe(`${what}, in memory`, () => suite(() => Promise.resolve(new MemoryDatabase())));
}
