import { steps } from '../../../api/brief.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { excuseNames } from '../../../api/excuses.ts'
import { playbookGroups, readPlaybook } from '../../../api/playbook.ts'
import { useRead } from '../../use-read.ts'
import { useLocale, useWords } from '../../words.ts'
import { kindOf, topicOf } from './topics.ts'

type Label = ReplyOf<typeof readPlaybook>['places'][number]['label']

const motives = [
  'clear-name',
  'keep-service',
  'avoid-interest',
  'fits-month',
  'peace-of-mind',
  'buy-on-credit',
  'none',
] as const

/** The name of a topic in the language of whoever reads: a step, a question, an excuse. */
export function useTopicName(): (place: string, label?: Label) => string {
  const say = useWords('playbook')
  const call = useWords('call')
  const excuses = useWords('excuses')
  const locale = useLocale()
  const labels = new Map(
    useRead(readPlaybook, {}, { isWanted: false }).value?.places.map((one) => [
      topicOf(one.place),
      one.label,
    ]),
  )
  return (place, label) => {
    const topic = topicOf(place)
    const [group = '', name = ''] = topic.split('.')
    const step = steps.find((one) => group === 'step' && one === name)
    if (step) return call(`guide.step.${step}`)
    const motive = motives.find((one) => group === 'argument' && one === name)
    if (motive) return say(`argument.${motive}`)
    const excuse = excuseNames.find((one) => group === 'excuse' && one === name)
    if (excuse) return excuses(`name.${excuse}`)
    const known = (label ?? labels.get(topic))?.[locale]
    const part = playbookGroups.find((one) => one === group)
    return known ?? (part ? say(`group.${part}`) : name)
  }
}

/** A place by its topic and what is done there: “Escuta · Diga”. */
export function usePlaceName(): (place: string) => string {
  const say = useWords('playbook')
  const nameOf = useTopicName()
  return (place) => {
    const kind = kindOf(place)
    return kind === 'lines' ? nameOf(place) : `${nameOf(place)} · ${say(`kind.${kind}`)}`
  }
}
