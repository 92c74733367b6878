import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { quality } from '../model/quality'
import { TableFrame, type TablePageProps } from '../TableFrame'
import { qualityApi } from '../tableApi'
import { fromModel, itself } from './fromModel'

const HEADS = { name: 'quality', corner: 'corner.year', phone: 'row', phoneLabel: 'corner.year' } as const
const WHOLE = fromModel(quality(false), HEADS)
const BLOCKS = fromModel(quality(true), HEADS)

/** Quality of knowledge; by blocks of grades where the school counts them. */
export function QualityPage(props: TablePageProps) {
  const { t } = useTranslation('indicators')
  const [blocks, setBlocks] = useState(() => /^blocks\/(?!all)/.test(props.search.field ?? ''))
  return (
    <TableFrame
      {...props}
      {...(blocks ? BLOCKS : WHOLE)}
      name="quality"
      api={qualityApi}
      toBody={itself}
      tools={() => (
        <SegmentedControl
          className="no-print"
          aria-label={t('quality.view')}
          value={blocks ? 'blocks' : 'whole'}
          data={[
            { value: 'whole', label: t('quality.whole') },
            { value: 'blocks', label: t('quality.blocks') },
          ]}
          onChange={(next) => setBlocks(next === 'blocks')}
        />
      )}
    />
  )
}
