import { NativeSelect, Radio, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createFinanceExpenseMutation,
  createFinanceIncomeMutation,
  type FinanceEntry,
  type FinanceSource,
  getFinanceSummaryOptions,
  idempotency,
  newIdempotencyKey,
} from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FieldError, FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import {
  emptyForm,
  expenseBody,
  type EntryForm as Form,
  incomeBody,
  type Start,
  wrongOf,
} from '../model/forms'
import { CATEGORIES, EXTRA_BUDGETARY, KINDS, SOURCES, THINGS_ONLY } from '../model/lists'
import { namesParents } from '../model/parents'
import { useRefresh } from '../useRefresh'
import { ActivityField } from './ActivityField'
import { ArticleField } from './ArticleField'
import { BalanceNote } from './BalanceNote'
import { DecisionField } from './DecisionField'
import { DocumentFields } from './DocumentFields'
import classes from './form.module.css'
import { Hint } from './Hint'
import { PartyFields } from './PartyFields'
import { SumFields } from './SumFields'
import { WhenFields } from './WhenFields'

interface Props {
  schoolId: string
  type: 'income' | 'expense'
  /** What the list is narrowed to is what somebody is about to write. */
  start: Start
  onClose: () => void
  onCreated: (entryId: string) => void
}

/** A new line of the book. What the server would refuse is said beside its field as soon as it can be seen. */
export default function EntryForm({ schoolId, type, start, onClose, onCreated }: Props) {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const refresh = useRefresh()
  const income = type === 'income'
  const [key] = useState(newIdempotencyKey)
  /** Until somebody chooses a source the category does. */
  const [chosen, setChosen] = useState(start.source !== undefined)
  const summary = useQuery(getFinanceSummaryOptions({ path: { schoolId } }))
  const form = useForm<Form>({
    initialValues: emptyForm(income ? start : { ...start, source: moneyOnly(start.source) }),
    validate: (values) =>
      Object.fromEntries(
        Object.entries(wrongOf(values, !income || values.kind === 'cash')).map(([field, wrong]) => [
          field,
          t(`wrong.${wrong}`),
        ]),
      ),
  })
  const server = useServerErrors(form)
  const { values } = form
  const cash = !income || values.kind === 'cash'
  const done = (entry: FinanceEntry) => {
    showToast(t(`form.done.${type}`, { number: entry.number }))
    void refresh()
    onCreated(entry.id)
  }
  const addIncome = useMutation({ ...createFinanceIncomeMutation(), onError: server.show, onSuccess: done })
  const addExpense = useMutation({ ...createFinanceExpenseMutation(), onError: server.show, onSuccess: done })
  const setSource = (source: FinanceSource) => {
    setChosen(true)
    form.setFieldValue('source', source)
    if (income && THINGS_ONLY.has(source) && values.kind === 'cash') form.setFieldValue('kind', 'in_kind')
  }
  const setCategory = (category: Form['category']) => {
    form.setFieldValue('category', category)
    const usual = summary.data?.defaultSources.find((one) => one.category === category)
    if (!chosen && usual !== undefined) form.setFieldValue('source', usual.source)
  }
  const parents = income && cash && namesParents(values)
  const sources = income ? SOURCES : SOURCES.filter((source) => !THINGS_ONLY.has(source))

  return (
    <RecordPanel
      wide
      title={t(`form.title.${type}`)}
      dirty={form.isDirty() && !addIncome.isSuccess && !addExpense.isSuccess}
      busy={addIncome.isPending || addExpense.isPending}
      submit={t(`form.submit.${type}`)}
      onClose={onClose}
      onSubmit={form.onSubmit((checked) => {
        server.clear()
        const headers = idempotency(key)
        if (income) addIncome.mutate({ path: { schoolId }, body: incomeBody(checked), headers })
        else addExpense.mutate({ path: { schoolId }, body: expenseBody(checked), headers })
      })}
    >
      <div className={classes.pair}>
        <NativeSelect
          label={t('field.category')}
          data={CATEGORIES.map((code) => ({ value: code, label: label('finance_category', code) }))}
          {...form.getInputProps('category')}
          onChange={({ currentTarget }) =>
            setCategory(CATEGORIES.find((code) => code === currentTarget.value) ?? 'other')
          }
        />
        <NativeSelect
          label={t('field.source')}
          data={sources.map((code) => ({ value: code, label: label('finance_source', code) }))}
          {...form.getInputProps('source')}
          onChange={({ currentTarget }) =>
            setSource(SOURCES.find((code) => code === currentTarget.value) ?? 'other')
          }
        />
      </div>
      {!income && (
        <BalanceNote
          summary={summary.data}
          source={values.source}
          currency={values.currency}
          amount={values.amount}
        />
      )}
      {income && (
        <Radio.Group label={t('field.kind')} {...form.getInputProps('kind')} error={undefined}>
          <div className={classes.kinds}>
            {KINDS.map((kind) => (
              <Radio
                key={kind}
                value={kind}
                disabled={kind === 'cash' && THINGS_ONLY.has(values.source)}
                label={label('finance_kind', kind)}
              />
            ))}
          </div>
          <FieldError message={form.errors.kind as string | undefined} />
        </Radio.Group>
      )}
      {income && values.source === 'parents_in_kind' && (
        <Hint title={t('parents.things')}>{t('parents.thingsText')}</Hint>
      )}
      <SumFields form={form} cash={cash} income={income} />
      <Textarea
        label={t('field.purpose')}
        description={t(income ? 'form.purposeIncome' : 'form.purposeExpense')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={500}
        required
        {...form.getInputProps('purpose')}
      />
      <PartyFields form={form} income={income} />
      {parents && (
        <Hint danger title={t('parents.cash')}>
          {t('parents.cashText')}
        </Hint>
      )}
      {!income && <ArticleField form={form} />}
      <WhenFields form={form} />
      <DocumentFields form={form} />
      <ActivityField
        schoolId={schoolId}
        value={values.activityId}
        error={form.errors.activityId}
        onChange={(id) => form.setFieldValue('activityId', id)}
      />
      {!income && (
        <DecisionField
          schoolId={schoolId}
          value={values.decisionId}
          error={form.errors.decisionId}
          onChange={(id) => form.setFieldValue('decisionId', id)}
        />
      )}
      {!income && EXTRA_BUDGETARY.has(values.source) && values.decisionId === '' && (
        <Hint title={t('warning.no_decision')}>{t('form.decisionHint')}</Hint>
      )}
      <p className="small muted">{t('form.papersLater')}</p>
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}

/** Money is spent from what gives money. */
const moneyOnly = (source: FinanceSource | undefined): FinanceSource | undefined =>
  source !== undefined && THINGS_ONLY.has(source) ? undefined : source
