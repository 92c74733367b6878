import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Assessment, type AssessmentDataPrinciple, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { PRINCIPLES } from '../model/lists'
import { useChangeAssessment } from '../useChangeAssessment'
import { Part } from './Part'
import classes from './page.module.css'

interface Props {
  schoolId: string
  assessment: Assessment
  edits: boolean
}

/** The five principles of good data as check marks, saved by a tick. */
export function PrinciplesPart({ schoolId, assessment, edits }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const problem = useProblemText()
  const save = useChangeAssessment(schoolId, assessment.id)
  const toggle = (principle: AssessmentDataPrinciple, kept: boolean) =>
    save.mutate(
      ({ principles }) => ({
        principles: kept
          ? PRINCIPLES.filter((one) => one === principle || principles.includes(one))
          : principles.filter((one) => one !== principle),
      }),
      { onError: (failure) => showToast(problem.advice(toApiError(failure))) },
    )
  return (
    <Part id="principles" title={t('page.principles')}>
      {edits && <p className="small muted">{t('page.principlesHelp')}</p>}
      <ul className={classes.principles}>
        {PRINCIPLES.map((principle) => {
          const kept = assessment.principles.includes(principle)
          const name = label('vsoko_data_quality_principle', principle)
          return (
            <li key={principle}>
              {edits ? (
                <Checkbox
                  label={name}
                  checked={kept}
                  disabled={save.isPending}
                  onChange={({ currentTarget }) => toggle(principle, currentTarget.checked)}
                />
              ) : (
                <span className={kept ? classes.kept : 'muted'}>
                  <Icon name={kept ? 'check' : 'ring'} size="sm" />
                  {name}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
