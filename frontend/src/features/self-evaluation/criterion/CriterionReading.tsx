import { useTranslation } from 'react-i18next'
import { useUser } from '@/shared/session/useSession'
import type { CriterionView, SectionView } from '../model/progress'
import { NarrativeText } from '../text/NarrativeText'
import { useWork } from '../WorkContext'
import { CommentsButton } from './Comments'
import classes from './Criterion.module.css'
import { CriterionFrame } from './CriterionFrame'
import { EvidencePane } from './EvidencePane'
import { LevelMark } from './LevelPicker'

interface Props {
  section: SectionView
  criterion: CriterionView
}

/** A criterion as commission and district read it, and the school itself once it is closed. */
export function CriterionReading({ criterion }: Props) {
  const { t } = useTranslation('self-evaluation')
  const user = useUser()
  const { catalog } = useWork()
  const { response } = criterion
  const ofSchool = user.role === 'director' || user.role === 'deputy'
  return (
    <CriterionFrame
      criterion={criterion}
      tools={ofSchool ? <CommentsButton code={response.code} /> : undefined}
      evidence={<EvidencePane code={response.code} reason={response.noEvidenceReason ?? ''} />}
    >
      <LevelMark level={response.level} />
      {response.textLength === 0 ? (
        <p className="muted">{t('criterion.noText')}</p>
      ) : (
        <NarrativeText narrative={response.narrative} catalog={catalog} />
      )}
      {response.notApplicablePart !== undefined && (
        <div>
          <h3>{t('criterion.notApplicable')}</h3>
          <p className={classes.words}>{response.notApplicablePart}</p>
        </div>
      )}
    </CriterionFrame>
  )
}
