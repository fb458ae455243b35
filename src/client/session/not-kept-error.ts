/** What a person did is nowhere, neither on the device nor in this page: whoever asked keeps the text and says so. */
export class NotKeptError extends Error {
  override readonly name = 'NotKeptError';
  readonly remedy = 'show-to-person';
}
