import { useState } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import {
  DayField,
  LongTextField,
  MomentField,
  NumberField,
  PasswordField,
  SelectField,
  SwitchField,
  TextField,
} from '../../ui/fields.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './look.module.css'

const means = [
  { value: 'pix', word: 'Pix' },
  { value: 'boleto', word: 'Boleto' },
] as const

/** Everything that one types into, empty, filled, wrong and closed. */
export function LookFields() {
  const [text, setText] = useState('Maria')
  const [note, setNote] = useState('')
  const [parts, setParts] = useState<number | null>(3)
  const [cents, setCents] = useState<number | null>(5000)
  const [day, setDay] = useState('2026-11-27')
  const [moment, setMoment] = useState('')
  const [way, setWay] = useState<'pix' | 'boleto'>('pix')
  const [choice, setChoice] = useState<'pix' | 'boleto' | null>(null)
  const [isOn, setIsOn] = useState(true)
  return (
    <Panel title="Fields">
      <div className={styles.fields}>
        <TextField label="Nome" help="Como a pessoa gosta." value={text} onChange={setText} />
        <TextField
          label="CPF"
          value="123.456.789"
          onChange={() => {}}
          problem="O CPF tem 11 dígitos; faltam 2."
        />
        <TextField label="E-mail" value="" onChange={setText} isDisabled />
        <PasswordField label="Senha" value={text} onChange={setText} />
        <MoneyField label="Entrada" currency="BRL" value={cents} onChange={setCents} />
        <NumberField label="Parcelas" value={parts} onChange={setParts} min={1} max={12} />
        <DayField label="Vencimento" value={day} onChange={setDay} />
        <MomentField label="Retorno" value={moment} onChange={setMoment} />
        <SelectField
          label="Meio"
          choices={means}
          value={choice}
          onChange={setChoice}
          example="Escolha"
        />
        <ChoiceField label="Forma" choices={means} value={way} onChange={setWay} />
        <SwitchField label="Retirar o que não veio" value={isOn} onChange={setIsOn} />
        <LongTextField label="Nota" value={note} onChange={setNote} />
      </div>
      <FileDrop
        label="Arquivo do credor"
        help="CSV ou Excel, até 300 MB."
        accept=".csv,.xlsx"
        onFile={({ name }) => toast('info', name)}
      />
    </Panel>
  )
}
