import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Activity,
  type ActivityEvidence,
  getActivityQueryKey,
  ifMatch,
  type Plan,
  recordActivityProgressMutation,
} from '@/api'
import { EvidencePicker } from '@/shared/evidence'
import { useFormat } from '@/shared/i18n/format'
import { ConflictNote } from '@/shared/record/ConflictNote'
import { useRecordForm } from '@/shared/record/useRecordForm'
import { useReference } from '@/shared/reference/useReference'
import { ConfirmLeave } from '@/shared/ui/ConfirmLeave'
import { Icon } from '@/shared/ui/Icon'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { bodyOf, formOf, isRequired, type ProgressField, type ProgressForm } from '../model/progressForm'
import classes from '../progress.module.css'
import { StatusMark } from '../StatusMark'
import { About } from './About'
import { ProgressFields } from './ProgressFields'

interface Props {
  plan: Plan
  activity: Activity
  evidence: readonly ActivityEvidence[]
  /** The newest state, after somebody else saved. */
  reload: () => Promise<Activity>
  onClose: () => void
}

/** Every answer that follows from how far an activity has come. */
const TAGS: ReadonlySet<string> = new Set(['Activities', 'Plans', 'Dashboard', 'Evidence'])

/** Director or deputy record status, days, what came of it and the evidence. */
export function ProgressEditor({ plan, activity, evidence, reload, onClose }: Props) {
  const { t } = useTranslation('progress')
  const client = useQueryClient()
  const [picking, setPicking] = useState(false)
  const [picked, setPicked] = useState<readonly ActivityEvidence[]>([])
  const record = useRecordForm<ProgressForm, Activity>({
    record: activity,
    formOf,
    reload,
    validate: {
      actualResult: (value, { status }) =>
        isRequired('actualResult', status) && value.trim() === '' ? t('wrong.actualResult') : null,
      statusReason: (value, { status }) =>
        isRequired('statusReason', status) && value.trim() === '' ? t('wrong.statusReason') : null,
      actualOn: (value, { startedOn }) =>
        value !== null && startedOn !== null && value < startedOn ? t('wrong.actualOn') : null,
    },
  })
  const { form } = record
  const base = record.base ?? activity
  const known = new Map([...evidence, ...picked].map((one) => [one.id, one]))
  const save = useMutation({
    ...recordActivityProgressMutation(),
    onError: record.fail,
    onSuccess: (data) => {
      client.setQueryData(getActivityQueryKey({ path: { planId: plan.id, activityId: data.id } }), data)
      void client.invalidateQueries({
        predicate: ({ queryKey }) =>
          (queryKey[0] as { tags?: readonly string[] } | undefined)?.tags?.some((tag) => TAGS.has(tag)) ??
          false,
      })
      showToast(t('saved'))
      onClose()
    },
  })
  const show = useShown(known)

  if (picking) {
    return (
      <>
        <EvidencePicker
          schoolId={plan.schoolId}
          title={t('evidence.addTitle', { number: base.number })}
          confirm={(count) => t('evidence.attach', { count })}
          taken={new Set(form.values.evidenceIds)}
          problem={
            <Link
              to="/schools/$schoolId/evidence/add"
              params={{ schoolId: plan.schoolId }}
              target="_blank"
              className={classes.upload}
            >
              <Icon name="upload" size="sm" />
              {t('evidence.upload')}
            </Link>
          }
          onPick={(ids, items) => {
            setPicked([...picked, ...items.map((item) => ({ ...item, deleted: false }))])
            form.setFieldValue('evidenceIds', [...form.values.evidenceIds, ...ids])
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
        />
        <ConfirmLeave when={form.isDirty()} pageOnly />
      </>
    )
  }
  return (
    <RecordPanel
      wide
      title={t('panel.title', { number: base.number })}
      dirty={form.isDirty() && !save.isSuccess}
      busy={save.isPending}
      submit={t('common:action.save')}
      onClose={onClose}
      meta={<StatusMark status={base.status} />}
      onSubmit={form.onSubmit((values) => {
        record.clear()
        save.mutate({
          path: { planId: plan.id, activityId: base.id },
          body: bodyOf(values),
          headers: ifMatch(base.version),
        })
      })}
    >
      <About activity={base} />
      <ConflictNote
        conflict={record.conflict}
        words={(key) => t(`conflict.${key}`)}
        label={(field) => t(`field.${field}`)}
        show={show}
        onTake={record.takeTheirs}
      />
      <ProgressFields
        form={form}
        activity={base}
        schoolId={plan.schoolId}
        evidence={form.values.evidenceIds.flatMap((id) => known.get(id) ?? [])}
        onAdd={() => setPicking(true)}
      />
      <FormProblem errors={record.errors} />
    </RecordPanel>
  )
}

/** A stored value in words, beside what was typed here. */
function useShown(known: ReadonlyMap<string, ActivityEvidence>) {
  const { label } = useReference()
  const { shortDate } = useFormat()
  return (field: ProgressField, theirs: ProgressForm): string => {
    if (field === 'status') return label('task_status', theirs.status)
    if (field === 'evidenceIds') {
      return theirs.evidenceIds.flatMap((id) => known.get(id)?.title ?? []).join(', ')
    }
    const value = theirs[field]
    return field === 'startedOn' || field === 'actualOn' ? (value ? shortDate(value) : '') : (value ?? '')
  }
}
