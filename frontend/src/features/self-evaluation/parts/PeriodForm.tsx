import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ifMatch, toApiError, updateSelfEvaluationMutation } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { FieldError } from '@/shared/ui/serverErrors'
import classes from '../evaluation.module.css'
import { useWork } from '../WorkContext'

const LONGEST = 10

/** The school years whose figures can be inserted. */
export function PeriodForm() {
  const { t } = useTranslation('self-evaluation')
  const { schoolYearSpan } = useFormat()
  const problem = useProblemText()
  const { evaluation, cache } = useWork()
  const update = useMutation({
    ...updateSelfEvaluationMutation(),
    onSuccess: cache.putWhole,
    onError: () => void cache.refresh(),
  })
  const { firstYear, lastYear, schoolYear } = evaluation
  const error = update.error === null ? null : toApiError(update.error)
  const save = (part: { firstYear?: number; lastYear?: number }) =>
    update.mutate({
      path: { selfEvaluationId: evaluation.id },
      body: { firstYear, lastYear, ...part },
      headers: ifMatch(evaluation.version),
    })
  const years = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      value: String(to - index),
      label: schoolYearSpan(to - index),
    }))
  if (!evaluation.editable) {
    return (
      <p className="small muted">
        {t('period.read', { first: schoolYearSpan(firstYear), last: schoolYearSpan(lastYear) })}
      </p>
    )
  }
  return (
    <section className={classes.form}>
      <div>
        <h3>{t('period.title')}</h3>
        <p className="small muted">{t('period.help')}</p>
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('period.first')}
          value={String(firstYear)}
          disabled={update.isPending}
          data={years(Math.min(firstYear, lastYear - LONGEST + 1), lastYear)}
          onChange={(event) => save({ firstYear: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          label={t('period.last')}
          value={String(lastYear)}
          disabled={update.isPending}
          data={years(firstYear, Math.min(Math.max(lastYear, schoolYear + 1), firstYear + LONGEST - 1))}
          onChange={(event) => save({ lastYear: Number(event.currentTarget.value) })}
        />
      </div>
      <FieldError
        message={
          error === null
            ? null
            : error.fieldErrors[0] === undefined
              ? problem.title(error)
              : problem.field(error.fieldErrors[0])
        }
      />
    </section>
  )
}
