import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SwotKind, SwotPoint } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { Icon } from '@/shared/ui/Icon'
import { sectionsOf } from '../model/progress'
import { useWork } from '../WorkContext'
import { PartHead } from './PartHead'
import { PointForm } from './PointForm'
import { PointLine } from './PointLine'
import classes from './Points.module.css'

/** Strengths and weaknesses at the end of a section. */
export function SectionPart({ code }: { code: string }) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  const { evaluation } = useWork()
  const section = useMemo(
    () => sectionsOf(evaluation).find(({ definition }) => definition.code === code),
    [evaluation, code],
  )
  if (section === undefined) return null
  return (
    <>
      <PartHead
        title={`${code}. ${localized(section.definition.label)}`}
        purpose={evaluation.editable ? t('points.purpose') : t('part.points')}
      />
      <div className={classes.columns}>
        <Points kind="strength" sectionCode={code} points={section.strengths} />
        <Points kind="weakness" sectionCode={code} points={section.weaknesses} />
      </div>
    </>
  )
}

interface Props {
  kind: SwotKind
  sectionCode: string
  points: readonly SwotPoint[]
}

function Points({ kind, sectionCode, points }: Props) {
  const { t } = useTranslation('self-evaluation')
  const { evaluation } = useWork()
  const [adding, setAdding] = useState(false)
  return (
    <section className={classes.points} data-kind={kind} aria-labelledby={`points-${kind}`}>
      <h3 id={`points-${kind}`}>
        <Icon name={kind === 'strength' ? 'star' : 'warning'} />
        {t(kind === 'strength' ? 'points.strengths' : 'points.weaknesses')} <span>{points.length}</span>
      </h3>
      {points.length === 0 && !adding && <p className="muted">{t(`points.none.${kind}`)}</p>}
      <ol>
        {points.map((point) => (
          <PointLine key={point.id} point={point} />
        ))}
      </ol>
      {evaluation.editable &&
        (adding ? (
          <PointForm sectionCode={sectionCode} kind={kind} onDone={() => setAdding(false)} />
        ) : (
          <Button
            variant="default"
            size="sm"
            className={classes.add}
            leftSection={<Icon name="plus" size="sm" />}
            onClick={() => setAdding(true)}
          >
            {t(kind === 'strength' ? 'points.addStrength' : 'points.addWeakness')}
          </Button>
        ))}
    </section>
  )
}
