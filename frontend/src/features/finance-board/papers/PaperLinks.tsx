import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardPaper } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import classes from '../board.module.css'
import { PaperPanel } from './PaperPanel'

/** The papers of a record by their names; each opens in the panel. */
export function PaperLinks({ schoolId, papers }: { schoolId: string; papers: readonly BoardPaper[] }) {
  const { t } = useTranslation('finance-board')
  const [opened, setOpened] = useState<BoardPaper | null>(null)
  if (papers.length === 0) return null
  return (
    <>
      <ul className={classes.paperLinks} aria-label={t('papers.title')}>
        {papers.map((paper) => (
          <li key={paper.evidenceId}>
            <Icon name="document" size="sm" />
            {paper.deleted ? (
              <span className="muted">
                {paper.title} ({t('papers.deleted')})
              </span>
            ) : (
              <UnstyledButton className={classes.openRow} onClick={() => setOpened(paper)}>
                {paper.title}
              </UnstyledButton>
            )}
          </li>
        ))}
      </ul>
      {opened !== null && <PaperPanel schoolId={schoolId} paper={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
