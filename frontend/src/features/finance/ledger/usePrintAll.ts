import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type FinanceEntry, type FinanceEntryPage, listFinanceEntriesOptions } from '@/api'
import { type LedgerSearch, queryOf } from '../model/search'

/** The most that the server gives at once. */
const STEP = 200

/** Paper has no pager: all lines of the filter are fetched, shown and then printed. */
export function usePrintAll(schoolId: string, search: LedgerSearch, shown: FinanceEntryPage | undefined) {
  const queries = useQueryClient()
  const [rows, setRows] = useState<FinanceEntry[] | null>(null)

  useEffect(() => {
    if (rows === null) return
    window.print()
    setRows(null)
  }, [rows])

  const print = async () => {
    if (shown === undefined || shown.total <= shown.items.length) {
      window.print()
      return
    }
    const pages = Array.from({ length: Math.ceil(shown.total / STEP) }, (_, page) => page)
    const answers = await Promise.all(
      pages.map((page) =>
        queries.fetchQuery(
          listFinanceEntriesOptions({ path: { schoolId }, query: { ...queryOf(search), page, size: STEP } }),
        ),
      ),
    )
    setRows(answers.flatMap((answer) => answer.items))
  }
  return { rows, print }
}
