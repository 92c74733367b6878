import type { LegalActCitation, ReferenceItem } from '@/api'

export interface Edition {
  date: string
  number: string
}

/** "2023-08-11 No 179 (as amended …)" as the reference data writes an edition of an act. */
function edition(text: string | undefined): Edition | null {
  const match = /(\d{4}-\d{2}-\d{2})\s*(?:No|№)\s*([\w-]+)/.exec(text ?? '')
  return match?.[1] === undefined || match[2] === undefined ? null : { date: match[1], number: match[2] }
}

export const currentEdition = (item: ReferenceItem | undefined): Edition | null =>
  edition(item?.attributes?.current)

/** a cited edition that was repealed, with the one that stands in its place. */
export function repealed(
  citation: LegalActCitation,
  item: ReferenceItem | undefined,
): { ended: string | null; successor: Edition | null } | null {
  const text = item?.attributes?.repealed
  const old = edition(text)
  if (old === null) return null
  const sameNumber = citation.number?.trim() === old.number
  const sameDate = citation.adoptedOn === old.date
  if (!sameNumber && !sameDate) return null
  return {
    ended: /ceased (\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1] ?? null,
    successor: currentEdition(item),
  }
}
