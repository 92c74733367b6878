import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EvidenceItem } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { EvidenceThumb } from './EvidenceThumb'
import classes from './evidence.module.css'
import { useEvidenceFacts } from './useEvidenceFacts'

export type ChipItem = Pick<
  EvidenceItem,
  | 'id'
  | 'title'
  | 'kind'
  | 'documentNumber'
  | 'documentDate'
  | 'schoolYear'
  | 'source'
  | 'file'
  | 'personalData'
>

interface Props {
  schoolId: string
  item: ChipItem
  /** "Тиркеме 7", where it has a number. */
  mark?: string
  onOpen: () => void
}

/** One piece of evidence in a line that opens it. */
export function EvidenceChip({ schoolId, item, mark, onOpen }: Props) {
  const { t } = useTranslation('evidence')
  const facts = useEvidenceFacts()
  return (
    <UnstyledButton className={classes.chip} onClick={onOpen}>
      <EvidenceThumb place={{ schoolId, evidenceId: item.id }} source={item.source} file={item.file} />
      <span className={classes.chipWords}>
        <span className="strong">{mark === undefined ? item.title : `${mark}. ${item.title}`}</span>
        <span className={classes.facts}>
          {facts(item)}
          {item.personalData && (
            <span className={classes.personal}>
              <Icon name="lock" size="sm" />
              {t('personal.short')}
            </span>
          )}
        </span>
      </span>
    </UnstyledButton>
  )
}
