import type { Locale } from '../../api/shapes.ts'
import type { Slots } from '../playbook/template.ts'

/** Nobody's data: what stands in the braces while a sentence is looked at. */
export const exampleSlots = (locale: Locale): Slots => ({ ...shared, ...spoken[locale] })

const shared = {
  agent: 'Ana',
  agency: 'Boa Conversa',
  creditor: 'Vale Fibra',
  debtor: 'Maria',
  owed: 'R$ 342,80',
  principal: 'R$ 299,70',
  fine: 'R$ 5,99',
  interest: 'R$ 12,40',
  correction: 'R$ 4,71',
  fees: 'R$ 20,00',
  total: 'R$ 308,55',
  parts: '3 × R$ 102,85',
  amount: 'R$ 102,85',
  count: '3',
  dueOn: '10/10',
  oldestDueOn: '10/08',
  newestDueOn: '10/10',
  means: 'Pix',
  phone: '(11) 4000-0000',
  protocol: 'AC7K2M',
}

const spoken: Readonly<Record<Locale, Slots>> = {
  'pt-BR': {
    greeting: 'Bom dia',
    caller: 'Ana, da Boa Conversa',
    today: '24/11 (terça)',
    firstDueOn: '27/11 (sexta)',
    fineRule: '2% uma vez',
    interestRule: '1% ao mês',
    instalments: 'parcelas',
    down: 'entrada',
    code: 'CEP',
    plan: 'comprar a casa',
    product: 'internet',
  },
  es: {
    greeting: 'Buenos días',
    caller: 'Ana, de Boa Conversa',
    today: '24/11 (martes)',
    firstDueOn: '27/11 (viernes)',
    fineRule: '2% una vez',
    interestRule: '1% al mes',
    instalments: 'cuotas',
    down: 'pago inicial',
    code: 'código postal',
    plan: 'comprar la casa',
    product: 'internet',
  },
  en: {
    greeting: 'Good morning',
    caller: 'Ana, from Boa Conversa',
    today: '24/11 (Tuesday)',
    firstDueOn: '27/11 (Friday)',
    fineRule: '2% once',
    interestRule: '1% a month',
    instalments: 'instalments',
    down: 'down payment',
    code: 'postal code',
    plan: 'buying a house',
    product: 'internet',
  },
}
