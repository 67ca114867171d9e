import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { playbookGroups } from '../../../api/playbook.ts'
import { TextField } from '../../ui/fields.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { useWords } from '../../words.ts'
import styles from './playbook.module.css'
import { isFound, type Topic } from './topics.ts'
import { useTopicName } from './use-place-words.ts'

type TopicListProps = {
  readonly topics: readonly Topic[]
  readonly chosen: Topic
  readonly onChoose: (id: string) => void
}

/** One part of the playbook at a time; a search looks through all of them. */
export function TopicList({ topics, chosen, onChoose }: TopicListProps) {
  const say = useWords('playbook')
  const nameOf = useTopicName()
  const [group, setGroup] = useState(chosen.group)
  const [text, setText] = useState('')
  const isSearching = text.trim() !== ''
  const named = topics.map((topic) => ({ topic, name: nameOf(topic.id, topic.places[0]?.label) }))
  const shown = named.filter(({ topic, name }) =>
    isSearching ? isFound(name, text) : topic.group === group,
  )
  const groups = playbookGroups.filter((one) => topics.some((topic) => topic.group === one))
  return (
    <nav className={styles.list} aria-label={say('places')}>
      <FilterPills
        label={say('places')}
        choices={groups.map((value) => ({ value, word: say(`group.${value}`) }))}
        value={group}
        onChange={setGroup}
      />
      <TextField label={say('find')} kind="search" value={text} onChange={setText} />
      {shown.length === 0 && <p className="small muted">{say('foundNothing')}</p>}
      <ul className={styles.topics}>
        {shown.map(({ topic, name }) => (
          <li key={topic.id}>
            <UnstyledButton
              className={styles.topic}
              aria-current={topic.id === chosen.id}
              onClick={() => onChoose(topic.id)}
            >
              <span>{name}</span>
              {topic.ownCount > 0 && (
                <span className="small muted">{say('ownCount', { count: topic.ownCount })}</span>
              )}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  )
}
