import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './EditorFrame.module.css'

const OUTLINE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

/** The three columns before their content is there, so that nothing jumps. */
export function EditorSkeleton() {
  const { t } = useTranslation('common')
  return (
    <div className={classes.columns} role="status">
      <span className="vh">{t('state.loading')}</span>
      <div className={classes.outline} aria-hidden="true">
        {OUTLINE.map((key) => (
          <Skeleton key={key} height={40} mb={8} />
        ))}
      </div>
      <div className={classes.section} aria-hidden="true">
        <Skeleton height={32} width={220} mb={20} />
        {OUTLINE.slice(0, 7).map((key) => (
          <Skeleton key={key} height={52} mb={8} />
        ))}
      </div>
      <div className={classes.panel} aria-hidden="true">
        <Skeleton height={28} width={120} mb={12} />
        <Skeleton height={36} mb={20} />
        {OUTLINE.slice(0, 4).map((key) => (
          <Skeleton key={key} height={56} mb={12} />
        ))}
      </div>
    </div>
  )
}
