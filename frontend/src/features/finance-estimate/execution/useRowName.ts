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
  const names = ({ article: code, source }: ExecutionRow) => ({
    article: article(code),
    source: label('finance_source', source),
  })
  const other = (by: By): By => (by === 'article' ? 'source' : 'article')
  return {
    name: (row: ExecutionRow, by: By): string =>
      row.tone === 'total' ? t('total') : names(row)[row.tone === 'group' ? by : other(by)],
    /** The only line of a sum. */
    hint: (row: ExecutionRow, by: By): string | undefined => (row.whole ? names(row)[other(by)] : undefined),
  }
}
