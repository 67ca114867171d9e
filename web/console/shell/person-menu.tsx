import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { IconKeyboard, IconLogout, IconSun, IconUserCircle } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { type Locale, locales } from '../../../api/shapes.ts'
import { chooseDensity, type Density, useDensity } from '../../density.ts'
import { forgetKeptReads } from '../../kept-reads.ts'
import { useMay, usePerson } from '../../session.ts'
import { signOut } from '../../sign-in.ts'
import { queries } from '../../use-read.ts'
import { useLocale, useWords } from '../../words.ts'
import { languageNames, useChooseLanguage } from './languages.ts'

/** Who I am here, how I like it, and the way out. */
export function PersonMenu({ onKeys }: { readonly onKeys: () => void }) {
  const say = useWords('shell')
  const sayRole = useWords('session')
  const person = usePerson()
  const may = useMay()
  const navigate = useNavigate()
  const leave = async () => {
    await signOut()
    queries.clear()
    forgetKeptReads()
    await navigate({ to: '/entrar', search: {} })
  }
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={say('openPerson', { name: person.name })}
        >
          <IconUserCircle size={24} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="80dvh" style={{ overflowY: 'auto' }}>
        <Menu.Label>
          {person.name} · {sayRole(`role.${person.role}`)}
        </Menu.Label>
        <Likings />
        <Menu.Divider />
        {may('work-calls') && (
          <Menu.Item
            component={Link}
            to="/meu-dia"
            leftSection={<IconSun size={18} stroke={1.5} />}
          >
            {say('room.myDay')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.5} />} onClick={onKeys}>
          {say('keys')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.5} />} onClick={leave}>
          {sayRole('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Likings() {
  const say = useWords('shell')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const density = useDensity()
  const locale = useLocale()
  const chooseLanguage = useChooseLanguage()
  return (
    <>
      <Menu.Label>{say('language')}</Menu.Label>
      <Menu.RadioGroup value={locale} onChange={(value) => chooseLanguage(value as Locale)}>
        {locales.map((each) => (
          <Menu.RadioItem key={each} value={each} lang={each}>
            {languageNames[each]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Label>{say('scheme')}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
      >
        <Menu.RadioItem value="auto">{say('schemeAuto')}</Menu.RadioItem>
        <Menu.RadioItem value="light">{say('schemeLight')}</Menu.RadioItem>
        <Menu.RadioItem value="dark">{say('schemeDark')}</Menu.RadioItem>
      </Menu.RadioGroup>
      <Menu.Label>{say('density')}</Menu.Label>
      <Menu.RadioGroup value={density} onChange={(value) => chooseDensity(value as Density)}>
        <Menu.RadioItem value="comfortable">{say('comfortable')}</Menu.RadioItem>
        <Menu.RadioItem value="compact">{say('compact')}</Menu.RadioItem>
      </Menu.RadioGroup>
    </>
  )
}
