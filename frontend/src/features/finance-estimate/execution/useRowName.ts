import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import type { By, ExecutionRow } from '../model/execution'
import { useArticles } from '../useArticles'

/** What a row is called: an article with its code, a source, or the whole. */
export function useRowName() {
  const { t } = useTranslation('finance-estimate')
  const { nameOf } = useArticles()
  const { label } = useReference()
  const article = (code: string | undefined) =>
    code === undefined ? t('execution.noArticle') : `${code} ${nameOf(code)}`
  return ({ tone, article: code, source }: ExecutionRow, by: By): string => {
    if (tone === 'total') return t('total')
    const byArticle = (by === 'article') === (tone === 'group')
    return byArticle ? article(code) : label('finance_source', source)
  }
}
