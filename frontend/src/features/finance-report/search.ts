/** The period that is looked at before it is published; it lives in the address. */
export interface ReportSearch {
  /** "2026-1", or "2026" for the whole year. */
  period?: string
}

export const reportSearch = (raw: Record<string, unknown>): ReportSearch => {
  const text = String(raw.period ?? '')
  return { period: /^(?:19|20)\d{2}(?:-[12])?$/.test(text) ? text : undefined }
}
