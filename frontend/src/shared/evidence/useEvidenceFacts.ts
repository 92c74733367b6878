import { useCallback } from 'react'
import type { EvidenceItem } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'

type Facts = Pick<EvidenceItem, 'kind' | 'documentNumber' | 'documentDate' | 'schoolYear'>

/** "Буйрук №45, 02.09.2026": what people call a document by. */
export function useEvidenceFacts(): (item: Facts) => string {
  const { label } = useReference()
  const { shortDate, schoolYearSpan } = useFormat()
  return useCallback(
    (item: Facts) => {
      const number = item.documentNumber === undefined ? '' : ` №${item.documentNumber}`
      const when =
        item.documentDate !== undefined
          ? shortDate(item.documentDate)
          : item.schoolYear !== undefined
            ? schoolYearSpan(item.schoolYear)
            : ''
      return [`${label('evidence_kind', item.kind)}${number}`, when].filter((part) => part !== '').join(', ')
    },
    [label, shortDate, schoolYearSpan],
  )
}
