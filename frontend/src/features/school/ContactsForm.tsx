import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getSchoolQueryKey, ifMatch, type School, toApiError, updateSchoolContactsMutation } from '@/api'
import { ConfirmLeave } from '@/shared/ui/ConfirmLeave'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from './school.module.css'

interface Props {
  school: School
  onDone: () => void
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** The school keeps the contacts of the organisation itself; personal ones do not belong here. */
export function ContactsForm({ school, onDone }: Props) {
  const { t } = useTranslation('school')
  const client = useQueryClient()
  const form = useForm({
    initialValues: {
      address: school.address ?? '',
      phone: school.phone ?? '',
      email: school.email ?? '',
      website: school.website ?? '',
    },
  })
  const server = useServerErrors(form)
  const queryKey = getSchoolQueryKey({ path: { schoolId: school.id } })
  const save = useMutation({
    ...updateSchoolContactsMutation(),
    onSuccess: (data) => {
      client.setQueryData(queryKey, data)
      showToast(t('contact.saved'))
      onDone()
    },
    onError: (failure) => {
      server.show(failure)
      // The version under the form is read again; what was typed stays and can be saved with the next click.
      if (toApiError(failure).status === 412) void client.invalidateQueries({ queryKey })
    },
  })

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit((values) => {
        server.clear()
        save.mutate({
          path: { schoolId: school.id },
          body: {
            address: orNull(values.address),
            phone: orNull(values.phone),
            email: orNull(values.email),
            website: orNull(values.website),
          },
          headers: ifMatch(school.version),
        })
      })}
    >
      <p className="small muted">{t('contact.help')}</p>
      <TextInput label={t('contact.address')} maxLength={300} {...form.getInputProps('address')} />
      <TextInput label={t('contact.phone')} type="tel" maxLength={40} {...form.getInputProps('phone')} />
      <TextInput label={t('contact.email')} type="email" maxLength={120} {...form.getInputProps('email')} />
      <TextInput
        label={t('contact.website')}
        type="url"
        placeholder="https://"
        maxLength={200}
        {...form.getInputProps('website')}
      />
      <FormProblem errors={server.errors} />
      <div className={classes.actions}>
        <Button type="submit" loading={save.isPending}>
          {t('contact.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('contact.cancel')}
        </Button>
      </div>
      <ConfirmLeave when={form.isDirty() && !save.isPending && !save.isSuccess} />
    </form>
  )
}
