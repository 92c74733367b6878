import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import classes from './indicators.module.css'
import { schoolYearOn, type Window } from './model/years'

/** The five years that are shown; one year on or back at a time. */
export function WindowPicker({ window: shown }: { window: Window }) {
  const { t } = useTranslation('indicators')
  const { schoolYearSpan } = useFormat()
  const navigate = useNavigate()
  const current = schoolYearOn(today())
  const go = (to: number) =>
    void navigate({ to: '.', search: { to: to === current ? undefined : to } as never, replace: true })
  return (
    <div className={classes.window} role="group" aria-label={t('window.label')}>
      <Button
        size="sm"
        variant="default"
        className="no-print"
        aria-label={t('window.earlier')}
        title={t('window.earlier')}
        onClick={() => go(shown.to - 1)}
      >
        <Icon name="chevronLeft" size="sm" />
      </Button>
      <span role="status">
        {t('window.years', { from: schoolYearSpan(shown.from), to: schoolYearSpan(shown.to) })}
      </span>
      <Button
        size="sm"
        variant="default"
        className="no-print"
        aria-label={t('window.later')}
        title={t('window.later')}
        disabled={shown.to >= current}
        onClick={() => go(shown.to + 1)}
      >
        <Icon name="chevronRight" size="sm" />
      </Button>
    </div>
  )
}
