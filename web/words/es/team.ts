import type { team as source } from '../pt-BR/team.ts'
import type { SameWords } from '../shape.ts'

export const team = {
  title: 'Equipo',
  help: 'Quién trabaja aquí y qué puede hacer cada persona.',
  people: 'Personas',
  caption: 'Personas del equipo',
  name: 'Nombre',
  email: 'Correo',
  role: 'Rol',
  sees: 'Ve',
  seesAll: 'todas las carteras',
  you: 'usted',
  add: 'Agregar persona',
  addTitle: 'Una persona nueva en el equipo',
  emailHelp: 'Con él entra la persona.',
  creditors: 'Acreedores que esta persona ve',
  creditorsHelp: 'Solo las carteras de estos acreedores, y solo para leer.',
  noCreditors: 'Registre antes al acreedor, en Reglas.',
  addRun: 'Agregar y generar la contraseña',
  roles: {
    owner: 'Responsable',
    supervisor: 'Supervisión',
    agent: 'Atención',
    viewer: 'Acreedor (solo lectura)',
  },
  rolesTitle: 'Qué puede cada rol',
  can: {
    owner: 'Todo: importa archivos, cambia reglas, cuida del equipo, y lo que hacen los demás.',
    supervisor:
      'Ve los informes y los archivos, liga pagos a acuerdos, termina acuerdos y atiende.',
    agent: 'Atiende la lista, negocia dentro de su facultad y registra pagos.',
    viewer: 'Sigue solo las carteras de su acreedor, sin cambiar nada.',
  },
  password: {
    title: 'Entregue esta contraseña ahora',
    text: '{{name}} entra con {{email}} y la contraseña de abajo. Cópiela o díctela ahora: una vez entregada, no aparece más.',
    label: 'Primera contraseña',
    copy: 'Copiar la contraseña',
    close: 'Ya la entregué',
    waits:
      'La primera contraseña de {{name}} todavía no se entregó. Se pierde cuando usted salga de esta pantalla.',
    again: 'Ver la contraseña',
  },
  added: '{{name}} entró al equipo.',
} satisfies SameWords<typeof source>
