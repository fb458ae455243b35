/** Something that whoever typed the command can put right; its message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
