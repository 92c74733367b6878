import { useTranslation } from 'react-i18next'
import type { MaterialTotals } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import material from './material.module.css'

/** Working computers and how many pupils share one, as the server computed them. */
export function ComputerSums({ totals }: { totals: MaterialTotals }) {
  const { t } = useTranslation('school-profile')
  const { number, schoolYearSpan } = useFormat()
  if (totals.computers === undefined) return null
  return (
    <p className={material.computers}>
      <span>
        {t('computers.working', {
          working: number(totals.workingComputers),
          all: number(totals.computers),
        })}
      </span>
      {totals.pupilsPerComputer !== undefined && (
        <span className="muted">
          {t('computers.ratio', {
            ratio: number(totals.pupilsPerComputer, { min: 1, max: 1 }),
            pupils: number(totals.pupils),
            year: schoolYearSpan(totals.pupilsOfYear),
          })}
        </span>
      )}
    </p>
  )
}
