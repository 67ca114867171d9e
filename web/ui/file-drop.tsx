import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useWords } from '../words.ts'
import styles from './file-drop.module.css'

type FileDropProps = {
  readonly label: string
  readonly help?: ReactNode
  /** As in `<input accept>`: `.csv,.xlsx`. */
  readonly accept: string
  readonly isDisabled?: boolean
  readonly onFile: (file: File) => void
}

/** A place to drop a file, and a button for those who do not drag. */
export function FileDrop({ label, help, accept, isDisabled, onFile }: FileDropProps) {
  const say = useWords('common')
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const id = useId()
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file && !isDisabled) onFile(file)
  }
  const drag = (isInside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setIsOver(isInside)
  }
  return (
    <section
      className={styles.drop}
      data-over={isOver}
      aria-labelledby={id}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        take(event.dataTransfer.files)
      }}
    >
      <IconFileUpload size={32} stroke={1.5} aria-hidden="true" />
      <p id={id} className={styles.label}>
        {label}
      </p>
      {help && <p className="muted small">{help}</p>}
      <Button disabled={isDisabled} onClick={() => input.current?.click()}>
        {say('chooseFile')}
      </Button>
      <span className="muted small">{say('dropFile')}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
