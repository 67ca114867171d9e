import { Checkbox, Group } from '@mantine/core'
import { ownChannels } from '../../../api/law.ts'
import { useWords } from '../../words.ts'
import type { OwnChannel } from './own-draft.ts'

type ChannelChecksProps = {
  readonly label: string
  readonly value: readonly OwnChannel[]
  readonly onChange: (channels: OwnChannel[]) => void
}

/** Any of the channels, all in sight. */
export function ChannelChecks({ label, value, onChange }: ChannelChecksProps) {
  const say = useWords('law')
  return (
    <Checkbox.Group
      label={label}
      value={[...value]}
      onChange={(names) => onChange(ownChannels.filter((channel) => names.includes(channel)))}
    >
      <Group gap="sm" mt={4}>
        {ownChannels.map((channel) => (
          <Checkbox key={channel} value={channel} label={say(`channel.${channel}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
