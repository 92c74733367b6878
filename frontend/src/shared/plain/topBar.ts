import { LANGUAGE_NAMES, LANGUAGES, type Lang } from '@/shared/i18n/languages'
import { h } from './dom'

interface Props {
  brand: string
  label: string
  language: Lang
  onChoose: (lang: Lang) => void
}

/** The name of the product and the languages, each named in itself. */
export function topBar({ brand, label, language, onChoose }: Props): HTMLElement {
  return h(
    'header',
    { class: 'top' },
    h(
      'span',
      { class: 'brand' },
      h('img', { src: '/favicon.svg', alt: '', width: 22, height: 22 }),
      h('span', { text: brand }),
    ),
    h(
      'div',
      { class: 'languages', role: 'group', 'aria-label': label },
      ...LANGUAGES.map((lang) =>
        h('button', {
          type: 'button',
          lang,
          'aria-pressed': String(lang === language),
          text: LANGUAGE_NAMES[lang],
          on: { click: () => onChoose(lang) },
        }),
      ),
    ),
  )
}
