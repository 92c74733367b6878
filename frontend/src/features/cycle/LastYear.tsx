import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PreviousCycleResult } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from './Cycle.module.css'

interface Props {
  schoolId: string
  result: PreviousCycleResult
  writes: boolean
}

/** What stage 7 of the year before came to: the ground of this year's self-evaluation. */
export function LastYear({ schoolId, result, writes }: Props) {
  const { t } = useTranslation('cycle')
  const { schoolYear, shortDate } = useFormat()
  const paper = [
    result.documentKind !== undefined && t(`document.${result.documentKind}`),
    result.documentNumber !== undefined && t('documentNumber', { number: result.documentNumber }),
    result.documentDate !== undefined && shortDate(result.documentDate),
  ].filter(Boolean)
  return (
    <aside className={classes.last} aria-labelledby="last-year">
      <h2 id="last-year">{t('last.title')}</h2>
      <p className="small muted">{schoolYear(result.schoolYear)}</p>
      <blockquote className={classes.quote}>
        <NoWrap text={result.text} />
      </blockquote>
      {paper.length > 0 && <p className="small muted">{paper.join(', ')}</p>}
      {writes && <p className="small muted no-print">{t('last.help')}</p>}
      <p className="no-print">
        <Link to="/schools/$schoolId/cycle" params={{ schoolId }} search={{ year: result.schoolYear }}>
          {t('last.open')}
        </Link>
      </p>
    </aside>
  )
}
