import { Page } from '../../ui/page.tsx'

export function LookScreen() {
  return <Page title="look">{null}</Page>
}
