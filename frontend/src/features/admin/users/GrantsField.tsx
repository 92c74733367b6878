import { Button } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import classes from '../admin.module.css'
import { PlaceSelect } from '../PlaceSelect'
import { emptyGrant, type UserForm } from './userForm'

interface Props {
  form: UseFormReturnType<UserForm>
  place: 'school' | 'district'
  /** A director has one school, a commission member several. */
  many: boolean
}

/** Where the role holds and from when until when; the past stays, because it explains old decisions. */
export function GrantsField({ form, place, many }: Props) {
  const { t } = useTranslation('admin')
  const { grants } = form.values
  const error = form.errors.grants
  return (
    <fieldset className={classes.grants}>
      <legend>{t(`users.grants.${place}`)}</legend>
      {grants.map((grant, index) => (
        <div key={grant.key} className={classes.grant}>
          <PlaceSelect
            of={place === 'school' ? 'school' : 'unit'}
            kind={place === 'district' ? 'district' : undefined}
            label={t(`users.grants.${place}One`)}
            value={grant.place}
            name={grant.name}
            error={form.errors[`grants.${index}.place`]}
            onChange={(id, name) => form.setFieldValue(`grants.${index}`, { ...grant, place: id, name })}
          />
          <div className={classes.pair}>
            <DateField
              label={t('users.grants.from')}
              required
              {...form.getInputProps(`grants.${index}.validFrom`)}
            />
            <DateField
              label={t('users.grants.to')}
              min={grant.validFrom}
              {...form.getInputProps(`grants.${index}.validTo`)}
            />
          </div>
          {grants.length > 1 && (
            <Button
              variant="subtle"
              size="sm"
              leftSection={<Icon name="trash" size="sm" />}
              onClick={() => form.removeListItem('grants', index)}
            >
              {t('users.grants.remove')}
            </Button>
          )}
        </div>
      ))}
      <FieldError message={typeof error === 'string' ? error : null} />
      {(many || grants.length === 0) && (
        <Button
          variant="default"
          size="sm"
          leftSection={<Icon name="plus" size="sm" />}
          onClick={() => form.insertListItem('grants', emptyGrant())}
        >
          {t(`users.grants.${place}Add`)}
        </Button>
      )}
    </fieldset>
  )
}
