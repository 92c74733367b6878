import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type BudgetArticle,
  type BudgetArticleUpdate,
  createBudgetArticleMutation,
  idempotency,
  ifMatch,
  listBudgetArticlesQueryKey,
  newIdempotencyKey,
  updateBudgetArticleMutation,
} from '@/api'
import { today } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { DateField } from '@/shared/ui/DateField'
import { keeping } from '@/shared/ui/keeping'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import classes from './articles.module.css'

interface Props {
  /** Null for a new one. */
  article: BudgetArticle | null
  onClose: () => void
}

interface ArticleForm {
  code: string
  name: { ky: string; ru: string; en: string }
  validFrom: string | null
  validTo: string | null
}

const known = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const bodyOf = ({ name, validFrom, validTo }: ArticleForm): BudgetArticleUpdate => ({
  name: { ky: name.ky.trim(), ru: known(name.ru), en: known(name.en) },
  validFrom: validFrom ?? today(),
  validTo,
})

/** An article: its names, and from when until when it is in use; the code never changes. */
export function ArticlePanel({ article, onClose }: Props) {
  const { t } = useTranslation('budget-articles')
  const localized = useLocalized()
  const client = useQueryClient()
  const [key] = useState(newIdempotencyKey)
  const form = useForm<ArticleForm>({
    initialValues: {
      code: article?.code ?? '',
      name: { ky: article?.name.ky ?? '', ru: article?.name.ru ?? '', en: article?.name.en ?? '' },
      validFrom: article?.validFrom ?? `${today().slice(0, 4)}-01-01`,
      validTo: article?.validTo ?? null,
    },
    validate: {
      code: (code) =>
        code.trim() === '' ? t('codeMissing') : /^[0-9A-Za-z-]+$/.test(code.trim()) ? null : t('codeWrong'),
      name: { ky: (name) => (name.trim() === '' ? t('nameMissing') : null) },
      validFrom: (day) => (day === null ? t('fromMissing') : null),
    },
  })
  const server = useServerErrors(form)
  // Lists of one year follow as well: they begin with the same key.
  const reread = () => client.invalidateQueries({ queryKey: listBudgetArticlesQueryKey() })
  const { onError, done: kept } = keeping(server, reread, onClose)
  const create = useMutation({ ...createBudgetArticleMutation(), onSuccess: kept(t('created')), onError })
  const update = useMutation({ ...updateBudgetArticleMutation(), onSuccess: kept(t('saved')), onError })
  const submit = form.onSubmit((values) => {
    server.clear()
    if (article === null) {
      create.mutate({ body: { code: values.code.trim(), ...bodyOf(values) }, headers: idempotency(key) })
    } else {
      update.mutate({
        path: { articleCode: article.code },
        body: bodyOf(values),
        headers: ifMatch(article.version),
      })
    }
  })
  const done = create.isSuccess || update.isSuccess
  return (
    <RecordPanel
      title={article === null ? t('newTitle') : `${article.code} ${localized(article.name)}`}
      dirty={form.isDirty() && !done}
      busy={create.isPending || update.isPending}
      submit={article === null ? t('create') : t('common:action.save')}
      onClose={onClose}
      onSubmit={submit}
    >
      {article === null && (
        <TextInput
          label={t('code')}
          description={t('codeHelp')}
          required
          maxLength={10}
          autoComplete="off"
          {...form.getInputProps('code')}
        />
      )}
      <TextInput label={t('nameKy')} required maxLength={300} {...form.getInputProps('name.ky')} />
      <TextInput label={t('nameRu')} maxLength={300} {...form.getInputProps('name.ru')} />
      <TextInput label={t('nameEn')} maxLength={300} {...form.getInputProps('name.en')} />
      <div className={classes.pair}>
        <DateField label={t('from')} required {...form.getInputProps('validFrom')} />
        <DateField
          label={t('to')}
          description={t('toHelp')}
          min={form.values.validFrom ?? undefined}
          {...form.getInputProps('validTo')}
        />
      </div>
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
