/** Each text of Russian and English, as ./i18n takes it. */
export const TEXTS = import.meta.glob<{ default: Record<string, unknown> }>([
  '../../locales/{ru,en}/*.json',
  '!../../locales/*/{answer,public-finance}.json',
])
