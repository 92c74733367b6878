import type { ReactNode } from 'react'
import type { BoardPaper } from '@/api'
import { NoWrap } from '@/shared/ui/NoWrap'
import { SidePanel } from '@/shared/ui/SidePanel'
import classes from '../board.module.css'
import { PaperLinks } from '../papers/PaperLinks'

interface Props {
  schoolId: string
  title: string
  /** Name and value; what is unknown is left out. */
  facts: readonly (readonly [string, ReactNode])[]
  text?: string
  papers: readonly BoardPaper[]
  onClose: () => void
}

/** A record for those who only read. */
export function Reading({ schoolId, title, facts, text, papers, onClose }: Props) {
  return (
    <SidePanel opened wide title={title} onClose={onClose}>
      <div className={classes.reading}>
        <dl className={classes.facts}>
          {facts
            .filter(([, value]) => value !== undefined)
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        {text !== undefined && (
          <p className={classes.long}>
            <NoWrap text={text} />
          </p>
        )}
        <PaperLinks schoolId={schoolId} papers={papers} />
      </div>
    </SidePanel>
  )
}
