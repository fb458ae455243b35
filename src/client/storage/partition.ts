/**
 * Where one person's data of one service lies on the device. A hash, because database names can be read by every script
 * of the origin and an address or a person's id is nobody's business; not a secret.
 */
export function partitionOf(service: string, person: string): string {
  return hash(`${service}\n${person}`, 0x811c9dc5) + hash(`${person}\n${service}`, 0x9e3779b9);
}

/** FNV-1a over UTF-16 units: `crypto.subtle` is missing on plain http, where shops run their own servers. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    value ^= value >>> 15;
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}
