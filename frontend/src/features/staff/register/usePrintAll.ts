import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { listStaffOptions, type StaffListItem, type StaffPage } from '@/api'
import { queryOf, type StaffSearch } from '../model/search'

/** The most that the server gives at once. */
const STEP = 200

/** Paper has no pager: all rows of the filter are fetched, shown and then printed. */
export function usePrintAll(schoolId: string, search: StaffSearch, shown: StaffPage | undefined) {
  const queries = useQueryClient()
  const [rows, setRows] = useState<StaffListItem[] | null>(null)

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
          listStaffOptions({ path: { schoolId }, query: { ...queryOf(search), page, size: STEP } }),
        ),
      ),
    )
    setRows(answers.flatMap((answer) => answer.items))
  }
  return { rows, print }
}
