import { useRef, useState } from 'react'
import { type ApiError, toApiError } from '@/api'
import { uploadFetch } from '@/api/upload'
import type { ServerErrors } from '@/shared/ui/serverErrors'
import { checkFile, type Refused, reportOf, type SheetReport } from './importFile'

export type Step<R> =
  | { at: 'choose' }
  | { at: 'checking' | 'storing'; file: File; report?: R }
  | { at: 'wrong' | 'ready'; file: File; report: R }

/** How the file gets to the server of this import; the rest of the call is the same for all. */
export type SendSheet<R> = (
  file: File,
  dryRun: boolean,
  options: { fetch: typeof fetch; signal: AbortSignal },
) => Promise<R>

/** The way of one file: chosen, looked at by the server, shown, stored. The file itself stays in this page's hands. */
export function useImport<R extends SheetReport>(send: SendSheet<R>, onStored: (report: R) => void) {
  const [step, setStep] = useState<Step<R>>({ at: 'choose' })
  const [share, setShare] = useState(0)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [problem, setProblem] = useState<ServerErrors | null>(null)
  const controller = useRef<AbortController | null>(null)

  const ask = (file: File, dryRun: boolean): Promise<R> => {
    const current = new AbortController()
    controller.current = current
    setShare(0)
    setProblem(null)
    return send(file, dryRun, { fetch: uploadFetch(setShare), signal: current.signal })
  }
  const say = (error: ApiError) =>
    setProblem({ error, unplaced: error.fieldErrors.map((one) => one.message) })

  const check = async (file: File) => {
    const reason = checkFile(file)
    setRefused(reason)
    if (reason !== null) return
    setStep({ at: 'checking', file })
    try {
      const report = await ask(file, true)
      setStep({ at: report.errorCount > 0 ? 'wrong' : 'ready', file, report })
    } catch (failure) {
      setStep({ at: 'choose' })
      if (!controller.current?.signal.aborted) say(toApiError(failure))
    }
  }
  const store = async () => {
    if (step.at !== 'ready') return
    const { file, report } = step
    setStep({ at: 'storing', file, report })
    try {
      onStored(await ask(file, false))
    } catch (failure) {
      const error = toApiError(failure)
      // Since the preview somebody changed the register: the server names the cells again, and stored nothing.
      const wrong = error.status === 422 ? reportOf(error, report) : null
      if (wrong !== null) {
        setStep({ at: 'wrong', file, report: wrong })
        return
      }
      setStep({ at: 'ready', file, report })
      if (!controller.current?.signal.aborted) say(error)
    }
  }
  return {
    step,
    share,
    refused,
    problem,
    check: (file: File) => void check(file),
    store: () => void store(),
    cancel: () => controller.current?.abort(),
    restart: () => {
      setRefused(null)
      setProblem(null)
      setStep({ at: 'choose' })
    },
  }
}
