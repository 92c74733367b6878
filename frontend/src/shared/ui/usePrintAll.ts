import { useEffect, useState } from 'react'

/** The most that the server gives at once. */
const STEP = 200

interface Rows<Row> {
  items: Row[]
}

/** Paper has no pager: all rows of the filter are fetched, shown and then printed. */
export function usePrintAll<Row>(
  shown: (Rows<Row> & { total: number }) | undefined,
  fetchPage: (page: number, size: number) => Promise<Rows<Row>>,
) {
  const [rows, setRows] = useState<Row[] | null>(null)

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
    const answers = await Promise.all(pages.map((page) => fetchPage(page, STEP)))
    setRows(answers.flatMap((answer) => answer.items))
  }
  return { rows, print }
}
