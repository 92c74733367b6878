import { useTranslation } from 'react-i18next'
import classes from './Brand.module.css'

/** The mark and the name. */
export function Brand() {
  const { t } = useTranslation('common')
  return (
    <span className={classes.brand}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <rect width="28" height="28" rx="7" fill="var(--accent)" />
        <path d="M5 20l5.5-7 4 4.5L23 7" />
        <circle cx="23" cy="7" r="2" fill="#fff" />
      </svg>
      <span>{t('product')}</span>
    </span>
  )
}
