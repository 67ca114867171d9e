import './ui/ui.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { assert } from '../kit/assert.ts'
import { watchConnection } from './connection.ts'
import { keepScreens } from './keep-screens.ts'
import { router } from './router.tsx'
import { cssVariables, theme } from './ui/theme.ts'
import { Toasts } from './ui/toasts.tsx'
import { queries } from './use-read.ts'
import { startWords } from './words.ts'

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const scheme = localStorageColorSchemeManager({ key: 'combinado-scheme' })
const place = document.getElementById('root')
assert(place, 'the page has a place for the console')

watchConnection()
await startWords()
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={scheme}
        defaultColorScheme="auto"
      >
        <Toasts />
        <RouterProvider router={router} />
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
)
void keepScreens()
