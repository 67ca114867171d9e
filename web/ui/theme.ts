import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'

const petrol: MantineColorsTuple = [
  '#E6F4F3',
  '#CBE7E5',
  '#9AD6D2',
  '#5CC6C0',
  '#7AD3CE',
  '#238D8B',
  '#127C7B',
  '#0B6E6E',
  '#095858',
  '#064343',
]
const amber: MantineColorsTuple = [
  '#FDF3DF',
  '#F9E5BC',
  '#F2CE82',
  '#E9B44C',
  '#EFC470',
  '#B47A12',
  '#9C6803',
  '#8A5A00',
  '#6E4800',
  '#523600',
]
const clay: MantineColorsTuple = [
  '#FBEAE7',
  '#F7D3CD',
  '#F4B4A9',
  '#F2917F',
  '#F5A698',
  '#C65B4B',
  '#B54A3B',
  '#A63D2F',
  '#853025',
  '#63241C',
]
const leaf: MantineColorsTuple = [
  '#E8F3E7',
  '#CFE6CD',
  '#AED8AA',
  '#8FCB8B',
  '#A4D5A1',
  '#4B8A4A',
  '#3C7A3B',
  '#2F6B2F',
  '#255525',
  '#1B3F1B',
]
const sky: MantineColorsTuple = [
  '#E7F0FA',
  '#CBDFF4',
  '#A8CBF3',
  '#86B8F0',
  '#9DC6F3',
  '#3E7CC4',
  '#2D6DB6',
  '#1F5FA8',
  '#194C86',
  '#133964',
]
const gray: MantineColorsTuple = [
  '#F6F4EF',
  '#EFECE5',
  '#E4E0D8',
  '#D9D5CC',
  '#BDB8AE',
  '#8A8F99',
  '#5B6472',
  '#474E5A',
  '#333942',
  '#20242B',
]
const dark: MantineColorsTuple = [
  '#E8E6E1',
  '#C9C8C5',
  '#A3ABB8',
  '#7F8896',
  '#3A3F47',
  '#2B2F36',
  '#1E2126',
  '#16181C',
  '#111317',
  '#0C0D10',
]

const system =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'

const transitionProps = { duration: 150 }

/** What opens over the page stays inside of its landmark, for those who hear the page. */
const inPlace = {
  withinPortal: false,
  floatingStrategy: 'fixed',
  shadow: 'md',
  transitionProps,
} as const

/** Paper, not cockpit: five sizes, one radius, one shadow level, petrol for what one does next. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  colors: { petrol, amber, clay, leaf, sky, gray, dark },
  autoContrast: true,
  luminanceThreshold: 0.3,
  white: '#FFFFFF',
  black: '#20242B',
  fontFamily: system,
  fontSizes: { xs: '13px', sm: '15px', md: '15px', lg: '18px', xl: '22px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.35' },
  headings: {
    fontFamily: system,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.35' },
      h2: { fontSize: '18px', lineHeight: '1.4' },
      h3: { fontSize: '15px', lineHeight: '1.5' },
    },
  },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '8px', md: '8px', lg: '8px', xl: '8px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input)
    const isFilled = input.variant === 'filled' || input.variant === undefined
    return isFilled ? { ...colors, color: 'var(--on-filled)' } : colors
  },
  components: {
    Menu: { defaultProps: { ...inPlace, withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: inPlace },
    Tooltip: { defaultProps: { withinPortal: false, transitionProps, openDelay: 300 } },
    Select: { defaultProps: { comboboxProps: inPlace } },
    Modal: { defaultProps: { transitionProps: { ...transitionProps, transition: 'fade' } } },
    Drawer: { defaultProps: { transitionProps } },
  },
})

/** The palette of both schemes, as the variables that Mantine and our own styles read. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-shadow-md': '0 2px 8px rgba(32, 36, 43, 0.12), 0 8px 24px rgba(32, 36, 43, 0.08)',
  },
  light: palette({
    ink: '#20242B',
    muted: '#5B6472',
    paper: '#FBFAF7',
    surface: '#FFFFFF',
    line: '#E4E0D8',
    edge: '#8A8F99',
    hover: '#F4F2EC',
    brand: '#0B6E6E',
    attention: '#8A5A00',
    stop: '#A63D2F',
    done: '#2F6B2F',
    info: '#1F5FA8',
    'on-filled': '#FFFFFF',
  }),
  dark: palette({
    ink: '#E8E6E1',
    muted: '#A3ABB8',
    paper: '#16181C',
    surface: '#1E2126',
    line: '#3A3F47',
    edge: '#7F8896',
    hover: '#2B2F36',
    brand: '#5CC6C0',
    attention: '#E9B44C',
    stop: '#F2917F',
    done: '#8FCB8B',
    info: '#86B8F0',
    'on-filled': '#16181C',
  }),
})

type Palette = Readonly<Record<PaletteRole, string>>
type PaletteRole =
  | 'ink'
  | 'muted'
  | 'paper'
  | 'surface'
  | 'line'
  | 'edge'
  | 'hover'
  | 'brand'
  | 'attention'
  | 'stop'
  | 'done'
  | 'info'
  | 'on-filled'

function palette(colors: Palette): Record<string, string> {
  const own = Object.entries(colors).map(([role, color]) => [`--${role}`, color])
  return {
    ...Object.fromEntries(own),
    '--mantine-primary-color-contrast': colors['on-filled'],
    '--mantine-color-body': colors.paper,
    '--mantine-color-text': colors.ink,
    '--mantine-color-bright': colors.ink,
    '--mantine-color-dimmed': colors.muted,
    '--mantine-color-placeholder': colors.muted,
    '--mantine-color-anchor': colors.brand,
    '--mantine-color-error': colors.stop,
    '--mantine-color-success': colors.done,
    '--mantine-color-default': colors.surface,
    '--mantine-color-default-hover': colors.hover,
    '--mantine-color-default-color': colors.ink,
    '--mantine-color-default-border': colors.line,
  }
}
