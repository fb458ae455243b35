/** Which pages of other sites may call: exactly the registered origins, never with cookies. */
const allowedMethods = 'GET, HEAD, POST, PUT, OPTIONS';
const allowedHeaders = 'authorization, content-type, if-match, if-none-match, last-event-id, x-request-id';
const exposedHeaders = 'etag, retry-after, x-request-id, wm-epoch, wm-instance';

/** For the answer to a page whose origin is registered. */
export function crossOriginHeaders(origin: string): Readonly<Record<string, string>> {
  return {'access-control-allow-origin': origin, 'access-control-expose-headers': exposedHeaders};
}

export function preflightAnswer(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': allowedMethods,
      'access-control-allow-headers': allowedHeaders,
      'access-control-max-age': '7200',
    },
  });
}
