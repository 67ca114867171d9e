import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPhone } from '@tabler/icons-react'
import { useWords } from '../../words.ts'
import { useOpenCall } from '../call/use-open-call.ts'
import { useOwedPortfolios } from './use-owed-portfolios.ts'

/** Opens the call of this person; of somebody in several portfolios, one is chosen. */
export function OpenCallButtons({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('debtors')
  const calling = useOpenCall()
  const portfolios = useOwedPortfolios(debtorId)
  const icon = <IconPhone size={18} stroke={1.5} aria-hidden="true" />
  if (!portfolios || portfolios.length < 2) {
    return (
      <Button
        leftSection={icon}
        disabled={portfolios?.length === 0}
        loading={calling.isRunning}
        onClick={() => calling.open({ debtorId })}
      >
        {say('call')}
      </Button>
    )
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          leftSection={icon}
          loading={calling.isRunning}
          rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden="true" />}
        >
          {say('call')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {portfolios.map(({ id, name, creditorName }) => (
          <Menu.Item key={id} onClick={() => calling.open({ debtorId, portfolioId: id })}>
            {say('callIn', { portfolio: `${creditorName} · ${name}` })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
