import { NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AdminUnit,
  type AdminUnitKind,
  type AdminUnitUpdate,
  createAdminUnitMutation,
  getAdminUnitOptions,
  idempotency,
  ifMatch,
  listAdminUnitsQueryKey,
  newIdempotencyKey,
  updateAdminUnitMutation,
} from '@/api'
import { today } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from '../admin.module.css'
import { PlaceSelect } from '../PlaceSelect'
import { UNIT_KINDS } from '../search'

interface Props {
  unitId: string
  onClose: () => void
  onCreated: (id: string) => void
}

export function UnitPanel({ unitId, onClose, onCreated }: Props) {
  const { t } = useTranslation('admin')
  const fresh = unitId === 'new'
  const unit = useQuery({ ...getAdminUnitOptions({ path: { unitId } }), enabled: !fresh, staleTime: 0 })
  if (fresh) return <UnitEditor unit={null} onClose={onClose} onCreated={onCreated} />
  if (unit.data !== undefined) {
    return <UnitEditor key={unit.data.version} unit={unit.data} onClose={onClose} onCreated={onCreated} />
  }
  return (
    <SidePanel opened title={t('units.one')} onClose={onClose}>
      {unit.isError ? (
        <Failed error={unit.error} onRetry={() => void unit.refetch()} />
      ) : (
        <Loading shape="form" rows={5} />
      )}
    </SidePanel>
  )
}

interface UnitForm {
  kind: AdminUnitKind
  parentId: string | null
  name: { ky: string; ru: string; en: string }
  code: string
  validFrom: string | null
  validTo: string | null
}

const known = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const bodyOf = (form: UnitForm): AdminUnitUpdate => ({
  kind: form.kind,
  parentId: form.parentId,
  name: { ky: form.name.ky.trim(), ru: known(form.name.ru), en: known(form.name.en) },
  code: known(form.code),
  validFrom: form.validFrom ?? today(),
  validTo: form.validTo,
})

function UnitEditor({ unit, onClose, onCreated }: { unit: AdminUnit | null } & Omit<Props, 'unitId'>) {
  const { t } = useTranslation('admin')
  const name = useLocalized()
  const { label } = useReference()
  const queries = useQueryClient()
  const [key] = useState(newIdempotencyKey)
  const form = useForm<UnitForm>({
    initialValues: {
      kind: unit?.kind ?? 'aiyl_aimak',
      parentId: unit?.parentId ?? null,
      name: { ky: unit?.name.ky ?? '', ru: unit?.name.ru ?? '', en: unit?.name.en ?? '' },
      code: unit?.code ?? '',
      validFrom: unit?.validFrom ?? today(),
      validTo: unit?.validTo ?? null,
    },
    validate: {
      name: { ky: (value) => (value.trim() === '' ? t('units.nameMissing') : null) },
      validFrom: (value) => (value === null ? t('units.fromMissing') : null),
      parentId: (value, values) =>
        value === null && values.kind !== 'oblast' ? t('units.parentMissing') : null,
    },
  })
  const { errors, show, clear } = useServerErrors(form)
  const saved = async (record: AdminUnit, words: string) => {
    queries.setQueryData(getAdminUnitOptions({ path: { unitId: record.id } }).queryKey, record)
    await queries.invalidateQueries({ queryKey: [{ _id: listAdminUnitsQueryKey()[0]._id }] })
    showToast(words)
  }
  const create = useMutation({ ...createAdminUnitMutation(), onError: show })
  const update = useMutation({ ...updateAdminUnitMutation(), onError: show })

  const submit = form.onSubmit((values) => {
    clear()
    const body = bodyOf(values)
    if (unit === null) {
      create.mutate(
        { body, headers: idempotency(key) },
        { onSuccess: (record) => void saved(record, t('units.created')).then(() => onCreated(record.id)) },
      )
    } else {
      update.mutate(
        { path: { unitId: unit.id }, body, headers: ifMatch(unit.version) },
        { onSuccess: (record) => void saved(record, t('units.saved')) },
      )
    }
  })

  return (
    <RecordPanel
      title={unit === null ? t('units.newTitle') : name(unit.name)}
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      onClose={onClose}
      onSubmit={submit}
      submit={unit === null ? t('units.create') : t('common:action.save')}
    >
      <NativeSelect
        label={t('units.kind')}
        data={UNIT_KINDS.map((kind) => ({ value: kind, label: label('admin_unit_kind', kind) }))}
        {...form.getInputProps('kind')}
      />
      <TextInput label={t('units.nameKy')} maxLength={300} {...form.getInputProps('name.ky')} />
      <TextInput label={t('units.nameRu')} maxLength={300} {...form.getInputProps('name.ru')} />
      <TextInput label={t('units.nameEn')} maxLength={300} {...form.getInputProps('name.en')} />
      {form.values.kind !== 'oblast' && (
        <PlaceSelect
          of="unit"
          label={t('units.parent')}
          name={unit?.parentName}
          clearable
          {...form.getInputProps('parentId')}
        />
      )}
      <TextInput label={t('units.code')} maxLength={20} {...form.getInputProps('code')} />
      <div className={classes.pair}>
        <DateField label={t('units.from')} required {...form.getInputProps('validFrom')} />
        <DateField
          label={t('units.to')}
          description={t('units.toHelp')}
          min={form.values.validFrom ?? undefined}
          {...form.getInputProps('validTo')}
        />
      </div>
      <FormProblem errors={errors} />
    </RecordPanel>
  )
}
