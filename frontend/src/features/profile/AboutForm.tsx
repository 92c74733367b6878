import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ifMatch, type Me, updateMeMutation, updateSessionUser } from '@/api'
import { setLanguage } from '@/shared/i18n/i18n'
import { LANGUAGE_NAMES, LANGUAGES } from '@/shared/i18n/languages'
import { ConfirmLeave } from '@/shared/ui/ConfirmLeave'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from './ProfilePage.module.css'

export function AboutForm({ user }: { user: Me }) {
  const { t } = useTranslation('profile')
  const form = useForm({
    initialValues: { fullName: user.fullName, language: user.language },
    validate: { fullName: (value) => (value.trim().length < 2 ? t('about.nameMissing') : null) },
  })
  const { errors, show, clear } = useServerErrors(form)
  const save = useMutation({
    ...updateMeMutation(),
    onError: show,
    onSuccess: async (saved) => {
      updateSessionUser(saved)
      form.setInitialValues({ fullName: saved.fullName, language: saved.language })
      form.reset()
      await setLanguage(saved.language)
      showToast(t('about.saved'))
    },
  })

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit((body) => {
        clear()
        save.mutate({ body: { ...body, fullName: body.fullName.trim() }, headers: ifMatch(user.version) })
      })}
    >
      <TextInput
        label={t('about.name')}
        autoComplete="name"
        maxLength={150}
        {...form.getInputProps('fullName')}
      />
      <NativeSelect
        label={t('about.language')}
        description={t('about.languageHelp')}
        data={LANGUAGES.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang] }))}
        {...form.getInputProps('language')}
      />
      <FormProblem errors={errors} />
      <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
        {t('common:action.save')}
      </Button>
      <ConfirmLeave when={form.isDirty() && !save.isPending} />
    </form>
  )
}
