import { type Decision, no, yes } from '../kit/decision.ts'
import { noteConnection } from './connection.ts'

export type SignInRefusal =
  | 'wrong-password'
  | 'too-many-requests'
  | 'offline'
  | 'database-away'
  | 'broken'

/** Opens a session of twelve hours; its cookie is the browser's alone. */
export async function signIn(
  email: string,
  password: string,
): Promise<Decision<true, SignInRefusal>> {
  const response = await post('/auth/sign-in/email', { email: email.trim(), password })
  if (!response) return no('offline')
  noteConnection('fine')
  return response.ok ? yes(true) : no(refusalOf(response.status))
}

export const signOut = () => post('/auth/sign-out', {})

const post = (address: string, body: object) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)

function refusalOf(code: number): SignInRefusal {
  if (code === 429) return 'too-many-requests'
  if (code === 502 || code === 503) return 'database-away'
  return code >= 500 ? 'broken' : 'wrong-password'
}
