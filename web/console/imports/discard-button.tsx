import { Button } from '@mantine/core'
import { useState } from 'react'
import { discardImport, listImports, readImport } from '../../../api/imports.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'

/** Puts a file aside before it is loaded. */
export function DiscardButton({ importId }: { readonly importId: string }) {
  const say = useWords('imports')
  const [isAsking, setIsAsking] = useState(false)
  const discard = useDo(discardImport, { refreshes: [readImport, listImports] })
  return (
    <>
      <Button variant="default" onClick={() => setIsAsking(true)}>
        {say('discard.run')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={say('discard.title')}
        word={say('discard.run')}
        isRunning={discard.isRunning}
        onConfirm={async () => {
          await discard.run({ importId })
          setIsAsking(false)
        }}
      >
        <p>{say('discard.text')}</p>
      </ConfirmDialog>
    </>
  )
}
