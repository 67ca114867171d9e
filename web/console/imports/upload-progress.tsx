import { Progress } from '../../ui/progress.tsx'
import { useFormats, useWords } from '../../words.ts'
import { fileSize } from './file-size.ts'
import styles from './imports.module.css'
import type { Uploading } from './uploading.ts'

/** How much of a file has left this computer. */
export function UploadProgress({ of }: { readonly of: Uploading }) {
  const say = useWords('imports')
  const { region } = useFormats()
  const { fileName, sentBytes, totalBytes } = of
  return (
    <div className={styles.uploading} role="status">
      <Progress
        label={say('receive.sending', { name: fileName })}
        done={sentBytes}
        total={totalBytes}
        detail={say('receive.sent', {
          sent: fileSize(sentBytes, region),
          total: fileSize(totalBytes, region),
        })}
      />
      <p className="muted small">{say('receive.stay')}</p>
    </div>
  )
}
