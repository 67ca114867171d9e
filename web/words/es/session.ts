import type { session as source } from '../pt-BR/session.ts'
import type { SameWords } from '../shape.ts'

export const session = {
  title: 'Entrar',
  welcome: 'Qué bueno tenerte aquí.',
  promise:
    'Cobranza que termina en acuerdo: conversación preparada, propuesta justa, trato cumplido.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  signIn: 'Entrar',
  demoTitle: 'Entrar en la demostración',
  demoHelp: 'Elige una persona. Los nombres y las deudas son inventados.',
  demoPeople: '{{agency}}: personas',
  expiredTitle: 'Tu sesión expiró',
  expiredHelp: 'Nada de lo que escribiste se perdió. Entra de nuevo para seguir donde estabas.',
  otherPerson: 'Entrar como otra persona',
  signOut: 'Salir',
  role: {
    owner: 'responsable',
    supervisor: 'supervisión',
    agent: 'atención',
    viewer: 'acreedor (consulta)',
  },
  firstOffice: {
    title: 'Su primer día aquí',
    help: 'Todavía no hay nadie. Cree el despacho y su acceso de responsable; después invita al equipo.',
    code: 'Código mostrado al iniciar el producto',
    office: 'Nombre del despacho',
    country: 'País',
    BR: 'Brasil',
    MX: 'México',
    yourName: 'Su nombre',
    password: 'Una contraseña de 10 letras o más',
    open: 'Crear despacho y entrar',
  },
} satisfies SameWords<typeof source>
