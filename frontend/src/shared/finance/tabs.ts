/** One part of a school's money; its words are finance-frame:tab.<part>, its page stands below /finance/<part>. */
export interface FinanceTab {
  part: 'overview' | 'ledger' | 'estimate' | 'board' | 'report'
  /** Shows single entries: the district and others who get totals alone have no such tab. */
  entries?: true
}

/** In this order; a part is listed from the day its page is there. */
export const FINANCE_TABS: readonly FinanceTab[] = [
  { part: 'overview' },
  { part: 'ledger', entries: true },
  { part: 'estimate' },
  { part: 'board' },
  { part: 'report' },
]

export const financePath = (part: FinanceTab['part']): string =>
  `/schools/$schoolId/finance${part === 'overview' ? '' : `/${part}`}`
