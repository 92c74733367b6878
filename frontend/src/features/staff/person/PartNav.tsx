import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PARTS, type Part } from '../model/search'
import classes from '../staff.module.css'

const idOfPart = (part: Part) => `staff-${part}`

/** Brings a part of the card into sight and its heading under the focus. */
export function showPart(part: Part): void {
  const heading = document.getElementById(idOfPart(part))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

/** The parts of a long card, each one click away. */
export function PartNav({ courses, awards }: { courses: number; awards: number }) {
  const { t } = useTranslation('staff')
  const counts: Partial<Record<Part, number>> = { courses, awards }
  return (
    <nav className={classes.parts} aria-label={t('part.label')}>
      {PARTS.map((part) => (
        <Button key={part} size="xs" variant="default" onClick={() => showPart(part)}>
          {t(part === 'qualification' ? 'part.education' : `part.${part}`)}
          {(counts[part] ?? 0) > 0 && <span className={classes.partCount}>{counts[part]}</span>}
        </Button>
      ))}
    </nav>
  )
}

/** Heading of a part; links and the row of parts lead to it. */
export function PartHead({ part }: { part: Part }) {
  const { t } = useTranslation('staff')
  return (
    <h3 id={idOfPart(part)} tabIndex={-1} className={classes.partHead}>
      {t(`part.${part}`)}
    </h3>
  )
}
