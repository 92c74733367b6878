import type { UseFormReturnType } from '@mantine/form'
import type { PersonForm } from '../model/personForm'

/** What every part of the card gets. */
export interface FieldsProps {
  form: UseFormReturnType<PersonForm>
}
