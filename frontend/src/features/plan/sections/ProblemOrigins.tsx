import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listProblemOriginsOptions, type ProblemOrigin } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useHasRole } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { useWorking } from '../session/SessionContext'
import classes from './form.module.css'

/** Where a problem came from: the assessment that has shown it, the weakness or recommendation it answers. */
export function ProblemOrigins({ problemId }: { problemId: string }) {
  const planId = useWorking((content) => content.plan.id)
  const allowed = useHasRole('director', 'deputy', 'commission_member')
  const { data } = useQuery({ ...listProblemOriginsOptions({ path: { planId } }), enabled: allowed })
  const origins = data?.items.filter((origin) => origin.problemId === problemId) ?? []
  return origins.map((origin) => (
    <p key={`${origin.kind} ${origin.sourceId}`} className={classes.origin}>
      <Icon name="link" size="sm" />
      <Source origin={origin} />
    </p>
  ))
}

function Source({ origin }: { origin: ProblemOrigin }) {
  const { t } = useTranslation('plan')
  const { schoolYearSpan } = useFormat()
  const { schoolId, sourceId, title } = origin
  if (origin.kind === 'assessment_finding') {
    return (
      <Link to="/schools/$schoolId/assessments/$assessmentId" params={{ schoolId, assessmentId: sourceId }}>
        <NoWrap text={t('problems.origin.assessment', { title })} />
      </Link>
    )
  }
  const weakness = origin.kind === 'weakness'
  const words = { years: schoolYearSpan(origin.schoolYear), title }
  return (
    <Link
      to="/self-evaluations/$selfEvaluationId"
      params={{ selfEvaluationId: sourceId }}
      search={{ at: weakness ? `section-${origin.sectionCode}` : 'recommendations' }}
    >
      <NoWrap
        text={
          weakness
            ? t('problems.origin.weakness', { ...words, place: origin.criterionCode ?? origin.sectionCode })
            : t('problems.origin.recommendation', words)
        }
      />
    </Link>
  )
}
