import {isOwn} from './draft.ts';

/**
 * Records that grow over the life of a placement, its tasks and its days, changed for the price of one entry.
 *
 * Engines copy a record of some hundred keys at once only where they keep it as a shape with places, not as a table.
 * One that was read from JSON or filled key by key is a table, and so is every `Object.assign` of it; its spread is not.
 * Each record's spread is kept beside it, so that all further copies are quick: a hundredfold at 400 tasks.
 */
const quick = new WeakMap<object, object>();

export function recordWith<Key extends string, Value>(
  record: {readonly [key in Key]: Value},
  key: Key,
  value: Value,
): {readonly [key in Key]: Value} {
  const isNew = !Object.hasOwn(record, key);
  if (isOwn(record)) {
    // Assigning a new key would turn a big record into a table.
    if (isNew) Object.defineProperty(record, key, {value, writable: true, enumerable: true, configurable: true});
    else {
      const written: {[key in Key]: Value} = record;
      written[key] = value;
    }
    return record;
  }
  const source = quickSource(record);
  const changed: {[key in Key]: Value} = isNew ? {...source, [key]: value} : Object.assign({}, source);
  if (!isNew) changed[key] = value;
  quick.set(changed, changed);
  return changed;
}

export function recordWithout<Key extends string, Value>(
  record: {readonly [key in Key]: Value},
  key: Key,
): {readonly [key in Key]: Value} {
  const rest: {[key in Key]: Value} = isOwn(record) ? record : {...record};
  Reflect.deleteProperty(rest, key);
  quick.delete(rest);
  return rest;
}

function quickSource<Of extends object>(record: Of): Of {
  const kept = quick.get(record) as Of | undefined;
  if (kept) return kept;
  const source = {...record};
  quick.set(record, source);
  return source;
}
