import { ActionIcon, Button, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import shared from '../assessment.module.css'
import { MarkField } from '../MarkField'
import { averageOf, itemForm } from '../model/forms'
import type { SheetForm } from '../model/sheet'
import classes from './sheets.module.css'

const MOST = 50

/** What is looked at in the lesson, each with a mark of five; the average follows at once. */
export function Checklist({ form }: { form: UseFormReturnType<SheetForm> }) {
  const { t } = useTranslation('assessment')
  const { number } = useFormat()
  const { items } = form.values
  return (
    <section className={classes.checklist} aria-labelledby="checklist">
      <div className={shared.partHead}>
        <h3 id="checklist">{t('sheet.items')}</h3>
        <p role="status">
          {t('sheet.average')}: <b className="tnum">{number(averageOf(items), { max: 2 })}</b>
        </p>
      </div>
      <ol>
        {items.map((item, index) => {
          const name = item.text || t('sheet.item', { number: index + 1 })
          return (
            <li key={item.key}>
              <div className={classes.itemText}>
                <TextInput
                  aria-label={t('sheet.item', { number: index + 1 })}
                  maxLength={300}
                  autoComplete="off"
                  {...form.getInputProps(`items.${index}.text`)}
                />
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('sheet.removeItem', { item: name })}
                  onClick={() => form.removeListItem('items', index)}
                >
                  <Icon name="trash" size="sm" />
                </ActionIcon>
              </div>
              <MarkField
                label={t('sheet.markOf', { item: name })}
                value={item.mark}
                onChange={(mark) => form.setFieldValue(`items.${index}.mark`, mark)}
              />
            </li>
          )
        })}
      </ol>
      {items.length < MOST && (
        <Button
          size="sm"
          variant="default"
          className={shared.start}
          leftSection={<Icon name="plus" size="sm" />}
          onClick={() => form.insertListItem('items', itemForm({ text: '' }))}
        >
          {t('sheet.addItem')}
        </Button>
      )}
    </section>
  )
}
