import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useAutosave } from '@/shared/autosave'
import { same } from '@/shared/autosave/same'
import { useHistory } from '@/shared/grid/useHistory'
import type { Window } from './model/years'
import type { AnyTable, TableApi } from './tableApi'

/** A table is typed cell by cell: a person looks at the paper in between. */
const QUIET_MS = 3_000

interface Options<Table extends AnyTable, Body, Form> {
  schoolId: string
  name: string
  title: string
  window: Window
  table: Table
  api: TableApi<Table, Body>
  toForm: (table: Table) => Form
  toBody: (form: Form) => Body
}

/**
 * A table being written: saved as a whole by itself, undone step by step. Whatever was typed stays on the device
 * until the server has it; somebody else's change is shown beside the own one.
 */
export function useTableForm<Table extends AnyTable, Body, Form>(options: Options<Table, Body, Form>) {
  const { schoolId, name, title, window, table, api, toForm, toBody } = options
  const client = useQueryClient()
  const key = useMemo(() => api.key(schoolId, window), [api, schoolId, window])
  const server = useMemo(() => ({ value: toForm(table), version: table.version }), [table, toForm])
  const keep = (answer: Table) => {
    client.setQueryData(key, answer)
    return { value: toForm(answer), version: answer.version }
  }
  const autosave = useAutosave<Form>({
    key: `schools/${schoolId}/indicators/${name}/${window.from}-${window.to}`,
    place: { label: title, href: `/schools/${schoolId}/indicators/${name}?to=${window.to}` },
    server,
    quietMs: QUIET_MS,
    same: (a, b) => same(toBody(a), toBody(b)),
    save: async (form, version) => {
      const answer = await api.replace(schoolId, toBody(form), version ?? 0)
      // One table's figures are the doubt about another's, and the charts show them all.
      void client.invalidateQueries({ predicate: ({ queryKey }) => dependsOn(queryKey, schoolId, key) })
      return keep(answer)
    },
    load: async () => keep(await api.load(schoolId, window)),
  })
  const set = useCallback((form: Form) => autosave.setValue(form), [autosave.setValue])
  const history = useHistory(autosave.value, set)
  return { autosave, history }
}

const TAGS = ['Indicators', 'Pupil indicators', 'Resource indicators', 'Data quality']

function dependsOn(queryKey: readonly unknown[], schoolId: string, own: readonly unknown[]): boolean {
  const [first] = queryKey as [{ tags?: string[]; path?: { schoolId?: string } }?]
  const about = first?.tags?.some((tag) => TAGS.includes(tag)) === true && first.path?.schoolId === schoolId
  return about && !same(queryKey, own)
}
