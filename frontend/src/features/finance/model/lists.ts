import type {
  Currency,
  FinanceCategory,
  FinanceDocumentKind,
  FinanceEntrySort,
  FinanceEntryType,
  FinanceKind,
  FinanceSource,
  FinanceWarning,
} from '@/api'

export const TYPES: readonly FinanceEntryType[] = ['income', 'expense', 'reversal']
export const SOURCES: readonly FinanceSource[] = [
  'local_budget',
  'republican_budget',
  'special_funds',
  'ministry_in_kind',
  'sponsor',
  'donor_project',
  'supervisory_board',
  'parents_in_kind',
  'staff_own',
  'other',
]
/** Money that a supervisory board decides about. */
export const EXTRA_BUDGETARY: ReadonlySet<FinanceSource> = new Set<FinanceSource>([
  'special_funds',
  'sponsor',
  'donor_project',
  'supervisory_board',
  'staff_own',
  'other',
])
/** These give things and works, never money. */
export const THINGS_ONLY: ReadonlySet<FinanceSource> = new Set<FinanceSource>([
  'parents_in_kind',
  'ministry_in_kind',
])
export const KINDS: readonly FinanceKind[] = ['cash', 'in_kind', 'service']
export const CATEGORIES: readonly FinanceCategory[] = [
  'building_repair',
  'water_sewerage',
  'heating',
  'electricity',
  'internet_communication',
  'canteen',
  'ict_equipment',
  'lab_equipment',
  'furniture',
  'textiles',
  'textbooks_books',
  'security_video',
  'fence_territory',
  'training',
  'salary',
  'social_contributions',
  'social_help',
  'other',
]
export const CURRENCIES: readonly Currency[] = ['KGS', 'USD']
export const DOCUMENTS: readonly FinanceDocumentKind[] = [
  'contract',
  'act',
  'invoice',
  'receipt',
  'payment_order',
  'waybill',
  'order',
  'minutes',
  'other',
]
/** The gravest first. */
export const WARNINGS: readonly FinanceWarning[] = [
  'duplicate_suspected',
  'no_decision',
  'parents_in_kind',
  'no_document',
  'activity_over_budget',
  'no_activity',
]
export const SORTS: readonly FinanceEntrySort[] = [
  'date_desc',
  'date',
  'number_desc',
  'number',
  'amount_desc',
  'amount',
]
