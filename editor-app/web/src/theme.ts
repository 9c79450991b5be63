import {
  ActionIcon,
  Button,
  createTheme,
  NativeSelect,
  PasswordInput,
  Textarea,
  TextInput,
  type CSSVariablesResolver,
} from '@mantine/core';
import touch from './touch.module.css';

/** Calm and serious: one deep blue, plain surfaces, system letters (complete for Vietnamese everywhere). */
export const theme = createTheme({
  primaryColor: 'navy',
  primaryShade: 8,
  colors: {
    navy: [
      '#eef4fb',
      '#d8e6f5',
      '#b1cbe9',
      '#86aedc',
      '#5f92cf',
      '#437cc0',
      '#2f69ad',
      '#215590',
      '#17426f',
      '#12385f',
    ],
  },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  headings: { fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'md' }, classNames: { root: touch.target } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 44, variant: 'subtle' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' }, classNames: { input: touch.field } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md' }, classNames: { input: touch.field } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' }, classNames: { input: touch.field } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'md' }, classNames: { input: touch.field } }),
  },
});

/** Mantine's own greys and red are too pale for WCAG AA on white. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b2430',
    '--mantine-color-dimmed': '#4b5766',
    '--mantine-color-placeholder': '#5d6878',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#8a96a6',
  },
  dark: {},
});
