import { ActionIcon } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, type LinkProps, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ifMatch, type PlanSummary, type Role, sdk, toApiError } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { editLink } from '@/shared/plan/links'
import { PlanStatusBadge } from '@/shared/plan/PlanStatusBadge'
import { useUser } from '@/shared/session/useSession'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'

interface Props {
  plans: readonly PlanSummary[]
  withSchool: boolean
}

/** Where a plan opens: the school goes on writing or approving, everybody else reads. */
function linkOf(plan: PlanSummary, role: Role): LinkProps {
  const params = { planId: plan.id }
  if (role !== 'director' && role !== 'deputy') return { to: '/plans/$planId/read', params }
  return plan.status === 'draft' || plan.status === 'returned'
    ? editLink(plan.id)
    : { to: '/plans/$planId/approval', params }
}

export function PlansTable({ plans, withSchool }: Props) {
  const { t } = useTranslation('plan-list')
  const { schoolYearSpan, shortDate, instantDate } = useFormat()
  const localized = useLocalized()
  const user = useUser()
  const navigate = useNavigate()
  const [leaving, setLeaving] = useState<PlanSummary | null>(null)
  const deletes = user.role === 'director' && plans.some((plan) => plan.status === 'draft')

  const columns = useMemo((): Column<PlanSummary>[] => {
    const school: Column<PlanSummary>[] = withSchool
      ? [{ id: 'school', header: t('column.school'), cell: (plan) => localized(plan.schoolName) }]
      : []
    const remove: Column<PlanSummary>[] = deletes
      ? [
          {
            id: 'delete',
            header: t('column.delete'),
            width: 72,
            align: 'end',
            cell: (plan) =>
              plan.status === 'draft' ? (
                <ActionIcon
                  aria-label={t('delete.label', { title: plan.title })}
                  onClick={() => setLeaving(plan)}
                >
                  <Icon name="trash" />
                </ActionIcon>
              ) : null,
          },
        ]
      : []
    return [
      {
        id: 'title',
        header: t('column.title'),
        phone: 'title',
        cell: (plan) => <Link {...linkOf(plan, user.role)}>{plan.title}</Link>,
      },
      ...school,
      {
        id: 'years',
        header: t('column.years'),
        cell: (plan) => (
          <span className="nowrap">
            {schoolYearSpan(plan.firstSchoolYear).slice(0, 4)}–{plan.lastSchoolYear + 1}
          </span>
        ),
      },
      {
        id: 'status',
        header: t('column.status'),
        cell: (plan) => <PlanStatusBadge status={plan.status} />,
      },
      {
        id: 'version',
        header: t('column.version'),
        cell: (plan) => t('version', { number: plan.versionNumber }),
      },
      {
        id: 'updated',
        header: t('column.updated'),
        cell: (plan) => <span className="nowrap">{shortDate(instantDate(plan.updatedAt))}</span>,
      },
      ...remove,
    ]
  }, [t, localized, user.role, withSchool, deletes, schoolYearSpan, shortDate, instantDate])

  return (
    <>
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={plans}
        rowId={(plan) => plan.id}
        onOpen={(plan) => void navigate(linkOf(plan, user.role) as never)}
      />
      <DeleteDialog plan={leaving} onClose={() => setLeaving(null)} />
    </>
  )
}

/** Only a draft that nobody was ever sent can go; everything else is history. */
function DeleteDialog({ plan, onClose }: { plan: PlanSummary | null; onClose: () => void }) {
  const { t } = useTranslation('plan-list')
  const problem = useProblemText()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: async (planId: string) => {
      const { data } = await sdk.getPlan({ path: { planId }, throwOnError: true })
      await sdk.deletePlan({ path: { planId }, headers: ifMatch(data.version), throwOnError: true })
    },
    onSuccess: () => {
      showToast(t('delete.done'))
      onClose()
      void client.invalidateQueries()
    },
  })
  const error = remove.error === null ? null : toApiError(remove.error)
  return (
    <ConfirmDialog
      opened={plan !== null}
      title={t('delete.title')}
      text={t('delete.text', { title: plan?.title ?? '' })}
      confirm={t('delete.confirm')}
      danger
      busy={remove.isPending}
      onCancel={() => {
        remove.reset()
        onClose()
      }}
      onConfirm={() => plan !== null && remove.mutate(plan.id)}
    >
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
    </ConfirmDialog>
  )
}
