import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { Empty } from '@/shared/ui/States'
import { byArea } from '../model/recommendations'
import { useWork } from '../WorkContext'
import { PartHead } from './PartHead'
import { RecommendationForm } from './RecommendationForm'
import { RecommendationLine } from './RecommendationLine'
import classes from './Recommendations.module.css'

/** What the working commission recommends, by area; the numbers come by themselves. */
export function RecommendationsPart() {
  const { t } = useTranslation('self-evaluation')
  const { label } = useReference()
  const { evaluation } = useWork()
  const [adding, setAdding] = useState(false)
  const areas = byArea(evaluation.recommendations)
  return (
    <>
      <PartHead
        title={t('part.recommendations')}
        purpose={evaluation.editable ? t('recommendations.purpose') : t('part.report')}
      >
        {evaluation.editable && !adding && areas.length > 0 && (
          <Button size="sm" leftSection={<Icon name="plus" size="sm" />} onClick={() => setAdding(true)}>
            {t('recommendations.add')}
          </Button>
        )}
      </PartHead>
      {adding && <RecommendationForm onDone={() => setAdding(false)} />}
      {areas.length === 0 && !adding && (
        <Empty
          icon="flag"
          title={t('recommendations.empty')}
          text={evaluation.editable ? t('recommendations.emptyText') : undefined}
          action={
            evaluation.editable ? (
              <Button leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
                {t('recommendations.add')}
              </Button>
            ) : undefined
          }
        />
      )}
      {areas.map(({ area, items }) => (
        <section key={area} className={classes.area} aria-labelledby={`area-${area}`}>
          <h3 id={`area-${area}`}>
            {label('recommendation_area', area)} <span>{items.length}</span>
          </h3>
          <ol>
            {items.map((recommendation, index) => (
              <RecommendationLine
                key={recommendation.id}
                recommendation={recommendation}
                last={index === items.length - 1}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
