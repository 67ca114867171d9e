import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useWords } from '../words.ts'
import { toast } from './toast.ts'

type CopyButtonProps = {
  readonly text: string
  /** "Copiar código Pix". */
  readonly word: string
  readonly onCopied?: () => void
  readonly isMain?: boolean
}

export function CopyButton({ text, word, onCopied, isMain }: CopyButtonProps) {
  const say = useWords('common')
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setIsCopied(false), 2500)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = async () => {
    await copyText(text)
    setIsCopied(true)
    toast('done', say('copied'))
    onCopied?.()
  }
  const Icon = isCopied ? IconCheck : IconCopy
  return (
    <Button
      variant={isMain ? 'filled' : 'default'}
      leftSection={<Icon size={18} stroke={1.5} aria-hidden="true" />}
      onClick={copy}
    >
      {isCopied ? say('copied') : word}
    </Button>
  )
}

/** The clipboard needs https or localhost; an office's plain http address gets the older way. */
async function copyText(text: string) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}
