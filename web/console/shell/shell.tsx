import { useHotkeys, useLocalStorage } from '@mantine/hooks'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useMay, usePerson, useSession } from '../../session.ts'
import { ours } from '../../ui/use-keys.ts'
import { changeLocale, useWords } from '../../words.ts'
import { WaitingNotice } from '../approvals/use-waiting.ts'
import { GrantNotice } from '../breaks/grant-notice.tsx'
import { SendWaiting } from '../call/send-waiting.tsx'
import { ComplaintNotice } from '../complaints/use-attention.ts'
import { BottomBar } from './bottom-bar.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { KeySheet } from './key-sheet.tsx'
import { Rail } from './rail.tsx'
import { Rooms } from './rooms.tsx'
import styles from './shell.module.css'
import { SignInAgain } from './sign-in-again.tsx'
import { TopLine } from './top-line.tsx'
import { useOwnKeys } from './use-own-keys.ts'

const Palette = lazy(() => import('./palette.tsx').then((m) => ({ default: m.Palette })))
const DemoBar = lazy(() => import('./demo-bar.tsx').then((m) => ({ default: m.DemoBar })))

/** What stands around every screen; nothing, in the moment between signing out and the door. */
export function Shell() {
  return useSession()?.person ? <SignedIn /> : null
}

function SignedIn() {
  const say = useWords('shell')
  const { locale, userId } = usePerson()
  const [enteredAs] = useState(userId)
  const may = useMay()
  const isDemo = useSession()?.isDemo
  const [paletteAt, setPaletteAt] = useState(0)
  const [isSheetOpen, setIsSheetOpen] = useState(false)
  const [isSingleKey, setIsSingleKey] = useLocalStorage({
    key: 'combinado-single-key',
    defaultValue: true,
  })
  const find = () => setPaletteAt((count) => count + 1)
  const keysOf = useOwnKeys()
  useHotkeys([[ours(keysOf('Ctrl+K')), find]], [])
  useHotkeys([[ours(keysOf('Ctrl+/')), () => setIsSheetOpen(true)]], [])
  useHotkeys([['shift+?', () => isSingleKey && setIsSheetOpen(true)]])
  useEffect(() => {
    void changeLocale(locale)
  }, [locale])
  // Somebody else signed in in another tab: nothing of one person stays on the other's screen.
  useEffect(() => {
    if (userId !== enteredAs) window.location.assign('/')
  }, [userId, enteredAs])

  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {say('skip')}
      </a>
      {isDemo && may('steer-demo') && (
        <Suspense fallback={<div className={styles.demoPlace} />}>
          <DemoBar />
        </Suspense>
      )}
      <Rail />
      <TopLine onFind={find} onKeys={() => setIsSheetOpen(true)} />
      <main id="content" className={styles.content} tabIndex={-1}>
        <ConnectionBanner />
        <Rooms />
        <GrantNotice />
        <Outlet />
      </main>
      <BottomBar />
      <Announcer />
      {may('work-calls') && <SendWaiting />}
      {may('approve-offers') && <WaitingNotice />}
      {may('see-complaints') && <ComplaintNotice />}
      <SignInAgain />
      <KeySheet
        isOpen={isSheetOpen}
        onClose={() => setIsSheetOpen(false)}
        isSingleKey={isSingleKey}
        onSingleKey={setIsSingleKey}
      />
      {paletteAt > 0 && (
        <Suspense fallback={null}>
          <Palette openedAt={paletteAt} />
        </Suspense>
      )}
    </div>
  )
}

/** Tells those who listen which screen has come; focus stays where it is. */
function Announcer() {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const [title, setTitle] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setTitle(path ? document.title : ''), 300)
    return () => clearTimeout(timer)
  }, [path])
  return (
    <p role="status" className="unseen">
      {title}
    </p>
  )
}
