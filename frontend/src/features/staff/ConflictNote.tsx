import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { ConflictNote as Note } from '@/shared/record/ConflictNote'

/** Somebody else saved while this form was open, in the words of this feature. */
export function ConflictNote<F>(props: Omit<ComponentProps<typeof Note<F>>, 'words'>) {
  const { t } = useTranslation('staff')
  return <Note {...props} words={(key) => t(`conflict.${key}`)} />
}
