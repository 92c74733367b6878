import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getCriteriaSetOptions } from '@/api'
import { keepOnDisk } from '@/shared/files/download'
import { useLocalized } from '@/shared/i18n/localized'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { SetText } from './SetText'
import classes from './sets.module.css'

interface Props {
  setCode: string
  versionNumber: number
}

/** One version of a set of criteria. */
export function SetPage({ setCode, versionNumber }: Props) {
  const { t } = useTranslation('criteria-sets')
  const localized = useLocalized()
  const query = useQuery(getCriteriaSetOptions({ path: { setCode, versionNumber } }))
  const { data } = query
  return (
    <Page
      title={data === undefined ? t('title') : localized(data.title)}
      purpose={t('codeVersion', { code: setCode, version: versionNumber })}
      actions={
        data !== undefined && (
          <Button
            variant="default"
            leftSection={<Icon name="download" />}
            onClick={() => {
              const { code, title, sections } = data
              const text = JSON.stringify({ code, title, sections }, null, 2)
              keepOnDisk(new Blob([text], { type: 'application/json' }), `${code}-${versionNumber}.json`)
            }}
          >
            {t('download')}
          </Button>
        )
      }
    >
      {query.isPending && <Loading shape="page" />}
      {query.isError && data === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {data !== undefined && (
        <div className={classes.text}>
          <SetText sections={data.sections} />
        </div>
      )}
    </Page>
  )
}
