import type { School, SchoolUpdate } from '@/api'

export interface SchoolForm {
  number: string
  name: { ky: string; ru: string; en: string | null }
  kind: SchoolUpdate['kind']
  ownership: SchoolUpdate['ownership']
  districtId: string | null
  localityId: string | null
  address: string
  phone: string
  email: string
  website: string
  foundedYear: string
  languagesOfInstruction: SchoolUpdate['languagesOfInstruction']
  active: boolean
}

export function formOf(school: School | null): SchoolForm {
  return {
    number: school?.number ?? '',
    name: { ky: school?.name.ky ?? '', ru: school?.name.ru ?? '', en: school?.name.en ?? null },
    kind: school?.kind ?? 'secondary',
    ownership: school?.ownership ?? 'municipal',
    districtId: school?.districtId ?? null,
    localityId: school?.localityId ?? null,
    address: school?.address ?? '',
    phone: school?.phone ?? '',
    email: school?.email ?? '',
    website: school?.website ?? '',
    foundedYear: school?.foundedYear === undefined ? '' : String(school.foundedYear),
    languagesOfInstruction: school?.languagesOfInstruction ?? ['ky'],
    active: school?.active ?? true,
  }
}

/** An empty field is unknown, not an empty text. */
const known = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export function bodyOf(form: SchoolForm): SchoolUpdate {
  return {
    number: form.number.trim(),
    name: { ky: form.name.ky.trim(), ru: known(form.name.ru), en: form.name.en },
    kind: form.kind,
    ownership: form.ownership,
    districtId: form.districtId ?? '',
    localityId: form.localityId,
    address: known(form.address),
    phone: known(form.phone),
    email: known(form.email),
    website: known(form.website),
    foundedYear: form.foundedYear.trim() === '' ? null : Number(form.foundedYear),
    languagesOfInstruction: form.languagesOfInstruction,
    active: form.active,
  }
}
