import { Button, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type EvidenceSource, getUploadLimitsOptions } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { showToast } from '@/shared/ui/toast'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import classes from '../evidence.module.css'
import { SOURCES } from '../model/address'
import { FilesForm } from './FilesForm'
import { PlaceForm } from './PlaceForm'

interface Props {
  schoolId: string
  source: EvidenceSource
  onSource: (source: EvidenceSource) => void
}

/** New evidence: files from the disk or the camera, an address of the web, or a register of this platform. */
export function AddPage({ schoolId, source, onSource }: Props) {
  const { t } = useTranslation('evidence')
  const navigate = useNavigate()
  const phone = useIsPhone()
  const limits = useQuery(getUploadLimitsOptions({ path: { schoolId } }))
  return (
    <Page
      title={t('add.title')}
      purpose={t('add.purpose')}
      actions={
        <Button
          variant="default"
          leftSection={<Icon name="list" />}
          renderRoot={(props) => <Link to="/schools/$schoolId/evidence" params={{ schoolId }} {...props} />}
        >
          {t('add.back')}
        </Button>
      }
    >
      <div className={classes.adding}>
        <SegmentedControl
          aria-label={t('filter.source')}
          orientation={phone ? 'vertical' : 'horizontal'}
          fullWidth={phone}
          size={phone ? 'md' : 'sm'}
          value={source}
          data={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
          onChange={(value) => onSource(value as EvidenceSource)}
        />
        {source !== 'file' ? (
          <PlaceForm
            key={source}
            schoolId={schoolId}
            source={source}
            onSaved={(evidence) => {
              showToast(t('add.saved', { count: 1 }))
              void navigate({
                to: '/schools/$schoolId/evidence',
                params: { schoolId },
                search: { open: evidence.id },
              })
            }}
          />
        ) : limits.isError && limits.data === undefined ? (
          <Failed error={limits.error} onRetry={() => void limits.refetch()} />
        ) : limits.data === undefined ? (
          <Loading shape="form" rows={3} />
        ) : (
          <FilesForm schoolId={schoolId} limits={limits.data} />
        )}
      </div>
    </Page>
  )
}
