import { useTranslation } from 'react-i18next'
import type { CriteriaSetSection } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import classes from './sets.module.css'

/** Sections and criteria of a set with their help, as a school will see them. */
export function SetText({ sections }: { sections: readonly CriteriaSetSection[] }) {
  const { t } = useTranslation('criteria-sets')
  const localized = useLocalized()
  const { label } = useReference()
  return sections.map((section) => (
    <section key={section.code} className={classes.section}>
      <h2>
        {section.code}. {localized(section.label)}
      </h2>
      <ol>
        {section.criteria.map((criterion) => (
          <li key={criterion.code}>
            <h3>
              {criterion.code}. {localized(criterion.label)}
            </h3>
            <p>{localized(criterion.help)}</p>
            <p className="small muted">
              {criterion.expectedEvidence.length === 0
                ? t('noEvidence')
                : t('evidence', {
                    kinds: criterion.expectedEvidence.map((kind) => label('evidence_kind', kind)).join(', '),
                  })}
              {criterion.partsMayBeNotApplicable && ` · ${t('partMayMiss')}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  ))
}
