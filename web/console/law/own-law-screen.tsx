import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listLawVersions, readLaw } from '../../../api/law.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useLocale, useWords } from '../../words.ts'
import type { Law } from './chosen.ts'
import { FileTrial } from './file-trial.tsx'
import type { Draft, Version } from './own-draft.ts'
import styles from './own-law.module.css'
import { OwnLawForm } from './own-law-form.tsx'
import { OwnLawHistory } from './own-law-history.tsx'
import { OwnLawNow } from './own-law-now.tsx'

/** How much more careful than the law this agency is: now, in versions, and as a draft. */
export function OwnLawScreen() {
  const say = useWords('law')
  const versions = useRead(listLawVersions, {})
  const law = useRead(readLaw, { locale: useLocale() })
  return (
    <Page
      title={say('own.title')}
      help={say('own.help')}
      before={<Link to="/regras/leis">{say('back')}</Link>}
    >
      <Reading of={versions} shape="form">
        {({ items }) => (
          <Reading of={law} shape="form">
            {(known) => <OwnLaw law={known} versions={items} />}
          </Reading>
        )}
      </Reading>
    </Page>
  )
}

type OwnLawProps = { readonly law: Law; readonly versions: readonly Version[] }

function OwnLaw({ law, versions }: OwnLawProps) {
  const say = useWords('law')
  const canSet = useMay()('set-policies')
  const [now] = versions
  const [typed, setTyped] = useState<Draft>()
  if (!now) return null
  const draft = typed ?? { ...now, basedOn: now.version }
  const bring = ({ profile, tightenings }: Version) =>
    setTyped({ profile, tightenings, basedOn: now.version })
  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        {canSet ? (
          <OwnLawForm law={law} draft={draft} onChange={setTyped} />
        ) : (
          <Notice tone="info">{say('own.onlyOwner')}</Notice>
        )}
        <FileTrial />
      </div>
      <div className={styles.form}>
        <OwnLawNow law={law} version={now} />
        <OwnLawHistory law={law} versions={versions} onBring={canSet ? bring : undefined} />
      </div>
    </div>
  )
}
