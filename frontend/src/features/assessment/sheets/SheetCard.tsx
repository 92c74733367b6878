import { useTranslation } from 'react-i18next'
import type { LessonObservation } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { SidePanel } from '@/shared/ui/SidePanel'
import shared from '../assessment.module.css'
import classes from './sheets.module.css'

interface Props {
  sheet: LessonObservation
  /** The reader is not of the school, and the reading is in the journal. */
  recorded: boolean
  onClose: () => void
}

/** A sheet to read. */
export function SheetCard({ sheet, recorded, onClose }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { longDate, number } = useFormat()
  const facts = [
    { name: t('sheet.observedOn'), value: longDate(sheet.observedOn) },
    { name: t('sheet.lessonTopic'), value: sheet.lessonTopic },
    { name: t('sheet.teacher'), value: sheet.teacher?.fullName },
    { name: t('sheet.observer'), value: sheet.observer },
    { name: t('sheet.assessment'), value: sheet.assessmentTopic },
    { name: t('sheet.average'), value: number(sheet.averageMark, { max: 2 }) },
    { name: t('sheet.strengths'), value: sheet.strengths },
    { name: t('sheet.advice'), value: sheet.advice },
  ]
  const schoolClass = sheet.letter ? `${sheet.grade}-${sheet.letter}` : sheet.grade
  return (
    <SidePanel
      opened
      wide
      title={`${t('sheet.class', { class: schoolClass })}, ${label('school_subject', sheet.subject)}`}
      onClose={onClose}
    >
      <div className={shared.reading}>
        {recorded && sheet.teacher !== undefined && (
          <p className={shared.quiet}>
            <Icon name="eye" size="sm" />
            {t('sheet.recorded')}
          </p>
        )}
        {sheet.locked && !recorded && (
          <p className={shared.quiet}>
            <Icon name="lock" size="sm" />
            {t('sheet.locked')}
          </p>
        )}
        <dl className={shared.facts}>
          {facts
            .filter(({ value }) => value !== undefined)
            .map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <NoWrap text={value ?? ''} />
                </dd>
              </div>
            ))}
        </dl>
        <h3>{t('sheet.items')}</h3>
        <ol className={classes.checked}>
          {sheet.items.map((item) => (
            <li key={item.text}>
              <span>{item.text}</span>
              <b className="tnum">{number(item.mark)}</b>
            </li>
          ))}
        </ol>
      </div>
    </SidePanel>
  )
}
