import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EvidencePicker } from '@/shared/evidence'
import { Icon } from '@/shared/ui/Icon'
import classes from '../board.module.css'

interface Props {
  schoolId: string
  taken: readonly string[]
  onPick: (ids: string[]) => void
  onClose: () => void
}

/** The register of evidence, to lay papers to a record; what is not there yet is uploaded first. */
export function PapersPicker({ schoolId, taken, onPick, onClose }: Props) {
  const { t } = useTranslation('finance-board')
  return (
    <EvidencePicker
      schoolId={schoolId}
      title={t('papers.pick')}
      confirm={(count) => t('papers.attach', { count })}
      taken={new Set(taken)}
      problem={
        <Link to="/schools/$schoolId/evidence/add" params={{ schoolId }} className={classes.upload}>
          <Icon name="upload" size="sm" />
          {t('papers.upload')}
        </Link>
      }
      onPick={onPick}
      onClose={onClose}
    />
  )
}
