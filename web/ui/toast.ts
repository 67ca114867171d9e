import { notifications } from '@mantine/notifications'
import i18next from 'i18next'

/** A short word about what just happened; it leaves by itself and is read aloud. */
export function toast(tone: 'done' | 'stop' | 'info', words: string): void {
  notifications.show({
    message: words,
    color: { done: 'leaf', stop: 'clay', info: 'sky' }[tone],
    autoClose: tone === 'stop' ? 9000 : 5000,
    role: tone === 'stop' ? 'alert' : 'status',
    withBorder: true,
    closeButtonProps: { 'aria-label': i18next.t('close') },
  })
}
