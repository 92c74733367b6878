import type { MethodicalUnion, MethodicalUnionUpdate } from '@/api'
import { orNull } from './personForm'

export interface UnionForm {
  name: string
  theme: string
  headId: string
  memberIds: string[]
}

export const unionFormOf = (union: MethodicalUnion | null): UnionForm => ({
  name: union?.name ?? '',
  theme: union?.theme ?? '',
  headId: union?.head?.id ?? '',
  memberIds: (union?.members ?? []).map(({ id }) => id),
})

export const unionBodyOf = (form: UnionForm): MethodicalUnionUpdate => ({
  name: form.name.trim(),
  theme: orNull(form.theme),
  headId: orNull(form.headId),
  memberIds: form.memberIds,
})
