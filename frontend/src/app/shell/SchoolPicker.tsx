import { Menu, UnstyledButton } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SchoolRef } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import classes from './TopBar.module.css'

/** The school that is worked on; whoever has several picks here. */
export function SchoolPicker({ schools }: { schools: readonly SchoolRef[] }) {
  const { t } = useTranslation('shell')
  const name = useLocalized()
  const params = useParams({ strict: false }) as { schoolId?: string }
  const [only, ...more] = schools
  if (only === undefined) return null
  if (more.length === 0) {
    return (
      <span className={classes.place}>
        <Icon name="school" />
        <span>
          <NoWrap text={name(only.name)} />
        </span>
      </span>
    )
  }
  // Elsewhere than on a school's own pages none is named: what is read may be of any of them.
  const current = schools.find((school) => school.id === params.schoolId)
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={`${classes.pick} strong`} aria-label={t('top.school')}>
          <Icon name="school" />
          <span className={classes.name}>
            <NoWrap text={current === undefined ? t('top.school') : name(current.name)} />
          </span>
          <Icon name="chevronDown" size="sm" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.schools}>
        {schools.map((school) => (
          <Menu.Item
            key={school.id}
            component={Link}
            to="/schools/$schoolId"
            params={{ schoolId: school.id } as never}
            rightSection={school.id === current?.id ? <Icon name="check" size="sm" /> : undefined}
          >
            {name(school.name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
