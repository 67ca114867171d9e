// Keeps the console itself, so that a reload without connection still opens it. Nothing of any
// person is kept here: what was read stays in its tab, and never passes through this cache.
const screens = 'combinado-screens'
const home = '/'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// What the first page loaded before anybody listened here.
self.addEventListener('message', (event) => {
  const paths = event.data.filter((path) => path.startsWith('/assets/'))
  event.waitUntil(Promise.all([keepHome(), ...paths.map(keep)]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (pathname.startsWith('/assets/')) event.respondWith(kept(request))
  if (request.mode === 'navigate' && /^\/(fila|atendimento)?(\/|$)/.test(pathname)) {
    event.respondWith(fetch(request).catch(() => caches.match(home)))
  }
})

// The names of assets change with what is in them: what is kept is always right.
const kept = async (request) => (await caches.match(request)) ?? keep(request)

async function keep(request) {
  const cache = await caches.open(screens)
  const known = await cache.match(request)
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

// A new version of the console leaves nothing of the old one behind.
async function keepHome() {
  const answer = await fetch(home)
  if (!answer.ok) return
  const before = await caches.match(home)
  const text = await answer.clone().text()
  if (before && (await before.text()) !== text) await caches.delete(screens)
  const cache = await caches.open(screens)
  await cache.put(home, answer)
}
