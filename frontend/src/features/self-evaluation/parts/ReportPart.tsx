import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ifMatch, type SelfEvaluation, type SelfEvaluationReportPart, sdk } from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { SaveState } from '@/shared/ui/SaveState'
import { FieldError } from '@/shared/ui/serverErrors'
import { ConflictNarrative } from '../criterion/ConflictText'
import { Doubts } from '../criterion/Doubts'
import { NarrativeField } from '../editor/NarrativeField'
import classes from '../evaluation.module.css'
import { type ReportForm, sameReport, toReportForm, toReportUpdate } from '../model/criterionForm'
import { doubtsAt } from '../model/doubts'
import { bothTexts } from '../model/merge'
import { NarrativeText } from '../text/NarrativeText'
import { useWork } from '../WorkContext'
import { PartHead } from './PartHead'

const partIn = (evaluation: SelfEvaluation, code: string): SelfEvaluationReportPart =>
  evaluation.reportParts.find((known) => known.code === code) ?? { code, version: 0, textLength: 0 }

/** What the working commission says in one of the ten parts of its report. */
export function ReportPart({ code }: { code: string }) {
  const { t } = useTranslation('self-evaluation')
  const { label } = useReference()
  const { evaluation, catalog } = useWork()
  const part = partIn(evaluation, code)
  return (
    <>
      <PartHead
        title={`${code}. ${label('report_part', code)}`}
        purpose={evaluation.editable ? t('report.purpose') : t('part.report')}
      />
      {evaluation.editable ? (
        <Editor part={part} />
      ) : part.textLength === 0 ? (
        <p className="muted">{t('criterion.noText')}</p>
      ) : (
        <NarrativeText narrative={part.narrative} catalog={catalog} />
      )}
    </>
  )
}

function Editor({ part }: { part: SelfEvaluationReportPart }) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache, catalog } = useWork()
  const { code } = part
  const path = { selfEvaluationId: evaluation.id }
  const server = useMemo(() => ({ value: toReportForm(part), version: part.version }), [part])
  const keep = (data: SelfEvaluationReportPart) => {
    cache.putReportPart(data)
    return { value: toReportForm(data), version: data.version }
  }
  const autosave = useAutosave<ReportForm>({
    key: `self-evaluations/${evaluation.id}/report/${code}`,
    place: {
      label: t('report.number', { code }),
      href: `/self-evaluations/${evaluation.id}?at=report-${code}`,
    },
    server,
    same: sameReport,
    save: async (value, version) => {
      const { data } = await sdk.replaceReportPart({
        path: { ...path, partCode: code },
        body: toReportUpdate(value),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      return keep(data)
    },
    load: async () => keep(partIn((await sdk.getSelfEvaluation({ path, throwOnError: true })).data, code)),
  })
  const { value } = autosave
  const set = (narrative: ReportForm['narrative']) => autosave.setValue(() => ({ narrative }))
  const doubts = useMemo(
    () => doubtsAt(evaluation.completeness.findings, { reportPart: code }),
    [evaluation.completeness.findings, code],
  )
  const wrong = autosave.error?.fieldErrors[0]
  return (
    <div className={classes.form}>
      <NarrativeField
        evaluationId={evaluation.id}
        schoolYear={evaluation.schoolYear}
        label={t('report.text')}
        state={<SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />}
        value={value.narrative}
        catalog={catalog}
        doubts={doubts}
        error={wrong === undefined ? undefined : problem.field(wrong)}
        onChange={set}
        onBlur={() => void autosave.flush()}
      />
      <FieldError
        message={
          autosave.status === 'rejected' && autosave.error !== null && wrong === undefined
            ? problem.title(autosave.error)
            : null
        }
      />
      <Doubts doubts={doubts} narrative={value.narrative} onChange={set} />
      <ConflictDialog
        autosave={autosave}
        both={{
          label: t('conflict.both'),
          take: (mine, theirs) => {
            set(bothTexts(theirs.narrative, mine.narrative))
            autosave.keepMine()
          },
        }}
        render={(mine, other) => (
          <ConflictNarrative value={mine.narrative} other={other.narrative} catalog={catalog} />
        )}
      />
    </div>
  )
}
