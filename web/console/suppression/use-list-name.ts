import { useWords } from '../../words.ts'

const known = [
  'procon-sp-nao-me-ligue',
  'procon-pa-bloqueio',
  'nao-me-perturbe',
  'profeco-repep',
  'condusef-reus',
] as const

/** What people call a list; one that a newer law brought is called by its own id. */
export function useListName() {
  const say = useWords('numbers')
  return (listId: string): string => {
    const found = known.find((one) => one === listId)
    return found ? say(`listName.${found}`) : listId
  }
}
