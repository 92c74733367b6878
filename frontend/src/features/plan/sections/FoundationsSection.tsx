import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FieldError } from '@/shared/ui/serverErrors'
import type { SectionId } from '../model/sections'
import { useFieldErrors, useWorking } from '../session/SessionContext'
import { SectionHead } from '../ui/SectionHead'
import { ActsFields } from './ActsFields'
import { InputsFields, RetrospectiveFields } from './BlocksFields'
import { BodiesFields } from './BodiesFields'
import classes from './form.module.css'
import { PrinciplesFields } from './PrinciplesFields'

const FIELDS: Partial<Record<SectionId, () => React.ReactNode>> = {
  retrospective: RetrospectiveFields,
  inputs: InputsFields,
  principles: PrinciplesFields,
  bodies: BodiesFields,
  acts: ActsFields,
}

/** What the past years came to is recorded there. */
function CycleLink() {
  const { t } = useTranslation('plan')
  const schoolId = useWorking((content) => content.plan.schoolId)
  return (
    <p className="small no-print">
      <Link to="/schools/$schoolId/cycle" params={{ schoolId }}>
        {t('retrospective.cycle')}
      </Link>
    </p>
  )
}

/** One of the five parts on which the plan stands. */
export function FoundationsSection({ section }: { section: SectionId }) {
  const { t } = useTranslation('plan')
  const planId = useWorking((content) => content.plan.id)
  const errors = useFieldErrors('foundations', planId)
  const Fields = FIELDS[section] ?? RetrospectiveFields
  return (
    <>
      <SectionHead title={t(`section.${section}`)} purpose={t(`foundations.${section}`)} />
      <div className={classes.form}>
        <FieldError message={errors('')} />
        <Fields />
        {section === 'retrospective' && <CycleLink />}
      </div>
    </>
  )
}
