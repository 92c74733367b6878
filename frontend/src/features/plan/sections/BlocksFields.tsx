import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import { LongText } from '../fields/LongText'
import { ReadValue } from '../fields/ReadValue'
import { usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import classes from './form.module.css'
import { useFoundations } from './useFoundations'

/** The look back: over three or five years, in four blocks. */
export function RetrospectiveFields() {
  const { t } = useTranslation('plan')
  const { items, label } = useReference()
  const session = usePlanSession()
  const planId = useWorking((content) => content.plan.id)
  const years = useWorking((content) => content.foundations.retrospectiveYears)
  const readOnly = useReadOnly()
  const { entry, error, set } = useFoundations('retrospective', 'block')
  return (
    <>
      {readOnly ? (
        <ReadValue
          field="retrospectiveYears"
          label={t('retrospective.period')}
          value={years ? t('settings.years', { count: years }) : ''}
        />
      ) : (
        <Radio.Group
          data-field="retrospectiveYears"
          label={t('retrospective.period')}
          value={years ? String(years) : null}
          onChange={(value) =>
            session.edit('foundations', planId, { retrospectiveYears: value === '3' ? 3 : 5 })
          }
        >
          <div className={classes.boxes}>
            <Radio value="3" label={t('settings.years', { count: 3 })} />
            <Radio value="5" label={t('settings.years', { count: 5 })} />
          </div>
        </Radio.Group>
      )}
      {items('mop_retrospective_block').map(({ code }, index) => (
        <div key={code} data-target={code}>
          <LongText
            field="text"
            label={`${index + 1}. ${label('mop_retrospective_block', code)}`}
            description={
              readOnly ? undefined : t(`retrospective.help.${code}`, { defaultValue: '' }) || undefined
            }
            value={entry(code)?.text}
            max={20000}
            minRows={4}
            error={error(code, 'text')}
            onChange={(text) => set(code, { block: code, text: '' }, { text })}
          />
        </div>
      ))}
    </>
  )
}

/** What the plan builds on: tasks, ways and people. */
export function InputsFields() {
  const { items, label } = useReference()
  const { entry, error, set } = useFoundations('inputs', 'input')
  return items('mop_input').map(({ code }, index) => (
    <div key={code} data-target={code}>
      <LongText
        field="text"
        label={`${index + 1}. ${label('mop_input', code)}`}
        value={entry(code)?.text}
        max={20000}
        minRows={4}
        error={error(code, 'text')}
        onChange={(text) => set(code, { input: code, text: '' }, { text })}
      />
    </div>
  ))
}
