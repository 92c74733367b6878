import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity, Currency } from '@/api'
import { useFinanceRole } from '@/shared/finance/useFinanceRole'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { MoneyField } from '@/shared/ui/MoneyField'
import { Choice } from '../fields/Choice'
import { ReadValue } from '../fields/ReadValue'
import { useFieldErrors, usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import classes from './panel.module.css'

/** Sum, currency and source; without a sum nothing is stored, for unknown is not zero. */
export function BudgetFields({ activity }: { activity: Activity }) {
  const { t } = useTranslation('plan')
  const { money } = useFormat()
  const { items, label } = useReference()
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const errors = useFieldErrors('activity', activity.id)
  const schoolId = useWorking((content) => content.plan.schoolId)
  const { reads } = useFinanceRole(schoolId)
  const { budget } = activity
  // Chosen before the sum is known.
  const [early, setEarly] = useState<{ currency: Currency; source: string | null }>({
    currency: 'KGS',
    source: null,
  })
  const currency = budget?.currency ?? early.currency
  const source = budget ? (budget.source ?? null) : early.source

  const put = (change: { currency?: Currency; source?: string | null }) => {
    setEarly({ currency, source, ...change })
    if (budget) session.edit('activity', activity.id, { budget: { ...budget, ...change } })
  }
  return (
    <fieldset className={classes.fields} data-field="budget">
      <legend className="vh">{t('panel.budget')}</legend>
      {readOnly ? (
        <ReadValue
          field="amount"
          label={t('panel.budget')}
          value={budget ? money(budget.amount, budget.currency) : ''}
        />
      ) : (
        <div className={classes.pair}>
          <MoneyField
            label={t('panel.amount')}
            value={budget?.amount ?? null}
            currency={currency}
            error={errors('budget.amount') ?? errors('budget')}
            onChange={(amount) =>
              session.edit('activity', activity.id, {
                budget: amount === null ? undefined : { amount, currency, source },
              })
            }
          />
          <Choice
            field="currency"
            label={t('panel.currency')}
            value={currency}
            options={(['KGS', 'USD'] as const).map((code) => ({
              value: code,
              label: label('currency', code),
            }))}
            error={errors('budget.currency')}
            onChange={(value) => put({ currency: value as Currency })}
          />
        </div>
      )}
      <Choice
        field="source"
        label={t('panel.source')}
        value={source}
        empty={t('field.choose')}
        options={items('finance_source').map(({ code }) => ({
          value: code,
          label: label('finance_source', code),
        }))}
        error={errors('budget.source')}
        onChange={(value) => put({ source: value })}
      />
      {reads && activity.version >= 0 && (
        <Link
          to="/schools/$schoolId/finance/ledger"
          params={{ schoolId }}
          search={{ activity: activity.id }}
          className={classes.money}
        >
          <Icon name="document" size="sm" />
          {t('panel.money')}
        </Link>
      )}
    </fieldset>
  )
}
