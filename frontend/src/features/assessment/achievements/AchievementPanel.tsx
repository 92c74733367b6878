import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AchievementLevel,
  createTeacherAchievementMutation,
  deleteTeacherAchievementMutation,
  idempotency,
  ifMatch,
  newIdempotencyKey,
  type TeacherAchievement,
  type TeacherAchievementKind,
  type TeacherAchievementUpdate,
  updateTeacherAchievementMutation,
} from '@/api'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { keeping } from '@/shared/ui/keeping'
import { RecordPanel, RemoveButton } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { changesOf, orNull } from '../model/forms'
import { KINDS, LEVELS } from '../model/lists'
import { PersonField } from '../PersonField'
import { useRefresh } from '../useRefresh'

interface Props {
  schoolId: string
  achievement: TeacherAchievement | null
  onClose: () => void
}

interface AchievementForm {
  personId: string
  kind: TeacherAchievementKind
  level: AchievementLevel
  title: string
  achievedOn: string | null
  document: string
  note: string
}

const formOf = (one: TeacherAchievement | null): AchievementForm => ({
  personId: one?.person.id ?? '',
  kind: one?.kind ?? 'open_lesson',
  level: one?.level ?? 'school',
  title: one?.title ?? '',
  achievedOn: one?.achievedOn ?? today(),
  document: one?.document ?? '',
  note: one?.note ?? '',
})

const bodyOf = (form: AchievementForm): TeacherAchievementUpdate => ({
  personId: form.personId,
  kind: form.kind,
  level: form.level,
  title: form.title.trim(),
  achievedOn: form.achievedOn ?? '',
  document: orNull(form.document),
  note: orNull(form.note),
})

/** An achievement of a person: what, at which level, when, and the paper that shows it. */
export function AchievementPanel({ schoolId, achievement, onClose }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const [key] = useState(newIdempotencyKey)
  const [before] = useState(() => formOf(achievement))
  const form = useForm<AchievementForm>({
    initialValues: before,
    validate: {
      personId: (value) => (value === '' ? t('wrong.person') : null),
      title: (value) => (value.trim() === '' ? t('wrong.title') : null),
      achievedOn: (value) => (value === null ? t('wrong.date') : null),
    },
  })
  const server = useServerErrors(form)
  const { onError, done } = keeping(server, useRefresh(), onClose)
  const create = useMutation({
    ...createTeacherAchievementMutation(),
    onError,
    onSuccess: done(t('achievement.created')),
  })
  const update = useMutation({
    ...updateTeacherAchievementMutation(),
    onError,
    onSuccess: done(t('saved')),
  })
  const remove = useMutation({
    ...deleteTeacherAchievementMutation(),
    onError,
    onSuccess: done(t('achievement.removed')),
  })
  const choices = (set: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: label(set, code) }))
  return (
    <RecordPanel
      title={t(achievement === null ? 'achievement.newTitle' : 'achievement.title')}
      dirty={form.isDirty() && !create.isSuccess && !update.isSuccess && !remove.isSuccess}
      busy={create.isPending || update.isPending}
      submit={t(achievement === null ? 'achievement.create' : 'common:action.save')}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        if (achievement === null) {
          create.mutate({ path: { schoolId }, body: bodyOf(values), headers: idempotency(key) })
          return
        }
        update.mutate({
          path: { schoolId, achievementId: achievement.id },
          body: { ...bodyOf(formOf(achievement)), ...changesOf(bodyOf(before), bodyOf(values)) },
          headers: ifMatch(achievement.version),
        })
      })}
      actions={
        achievement !== null && (
          <RemoveButton
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({
                path: { schoolId, achievementId: achievement.id },
                headers: ifMatch(achievement.version),
              })
            }
          />
        )
      }
    >
      <PersonField
        schoolId={schoolId}
        label={t('achievement.person')}
        known={achievement?.person}
        required
        value={form.values.personId}
        error={form.errors.personId}
        onChange={(id) => form.setFieldValue('personId', id)}
      />
      <NativeSelect
        label={t('achievement.kind')}
        data={choices('teacher_achievement_kind', KINDS)}
        {...form.getInputProps('kind')}
      />
      <NativeSelect
        label={t('achievement.level')}
        data={choices('event_level', LEVELS)}
        {...form.getInputProps('level')}
      />
      <TextInput
        label={t('achievement.name')}
        description={t('achievement.nameHelp')}
        maxLength={300}
        required
        {...form.getInputProps('title')}
      />
      <DateField
        label={t('achievement.achievedOn')}
        max={today()}
        required
        {...form.getInputProps('achievedOn')}
      />
      <TextInput
        label={t('achievement.document')}
        description={t('achievement.documentHelp')}
        maxLength={200}
        {...form.getInputProps('document')}
      />
      <Textarea
        label={t('achievement.note')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
