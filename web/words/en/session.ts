import type { session as source } from '../pt-BR/session.ts'
import type { SameWords } from '../shape.ts'

export const session = {
  title: 'Sign in',
  welcome: 'Good to have you here.',
  promise:
    'Collection that ends in agreement: a prepared conversation, a fair offer, a promise kept.',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  demoTitle: 'Enter the demonstration',
  demoHelp: 'Choose a person. Names and debts are made up.',
  demoPeople: '{{agency}}: people',
  expiredTitle: 'Your session has ended',
  expiredHelp: 'Nothing you typed is lost. Sign in again to go on where you were.',
  otherPerson: 'Sign in as someone else',
  signOut: 'Sign out',
  role: {
    owner: 'owner',
    supervisor: 'supervisor',
    agent: 'agent',
    viewer: 'creditor (read only)',
  },
  firstOffice: {
    title: 'Your first day here',
    help: 'Nobody is here yet. Open the office and your owner sign-in; then invite the team.',
    code: 'Code shown when the product was started',
    office: 'Name of the office',
    country: 'Country',
    BR: 'Brazil',
    MX: 'Mexico',
    yourName: 'Your name',
    password: 'A password of 10 letters or more',
    open: 'Open the office and sign in',
  },
} satisfies SameWords<typeof source>
