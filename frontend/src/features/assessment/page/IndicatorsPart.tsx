import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment, AssessmentIndicator } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from '../assessment.module.css'
import { GROUPS } from '../model/lists'
import { IndicatorsPanel } from './IndicatorsPanel'
import { Part } from './Part'

interface Props {
  schoolId: string
  assessment: Assessment
  edits: boolean
}

/** Measured values by groups of conditions, the results themselves first; unknown is "—" and never 0. */
export function IndicatorsPart({ schoolId, assessment, edits }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const [open, setOpen] = useState(false)
  const { indicators } = assessment
  const groups = [undefined, ...GROUPS]
    .map((group) => ({
      name: group === undefined ? t('page.results') : label('vsoko_condition_group', group),
      items: indicators.filter((one) => one.conditionGroup === group),
    }))
    .filter(({ items }) => items.length > 0)
  return (
    <Part
      id="indicators"
      title={t('page.indicators')}
      empty={indicators.length === 0}
      onEdit={edits ? () => setOpen(true) : undefined}
    >
      {indicators.length === 0 && <p className="muted">{t('page.noIndicators')}</p>}
      {groups.length > 0 && (
        <table className={classes.values}>
          <thead>
            <tr>
              <th scope="col">{t('page.indicator')}</th>
              <th scope="col" className={classes.count}>
                {t('page.value')}
              </th>
              <th scope="col" className={classes.count}>
                {t('page.expected')}
              </th>
              <th scope="col" className={classes.count}>
                {t('page.mark')}
              </th>
            </tr>
          </thead>
          {groups.map(({ name, items }) => (
            <tbody key={name}>
              <tr>
                <th scope="colgroup" colSpan={4} className={classes.group}>
                  {name}
                </th>
              </tr>
              {items.map((indicator, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no name of their own and never move
                <Row key={index} indicator={indicator} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {open && <IndicatorsPanel schoolId={schoolId} assessment={assessment} onClose={() => setOpen(false)} />}
    </Part>
  )
}

function Row({ indicator }: { indicator: AssessmentIndicator }) {
  const { t } = useTranslation('assessment')
  const { number } = useFormat()
  const measured = (value: string | null | undefined) =>
    value && indicator.unit ? `${number(value)} ${indicator.unit}` : number(value)
  return (
    <tr>
      <th scope="row">
        <NoWrap text={indicator.name} />
        {indicator.note && (
          <span className="small muted">
            <NoWrap text={indicator.note} />
          </span>
        )}
      </th>
      <td data-label={t('page.value')} data-unknown={!indicator.value}>
        {measured(indicator.value)}
      </td>
      <td data-label={t('page.expected')} data-unknown={!indicator.expected}>
        {measured(indicator.expected)}
      </td>
      <td data-label={t('page.mark')} data-unknown={!indicator.mark}>
        {number(indicator.mark)}
      </td>
    </tr>
  )
}
