import type { readAgreement } from '../../../api/agreements.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useWords } from '../../words.ts'
import styles from './payment-sheet.module.css'

type Instalment = ReplyOf<typeof readAgreement>['agreement']['instalments'][number]
type OtherWaysProps = { readonly charge: NonNullable<Instalment['charge']> }

/** What a gateway made besides the Pix: a boleto's line, a page of its own. */
export function OtherWays({ charge: { boletoLine, link } }: OtherWaysProps) {
  const say = useWords('charges')
  if (!boletoLine && !link) return null
  return (
    <div className={styles.code}>
      {boletoLine && (
        <>
          <span className="small muted">{say('boletoLine')}</span>
          <code>{boletoLine}</code>
          <CopyButton text={boletoLine} word={say('copyLine')} />
        </>
      )}
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {say('link')}
        </a>
      )}
    </div>
  )
}
