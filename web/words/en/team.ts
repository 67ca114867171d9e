import type { team as source } from '../pt-BR/team.ts'
import type { SameWords } from '../shape.ts'

export const team = {
  title: 'Team',
  help: 'Who works here and what each person may do.',
  people: 'People',
  caption: 'People of the team',
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  sees: 'Sees',
  seesAll: 'all portfolios',
  you: 'you',
  add: 'Add a person',
  addTitle: 'A new person in the team',
  emailHelp: 'The person signs in with it.',
  creditors: 'Creditors that this person sees',
  creditorsHelp: 'Only the portfolios of these creditors, and only to read.',
  noCreditors: 'Add the creditor first, under Rules.',
  addRun: 'Add and make the password',
  roles: {
    owner: 'Owner',
    supervisor: 'Supervisor',
    agent: 'Agent',
    viewer: 'Creditor (read only)',
  },
  rolesTitle: 'What each role may do',
  can: {
    owner: 'Everything: imports files, changes rules, looks after the team, and what others do.',
    supervisor: 'Sees reports and files, matches payments, ends agreements, and takes calls.',
    agent: 'Works the worklist, negotiates within authority and records payments.',
    viewer: 'Follows only the portfolios of its creditor, and changes nothing.',
  },
  password: {
    title: 'Hand over this password now',
    text: '{{name}} signs in with {{email}} and the password below. Copy it or read it out now: once handed over, it is not shown again.',
    label: 'First password',
    copy: 'Copy the password',
    close: 'I have handed it over',
    waits:
      '{{name}}’s first password has not been handed over. It is lost when you leave this screen.',
    again: 'See the password',
  },
  added: '{{name}} has joined the team.',
} satisfies SameWords<typeof source>
