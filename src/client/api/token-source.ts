/** Where requests get their token from. */
export interface TokenSource {
  /**
   * A token to send, or `undefined` where the host gives none at all.
   *
   * `rejected` names a token the service would not take, `isForSignOff` asks for one issued minutes ago.
   *
   * @throws {SignInNeededError} if the host has none for now
   * @throws {NoAnswerError} if the host's own service did not answer
   */
  token(need: TokenNeed): Promise<string | undefined>;
}

export interface TokenNeed {
  readonly signal: AbortSignal;
  readonly rejected?: string;
  readonly isForSignOff?: boolean;
}
