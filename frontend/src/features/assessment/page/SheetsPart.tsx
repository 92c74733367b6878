import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { Part } from './Part'
import classes from './page.module.css'

interface Props {
  schoolId: string
  assessment: Assessment
  edits: boolean
}

/** The observation sheets that are a part of the assessment; each is opened on the page of sheets. */
export function SheetsPart({ schoolId, assessment, edits }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { shortDate, number } = useFormat()
  const to = '/schools/$schoolId/assessments/observations'
  return (
    <Part id="sheets" title={t('page.observations')} empty={assessment.observations.length === 0}>
      {assessment.observations.length === 0 && <p className="muted">{t('page.noObservations')}</p>}
      <ul className={classes.sheets}>
        {assessment.observations.map((sheet) => (
          <li key={sheet.id}>
            <Link to={to} params={{ schoolId }} search={{ assessment: assessment.id, open: sheet.id }}>
              {sheet.letter ? `${sheet.grade}-${sheet.letter}` : sheet.grade},{' '}
              {label('school_subject', sheet.subject)}
            </Link>
            <p className="small muted">
              {[
                shortDate(sheet.observedOn),
                sheet.teacherName,
                sheet.averageMark === undefined
                  ? undefined
                  : t('overview.average', { mark: number(sheet.averageMark, { max: 2 }) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {edits && (
        <Button
          size="sm"
          variant="default"
          className="no-print"
          leftSection={<Icon name="plus" size="sm" />}
          renderRoot={(props) => (
            <Link
              to={to}
              params={{ schoolId }}
              search={{ assessment: assessment.id, open: 'new' }}
              {...props}
            />
          )}
        >
          {t('page.addObservation')}
        </Button>
      )}
    </Part>
  )
}
