import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useWords } from '../../words.ts'
import { NodeSheet } from './node-sheet.tsx'
import styles from './outcomes.module.css'
import { PublishButtons } from './publish-buttons.tsx'
import { ScopeField } from './scope-field.tsx'
import { TreeChanges } from './tree-changes.tsx'
import { TreeHistory } from './tree-history.tsx'
import { TreeList } from './tree-list.tsx'
import { TreePreview } from './tree-preview.tsx'
import { TreeProblems } from './tree-problems.tsx'
import { type Node, type Scope, type Tree, useEditing, useTreeRead } from './use-tree.ts'
import { WrapUpPanel } from './wrap-up-panel.tsx'

/** The outcomes of the agency or of a creditor: the tree, its draft, its versions. */
export function OutcomesScreen() {
  const say = useWords('outcomes')
  const [creditorId, setCreditorId] = useState<string>()
  const scope: Scope = creditorId ? { creditorId } : {}
  const read = useTreeRead(scope)
  return (
    <Page title={say('title')} help={say('help')}>
      <ScopeField value={creditorId} onChange={setCreditorId} />
      <Reading of={read} shape="table" rows={10}>
        {(tree) => <Editor key={creditorId ?? ''} tree={tree} scope={scope} />}
      </Reading>
    </Page>
  )
}

function Editor({ tree, scope }: { readonly tree: Tree; readonly scope: Scope }) {
  const say = useWords('outcomes')
  const editing = useEditing(tree, scope)
  const [open, setOpen] = useState<Node | 'new'>()
  return (
    <>
      <PublishButtons tree={tree} scope={scope}>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
          onClick={() => setOpen('new')}
        >
          {say('add')}
        </Button>
      </PublishButtons>
      <div className={styles.columns}>
        <TreeList tree={tree} editing={editing} onOpen={setOpen} />
        <div className={styles.side}>
          <TreeProblems tree={tree} />
          <TreeChanges tree={tree} />
          <TreePreview nodes={editing.nodes} />
          <TreeHistory tree={tree} scope={scope} />
          {!scope.creditorId && <WrapUpPanel />}
        </div>
      </div>
      {open && (
        <NodeSheet
          node={open === 'new' ? undefined : open}
          tree={tree}
          editing={editing}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
