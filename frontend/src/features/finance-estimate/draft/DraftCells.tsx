import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import classes from '../estimate.module.css'
import type { Draft } from '../model/draft'

interface Props {
  draft: Draft
  other: Draft
  cellName: (key: string) => string
}

/** One side of a conflict: only the sums in which the two drafts differ. */
export function DraftCells({ draft, other, cellName }: Props) {
  const { t } = useTranslation('finance-estimate')
  const { money } = useFormat()
  const keys = [...new Set([...Object.keys(draft), ...Object.keys(other)])]
    .filter((key) => draft[key] !== other[key])
    .sort()
  return (
    <dl className={classes.cells}>
      {keys.map((key) => (
        <div key={key}>
          <dt>{cellName(key)}</dt>
          <dd>{draft[key] === undefined ? t('draft.notPlanned') : money(draft[key])}</dd>
        </div>
      ))}
    </dl>
  )
}
