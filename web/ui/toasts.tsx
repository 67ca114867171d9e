import { useMediaQuery } from '@mantine/hooks'
import { Notifications } from '@mantine/notifications'

/** Where toasts come up: below at a desk, above on a phone, where the thumb works below. */
export function Toasts() {
  const isPhone = useMediaQuery('(max-width: 700px)')
  return <Notifications position={isPhone ? 'top-center' : 'bottom-right'} limit={3} zIndex={400} />
}
