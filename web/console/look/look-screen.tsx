import { useMantineColorScheme } from '@mantine/core'
import { chooseDensity, type Density, useDensity } from '../../density.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'
import { LanguageLinks } from '../sign-in/language-links.tsx'
import styles from './look.module.css'
import { LookFields } from './look-fields.tsx'
import { LookLayers } from './look-layers.tsx'
import { LookPalette } from './look-palette.tsx'
import { LookStates } from './look-states.tsx'
import { LookSteps } from './look-steps.tsx'
import { LookTable } from './look-table.tsx'
import { LookWritten } from './look-written.tsx'

/** Every part in every state: for those who build screens, and for pictures and axe. */
export function LookScreen() {
  const say = useWords('shell')
  const density = useDensity()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <main className={styles.look}>
      <Page title="/look" actions={<LanguageLinks />}>
        <div className={styles.likings}>
          <ChoiceField
            label={say('scheme')}
            value={colorScheme}
            onChange={setColorScheme}
            choices={[
              { value: 'auto', word: say('schemeAuto') },
              { value: 'light', word: say('schemeLight') },
              { value: 'dark', word: say('schemeDark') },
            ]}
          />
          <ChoiceField<Density>
            label={say('density')}
            value={density}
            onChange={chooseDensity}
            choices={[
              { value: 'comfortable', word: say('comfortable') },
              { value: 'compact', word: say('compact') },
            ]}
          />
        </div>
        <LookPalette />
        <LookWritten />
        <LookStates />
        <LookTable />
        <LookFields />
        <LookSteps />
        <LookLayers />
      </Page>
    </main>
  )
}
