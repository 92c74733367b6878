import { NativeSelect } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useArticles, useArticlesOf } from '@/shared/finance/useArticles'
import { today } from '@/shared/i18n/format'
import type { EntryForm } from '../model/forms'

/** The articles of the year in which the money was spent; of a year that is still being typed, those of today. */
export function ArticleField({ form }: { form: UseFormReturnType<EntryForm> }) {
  const { t } = useTranslation('finance')
  const { nameOf } = useArticles()
  const { yearOnly, year, date } = form.values
  const typed = yearOnly ? year.trim() : (date?.slice(0, 4) ?? '')
  const known = /^(199\d|20\d\d)$/.test(typed) ? typed : today().slice(0, 4)
  const { data = [] } = useArticlesOf(Number(known))
  return (
    <NativeSelect
      label={t('field.article')}
      data={[
        { value: '', label: t('form.noArticle') },
        ...data.map((code) => ({ value: code, label: `${code} ${nameOf(code)}` })),
      ]}
      {...form.getInputProps('article')}
    />
  )
}
