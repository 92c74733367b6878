import { UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffListItem } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import type { Column } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { type ColumnId, OWN_ONLY } from '../model/columns'
import { QualificationMark } from '../QualificationMark'
import classes from '../staff.module.css'

interface Options {
  shown: readonly ColumnId[]
  own: boolean
  onOpen: (id: string) => void
}

/** The columns of the register; unknown is "—" and never an empty place. */
export function useTableColumns({ shown, own, onOpen }: Options): Column<StaffListItem>[] {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  const { number, shortDate } = useFormat()
  return useMemo(() => {
    const or = (text: string | undefined) => text || '—'
    const cells: Record<ColumnId, Omit<Column<StaffListItem>, 'id' | 'header'>> = {
      position: { cell: (row) => row.position },
      category: { phone: 'hidden', cell: (row) => label('staff_category', row.category) },
      subjects: {
        cell: (row) => or(row.subjects.map((code) => label('school_subject', code)).join(', ')),
      },
      education: { phone: 'labelled', cell: (row) => or(label('education_level', row.education)) },
      qualification: {
        phone: 'labelled',
        width: 216,
        cell: (row) => (
          <QualificationMark category={row.qualificationCategory} validTo={row.qualificationValidTo} />
        ),
      },
      experience: {
        phone: 'labelled',
        align: 'end',
        width: 96,
        serverSort: true,
        cell: (row) => number(row.experienceYears),
      },
      load: {
        phone: 'labelled',
        align: 'end',
        width: 112,
        serverSort: true,
        cell: (row) => <Load row={row} />,
      },
      union: { phone: 'hidden', cell: (row) => or(row.methodicalUnionName) },
      employment: {
        phone: 'hidden',
        cell: (row) => (
          <span className="tnum">
            {shortDate(row.employedFrom)}
            {row.employedTo !== undefined && ` – ${shortDate(row.employedTo)}`}
          </span>
        ),
      },
      birthDate: { phone: 'hidden', cell: (row) => <span className="tnum">{shortDate(row.birthDate)}</span> },
      phone: { phone: 'hidden', cell: (row) => <span className="nowrap">{or(row.phone)}</span> },
      personnelNumber: { phone: 'hidden', cell: (row) => or(row.personnelNumber) },
    }
    return [
      {
        id: 'name',
        header: t('column.name'),
        phone: 'title',
        serverSort: true,
        cell: (row) => (
          <>
            <UnstyledButton className={classes.open} data-row-open onClick={() => onOpen(row.id)}>
              {row.fullName}
            </UnstyledButton>
            {!row.employed && (
              <span className={classes.sub}>
                <StatusBadge tone="idle" icon="exit" label={t('register.left')} />
              </span>
            )}
          </>
        ),
      },
      ...shown
        .filter((id) => own || !OWN_ONLY.has(id))
        .map((id) => ({ id, header: t(`column.${id}`), ...cells[id] })),
    ]
  }, [t, label, number, shortDate, shown, own, onOpen])
}

/** Hours a week; a doubtful figure has its sentence beside it. */
function Load({ row }: { row: StaffListItem }) {
  const { number } = useFormat()
  const warning = row.warnings.find(({ rule }) => rule === 'R-113')
  if (warning === undefined) return number(row.weeklyLoad)
  return (
    <span className={classes.warned} title={warning.message}>
      <Icon name="warning" size="sm" />
      {number(row.weeklyLoad)}
      <span className="vh">. {warning.message}</span>
    </span>
  )
}
