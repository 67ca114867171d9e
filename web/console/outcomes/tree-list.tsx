import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useId } from 'react'
import { outcomeGroups } from '../../../api/outcomes.ts'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useLocale, useWords } from '../../words.ts'
import styles from './outcomes.module.css'
import type { Editing, Node, Tree } from './use-tree.ts'

type TreeListProps = {
  readonly tree: Tree
  readonly editing: Editing
  readonly onOpen: (node: Node) => void
}

/** Every outcome in its group and order, with what it counts as. */
export function TreeList({ tree, editing, onOpen }: TreeListProps) {
  const say = useWords('outcomes')
  const locale = useLocale()
  return (
    <Panel title={say('tree')} help={say('legalWhy')}>
      <div className={styles.tree}>
        {outcomeGroups.map((group) => (
          <Group key={group} name={group} tree={tree} editing={editing} onOpen={onOpen} />
        ))}
        <section>
          <h3 className={styles.group}>{say('system')}</h3>
          <p className="small muted">{say('systemHelp')}</p>
          <p className="small">
            {tree.system.map(({ code, label }) => `${label[locale]} (${code})`).join(' · ')}
          </p>
        </section>
      </div>
    </Panel>
  )
}

function Group({ name, tree, editing, onOpen }: TreeListProps & { readonly name: Node['group'] }) {
  const sayCall = useWords('call')
  const id = useId()
  const nodes = editing.nodes.filter(({ group }) => group === name)
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.group}>
        {sayCall(`outcome.group.${name}`)}
      </h3>
      <ul className={styles.nodes}>
        {nodes.map((node, index) => (
          <Row
            key={node.code}
            node={node}
            isLegal={(tree.locked[node.base] ?? []).includes('needsConfirmation')}
            isFirst={index === 0}
            isLast={index === nodes.length - 1}
            editing={editing}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  )
}

type RowProps = {
  readonly node: Node
  readonly isLegal: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly editing: Editing
  readonly onOpen: (node: Node) => void
}

const flags = ['answered', 'rightParty', 'productive', 'promise'] as const

function Row({ node, isLegal, isFirst, isLast, editing, onOpen }: RowProps) {
  const say = useWords('outcomes')
  const locale = useLocale()
  const { code, base, label, isHidden } = node
  const counted = flags.filter((flag) => node[flag]).map((flag) => say(`field.${flag}`))
  return (
    <li className={styles.node} data-hidden={isHidden}>
      <span className={styles.words}>
        <span>
          {label[locale] || label['pt-BR'] || code} <span className="small muted">{code}</span>
        </span>
        <span className="small muted">{counted.join(' · ')}</span>
      </span>
      <span className={styles.badges}>
        {isLegal && <StateBadge tone="info" word={say('legal')} />}
        {code !== base && <StateBadge tone="brand" word={say('as', { code: base })} />}
        {isHidden && <StateBadge tone="plain" word={say('hidden')} />}
      </span>
      <span className={styles.deeds}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('up', { code })}
          disabled={isFirst || editing.isRunning}
          onClick={() => editing.move(node, -1)}
        >
          <IconArrowUp size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('down', { code })}
          disabled={isLast || editing.isRunning}
          onClick={() => editing.move(node, 1)}
        >
          <IconArrowDown size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
        <Button variant="default" size="compact-sm" onClick={() => onOpen(node)}>
          {say('edit', { code })}
        </Button>
      </span>
    </li>
  )
}
