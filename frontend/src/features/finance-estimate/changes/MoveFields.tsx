import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { FinanceEstimate } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { MoneyField } from '@/shared/ui/MoneyField'
import classes from '../estimate.module.css'
import { type ChangeForm, currentOf, type MoveForm } from '../model/change'
import { useArticles, useArticlesOf } from '../useArticles'

interface Props {
  form: UseFormReturnType<ChangeForm>
  index: number
  move: MoveForm
  estimate: FinanceEstimate
  /** Absent for the only one. */
  onRemove?: () => void
}

/** One line of a change: where, more or less, and how much; what stands there now is said. */
export function MoveFields({ form, index, move, estimate, onRemove }: Props) {
  const { t } = useTranslation('finance-estimate')
  const { money } = useFormat()
  const { label } = useReference()
  const { nameOf } = useArticles()
  const articles = useArticlesOf(estimate.year) ?? []
  const current = currentOf(estimate.lines, move)
  const at = (field: keyof MoveForm) => form.getInputProps(`moves.${index}.${field}`)
  return (
    <fieldset className={classes.move}>
      <legend className={classes.moveHead}>{t('changes.move', { number: index + 1 })}</legend>
      <NativeSelect
        label={t('article')}
        data={[
          { value: '', label: t('choose') },
          ...articles.map((code) => ({ value: code, label: `${code} ${nameOf(code)}` })),
        ]}
        {...at('article')}
      />
      <NativeSelect
        label={t('source')}
        data={[
          { value: '', label: t('choose') },
          ...estimate.sources.map((source) => ({ value: source, label: label('finance_source', source) })),
        ]}
        {...at('source')}
      />
      <div className={classes.pair}>
        <SegmentedControl
          fullWidth
          aria-label={t('changes.way')}
          data={(['add', 'take'] as const).map((way) => ({ value: way, label: t(`changes.${way}`) }))}
          value={move.way}
          onChange={(way) => form.setFieldValue(`moves.${index}.way`, way)}
        />
        <MoneyField
          aria-label={t('changes.amount')}
          placeholder={t('changes.amount')}
          value={move.amount}
          onChange={(amount) => form.setFieldValue(`moves.${index}.amount`, amount)}
          error={at('amount').error}
          data-path={`moves.${index}.amount`}
        />
      </div>
      <div className={classes.moveFoot}>
        {move.article !== '' && move.source !== '' && (
          <span className="small muted">
            {current === null ? t('changes.newLine') : t('changes.now', { sum: money(current) })}
          </span>
        )}
        {onRemove !== undefined && (
          <Button size="sm" variant="subtle" leftSection={<Icon name="trash" size="sm" />} onClick={onRemove}>
            {t('changes.removeMove')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
