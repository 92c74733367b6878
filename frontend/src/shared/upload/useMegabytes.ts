import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'

const MEGABYTE = 1024 * 1024

/** "2,4 МБ", "350 КБ". */
export function useMegabytes(): (bytes: number) => string {
  const { t } = useTranslation('upload')
  const { number } = useFormat()
  return useCallback(
    (bytes: number) => {
      if (bytes >= 1024 * MEGABYTE) return t('size.gb', { size: number(bytes / 1024 / MEGABYTE, { max: 1 }) })
      if (bytes >= MEGABYTE) return t('size.mb', { size: number(bytes / MEGABYTE, { max: 1 }) })
      return t('size.kb', { size: number(Math.max(1, Math.round(bytes / 1024)), { max: 0 }) })
    },
    [t, number],
  )
}
