import { NumberField, SelectField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import styles from './imports.module.css'
import type { Layout } from './layout-draft.ts'

type SourceFieldsProps = {
  readonly layout: Layout
  readonly sheets: readonly string[] | undefined
  readonly onChange: (layout: Layout) => void
}

const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
const delimiters = [
  [';', 'semicolon'],
  [',', 'comma'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const

/** How the file is cut into rows and cells. */
export function SourceFields({ layout, sheets, onChange }: SourceFieldsProps) {
  const say = useWords('imports')
  const set = (part: Partial<Layout>) => onChange({ ...layout, ...part })
  const isWorkbook = layout.encoding === 'workbook'
  return (
    <div className={styles.source}>
      {isWorkbook ? (
        <SheetField layout={layout} sheets={sheets} onSheet={(sheet) => set({ sheet })} />
      ) : (
        <>
          <SelectField
            label={say('layout.encoding')}
            help={say('layout.encodingHelp')}
            choices={encodings.map((value) => ({ value, word: say(`encodings.${value}`) }))}
            value={layout.encoding}
            onChange={(encoding) => set({ encoding: encoding ?? layout.encoding })}
          />
          <SelectField
            label={say('layout.delimiter')}
            choices={delimiters.map(([value, name]) => ({
              value,
              word: say(`delimiters.${name}`),
            }))}
            value={layout.delimiter}
            onChange={(delimiter) => set({ delimiter })}
          />
        </>
      )}
      <NumberField
        label={say('layout.headerLine')}
        help={say('layout.headerLineHelp')}
        min={1}
        max={1_000_000}
        value={layout.headerLine}
        onChange={(headerLine) => set({ headerLine })}
      />
    </div>
  )
}

type SheetFieldProps = Pick<SourceFieldsProps, 'layout' | 'sheets'> & {
  readonly onSheet: (sheet: string | null) => void
}

function SheetField({ layout, sheets, onSheet }: SheetFieldProps) {
  const say = useWords('imports')
  if (!sheets || sheets.length === 0)
    return (
      <TextField
        label={say('layout.sheet')}
        value={layout.sheet ?? ''}
        onChange={(sheet) => onSheet(sheet === '' ? null : sheet)}
      />
    )
  return (
    <SelectField
      label={say('layout.sheet')}
      choices={sheets.map((sheet) => ({ value: sheet, word: sheet }))}
      value={layout.sheet}
      onChange={onSheet}
    />
  )
}
