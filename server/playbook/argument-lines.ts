import type { hindrances, Motive } from '../../api/listening.ts'
import type { Words } from '../compliance/words.ts'
import type { Line } from './line.ts'

// What settling means to a person, by the motive that they told. True for this case or not said:
// nothing of a list is said to whoever is on none, and nobody's credit is promised.

const line = (id: string, ptBR: string, es: string, en: string): Line => ({
  id,
  words: { 'pt-BR': ptBR, es, en },
})

/** At the place `argument.<motive>`. `{plan}` is what the listed name gets in the way of. */
export const argumentLines: Readonly<Record<Motive, readonly Line[]>> = {
  'clear-name': [
    line(
      'clear-name.1',
      'Com o combinado cumprido, esse registro sai do caminho de {plan}.',
      'Con el acuerdo cumplido, ese registro deja de estorbar para {plan}.',
      'Once the agreement is kept, that record is out of the way of {plan}.',
    ),
  ],
  'keep-service': [
    line(
      'keep-service.1',
      'Com isso você volta a ficar em dia com {creditor} e segue com o serviço.',
      'Con esto vuelve a estar al corriente con {creditor} y sigue con el servicio.',
      'With this you are up to date with {creditor} again, and the service goes on.',
    ),
  ],
  'avoid-interest': [
    line(
      'avoid-interest.1',
      'Com isso o total fica combinado: mantendo as datas, ele não muda.',
      'Con esto el total queda acordado: si se respetan las fechas, no cambia.',
      'With this the total is agreed: while the days are kept, it does not change.',
    ),
  ],
  'fits-month': [
    line(
      'fits-month.1',
      'Com isso o pagamento cabe no seu mês, e as outras contas seguem em ordem.',
      'Con esto el pago cabe en su mes y las demás cuentas siguen en orden.',
      'With this the payment fits your month, and the other bills stay in order.',
    ),
  ],
  'peace-of-mind': [
    line(
      'peace-of-mind.1',
      'Com isso é uma conta a menos na cabeça, com tudo combinado por escrito.',
      'Con esto es una cuenta menos en la cabeza, con todo acordado por escrito.',
      'With this it is one bill less on your mind, with all of it agreed in writing.',
    ),
  ],
  'buy-on-credit': [
    line(
      'buy-on-credit.1',
      'Com o combinado cumprido, esse registro deixa de pesar. O crédito, cada loja decide.',
      'Con el acuerdo cumplido, ese registro deja de pesar. El crédito lo decide cada tienda.',
      'Once the agreement is kept, that record stops weighing. Each store decides on credit.',
    ),
  ],
  none: [],
}

/** Said only of a name that stands on a list. */
export const motivesOfListed: readonly Motive[] = ['clear-name', 'buy-on-credit']

const words = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })

/** What fills `{plan}`. */
export const plans: Readonly<Record<(typeof hindrances)[number], Words>> = {
  'rent-home': words('alugar um imóvel', 'rentar una vivienda', 'renting a home'),
  'buy-home': words('comprar a casa própria', 'comprar casa', 'buying a home'),
  vehicle: words('comprar um veículo', 'comprar un vehículo', 'buying a vehicle'),
  'phone-plan': words('contratar um plano', 'contratar un plan', 'taking out a phone plan'),
  work: words('um novo trabalho', 'un nuevo trabajo', 'a new job'),
  'store-credit': words('comprar a prazo', 'comprar a crédito', 'buying on credit'),
  'bank-account': words('abrir uma conta', 'abrir una cuenta', 'opening an account'),
  nothing: words('seus planos', 'sus planes', 'your plans'),
}
