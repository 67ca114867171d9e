import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { readLaw } from '../../../api/law.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useLocale, useWords } from '../../words.ts'
import { type Filter, isShown, type Law, noFilter, packsAt, replacedIn } from './chosen.ts'
import styles from './law.module.css'
import { LawFilters } from './law-filters.tsx'
import { PackPanel } from './pack-panel.tsx'
import { PlaceList } from './place-list.tsx'
import { ReviewNotice } from './review-notice.tsx'

/** Every rule that decides about a contact, place by place, in plain words (E0.2). */
export function LawScreen() {
  const say = useWords('law')
  const read = useRead(readLaw, { locale: useLocale() }, { freshMs: 60_000 })
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={
        <LinkButton to="/regras/leis/assessoria" variant="default">
          {say('own.link')}
        </LinkButton>
      }
    >
      <ReviewNotice />
      <Reading of={read} shape="cards">
        {(law) => <Library law={law} />}
      </Reading>
    </Page>
  )
}

function Library({ law }: { readonly law: Law }) {
  const { lugar, regra } = useSearch({ from: '/shell/regras/leis' })
  const navigate = useNavigate({ from: '/regras/leis' })
  const [filter, setFilter] = useState<Filter>(noFilter)
  const withRule = law.packs.find(({ rules }) => rules.some(({ id }) => id === regra))
  const place = lugar ?? withRule?.place ?? law.countries[0] ?? 'ALL'
  // Whoever searches by words does not know the place yet.
  const packs = filter.text.trim() === '' ? packsAt(law, place) : law.packs
  const replaced = filter.text.trim() === '' ? replacedIn(packs) : new Map<string, string>()
  const count = packs.flatMap(({ rules }) => rules).filter((rule) => isShown(rule, filter)).length
  return (
    <div className={styles.columns}>
      <PlaceList
        law={law}
        place={place}
        onChoose={(chosen) => void navigate({ search: { lugar: chosen } })}
      />
      <div className={styles.main}>
        <LawFilters filter={filter} onChange={setFilter} count={count} />
        {packs.map((pack) => (
          <PackPanel key={pack.id} pack={pack} filter={filter} replaced={replaced} wanted={regra} />
        ))}
      </div>
    </div>
  )
}
