import { Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createSchoolMutation,
  getSchoolOptions,
  idempotency,
  ifMatch,
  listSchoolsQueryKey,
  newIdempotencyKey,
  type School,
  updateSchoolMutation,
} from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from '../admin.module.css'
import { PlaceSelect } from '../PlaceSelect'
import { bodyOf, formOf, type SchoolForm } from './schoolForm'

interface Props {
  schoolId: string
  onClose: () => void
  onCreated: (id: string) => void
}

export function SchoolPanel({ schoolId, onClose, onCreated }: Props) {
  const { t } = useTranslation('admin')
  const fresh = schoolId === 'new'
  const school = useQuery({ ...getSchoolOptions({ path: { schoolId } }), enabled: !fresh, staleTime: 0 })
  if (fresh) return <SchoolEditor school={null} onClose={onClose} onCreated={onCreated} />
  if (school.data !== undefined) {
    return (
      <SchoolEditor key={school.data.version} school={school.data} onClose={onClose} onCreated={onCreated} />
    )
  }
  return (
    <SidePanel opened title={t('schools.one')} onClose={onClose}>
      {school.isError ? (
        <Failed error={school.error} onRetry={() => void school.refetch()} />
      ) : (
        <Loading shape="form" rows={6} />
      )}
    </SidePanel>
  )
}

function SchoolEditor({ school, onClose, onCreated }: { school: School | null } & Omit<Props, 'schoolId'>) {
  const { t } = useTranslation('admin')
  const name = useLocalized()
  const { items, label } = useReference()
  const queries = useQueryClient()
  const [key] = useState(newIdempotencyKey)
  const form = useForm<SchoolForm>({
    initialValues: formOf(school),
    validate: {
      number: (value) => (value.trim() === '' ? t('schools.numberMissing') : null),
      name: { ky: (value) => (value.trim() === '' ? t('schools.nameMissing') : null) },
      districtId: (value) => (value === null ? t('schools.districtMissing') : null),
      foundedYear: (value) =>
        value.trim() === '' || /^\d{4}$/.test(value.trim()) ? null : t('schools.yearWrong'),
    },
  })
  const { errors, show, clear } = useServerErrors(form)
  const saved = async (record: School, words: string) => {
    queries.setQueryData(getSchoolOptions({ path: { schoolId: record.id } }).queryKey, record)
    await queries.invalidateQueries({ queryKey: [{ _id: listSchoolsQueryKey()[0]._id }] })
    showToast(words)
  }
  const create = useMutation({ ...createSchoolMutation(), onError: show })
  const update = useMutation({ ...updateSchoolMutation(), onError: show })
  const options = (set: string) =>
    items(set).map((item) => ({ value: item.code, label: label(set, item.code) }))

  const submit = form.onSubmit((values) => {
    clear()
    const body = bodyOf(values)
    if (school === null) {
      create.mutate(
        { body, headers: idempotency(key) },
        { onSuccess: (record) => void saved(record, t('schools.created')).then(() => onCreated(record.id)) },
      )
    } else {
      update.mutate(
        { path: { schoolId: school.id }, body, headers: ifMatch(school.version) },
        { onSuccess: (record) => void saved(record, t('schools.saved')) },
      )
    }
  })

  return (
    <RecordPanel
      title={school === null ? t('schools.newTitle') : name(school.name)}
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      onClose={onClose}
      onSubmit={submit}
      submit={school === null ? t('schools.create') : t('common:action.save')}
    >
      <div className={classes.pair}>
        <TextInput label={t('schools.number')} maxLength={20} {...form.getInputProps('number')} />
        <TextInput
          label={t('schools.founded')}
          inputMode="numeric"
          maxLength={4}
          {...form.getInputProps('foundedYear')}
        />
      </div>
      <TextInput label={t('schools.nameKy')} maxLength={300} {...form.getInputProps('name.ky')} />
      <TextInput label={t('schools.nameRu')} maxLength={300} {...form.getInputProps('name.ru')} />
      <div className={classes.pair}>
        <NativeSelect
          label={t('schools.kind')}
          data={options('school_kind')}
          {...form.getInputProps('kind')}
        />
        <NativeSelect
          label={t('schools.ownership')}
          data={options('ownership_form')}
          {...form.getInputProps('ownership')}
        />
      </div>
      <PlaceSelect
        of="unit"
        kind="district"
        label={t('schools.district')}
        name={school?.districtName}
        {...form.getInputProps('districtId')}
      />
      <PlaceSelect
        of="unit"
        label={t('schools.locality')}
        name={school?.localityName}
        clearable
        {...form.getInputProps('localityId')}
      />
      <Checkbox.Group label={t('schools.languages')} {...form.getInputProps('languagesOfInstruction')}>
        <div className={classes.pair}>
          {options('language_of_instruction').map((option) => (
            <Checkbox key={option.value} value={option.value} label={option.label} />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput label={t('schools.address')} maxLength={300} {...form.getInputProps('address')} />
      <div className={classes.pair}>
        <TextInput label={t('schools.phone')} type="tel" maxLength={40} {...form.getInputProps('phone')} />
        <TextInput label={t('schools.email')} type="email" maxLength={120} {...form.getInputProps('email')} />
      </div>
      <TextInput label={t('schools.website')} type="url" maxLength={200} {...form.getInputProps('website')} />
      <Radio.Group
        label={t('schools.state')}
        description={t('schools.stateHelp')}
        value={String(form.values.active)}
        onChange={(value) => form.setFieldValue('active', value === 'true')}
      >
        <div className={classes.pair}>
          <Radio value="true" label={t('schools.active')} />
          <Radio value="false" label={t('schools.closed')} />
        </div>
      </Radio.Group>
      <FormProblem errors={errors} />
    </RecordPanel>
  )
}
