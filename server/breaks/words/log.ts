import type { Locale } from '../../../api/shapes.ts'
import type { BreakKind } from '../day.ts'
import type { BreakRules, RuleBasis } from '../rules.ts'

type LogWords = {
  readonly title: string
  readonly period: string
  readonly zone: string
  readonly measure: string
  readonly measureOf: (basis: RuleBasis, rules: BreakRules) => string
  readonly ownHelp: string
  readonly teamHelp: string
  readonly nothing: string
  readonly planned: string
  readonly rests: string
  readonly endedBySystem: string
  readonly doesNotCount: string
  readonly columns: Readonly<
    Record<'name' | 'day' | 'what' | 'from' | 'to' | 'minutes' | 'note', string>
  >
  readonly what: Readonly<Record<'shift' | BreakKind, string>>
}

/** What the record of hours and breaks says on paper and in tables. */
export const logWords: Readonly<Record<Locale, LogWords>> = {
  'pt-BR': {
    title: 'Registro de jornadas e pausas',
    period: 'Período',
    zone: 'Horário de',
    measure: 'Medida',
    measureOf: (basis, { rests, restMinutes, mealMinutes }) =>
      `${basis === 'law' ? 'NR-17, Anexo II' : 'Regra desta empresa'}: ${rests} pausas de ${restMinutes} min e ${mealMinutes} min de refeição`,
    ownHelp: 'Seu registro completo. As idas ao banheiro só aparecem para você.',
    teamHelp:
      'As idas ao banheiro não fazem parte deste registro: são livres, sem pedido e sem efeito algum.',
    nothing: 'Não há jornadas neste período.',
    planned: 'prevista até',
    rests: 'descansos',
    endedBySystem: 'encerrada pelo sistema no último sinal de trabalho',
    doesNotCount: 'não vale como pausa de descanso inteira',
    columns: {
      name: 'nome',
      day: 'dia',
      what: 'registro',
      from: 'início',
      to: 'fim',
      minutes: 'minutos',
      note: 'observação',
    },
    what: {
      shift: 'Jornada',
      rest: 'Descanso',
      meal: 'Refeição',
      'after-abuse': 'Após atendimento difícil',
      toilet: 'Banheiro',
      training: 'Treinamento',
      other: 'Outra pausa',
    },
  },
  es: {
    title: 'Registro de jornadas y pausas',
    period: 'Periodo',
    zone: 'Hora de',
    measure: 'Medida',
    measureOf: (basis, { rests, restMinutes, mealMinutes }) =>
      `${basis === 'law' ? 'NR-17 (Brasil), Anexo II' : 'Regla de esta empresa'}: ${rests} pausas de ${restMinutes} min y ${mealMinutes} min de comida`,
    ownHelp: 'Su registro completo. Las idas al baño solo las ve usted.',
    teamHelp:
      'Las idas al baño no forman parte de este registro: son libres, sin pedir permiso y sin efecto alguno.',
    nothing: 'No hay jornadas en este periodo.',
    planned: 'prevista hasta',
    rests: 'descansos',
    endedBySystem: 'cerrada por el sistema en la última señal de trabajo',
    doesNotCount: 'no cuenta como pausa de descanso completa',
    columns: {
      name: 'nombre',
      day: 'día',
      what: 'registro',
      from: 'inicio',
      to: 'fin',
      minutes: 'minutos',
      note: 'observación',
    },
    what: {
      shift: 'Jornada',
      rest: 'Descanso',
      meal: 'Comida',
      'after-abuse': 'Tras una atención difícil',
      toilet: 'Baño',
      training: 'Capacitación',
      other: 'Otra pausa',
    },
  },
  en: {
    title: 'Record of working days and breaks',
    period: 'Period',
    zone: 'Times in',
    measure: 'Measure',
    measureOf: (basis, { rests, restMinutes, mealMinutes }) =>
      `${basis === 'law' ? 'NR-17 (Brazil), annex II' : 'Rule of this company'}: ${rests} rests of ${restMinutes} min and ${mealMinutes} min for a meal`,
    ownHelp: 'Your whole record. Only you see when you went to the toilet.',
    teamHelp:
      'Visits to the toilet are no part of this record: they are free, nobody is asked, nothing follows.',
    nothing: 'There are no working days in this period.',
    planned: 'planned until',
    rests: 'rests',
    endedBySystem: 'ended by the system at the last sign of work',
    doesNotCount: 'does not count as a whole rest',
    columns: {
      name: 'name',
      day: 'day',
      what: 'entry',
      from: 'from',
      to: 'to',
      minutes: 'minutes',
      note: 'note',
    },
    what: {
      shift: 'Working day',
      rest: 'Rest',
      meal: 'Meal',
      'after-abuse': 'After a hard call',
      toilet: 'Toilet',
      training: 'Training',
      other: 'Another break',
    },
  },
}
