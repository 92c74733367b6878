import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import type { Words } from './model/definition'

/** The words of the sheets in the language of the page. */
export function useWords(): Words {
  const { t } = useTranslation('indicators')
  const { number, schoolYearSpan, lang } = useFormat()
  const { items, label } = useReference()
  return useMemo(
    () => ({
      t: (key, values) => t(key, values ?? {}),
      year: schoolYearSpan,
      label,
      choices: (set) => items(set).map((item) => ({ value: item.code, label: item.label[lang] })),
      signed: (difference) => `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`,
    }),
    [t, number, schoolYearSpan, label, items, lang],
  )
}
