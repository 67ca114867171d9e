export const demo = {
  name: 'Demonstração',
  moment: 'Agora é {{moment}}',
  moveClock: 'Mudar a hora',
  hourLater: '+1 hora',
  nextMorning: 'Próxima manhã útil, 10:00',
  dayLater: '+1 dia',
  pick: 'Escolher dia e hora',
  pickLabel: 'Fazer de conta que é',
  realClock: 'Voltar à hora real',
  moved: 'Agora é {{moment}}.',
  runNight: 'Rodar a noite agora',
  nightDone:
    'A noite passou. Lembretes: {{reminded}}. Avisos: {{warned}}. Resgates: {{rescued}}. Acordos cumpridos: {{kept}}; quebrados: {{broken}}. Clientes na fila: {{planned}}.',
}
