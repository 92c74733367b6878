import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import { isBlank } from '../model/narrative'
import type { Reading } from '../model/reading'
import { byArea } from '../model/recommendations'
import { NarrativeText } from '../text/NarrativeText'
import classes from './Read.module.css'

/** What the working commission says in the ten parts of its report, and what it recommends. */
export function ReportText({ reading }: { reading: Reading }) {
  const { t } = useTranslation('self-evaluation')
  const { label } = useReference()
  const areas = byArea(reading.recommendations)
  return (
    <>
      <section id="report" className={classes.part}>
        <h2>{t('read.report')}</h2>
        {reading.reportParts.map(({ code, narrative }) => (
          <div key={code} className={classes.block}>
            <h3>
              {code}. {label('report_part', code)}
            </h3>
            {isBlank(narrative) ? (
              <p className="muted">{t('criterion.noText')}</p>
            ) : (
              <NarrativeText narrative={narrative} catalog={reading.catalog} />
            )}
          </div>
        ))}
      </section>
      <section id="recommendations" className={classes.part}>
        <h2>{t('part.recommendations')}</h2>
        {areas.length === 0 && <p className="muted">{t('points.noneWritten')}</p>}
        {areas.map(({ area, items }) => (
          <div key={area} className={classes.block}>
            <h3>{label('recommendation_area', area)}</h3>
            <ol className={classes.annexes}>
              {items.map(({ id, number, text, criterionCode }) => (
                <li key={id} value={number}>
                  {text}
                  {criterionCode !== undefined && (
                    <span className="small muted"> {t('criterion.number', { code: criterionCode })}</span>
                  )}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </section>
    </>
  )
}
