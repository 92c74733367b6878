import type { UseFormReturnType } from '@mantine/form'
import { useCallback, useState } from 'react'
import { type ApiError, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from './Icon'
import classes from './serverErrors.module.css'

/** "/grants/0/schoolId" (JSON pointer) → "grants.0.schoolId" (path of a form field). */
export function pointerToPath(pointer: string): string {
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
}

export interface ServerErrors {
  error: ApiError
  /** Messages whose field is not on this form. */
  unplaced: readonly string[]
}

// The form library is invariant in its values; here only paths matter.
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyForm = Pick<UseFormReturnType<any>, 'setErrors' | 'getInputNode' | 'getValues'>

function has(values: unknown, path: string): boolean {
  let node = values
  for (const part of path.split('.')) {
    if (typeof node !== 'object' || node === null || !(part in node)) return false
    node = (node as Record<string, unknown>)[part]
  }
  return true
}

/**
 * Puts the server's refusals beside their fields, keeps everything typed and moves the focus to the first one.
 * `rename` (a constant function) maps paths of the body to fields of the form where they differ.
 */
export function useServerErrors(form: AnyForm, rename: (path: string) => string = (path) => path) {
  const text = useProblemText()
  const [errors, setErrors] = useState<ServerErrors | null>(null)

  const show = useCallback(
    (failure: unknown) => {
      const error = toApiError(failure)
      const placed: Record<string, string> = {}
      const unplaced: string[] = []
      for (const fieldError of error.fieldErrors) {
        const path = pointerToPath(fieldError.pointer)
        const field = rename(path)
        const message = text.field(fieldError)
        if (has(form.getValues(), field)) placed[field] ??= message
        else unplaced.push(message)
      }
      form.setErrors(placed)
      setErrors({ error, unplaced })
      const first = Object.keys(placed)[0]
      if (first !== undefined) form.getInputNode(first)?.focus()
    },
    [form, rename, text],
  )
  const clear = useCallback(() => setErrors(null), [])
  return { errors, show, clear }
}

/** What happened, above the form's button; nothing typed is lost. */
export function FormProblem({ errors }: { errors: ServerErrors | null }) {
  const text = useProblemText()
  if (errors === null) return null
  return (
    <div className={classes.problem} role="alert">
      <Icon name="alert" />
      <div>
        <p className={classes.title}>{text.title(errors.error)}</p>
        <p>{text.advice(errors.error)}</p>
        {errors.unplaced.length > 0 && (
          <ul className={classes.list}>
            {errors.unplaced.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** An error under something that is not an input of the library (a table cell, a group of boxes). */
export function FieldError({ id, message }: { id?: string; message: string | null | undefined }) {
  if (!message) return null
  return (
    <p id={id} className={classes.field}>
      <Icon name="alert" size="sm" />
      {message}
    </p>
  )
}
