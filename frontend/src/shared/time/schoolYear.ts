/** The school year that a day belongs to, by its first calendar year: it begins on 1 September. */
export function schoolYearOf(iso: string): number {
  const year = Number(iso.slice(0, 4))
  return iso.slice(5) >= '09-01' ? year : year - 1
}
