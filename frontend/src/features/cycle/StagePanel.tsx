import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnnualCycle, CycleStageRecord } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ConfirmLeave } from '@/shared/ui/ConfirmLeave'
import { DateField } from '@/shared/ui/DateField'
import { SidePanel } from '@/shared/ui/SidePanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from './Cycle.module.css'
import {
  buildsOnLastYear,
  changesOf,
  DOCUMENTS,
  STATUSES,
  type StageForm,
  toForm,
  toRecord,
} from './model/stages'
import { useChangeStage } from './useChangeStage'

interface Props {
  schoolId: string
  cycle: AnnualCycle
  record: CycleStageRecord
  onClose: () => void
}

/** The server names a field by its place in the list of stages; the form has one stage. */
const fieldOf = (path: string): string => path.replace(/^stages\.\d+\./, '')

/** Everything of one stage; it is saved by a button, because a skipped stage needs its reason first. */
export function StagePanel({ schoolId, cycle, record, onClose }: Props) {
  const { t } = useTranslation('cycle')
  const { label } = useReference()
  const { schoolYearSpan } = useFormat()
  const [asking, setAsking] = useState(false)
  // What was there when the panel opened: only what differs from it is written.
  const [before] = useState(record)
  const form = useForm<StageForm>({ initialValues: toForm(before) })
  const server = useServerErrors(form, fieldOf)
  const save = useChangeStage(schoolId, cycle.schoolYear)
  const { values } = form
  const { previousResult } = cycle
  const begun = values.status === 'in_progress' || values.status === 'done'
  const dirty = form.isDirty() && !save.isSuccess
  const close = () => (dirty ? setAsking(true) : onClose())

  const submit = form.onSubmit((written) => {
    server.clear()
    const { stage } = before
    save.mutate(
      { stage, changes: changesOf(toRecord(stage, toForm(before)), toRecord(stage, written)) },
      {
        onSuccess: () => {
          showToast(t('saved'))
          onClose()
        },
        onError: server.show,
      },
    )
  })
  const takeOver = (text: string) =>
    form.setFieldValue('input', values.input.trim() === '' ? text : `${values.input.trimEnd()}\n\n${text}`)

  return (
    <SidePanel
      opened
      title={label('annual_cycle_stage', record.stage)}
      onClose={close}
      footer={
        <>
          <Button type="submit" form="stage" loading={save.isPending}>
            {t('common:action.save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <form id="stage" className={classes.form} noValidate onSubmit={submit}>
        <Radio.Group label={t('field.status')} {...form.getInputProps('status')}>
          <div className={classes.choices}>
            {STATUSES.map((status) => (
              <label
                key={status}
                htmlFor={`status-${status}`}
                className={classes.choice}
                data-on={values.status === status}
              >
                <Radio id={`status-${status}`} value={status} />
                <span>{t(`status.${status}`)}</span>
              </label>
            ))}
          </div>
        </Radio.Group>
        {values.status === 'skipped' && (
          <Textarea
            label={t('field.skipReason')}
            required
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            {...form.getInputProps('skipReason')}
          />
        )}
        <div className={classes.pair}>
          <DateField label={t('field.plannedStartOn')} {...form.getInputProps('plannedStartOn')} />
          <DateField label={t('field.plannedEndOn')} {...form.getInputProps('plannedEndOn')} />
        </div>
        {begun && (
          <div className={classes.pair}>
            <DateField label={t('field.startedOn')} max={today()} {...form.getInputProps('startedOn')} />
            {values.status === 'done' && (
              <DateField label={t('field.finishedOn')} max={today()} {...form.getInputProps('finishedOn')} />
            )}
          </div>
        )}
        <TextInput
          label={t('field.responsible')}
          maxLength={300}
          autoComplete="off"
          {...form.getInputProps('responsible')}
        />
        {(buildsOnLastYear(record.stage) || values.input !== '') && (
          <div className={classes.group}>
            <Textarea
              label={t('field.input')}
              description={buildsOnLastYear(record.stage) ? t('field.inputHelp') : undefined}
              autosize
              minRows={3}
              maxRows={12}
              maxLength={20000}
              {...form.getInputProps('input')}
            />
            {previousResult !== undefined && !values.input.includes(previousResult.text) && (
              <Button variant="default" size="sm" onClick={() => takeOver(previousResult.text)}>
                {t('takeOver.years', { years: schoolYearSpan(previousResult.schoolYear) })}
              </Button>
            )}
          </div>
        )}
        <Textarea
          label={t('field.result')}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={20000}
          {...form.getInputProps('result')}
        />
        <div className={classes.pair}>
          <NativeSelect
            label={t('field.documentKind')}
            data={[
              { value: '', label: t('document.none') },
              ...DOCUMENTS.map((kind) => ({ value: kind, label: t(`document.${kind}`) })),
            ]}
            {...form.getInputProps('documentKind')}
          />
          <TextInput
            label={t('field.documentNumber')}
            maxLength={50}
            autoComplete="off"
            {...form.getInputProps('documentNumber')}
          />
          <DateField label={t('field.documentDate')} {...form.getInputProps('documentDate')} />
        </div>
        <FormProblem errors={server.errors} />
      </form>
      <ConfirmDialog
        opened={asking}
        title={t('common:leave.title')}
        text={t('common:leave.text')}
        confirm={t('common:leave.leave')}
        cancel={t('common:leave.stay')}
        danger
        onConfirm={onClose}
        onCancel={() => setAsking(false)}
      />
      <ConfirmLeave when={dirty && !save.isPending} />
    </SidePanel>
  )
}
