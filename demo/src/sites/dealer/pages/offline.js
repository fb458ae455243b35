/*
 * A dead spot in the service bay: the page itself must open there. The library keeps the data on the device, but it
 * registers no worker; how the pages of a site are kept is the site's own business. This is a recipe to copy.
 *
 * Under Trusted Types the address of a worker needs a policy, here one that knows a single file.
 */
const policy = globalThis.trustedTypes?.createPolicy('cedar-ridge-worker', {
  createScriptURL: () => '/offline-worker.js',
});

if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register(policy?.createScriptURL('') ?? '/offline-worker.js').catch((error) => {
    console.warn('This page will not open without a network:', error);
  });
}
