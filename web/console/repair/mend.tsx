import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { countDataGaps, listDataGaps } from '../../../api/data-gaps.ts'
import { listServiceFacts, nameProduct } from '../../../api/service-facts.ts'
import { TextField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import { AddContact } from '../debtors/add-contact.tsx'
import { Addresses } from '../debtors/addresses.tsx'
import type { Gap } from './gap.ts'
import styles from './repair.module.css'

/** One case, and each thing that it lacks with the way to supply it. */
export function Mend({ of }: { readonly of: Gap }) {
  const say = useWords('study')
  return (
    <div className={styles.stack}>
      {of.missing.map((fact) => (
        <section key={fact} className={styles.gap}>
          <h3>{say(`fact.${fact}`)}</h3>
          <Supply fact={fact} debtorId={of.debtorId} />
        </section>
      ))}
      <Link to="/clientes/$debtorId" params={{ debtorId: of.debtorId }}>
        {say('repair.openPerson')}
      </Link>
    </div>
  )
}

type SupplyProps = { readonly fact: Gap['missing'][number]; readonly debtorId: string }

function Supply({ fact, debtorId }: SupplyProps) {
  const say = useWords('study')
  switch (fact) {
    case 'phone':
      return <Phone debtorId={debtorId} />
    case 'place':
      return <Addresses debtorId={debtorId} />
    case 'identity':
      return (
        <>
          <p className="small muted">{say('repair.identity')}</p>
          <Addresses debtorId={debtorId} />
        </>
      )
    case 'product':
      return <Products debtorId={debtorId} />
    default:
      return <p className="small muted">{say('repair.means')}</p>
  }
}

function Phone({ debtorId }: { readonly debtorId: string }) {
  const words = useWords('debtors')
  const [isAdding, setIsAdding] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setIsAdding(true)}>
        {words('addContact')}
      </Button>
      <AddContact debtorId={debtorId} isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </>
  )
}

function Products({ debtorId }: { readonly debtorId: string }) {
  const read = useRead(listServiceFacts, { debtorId })
  const nameless = (read.value?.items ?? []).filter(({ product }) => product === null)
  return nameless.map(({ debtId, contract }) => (
    <Product key={debtId} debtId={debtId} contract={contract} />
  ))
}

type ProductProps = { readonly debtId: string; readonly contract: string }

function Product({ debtId, contract }: ProductProps) {
  const say = useWords('study')
  const words = useRefusalWords()
  const [product, setProduct] = useState('')
  const naming = useDo(nameProduct, {
    refreshes: [listServiceFacts, listDataGaps, countDataGaps],
    says: () => say('repair.productSaved'),
    quiet: 'all',
  })
  const { problem } = naming
  const name = (event: FormEvent) => {
    event.preventDefault()
    void naming.run({ debtId, product })
  }
  return (
    <form className={styles.product} onSubmit={name}>
      <TextField
        label={`${say('repair.product')} · ${say('repair.contract', { contract })}`}
        value={product}
        onChange={setProduct}
        problem={problem && words(problem.refusal, problem.facts)}
        maxLength={200}
      />
      <Button type="submit" loading={naming.isRunning} disabled={product.trim() === ''}>
        {say('person.save')}
      </Button>
    </form>
  )
}
