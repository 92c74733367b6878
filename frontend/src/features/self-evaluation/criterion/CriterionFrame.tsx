import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import type { CriterionView } from '../model/progress'
import classes from './Criterion.module.css'

interface Props {
  criterion: CriterionView
  /** Who writes it, what is said about it. */
  tools?: ReactNode
  evidence: ReactNode
  children: ReactNode
}

/** Three panes: the standard with its help, the school's words, the evidence. On phones one below another. */
export function CriterionFrame({ criterion, tools, evidence, children }: Props) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  const phone = useIsPhone()
  const { definition } = criterion
  return (
    <div className={classes.frame}>
      <div className={classes.head}>
        <p className="small muted">{t('criterion.number', { code: definition.code })}</p>
        <h2>{localized(definition.label)}</h2>
        {tools !== undefined && <div className={`${classes.tools} no-print`}>{tools}</div>}
      </div>
      <div className={classes.panes}>
        <div className={classes.standard}>
          {/* Read once, then in the way: folded where it would push the text down. */}
          <details open={!phone}>
            <summary>
              <Icon name="help" size="sm" />
              {t('criterion.standard')}
            </summary>
            <Help criterion={criterion} />
          </details>
        </div>
        <div className={classes.main}>{children}</div>
        <section className={classes.evidence} aria-labelledby="evidence-title">
          {evidence}
        </section>
      </div>
    </div>
  )
}

function Help({ criterion: { definition } }: { criterion: CriterionView }) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  const { label } = useReference()
  return (
    <div className={classes.help}>
      <p>{localized(definition.help)}</p>
      {definition.expectedEvidence.length > 0 && (
        <>
          <p className="strong">{t('criterion.fits')}</p>
          <ul>
            {definition.expectedEvidence.map((kind) => (
              <li key={kind}>{label('evidence_kind', kind)}</li>
            ))}
          </ul>
        </>
      )}
      {definition.partsMayBeNotApplicable && <p className="muted">{t('criterion.partMayMiss')}</p>}
    </div>
  )
}
