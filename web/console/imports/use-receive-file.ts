import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { listImports } from '../../../api/imports.ts'
import { toast } from '../../ui/toast.ts'
import { type Obstacle, useRefresh } from '../../use-read.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import { sendFile, useUploading } from './uploading.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The file had come before: its page says so. */
    isKnownFile?: boolean
  }
}

/** The server refuses more; saying so first spares a long wait. */
export const megabytesMax = 200

/** Sends a file and opens its page; whoever went elsewhere meanwhile is only told. */
export function useReceiveFile() {
  const say = useWords('imports')
  const words = useRefusalWords()
  const navigate = useNavigate()
  const refresh = useRefresh()
  const uploading = useUploading()
  const [problem, setProblem] = useState<Obstacle>()
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  const send = async (portfolioId: string, file: File) => {
    setProblem(problemOf(file))
    if (problemOf(file)) return
    const answer = await sendFile(portfolioId, file)
    void refresh(listImports)
    if (!answer.ok) {
      if (!isHere.current) toast('stop', words(answer.refusal, answer.facts))
      return setProblem(answer)
    }
    const { importId, isKnown } = answer.value
    if (!isHere.current) return toast('info', say('receive.arrived', { name: file.name }))
    await navigate({
      to: '/importar/$importId',
      params: { importId },
      state: { isKnownFile: isKnown },
    })
  }
  return { send, uploading, problem }
}

function problemOf(file: File): Obstacle | undefined {
  if (file.size === 0) return { refusal: 'empty-file', facts: {} }
  if (file.size > megabytesMax * 1024 * 1024)
    return { refusal: 'file-too-large', facts: { megabytesMax } }
  return undefined
}
