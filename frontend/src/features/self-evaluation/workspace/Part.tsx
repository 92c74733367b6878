import { useTranslation } from 'react-i18next'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { CriterionPart } from '../criterion/CriterionPart'
import { neighbours, type Place, placesOf } from '../model/places'
import { AnnexesPart } from '../parts/AnnexesPart'
import { AssignmentsPart } from '../parts/AssignmentsPart'
import { CommissionPart } from '../parts/CommissionPart'
import { FindingsPart } from '../parts/FindingsPart'
import { IntroPart } from '../parts/IntroPart'
import { RecommendationsPart } from '../parts/RecommendationsPart'
import { ReportPart } from '../parts/ReportPart'
import { SectionPart } from '../parts/SectionPart'
import { StatePart } from '../parts/StatePart'
import { PlaceLink, useWork } from '../WorkContext'
import classes from './Part.module.css'
import { usePartTitle } from './usePartTitle'

/** One part and the way to the ones before and behind it. */
export function Part({ place }: { place: Place }) {
  return (
    <>
      <Content place={place} />
      <Neighbours place={place} />
    </>
  )
}

function Content({ place }: { place: Place }) {
  switch (place.part) {
    case 'intro':
      return <IntroPart key={place.block} block={place.block} />
    case 'criterion':
      return <CriterionPart key={place.code} code={place.code} />
    case 'section':
      return <SectionPart key={place.code} code={place.code} />
    case 'report':
      return <ReportPart key={place.code} code={place.code} />
    case 'recommendations':
      return <RecommendationsPart />
    case 'commission':
      return <CommissionPart />
    case 'annexes':
      return <AnnexesPart />
    case 'assignments':
      return <AssignmentsPart />
    case 'findings':
      return <FindingsPart />
    case 'state':
      return <StatePart />
  }
}

function Neighbours({ place }: { place: Place }) {
  const { t } = useTranslation('self-evaluation')
  const user = useUser()
  const { evaluation } = useWork()
  const title = usePartTitle()
  const ofSchool = user.role === 'director' || user.role === 'deputy'
  const { before, after } = neighbours(placesOf(evaluation, ofSchool), place)
  return (
    <nav className={`${classes.neighbours} no-print`} aria-label={t('neighbours')}>
      {before !== undefined && (
        <PlaceLink place={before}>
          <Icon name="chevronLeft" />
          <span>{title(before)}</span>
        </PlaceLink>
      )}
      {after !== undefined && (
        <PlaceLink place={after} className={classes.after}>
          <span>{title(after)}</span>
          <Icon name="chevronRight" />
        </PlaceLink>
      )}
    </nav>
  )
}
