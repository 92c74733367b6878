import { UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceItem } from '@/api'
import { EvidenceThumb } from '@/shared/evidence'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import type { Column } from '@/shared/ui/DataTable'
import { useMegabytes } from '@/shared/upload/useMegabytes'
import classes from '../evidence.module.css'
import { Warnings } from '../Warnings'

/** The columns of the register; unknown is "—" and never an empty place. */
export function useTableColumns(schoolId: string, onOpen: (id: string) => void): Column<EvidenceItem>[] {
  const { t } = useTranslation('evidence')
  const { label } = useReference()
  const { shortDate, schoolYearSpan, number, instantDate } = useFormat()
  const megabytes = useMegabytes()
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('column.title'),
        phone: 'title',
        cell: (row) => (
          <span className={classes.titleCell}>
            <EvidenceThumb place={{ schoolId, evidenceId: row.id }} source={row.source} file={row.file} />
            <span className={classes.titleWords}>
              <UnstyledButton className={classes.open} data-row-open onClick={() => onOpen(row.id)}>
                {row.title}
              </UnstyledButton>
              <span className="muted small">
                {row.file === undefined
                  ? t(`source.${row.source}`)
                  : `${row.file.name}, ${megabytes(row.file.size)}`}
              </span>
              {row.restorableUntil !== undefined && (
                <span className="small">{t('deleted.until', { date: shortDate(row.restorableUntil) })}</span>
              )}
              <Warnings item={row} />
            </span>
          </span>
        ),
      },
      {
        id: 'kind',
        header: t('field.kind'),
        width: 208,
        cell: (row) => label('evidence_kind', row.kind),
      },
      {
        id: 'document',
        header: t('column.document'),
        phone: 'labelled',
        width: 168,
        cell: (row) => {
          const parts = [
            row.documentNumber === undefined ? '' : `№${row.documentNumber}`,
            row.documentDate === undefined ? '' : shortDate(row.documentDate),
          ].filter((part) => part !== '')
          return <span className="tnum">{parts.length === 0 ? '—' : parts.join(', ')}</span>
        },
      },
      {
        id: 'year',
        header: t('field.schoolYear'),
        phone: 'labelled',
        width: 120,
        cell: (row) => (row.schoolYear === undefined ? '—' : schoolYearSpan(row.schoolYear)),
      },
      {
        id: 'uses',
        header: t('column.uses'),
        phone: 'labelled',
        align: 'end',
        width: 112,
        cell: (row) => number(row.uses),
      },
      {
        id: 'added',
        header: t('column.added'),
        phone: 'hidden',
        width: 112,
        cell: (row) => <span className="tnum">{shortDate(instantDate(row.createdAt))}</span>,
      },
    ],
    [t, label, shortDate, schoolYearSpan, number, instantDate, megabytes, schoolId, onOpen],
  )
}
