import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { downloadOwnData } from '../../../api/privacy.ts'
import { addressOf } from '../../client.ts'
import { useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'

/** Everything held about a person, as a paper and as a file. */
export function OwnDataLinks({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('privacy')
  return (
    <div className={styles.deeds}>
      {(['pdf', 'json'] as const).map((shape) => (
        <Button
          key={shape}
          component="a"
          href={addressOf(downloadOwnData, { debtorId, shape }).address}
          download
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.5} aria-hidden="true" />}
        >
          {say(shape)}
        </Button>
      ))}
    </div>
  )
}
