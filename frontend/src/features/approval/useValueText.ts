import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'

/** A stored value as people write it: days in full, money with its currency, yes and no in words. */
export function useValueText(): (value: string | undefined) => string | null {
  const { t } = useTranslation('approval')
  const format = useFormat()
  return (value) => {
    if (value === undefined || value.trim() === '') return null
    const text = value.trim()
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.longDate(text)
    const money = /^(\d+(?:\.\d{1,2})?) (KGS|USD)(.*)$/.exec(text)
    if (money !== null) return `${format.money(money[1], money[2])}${money[3] ?? ''}`
    if (text === 'true' || text === 'false') return t(`value.${text}`)
    return text
  }
}
