import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** Lake teal; index 6 is the accent, 7 its hover, 0 its tint. */
const lake: MantineColorsTuple = [
  '#e6f2f2',
  '#cfe5e6',
  '#a0cbce',
  '#6fb0b5',
  '#47989f',
  '#237f87',
  '#0a6b74',
  '#085960',
  '#06474d',
  '#04363a',
]
const danger: MantineColorsTuple = [
  '#fbebea',
  '#f5d0cd',
  '#eaa49f',
  '#df766f',
  '#d24f46',
  '#c2352c',
  '#b3261e',
  '#961f18',
  '#791812',
  '#5c110d',
]

/** A dialog's header is no second banner of the page. */
const OVERLAY = {
  overlayProps: { color: '#1b2430', backgroundOpacity: 0.35 },
  attributes: { header: { role: 'none' } },
}

export const theme = createTheme({
  primaryColor: 'lake',
  primaryShade: 6,
  colors: { lake, danger },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '620' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.625rem' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.5' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '8px' },
  defaultRadius: 'sm',
  black: '#1b2430',
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { radius: 'md' }, classNames: { root: 'ui-button' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'dark', size: 40 } },
    Input: { classNames: { input: 'ui-input' } },
    InputWrapper: {
      // Help before the field: it is read before it is needed; the error stands right under the field.
      defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
      classNames: { label: 'ui-label', description: 'ui-description', error: 'ui-error' },
    },
    Modal: {
      defaultProps: { centered: true, radius: 'md', ...OVERLAY },
      classNames: { title: 'ui-overlay-title', body: 'ui-overlay-body' },
    },
    Drawer: { defaultProps: { position: 'right', ...OVERLAY }, classNames: { title: 'ui-overlay-title' } },
    Checkbox: { classNames: { input: 'ui-choice', label: 'ui-choice-label' } },
    Radio: { classNames: { radio: 'ui-choice', label: 'ui-choice-label' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md' } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    Skeleton: { defaultProps: { radius: 'sm' } },
  },
})

/** Mantine's own variables point at our tokens, so that a colour is written in one place. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-hover': 'var(--ground)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-shadow-md': 'var(--float)',
    '--mantine-shadow-xl': 'var(--float)',
  },
  dark: {},
})
