import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AssessmentRegulation,
  createAssessmentRegulationMutation,
  deleteAssessmentRegulationMutation,
  idempotency,
  ifMatch,
  listAssessmentRegulationsOptions,
  newIdempotencyKey,
  updateAssessmentRegulationMutation,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { keeping } from '@/shared/ui/keeping'
import { NoWrap } from '@/shared/ui/NoWrap'
import { RecordPanel, RemoveButton } from '@/shared/ui/RecordPanel'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import shared from '../assessment.module.css'
import { changesOf, orNull } from '../model/forms'
import { useRefresh } from '../useRefresh'
import classes from './overview.module.css'

interface Props {
  schoolId: string
  writes: boolean
  onClose: () => void
}

/** The regulation as a document: who adopted it, when, and what it says; older editions below. */
export function RegulationPanel({ schoolId, writes, onClose }: Props) {
  const { t } = useTranslation('assessment')
  const list = useQuery({ ...listAssessmentRegulationsOptions({ path: { schoolId } }), staleTime: 0 })
  const [chosen, setChosen] = useState<string | null>(null)
  if (list.data === undefined) {
    return (
      <SidePanel opened wide title={t('regulation.title')} onClose={onClose}>
        {list.isError ? (
          <Failed error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <Loading shape="form" rows={4} />
        )}
      </SidePanel>
    )
  }
  const { items } = list.data
  const record = chosen === 'new' ? null : (items.find(({ id }) => id === chosen) ?? items[0] ?? null)
  const editions = <Editions items={items} current={record} writes={writes} onChoose={setChosen} />
  return writes ? (
    <Editor
      key={record?.id ?? 'new'}
      schoolId={schoolId}
      record={record}
      editions={editions}
      onClose={onClose}
    />
  ) : (
    <SidePanel opened wide title={record?.title ?? t('regulation.title')} onClose={onClose}>
      {record !== null && <Reading record={record} />}
      {editions}
    </SidePanel>
  )
}

function Reading({ record }: { record: AssessmentRegulation }) {
  const { t } = useTranslation('assessment')
  const { longDate } = useFormat()
  return (
    <div className={shared.reading}>
      <p className="muted">
        {t('overview.adopted', { date: longDate(record.adoptedOn), number: record.protocolNumber })}
      </p>
      {record.text !== undefined && (
        <p className={shared.long}>
          <NoWrap text={record.text} />
        </p>
      )}
    </div>
  )
}

interface EditionsProps {
  items: readonly AssessmentRegulation[]
  current: AssessmentRegulation | null
  writes: boolean
  onChoose: (id: string) => void
}

function Editions({ items, current, writes, onChoose }: EditionsProps) {
  const { t } = useTranslation('assessment')
  const { shortDate } = useFormat()
  if (items.length === 0) return null
  return (
    <section className={classes.editions} aria-labelledby="editions">
      <h3 id="editions">{t('regulation.editions')}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Button
              size="sm"
              variant={item.id === current?.id ? 'light' : 'subtle'}
              aria-label={t('regulation.edition', { date: shortDate(item.adoptedOn) })}
              aria-current={item.id === current?.id}
              onClick={() => onChoose(item.id)}
            >
              {shortDate(item.adoptedOn)}, {t('document.numbered', { number: item.protocolNumber })}
            </Button>
            {item.inForce && <StatusBadge tone="done" label={t('regulation.inForce')} />}
          </li>
        ))}
      </ul>
      {writes && current !== null && (
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon name="plus" size="sm" />}
          onClick={() => onChoose('new')}
        >
          {t('regulation.newEdition')}
        </Button>
      )}
    </section>
  )
}

interface RegulationForm {
  title: string
  adoptedOn: string | null
  protocolNumber: string
  text: string
}

interface EditorProps {
  schoolId: string
  record: AssessmentRegulation | null
  editions: React.ReactNode
  onClose: () => void
}

function Editor({ schoolId, record, editions, onClose }: EditorProps) {
  const { t } = useTranslation('assessment')
  const [key] = useState(newIdempotencyKey)
  const formOf = (one: AssessmentRegulation | null): RegulationForm => ({
    title: one?.title ?? t('regulation.nameDefault'),
    adoptedOn: one?.adoptedOn ?? null,
    protocolNumber: one?.protocolNumber ?? '',
    text: one?.text ?? '',
  })
  const bodyOf = (values: RegulationForm) => ({
    title: values.title.trim(),
    adoptedOn: values.adoptedOn,
    protocolNumber: orNull(values.protocolNumber),
    text: orNull(values.text),
  })
  const [before] = useState(() => formOf(record))
  const form = useForm<RegulationForm>({
    initialValues: before,
    validate: {
      title: (value) => (value.trim() === '' ? t('wrong.title') : null),
      adoptedOn: (value) => (value === null ? t('wrong.date') : null),
      protocolNumber: (value) => (value.trim() === '' ? t('wrong.protocol') : null),
    },
  })
  const server = useServerErrors(form)
  const { onError, done } = keeping(server, useRefresh(), onClose)
  const create = useMutation({
    ...createAssessmentRegulationMutation(),
    onError,
    onSuccess: done(t('regulation.created')),
  })
  const update = useMutation({
    ...updateAssessmentRegulationMutation(),
    onError,
    onSuccess: done(t('saved')),
  })
  const remove = useMutation({
    ...deleteAssessmentRegulationMutation(),
    onError,
    onSuccess: done(t('regulation.removed')),
  })
  const submit = form.onSubmit((values) => {
    server.clear()
    if (record === null) {
      create.mutate({ path: { schoolId }, body: bodyOf(values), headers: idempotency(key) })
      return
    }
    update.mutate({
      path: { schoolId, regulationId: record.id },
      body: { ...bodyOf(formOf(record)), ...changesOf(bodyOf(before), bodyOf(values)) },
      headers: ifMatch(record.version),
    })
  })
  return (
    <RecordPanel
      wide
      title={t(record === null ? 'regulation.newTitle' : 'regulation.title')}
      dirty={form.isDirty() && !create.isSuccess && !update.isSuccess}
      busy={create.isPending || update.isPending}
      submit={t(record === null ? 'regulation.create' : 'common:action.save')}
      onClose={onClose}
      onSubmit={submit}
      actions={
        record !== null && (
          <RemoveButton
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({
                path: { schoolId, regulationId: record.id },
                headers: ifMatch(record.version),
              })
            }
          />
        )
      }
    >
      <TextInput label={t('regulation.name')} maxLength={300} required {...form.getInputProps('title')} />
      <div className={shared.pair}>
        <DateField
          label={t('regulation.adoptedOn')}
          max={today()}
          required
          {...form.getInputProps('adoptedOn')}
        />
        <TextInput
          label={t('regulation.protocolNumber')}
          maxLength={50}
          required
          {...form.getInputProps('protocolNumber')}
        />
      </div>
      <Textarea
        label={t('regulation.text')}
        autosize
        minRows={8}
        maxRows={24}
        maxLength={60000}
        {...form.getInputProps('text')}
      />
      <FormProblem errors={server.errors} />
      {editions}
    </RecordPanel>
  )
}
