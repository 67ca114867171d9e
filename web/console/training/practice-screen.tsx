import { useParams } from '@tanstack/react-router'
import { readPractice } from '../../../api/training.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { PracticeTalk } from './practice-talk.tsx'

/** A conversation with somebody who is not there, and what it was worth. */
export function PracticeScreen() {
  const say = useWords('training')
  const { practiceCallId } = useParams({ from: '/shell/treino/$practiceCallId' })
  const read = useRead(readPractice, { practiceCallId })
  return (
    <Page
      title={say('practiceTitle')}
      help={say('practiceScreenHelp')}
      actions={
        <LinkButton to="/treino" variant="default">
          {say('back')}
        </LinkButton>
      }
    >
      <Reading of={read} shape="text">
        {(call) => <PracticeTalk of={call} />}
      </Reading>
    </Page>
  )
}
