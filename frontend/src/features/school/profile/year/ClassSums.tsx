import { useTranslation } from 'react-i18next'
import type { Shift } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { averageClass, type ClassForm, sumPupils } from '../model/classes'
import year from './year.module.css'

interface Props {
  classSets: readonly ClassForm[]
  shifts: readonly Shift[]
}

/** Totals at once, also by shift; an unknown class makes the pupils unknown. */
export function ClassSums({ classSets, shifts }: Props) {
  const { t } = useTranslation('school-profile')
  const { number } = useFormat()
  const { label } = useReference()
  const unknown = classSets.filter((one) => one.pupils === null).length
  return (
    <dl className={year.sums}>
      <div>
        <dt>{t('sums.classes')}</dt>
        <dd>{number(classSets.length)}</dd>
      </div>
      <div>
        <dt>{t('sums.pupils')}</dt>
        <dd>
          {number(sumPupils(classSets))}
          {unknown > 0 && <span className={year.unknown}>{t('sums.unknown', { count: unknown })}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('sums.average')}</dt>
        <dd>{number(averageClass(classSets), { min: 1, max: 1 })}</dd>
      </div>
      {shifts.length > 1 &&
        shifts.map((shift) => {
          const ofShift = classSets.filter((one) => one.shift === shift)
          return (
            <div key={shift}>
              <dt>{label('shift', shift)}</dt>
              <dd>{t('sums.ofShift', { classes: ofShift.length, pupils: number(sumPupils(ofShift)) })}</dd>
            </div>
          )
        })}
    </dl>
  )
}
