import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createStaffPersonMutation,
  getStaffPersonOptions,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  type StaffPerson,
  updateStaffPersonMutation,
} from '@/api'
import { useRecordForm } from '@/shared/record/useRecordForm'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { ConflictNote } from '../ConflictNote'
import { bodyOf, formOf, type PersonForm, personRules } from '../model/personForm'
import type { Part } from '../model/search'
import { useRefresh } from '../useRefresh'
import { AchievementsSection } from './AchievementsSection'
import { AwardsFields } from './AwardsFields'
import { CoursesSection } from './CoursesSection'
import { DeletePerson } from './DeletePerson'
import { PartNav, showPart } from './PartNav'
import { PersonalFields } from './PersonalFields'
import { QualificationFields } from './QualificationFields'
import { useFieldWords } from './useFieldWords'
import { WorkFields } from './WorkFields'

interface Props {
  schoolId: string
  person: StaffPerson | null
  part: Part | undefined
  onClose: () => void
  onCreated: (id: string) => void
}

/** The whole person on one sheet, in the order of a personnel card; courses are kept beside it one by one. */
export function PersonEditor({ schoolId, person, part, onClose, onCreated }: Props) {
  const { t } = useTranslation('staff')
  const queries = useQueryClient()
  const refresh = useRefresh()
  const [key] = useState(newIdempotencyKey)
  const optionsOf = (personId: string) => getStaffPersonOptions({ path: { schoolId, personId } })
  const words = (code: string | null) => (code === null ? null : t(`wrong.${code}`))
  const record = useRecordForm<PersonForm, StaffPerson>({
    record: person,
    formOf,
    reload: () => queries.fetchQuery({ ...optionsOf(person?.id ?? ''), staleTime: 0 }),
    validate: {
      lastName: (value) => words(personRules.lastName(value)),
      firstName: (value) => words(personRules.firstName(value)),
      sex: (value) => words(personRules.sex(value)),
      category: (value) => words(personRules.category(value)),
      position: (value) => words(personRules.position(value)),
      weeklyLoad: (value) => words(personRules.weeklyLoad(value)),
      experienceStartYear: (value) => words(personRules.experienceStartYear(value)),
      employedTo: (value, values) => words(personRules.employedTo(value, values)),
    },
  })
  const { form, base } = record
  const fieldWords = useFieldWords(schoolId)
  const create = useMutation({ ...createStaffPersonMutation(), onError: record.fail })
  const update = useMutation({ ...updateStaffPersonMutation(), onError: record.fail })

  useEffect(() => {
    if (part === undefined) return
    // After the drawer has taken the focus for itself.
    const timer = setTimeout(() => showPart(part), 250)
    return () => clearTimeout(timer)
  }, [part])

  const keep = (saved: StaffPerson) => {
    queries.setQueryData(optionsOf(saved.id).queryKey, saved)
    void refresh()
  }
  const submit = form.onSubmit(
    (values) => {
      record.clear()
      const body = bodyOf(values)
      if (base === null) {
        create.mutate(
          { path: { schoolId }, body, headers: idempotency(key) },
          {
            onSuccess: (saved) => {
              keep(saved)
              showToast(t('person.created', { name: saved.fullName }))
              onCreated(saved.id)
            },
          },
        )
        return
      }
      update.mutate(
        { path: { schoolId, personId: base.id }, body, headers: ifMatch(base.version) },
        {
          onSuccess: (saved) => {
            record.adopt(saved)
            keep(saved)
            showToast(t('person.saved'))
          },
        },
      )
    },
    (wrong) => form.getInputNode(Object.keys(wrong)[0] ?? '')?.focus(),
  )

  return (
    <RecordPanel
      wide
      title={base === null ? t('person.newTitle') : base.fullName}
      meta={
        base !== null && <PartNav courses={person?.courses.length ?? 0} awards={form.values.awards.length} />
      }
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      onClose={onClose}
      onSubmit={submit}
      submit={t(base === null ? 'person.create' : 'common:action.save')}
      actions={base !== null && <DeletePerson schoolId={schoolId} person={base} onDeleted={onClose} />}
    >
      <PersonalFields form={form} />
      <WorkFields form={form} schoolId={schoolId} person={base} />
      <QualificationFields form={form} person={base} />
      {person !== null && <CoursesSection schoolId={schoolId} person={person} />}
      <AwardsFields form={form} />
      {person !== null && <AchievementsSection schoolId={schoolId} personId={person.id} />}
      <ConflictNote
        conflict={record.conflict}
        label={fieldWords.label}
        show={fieldWords.show}
        onTake={record.takeTheirs}
      />
      <FormProblem errors={record.errors} />
    </RecordPanel>
  )
}
