/*
 * Keeps the pages of this site and the library's files, for the next time without a network. The network comes first,
 * so nobody sees yesterday's page while there is one. Tokens and figures are never kept, and neither is anything from
 * another origin: the data is the library's business.
 */
const kept = 'cedar-ridge-pages-1';
const first = ['/', '/dealer.css', '/dealer.js', '/offline.js', '/mark.svg', '/demo/visitor.js', '/demo/visitor.css'];
const data = ['/visitors', '/vendor/workplace-mentoring.js'];
const never = ['/mentoring-token', '/figures'];

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const {origin, pathname} = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || never.includes(pathname)) return;
  event.respondWith(networkFirst(event.request, pathname));
});

/** The library's parts are loaded when they are needed; without a network they must lie here already. */
async function keepAll() {
  const integrity = await (await fetch('/vendor/integrity.json')).json();
  const parts = Object.keys(integrity).filter((file) => file.startsWith('workplace-mentoring/'));
  const cache = await caches.open(kept);
  await cache.addAll([...first, ...data, ...parts.map((file) => `/vendor/${file}`)]);
}

async function networkFirst(request, pathname) {
  const cache = await caches.open(kept);
  // One page for every address: what is shown stands in the query.
  const key = request.mode === 'navigate' ? '/' : pathname;
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(key, answer.clone());
    return answer;
  } catch (error) {
    const found = await cache.match(key);
    if (found) return found;
    throw error;
  }
}
