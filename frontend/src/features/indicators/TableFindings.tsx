import { UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DataQualityFinding } from '@/api'
import { FindingItem } from '@/shared/findings/FindingItem'
import { findingWay } from '@/shared/findings/way'
import { markId } from '@/shared/grid/marks'
import type { Mark } from '@/shared/grid/model/types'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import classes from './indicators.module.css'

interface Props {
  schoolId: string
  findings: readonly DataQualityFinding[]
  /** Values that the server refused, with the cells that show them. */
  refused: readonly Mark[]
  canGo: (finding: DataQualityFinding) => boolean
  onGo: (finding: DataQualityFinding) => void
}

/** What does not agree in this table, in sentences; each leads to its cell. */
export function TableFindings({ schoolId, findings, refused, canGo, onGo }: Props) {
  const { t } = useTranslation('indicators')
  return (
    <section className={classes.findings} aria-labelledby="table-findings">
      <h2 id="table-findings">{t('findings.title')}</h2>
      {refused.map((mark) => (
        <FieldError key={mark.id} id={markId(mark)} message={mark.text} />
      ))}
      {findings.length === 0 && refused.length === 0 && (
        <p className={classes.agreed}>
          <Icon name="check" size="sm" />
          {t('findings.none')}
        </p>
      )}
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => {
            const way = findingWay(schoolId, finding)
            return (
              <FindingItem
                key={finding.id}
                schoolId={schoolId}
                finding={finding}
                sentenceId={markId({ id: finding.id, severity: finding.severity, text: finding.message })}
                way={
                  canGo(finding) ? (
                    <UnstyledButton className={classes.go} onClick={() => onGo(finding)}>
                      {t('findings.go')}
                      <span className="vh">: {finding.title}</span>
                    </UnstyledButton>
                  ) : (
                    <Link to={way.to as '/'} params={way.params as never} search={way.search as never}>
                      {t('findings.open')}
                      <span className="vh">: {finding.title}</span>
                    </Link>
                  )
                }
              />
            )
          })}
        </ul>
      )}
    </section>
  )
}
