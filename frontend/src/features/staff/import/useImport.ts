import { useRef, useState } from 'react'
import { type ApiError, type StaffImportReport, sdk, toApiError } from '@/api'
import { uploadFetch } from '@/api/upload'
import type { ServerErrors } from '@/shared/ui/serverErrors'
import { checkFile, type Refused, reportOf } from '../model/importFile'

export type Step =
  | { at: 'choose' }
  | { at: 'checking' | 'storing'; file: File; report?: StaffImportReport }
  | { at: 'wrong' | 'ready'; file: File; report: StaffImportReport }

/** The way of one file: chosen, looked at by the server, shown, stored. The file itself stays in this page's hands. */
export function useImport(schoolId: string, onStored: (report: StaffImportReport) => void) {
  const [step, setStep] = useState<Step>({ at: 'choose' })
  const [share, setShare] = useState(0)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [problem, setProblem] = useState<ServerErrors | null>(null)
  const controller = useRef<AbortController | null>(null)

  const send = async (file: File, dryRun: boolean): Promise<StaffImportReport> => {
    controller.current = new AbortController()
    setShare(0)
    setProblem(null)
    const { data } = await sdk.importStaff({
      path: { schoolId },
      query: { dryRun },
      body: file,
      fetch: uploadFetch(setShare),
      signal: controller.current.signal,
      throwOnError: true,
    })
    return data
  }
  const say = (error: ApiError) =>
    setProblem({ error, unplaced: error.fieldErrors.map((one) => one.message) })

  const check = async (file: File) => {
    const reason = checkFile(file)
    setRefused(reason)
    if (reason !== null) return
    setStep({ at: 'checking', file })
    try {
      const report = await send(file, true)
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
      onStored(await send(file, false))
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
