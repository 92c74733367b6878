import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ActivityCounts } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import type { ProgressSearch } from './model/address'
import classes from './progress.module.css'

interface Props {
  counts: ActivityCounts
  only: string | undefined
  onFilter: (change: ProgressSearch) => void
}

/** The whole plan in four figures; what needs somebody narrows the list when it is pressed. */
export function Figures({ counts, only, onFilter }: Props) {
  const { t } = useTranslation('progress')
  const { number } = useFormat()
  const narrowing = (name: 'overdue' | 'stale') => (
    <li>
      <UnstyledButton
        className={classes.figure}
        aria-pressed={only === name}
        onClick={() => onFilter({ only: only === name ? undefined : name })}
      >
        <b>{number(counts[name])}</b>
        <span>{t(`figure.${name}`)}</span>
        <span className="muted">{t(`figure.${name}Help`)}</span>
      </UnstyledButton>
    </li>
  )
  return (
    <ul className={classes.figures} aria-label={t('figure.label')}>
      <li>
        <span className={classes.figure}>
          <b>{number(counts.done)}</b>
          <span className="strong">{t('figure.done')}</span>
          <span className="muted">{t('figure.ofAll', { count: counts.total })}</span>
        </span>
      </li>
      <li>
        <span className={classes.figure}>
          <b>{number(counts.inProgress)}</b>
          <span className="strong">{t('figure.inProgress')}</span>
          <span className="muted">{t('figure.planned', { count: counts.planned })}</span>
        </span>
      </li>
      {narrowing('overdue')}
      {narrowing('stale')}
    </ul>
  )
}
