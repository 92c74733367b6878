import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { AssignmentFields } from '../criterion/Assignment'
import { sectionsOf } from '../model/progress'
import { PlaceLink, useWork } from '../WorkContext'
import classes from './Assignments.module.css'
import { PartHead } from './PartHead'

/** Who writes what and until when, all criteria on one sheet. */
export function AssignmentsPart() {
  const { t } = useTranslation('self-evaluation')
  const { shortDate } = useFormat()
  const localized = useLocalized()
  const user = useUser()
  const { evaluation } = useWork()
  return (
    <>
      <PartHead title={t('part.assignments')} purpose={t('assignment.purpose')} />
      {sectionsOf(evaluation).map(({ definition, criteria }) => (
        <section key={definition.code} className={classes.section}>
          <h3>
            {definition.code}. {localized(definition.label)}
          </h3>
          <ul>
            {criteria.map(({ definition: criterion, response }) => (
              <li key={criterion.code} data-mine={response.assignment.assigneeId === user.id}>
                <PlaceLink place={{ part: 'criterion', code: criterion.code }}>
                  <span className="strong">{criterion.code}</span> {localized(criterion.label)}
                </PlaceLink>
                {evaluation.editable ? (
                  <AssignmentFields criterion={response} bare />
                ) : (
                  <p className="muted">
                    {[
                      response.assignment.assigneeName ?? t('assignment.nobody'),
                      response.assignment.dueOn === undefined ? '' : shortDate(response.assignment.dueOn),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
