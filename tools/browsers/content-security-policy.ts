/** The policy of a strict host, for every page that a test opens. */
export function policy({
  nonce,
  origins = [],
}: {readonly nonce?: string; readonly origins?: readonly string[]} = {}): string {
  const own = ["'self'", ...origins].join(' ');
  const script = nonce ? `${own} 'nonce-${nonce}'` : own;
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${script}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${own} ws://localhost:* ws://127.0.0.1:*`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types workplace-mentoring lit-html',
  ].join('; ');
}
