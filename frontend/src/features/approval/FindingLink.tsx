import { Link } from '@tanstack/react-router'
import type { Finding, Plan } from '@/api'
import { editLink } from '@/shared/plan/links'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'

/** What is missing, in words, as a way to the place where it is put right. */
export function FindingLink({ finding, plan }: { finding: Finding; plan: Plan }) {
  const words = (
    <>
      <span>
        <NoWrap text={finding.message} />
      </span>
      <Icon name="chevronRight" size="sm" />
    </>
  )
  // About the way itself: there is nothing to put right in the text.
  if (finding.section === 'approval') {
    return (
      <p>
        <NoWrap text={finding.message} />
      </p>
    )
  }
  if (finding.section === 'mission') {
    return (
      <Link to="/schools/$schoolId/mission" params={{ schoolId: plan.schoolId }}>
        {words}
      </Link>
    )
  }
  return <Link {...editLink(plan.id, finding.section, finding.targetId)}>{words}</Link>
}
