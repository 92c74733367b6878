import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listProblemOriginsOptions } from '@/api'
import { useHasRole } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { useWorking } from '../session/SessionContext'
import classes from './form.module.css'

/** Where a problem came from: the assessment that has shown it. */
export function ProblemOrigin({ problemId }: { problemId: string }) {
  const { t } = useTranslation('plan')
  const planId = useWorking((content) => content.plan.id)
  const allowed = useHasRole('director', 'deputy', 'commission_member')
  const { data } = useQuery({ ...listProblemOriginsOptions({ path: { planId } }), enabled: allowed })
  const origins = data?.items.filter((origin) => origin.problemId === problemId) ?? []
  return origins.map((origin) => (
    <p key={origin.sourceId} className={classes.origin}>
      <Icon name="link" size="sm" />
      <Link
        to="/schools/$schoolId/assessments/$assessmentId"
        params={{ schoolId: origin.schoolId, assessmentId: origin.sourceId }}
      >
        <NoWrap text={t('problems.origin', { title: origin.title })} />
      </Link>
    </p>
  ))
}
