import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SchoolRef } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { Icon } from '@/shared/ui/Icon'
import { Empty } from '@/shared/ui/States'
import home from './HomePage.module.css'
import classes from './SchoolLinks.module.css'

/** The schools of a commission member, straight to each one's plans. */
export function SchoolLinks({ schools }: { schools: readonly SchoolRef[] }) {
  const { t } = useTranslation('home')
  const name = useLocalized()
  return (
    <section className={home.section} aria-labelledby="assigned">
      <h2 id="assigned">{t('assigned.title')}</h2>
      {schools.length === 0 ? (
        <Empty icon="school" title={t('assigned.none')} text={t('assigned.noneText')} />
      ) : (
        <ul className={classes.schools}>
          {schools.map((school) => (
            <li key={school.id}>
              <Link to="/schools/$schoolId" params={{ schoolId: school.id }}>
                <Icon name="school" />
                <span>
                  <b>{name(school.name)}</b>
                  <span className="muted small">{name(school.districtName)}</span>
                </span>
                <Icon name="chevronRight" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
