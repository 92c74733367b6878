import { type UseFormInput, useForm } from '@mantine/form'
import { useCallback, useEffect, useState } from 'react'
import { toApiError } from '@/api'
import { useServerErrors } from '@/shared/ui/serverErrors'
import { merge } from './merge'

interface Options<F, R> {
  /** The stored record; null while it is not there yet. */
  record: R | null
  formOf: (record: R | null) => F
  /** The newest record, asked for after a 412. */
  reload: () => Promise<R>
  validate: UseFormInput<F>['validate']
}

export interface Conflict<F> {
  /** What the other person stored. */
  theirs: F
  /** Fields that both changed. */
  fields: (keyof F)[]
}

/**
 * A form over a versioned record. When somebody else saved meanwhile nothing typed is lost: their other fields come
 * in, and where both wrote the person at the page chooses (see ConflictNote).
 */
export function useRecordForm<F extends object, R extends { version: number }>(options: Options<F, R>) {
  const { record, formOf, reload } = options
  const [base, setBase] = useState(record)
  const [conflict, setConflict] = useState<Conflict<F> | null>(null)
  const form = useForm<F>({ initialValues: formOf(record), validate: options.validate })
  const server = useServerErrors(form)

  const rebase = (fresh: R, values: F) => {
    const stored = formOf(fresh)
    setBase(fresh)
    form.setInitialValues(stored)
    form.resetDirty(stored)
    form.setValues(values)
  }
  const adopt = (fresh: R) => {
    rebase(fresh, formOf(fresh))
    setConflict(null)
    server.clear()
  }

  // A newer answer than the one from the memory of the page, while nothing is typed yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new version is an occasion
  useEffect(() => {
    if (record !== null && record.version !== base?.version && !form.isDirty()) adopt(record)
  }, [record?.version])

  const fail = async (failure: unknown) => {
    if (toApiError(failure).status !== 412) {
      server.show(failure)
      return
    }
    try {
      const fresh = await reload()
      const theirs = formOf(fresh)
      const { values, conflicts } = merge(formOf(base), form.getValues(), theirs)
      rebase(fresh, values)
      setConflict({ theirs, fields: conflicts })
    } catch (again) {
      server.show(again)
    }
  }
  const takeTheirs = useCallback(
    (field: keyof F) => {
      if (conflict === null) return
      form.setFieldValue(field as never, conflict.theirs[field] as never)
      setConflict({ ...conflict, fields: conflict.fields.filter((one) => one !== field) })
    },
    [conflict, form],
  )
  return { form, base, errors: server.errors, clear: server.clear, adopt, fail, conflict, takeTheirs }
}
