import { Button, Modal, NativeSelect, Radio } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createSelfEvaluationMutation,
  idempotency,
  listCriteriaSetsOptions,
  newIdempotencyKey,
  type SelfEvaluationCreate,
  type SelfEvaluationPurpose,
  type SelfEvaluationSummary,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { yearsToBegin } from '../model/years'
import classes from './List.module.css'

interface Props {
  schoolId: string
  known: readonly SelfEvaluationSummary[]
  onClose: () => void
}

interface Form {
  purpose: SelfEvaluationPurpose
  schoolYear: string
  set: string
}

const DEFAULT_SET = 'INST-17'
const PURPOSES = ['annual', 'accreditation'] as const

/** A new self-evaluation: its year, its purpose, its criteria. */
export function NewEvaluation({ schoolId, known, onClose }: Props) {
  const { t } = useTranslation('self-evaluation')
  const { schoolYear } = useFormat()
  const localized = useLocalized()
  const client = useQueryClient()
  const navigate = useNavigate()
  const sets = useQuery(listCriteriaSetsOptions())
  const now = schoolYearOf(today())
  const firstYear = (purpose: SelfEvaluationPurpose) => {
    const years = yearsToBegin(now, purpose, known)
    return String(years.includes(now) ? now : (years[0] ?? now))
  }
  const form = useForm<Form>({
    initialValues: { purpose: 'annual', schoolYear: firstYear('annual'), set: '' },
  })
  const server = useServerErrors(form)
  const intention = useRef<{ body: string; key: string } | null>(null)
  const create = useMutation({
    ...createSelfEvaluationMutation(),
    onSuccess: (made) => {
      void client.invalidateQueries({ refetchType: 'none' })
      void navigate({ to: '/self-evaluations/$selfEvaluationId', params: { selfEvaluationId: made.id } })
    },
    onError: server.show,
  })
  const newest = (sets.data?.items ?? []).filter((set) => set.newest)
  const chosen = form.values.set || newest.find((set) => set.code === DEFAULT_SET)?.code || ''
  const submit = form.onSubmit((values) => {
    server.clear()
    const set = newest.find(({ code }) => code === chosen)
    const body: SelfEvaluationCreate = {
      schoolYear: Number(values.schoolYear),
      purpose: values.purpose,
      criteriaCode: set?.code ?? null,
      criteriaVersion: set?.version ?? null,
    }
    const text = JSON.stringify(body)
    if (intention.current?.body !== text) intention.current = { body: text, key: newIdempotencyKey() }
    create.mutate({ path: { schoolId }, body, headers: idempotency(intention.current.key) })
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('new.title')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form className={classes.form} noValidate onSubmit={submit}>
        <Radio.Group
          label={t('new.purpose')}
          {...form.getInputProps('purpose')}
          onChange={(purpose) => {
            form.setFieldValue('purpose', purpose as SelfEvaluationPurpose)
            form.setFieldValue('schoolYear', firstYear(purpose as SelfEvaluationPurpose))
          }}
        >
          <div className={classes.form}>
            {PURPOSES.map((purpose) => (
              <Radio
                key={purpose}
                value={purpose}
                label={t(`purpose.${purpose}`)}
                description={t(`new.help.${purpose}`)}
              />
            ))}
          </div>
        </Radio.Group>
        <NativeSelect
          label={t('new.year')}
          data={yearsToBegin(now, form.values.purpose, known).map((year) => ({
            value: String(year),
            label: schoolYear(year),
          }))}
          {...form.getInputProps('schoolYear')}
        />
        <NativeSelect
          label={t('new.set')}
          description={t('new.setHelp')}
          data={
            newest.length === 0
              ? [{ value: '', label: t('new.defaultSet') }]
              : newest.map((set) => ({ value: set.code, label: localized(set.title) }))
          }
          {...form.getInputProps('set')}
          value={chosen}
        />
        <FormProblem errors={server.errors} />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('new.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
