import { useMemo } from 'react'
import { sectionsOf } from '../model/progress'
import { useWork } from '../WorkContext'
import { CriterionEditor } from './CriterionEditor'
import { CriterionReading } from './CriterionReading'

/** One criterion: the standard, what the school says of it, and what it shows for it. */
export function CriterionPart({ code }: { code: string }) {
  const { evaluation } = useWork()
  const found = useMemo(() => {
    for (const section of sectionsOf(evaluation)) {
      const criterion = section.criteria.find(({ definition }) => definition.code === code)
      if (criterion !== undefined) return { section, criterion }
    }
    return null
  }, [evaluation, code])
  if (found === null) return null
  return evaluation.editable ? <CriterionEditor {...found} /> : <CriterionReading {...found} />
}
