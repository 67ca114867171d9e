import { useState } from 'react'
import {
  addChequeProof,
  chequeProofBytesMax,
  downloadChequeProof,
  listCheques,
} from '../../../api/receiving.ts'
import { addressOf, upload } from '../../client.ts'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Problem } from '../../ui/problem.tsx'
import { toast } from '../../ui/toast.ts'
import { type Obstacle, useRefresh } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import type { Cheque } from './move-cheque-dialog.tsx'

/** Pictures of the receipt or of the cheque, taken where it was handed over. */
export function ChequeProofs({ cheque }: { readonly cheque: Cheque }) {
  const say = useWords('receiving')
  const refresh = useRefresh()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<Obstacle>()
  const { id: chequeId, proofs, state } = cheque
  const send = async (file: File) => {
    setProblem(undefined)
    const bytesMax = chequeProofBytesMax
    if (file.size > bytesMax) return setProblem({ refusal: 'file-too-large', facts: { bytesMax } })
    setIsSending(true)
    const answer = await upload(addChequeProof, { chequeId }, file, () => {})
    setIsSending(false)
    if (!answer.ok) return setProblem(answer)
    toast('done', say('cheques.proofDone'))
    await refresh(listCheques)
  }
  return (
    <>
      {proofs.map(({ id: proofId, fileName }) => (
        <p key={proofId} className="small">
          <a href={addressOf(downloadChequeProof, { proofId }).address} download>
            {fileName}
          </a>
        </p>
      ))}
      {state === 'collected' && (
        <FileDrop
          label={say('cheques.proof')}
          help={say('cheques.proofHelp')}
          accept="image/*,application/pdf"
          isDisabled={isSending}
          onFile={send}
        />
      )}
      {problem && <Problem of={problem} />}
    </>
  )
}
