/**
 * The Content-Security-Policy of every page here. To copy it: allow the library's script (here it lies on the own
 * origin), the service's address in `connect-src`, and the policy name `workplace-mentoring`. Nothing else is for the
 * library; no 'unsafe-inline', no 'unsafe-eval'.
 */
export function pagePolicy({
  service,
  trustedTypes = [],
}: {
  /** Origin of the service; left out where the page needs none (`api="local:"`). */
  readonly service?: string | undefined;
  readonly trustedTypes?: readonly string[];
}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `connect-src ${["'self'", service].filter(Boolean).join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${['workplace-mentoring', ...trustedTypes].join(' ')}`,
  ].join('; ');
}

export function pageHeaders(policy: string): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  };
}
