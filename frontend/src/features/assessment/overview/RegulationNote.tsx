import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AssessmentRegulationRef } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import shared from '../assessment.module.css'
import classes from './overview.module.css'

interface Props {
  regulation: AssessmentRegulationRef | undefined
  writes: boolean
  onOpen?: () => void
}

/** By which regulation the school assesses itself, or that there is none. */
export function RegulationNote({ regulation, writes, onOpen }: Props) {
  const { t } = useTranslation('assessment')
  const { longDate } = useFormat()
  return (
    <section aria-labelledby="regulation" className={classes.note}>
      <h2 id="regulation">{t('overview.regulation')}</h2>
      {regulation === undefined ? (
        <p className={shared.warned}>
          <Icon name="warning" size="sm" />
          <NoWrap text={t('overview.noRegulation')} />
        </p>
      ) : (
        <p>
          <NoWrap
            text={t('overview.adopted', {
              date: longDate(regulation.adoptedOn),
              number: regulation.protocolNumber,
            })}
          />
        </p>
      )}
      {onOpen !== undefined && (regulation !== undefined || writes) && (
        <Button
          size="sm"
          variant="default"
          className="no-print"
          leftSection={<Icon name="document" size="sm" />}
          onClick={onOpen}
        >
          {t(regulation === undefined ? 'overview.addRegulation' : 'overview.openRegulation')}
        </Button>
      )}
    </section>
  )
}
