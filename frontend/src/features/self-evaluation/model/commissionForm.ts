import type { CommissionPerson, WorkingCommission, WorkingCommissionUpdate } from '@/api'

export interface PersonForm {
  fullName: string
  position: string
  staffId: string | null
}

/** The working commission as it is written: rows that were not filled yet stay in the form only. */
export interface CommissionForm {
  orderNumber: string
  orderDate: string | null
  chair: PersonForm
  members: PersonForm[]
}

export const NOBODY: PersonForm = { fullName: '', position: '', staffId: null }

const personOf = (person: CommissionPerson | undefined): PersonForm => ({
  fullName: person?.fullName ?? '',
  position: person?.position ?? '',
  staffId: person?.staffId ?? null,
})

export const toCommissionForm = (commission: WorkingCommission): CommissionForm => ({
  orderNumber: commission.orderNumber ?? '',
  orderDate: commission.orderDate ?? null,
  chair: personOf(commission.chair),
  members: commission.members.map(personOf),
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const written = (person: PersonForm): boolean => person.fullName.trim() !== ''
const toPerson = (person: PersonForm): CommissionPerson => ({
  fullName: person.fullName.trim(),
  position: orNull(person.position),
  staffId: person.staffId,
})

export const toCommissionUpdate = (form: CommissionForm): WorkingCommissionUpdate => ({
  orderNumber: orNull(form.orderNumber),
  orderDate: form.orderDate,
  chair: written(form.chair) ? toPerson(form.chair) : undefined,
  members: form.members.filter(written).map(toPerson),
})

/** Fields of the form that a refusal of the server is about: rows without a name were not sent. */
export function fieldOfPointer(form: CommissionForm, pointer: string): string {
  const [part, index, rest] = pointer.replace(/^\//, '').split('/')
  if (part !== 'members' || index === undefined) return [part, index].filter(Boolean).join('.')
  const rows = form.members.flatMap((person, at) => (written(person) ? [at] : []))
  return ['members', String(rows[Number(index)] ?? index), rest].filter(Boolean).join('.')
}

/** Whoever is named as in the register of staff is that person, with their position. */
export function named(
  fullName: string,
  old: PersonForm,
  staff: readonly { id: string; fullName: string; position: string }[],
): PersonForm {
  const found = staff.find((person) => person.fullName === fullName.trim())
  if (found === undefined) return { ...old, fullName, staffId: null }
  return { fullName, staffId: found.id, position: old.position.trim() === '' ? found.position : old.position }
}
