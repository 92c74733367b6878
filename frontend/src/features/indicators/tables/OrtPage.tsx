import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrtTable, OrtTableUpdate } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { ort } from '../model/ort'
import { type TableContext, TableFrame, type TablePageProps } from '../TableFrame'
import { ortApi } from '../tableApi'
import { BandsPanel } from './BandsPanel'
import { fromModel, itself } from './fromModel'

const MODEL = fromModel(ort, {
  name: 'ort',
  corner: 'corner.year',
  phone: 'row',
  phoneLabel: 'corner.year',
})

/** The national test by bands of scores; the bands themselves are data. */
export const OrtPage = (props: TablePageProps) => (
  <TableFrame
    {...props}
    {...MODEL}
    name="ort"
    api={ortApi}
    toBody={itself}
    tools={(context) => <Bands {...context} />}
  />
)

function Bands(context: TableContext<OrtTable, OrtTableUpdate>) {
  const { t } = useTranslation('indicators')
  const [open, setOpen] = useState(false)
  if (context.readOnly) return null
  return (
    <>
      <Button
        size="sm"
        variant="default"
        className="no-print"
        leftSection={<Icon name="pencil" size="sm" />}
        onClick={() => setOpen(true)}
      >
        {t('ort.editBands')}
      </Button>
      {open && <BandsPanel {...context} onClose={() => setOpen(false)} />}
    </>
  )
}
