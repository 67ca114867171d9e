import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { useLocale, useWords } from '../../words.ts'
import { AsksFields } from './asks-fields.tsx'
import { EffectFields } from './effect-fields.tsx'
import { NameFields } from './name-fields.tsx'
import styles from './outcomes.module.css'
import type { Editing, Node, Tree } from './use-tree.ts'

type NodeSheetProps = {
  /** Nothing: a code of one's own is made. */
  readonly node: Node | undefined
  readonly tree: Tree
  readonly editing: Editing
  readonly onClose: () => void
}

/** One outcome: its names, what it counts as, what it asks and what follows. */
export function NodeSheet({ node, tree, editing, onClose }: NodeSheetProps) {
  const say = useWords('outcomes')
  const first = tree.shipped[0]
  const [typed, setTyped] = useState<Node | undefined>(node ?? (first && asOwn(first)))
  if (!typed) return null
  const locked = tree.locked[typed.base] ?? []
  const change = (patch: Partial<Node>) => setTyped({ ...typed, ...patch })
  const keep = async () => {
    const answer = await editing.put({ ...typed, code: typed.code.trim().toUpperCase() })
    if (answer.ok) onClose()
  }
  const isTaken =
    !node && editing.nodes.some(({ code }) => code === typed.code.trim().toUpperCase())
  return (
    <Sheet isOpen onClose={onClose} title={node ? say('edit', { code: node.code }) : say('add')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {!node && <NewCode typed={typed} isTaken={isTaken} tree={tree} onChange={setTyped} />}
        <NameFields typed={typed} locked={locked} onChange={change} />
        <EffectFields typed={typed} locked={locked} onChange={change} />
        <AsksFields typed={typed} tree={tree} onChange={change} />
        <div className={styles.keep}>
          <Button type="submit" loading={editing.isRunning} disabled={isTaken || typed.code === ''}>
            {say('keep')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

const noNames = { 'pt-BR': '', es: '', en: '' }

/** Like a shipped one, but for its code and its names. */
const asOwn = (base: Node, code = ''): Node => ({ ...base, code, label: noNames, isHidden: false })

type NewCodeProps = {
  readonly typed: Node
  readonly isTaken: boolean
  readonly tree: Tree
  readonly onChange: (node: Node) => void
}

function NewCode({ typed, isTaken, tree, onChange }: NewCodeProps) {
  const say = useWords('outcomes')
  const locale = useLocale()
  const take = (code: string | null) => {
    const base = tree.shipped.find((one) => one.code === code)
    if (base) onChange({ ...asOwn(base, typed.code), label: typed.label })
  }
  return (
    <>
      <p className="muted">{say('addHelp')}</p>
      <SelectField
        label={say('base')}
        isSearchable
        value={typed.base}
        choices={tree.shipped.map(({ code, label }) => ({
          value: code,
          word: `${label[locale]} (${code})`,
        }))}
        onChange={take}
      />
      <TextField
        label={say('code')}
        help={say('codeHelp')}
        value={typed.code}
        maxLength={6}
        isRequired
        problem={isTaken ? say('problem.code-repeated') : undefined}
        onChange={(code) => onChange({ ...typed, code: code.toUpperCase() })}
      />
    </>
  )
}
