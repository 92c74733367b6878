import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AwardKind } from '@/api'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { emptyAward } from '../model/personForm'
import classes from '../staff.module.css'
import type { FieldsProps } from './fields'
import { PartHead } from './PartNav'

const KINDS: readonly AwardKind[] = [
  'kr_honorary_diploma',
  'ministry_honorary_diploma',
  'excellence_badge',
  'certificate',
]
const MOST = 30

/** Awards, each with its day and paper. */
export function AwardsFields({ form }: FieldsProps) {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  const { awards } = form.values
  return (
    <section className={classes.part} aria-labelledby="staff-awards">
      <PartHead part="awards" />
      {awards.length === 0 && <p className="muted">{t('award.none')}</p>}
      {awards.map((award, index) => (
        <fieldset key={award.key} className={classes.award}>
          <legend className="vh">{t('award.one', { number: index + 1 })}</legend>
          <NativeSelect
            label={t('award.kind')}
            data={KINDS.map((value) => ({ value, label: label('award', value) }))}
            {...form.getInputProps(`awards.${index}.kind`)}
          />
          <div className={classes.two}>
            <DateField
              label={t('award.awardedOn')}
              max={today()}
              {...form.getInputProps(`awards.${index}.awardedOn`)}
            />
            <TextInput
              label={t('award.document')}
              maxLength={200}
              {...form.getInputProps(`awards.${index}.document`)}
            />
          </div>
          <Button
            className={classes.start}
            size="sm"
            variant="subtle"
            leftSection={<Icon name="trash" size="sm" />}
            onClick={() => form.removeListItem('awards', index)}
          >
            {t('award.remove')}
          </Button>
        </fieldset>
      ))}
      {awards.length < MOST && (
        <Button
          className={classes.start}
          size="sm"
          variant="default"
          leftSection={<Icon name="plus" size="sm" />}
          onClick={() => form.insertListItem('awards', emptyAward('ministry_honorary_diploma'))}
        >
          {t('award.add')}
        </Button>
      )}
    </section>
  )
}
