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
} satisfies SameWords<typeof source>
