/** Lets a reload without connection open the console; browsers without it lose only that. */
export async function keepScreens(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/offline.js').catch(() => undefined)
  const { active } = await navigator.serviceWorker.ready
  const loaded = performance.getEntriesByType('resource')
  active?.postMessage(loaded.map(({ name }) => new URL(name).pathname))
}
