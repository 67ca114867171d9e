import { uuid7 } from '../../../kit/id.ts'

/**
 * Names one filling of a form, so that sending it twice does it once. `crypto.randomUUID` needs
 * https; an office's plain http address does not have it.
 */
export const requestKey = (): string =>
  uuid7(performance.timeOrigin + performance.now(), crypto.getRandomValues(new Uint8Array(10)))
