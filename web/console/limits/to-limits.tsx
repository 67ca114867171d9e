import { Button } from '@mantine/core'
import { IconGauge } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words.ts'

/** The way from the day's numbers to what the law says of all of them together. */
export function ToLimits() {
  const say = useWords('limits')
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/limites" {...props} />}
      leftSection={<IconGauge size={18} stroke={1.5} aria-hidden="true" />}
    >
      {say('link')}
    </Button>
  )
}
