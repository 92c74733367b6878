import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getMissionOptions, getSchoolOptions, type School } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { AssessmentInShort } from './AssessmentInShort'
import { ContactsForm } from './ContactsForm'
import { CycleInShort } from './CycleInShort'
import { IndicatorLinks } from './IndicatorLinks'
import { MoneyOfSchool } from './MoneyOfSchool'
import { PlansOfSchool } from './PlansOfSchool'
import { PublicCardLink } from './PublicCardLink'
import { StaffOfSchool } from './StaffOfSchool'
import { SurveysOfSchool } from './SurveysOfSchool'
import classes from './school.module.css'

/** A school at a glance: what it is, how to reach it, its plan, its mission and its year. */
export function SchoolPage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('school')
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  if (school.data !== undefined) return <Loaded school={school.data} />
  return (
    <Page title={t('title')}>
      {school.isPending ? <Loading shape="form" /> : <Failed error={school.error} onRetry={school.refetch} />}
    </Page>
  )
}

function Loaded({ school }: { school: School }) {
  const { t } = useTranslation('school')
  const localized = useLocalized()
  const { label } = useReference()
  const user = useUser()
  const [editing, setEditing] = useState(false)
  const staff =
    (user.role === 'director' || user.role === 'deputy') && user.schools.some((own) => own.id === school.id)
  const facts = [
    { name: t('fact.number'), value: school.number },
    { name: t('fact.kind'), value: label('school_kind', school.kind) },
    { name: t('fact.ownership'), value: label('ownership_form', school.ownership) },
    { name: t('fact.district'), value: localized(school.districtName) },
    { name: t('fact.locality'), value: localized(school.localityName) },
    { name: t('fact.founded'), value: school.foundedYear === undefined ? '' : String(school.foundedYear) },
    {
      name: t('fact.languages'),
      value: school.languagesOfInstruction.map((code) => label('language_of_instruction', code)).join(', '),
    },
    { name: t('fact.director'), value: school.directorName ?? '' },
  ]

  return (
    <Page
      title={localized(school.name)}
      purpose={[label('school_kind', school.kind), localized(school.districtName)]
        .filter((part) => part !== '')
        .join(' · ')}
      actions={
        <Button
          variant="default"
          leftSection={<Icon name="document" />}
          renderRoot={(props) => (
            <Link to="/schools/$schoolId/profile" params={{ schoolId: school.id }} {...props} />
          )}
        >
          {t('profile.link')}
        </Button>
      }
      meta={school.active ? undefined : <StatusBadge tone="idle" icon="lock" label={t('closed')} />}
    >
      <div className={classes.columns}>
        <div className={classes.parts}>
          <PlansOfSchool school={school} staff={staff} />
          <MissionInShort schoolId={school.id} staff={staff} />
          <IndicatorLinks schoolId={school.id} />
          <CycleInShort schoolId={school.id} staff={staff} />
          {user.role !== 'administrator' && <AssessmentInShort schoolId={school.id} staff={staff} />}
          <StaffOfSchool schoolId={school.id} staff={staff} />
          {user.role !== 'administrator' && <MoneyOfSchool schoolId={school.id} staff={staff} />}
          <SurveysOfSchool schoolId={school.id} staff={staff} />
        </div>
        <div className={classes.parts}>
          <section aria-labelledby="facts">
            <h2 id="facts">{t('facts')}</h2>
            <dl className={classes.facts}>
              {facts.map((fact) => (
                <div key={fact.name}>
                  <dt>{fact.name}</dt>
                  <dd>{fact.value === '' ? '—' : fact.value}</dd>
                </div>
              ))}
            </dl>
            {school.active && <PublicCardLink schoolId={school.id} />}
          </section>
          <section aria-labelledby="contacts">
            <div className={classes.head}>
              <h2 id="contacts">{t('contacts')}</h2>
              {staff && !editing && (
                <Button
                  size="sm"
                  variant="default"
                  className="no-print"
                  leftSection={<Icon name="pencil" size="sm" />}
                  onClick={() => setEditing(true)}
                >
                  {t('contact.edit')}
                </Button>
              )}
            </div>
            {editing ? (
              <ContactsForm school={school} onDone={() => setEditing(false)} />
            ) : (
              <Contacts school={school} />
            )}
          </section>
        </div>
      </div>
    </Page>
  )
}

function Contacts({ school }: { school: School }) {
  const { t } = useTranslation('school')
  const unknown = <span className="muted">{t('contact.unknown')}</span>
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('contact.address')}</dt>
        <dd>{school.address ?? unknown}</dd>
      </div>
      <div>
        <dt>{t('contact.phone')}</dt>
        <dd>
          {school.phone === undefined ? (
            unknown
          ) : (
            <a href={`tel:${school.phone.replace(/[^+\d]/g, '')}`}>{school.phone}</a>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('contact.email')}</dt>
        <dd>
          {school.email === undefined ? unknown : <a href={`mailto:${school.email}`}>{school.email}</a>}
        </dd>
      </div>
      <div>
        <dt>{t('contact.website')}</dt>
        <dd>
          {school.website === undefined || !/^https?:\/\//.test(school.website) ? (
            (school.website ?? unknown)
          ) : (
            <a href={school.website} target="_blank" rel="noreferrer noopener">
              {school.website.replace(/^https?:\/\//, '')}
            </a>
          )}
        </dd>
      </div>
    </dl>
  )
}

function MissionInShort({ schoolId, staff }: { schoolId: string; staff: boolean }) {
  const { t } = useTranslation('school')
  const mission = useQuery(getMissionOptions({ path: { schoolId } }))
  const text = mission.data?.text ?? ''
  const toDo = mission.data?.findings.length ?? 0
  return (
    <section aria-labelledby="mission">
      <h2 id="mission">{t('mission.title')}</h2>
      {mission.isPending && <Loading rows={2} />}
      {mission.isError && mission.data === undefined && (
        <Failed error={mission.error} onRetry={mission.refetch} />
      )}
      {mission.data !== undefined && (
        <>
          {text === '' ? (
            <p className="muted">{t(staff ? 'mission.emptyStaff' : 'mission.empty')}</p>
          ) : (
            <blockquote className={classes.mission}>{text}</blockquote>
          )}
          <p className={classes.more}>
            <Link to="/schools/$schoolId/mission" params={{ schoolId }}>
              {t(staff ? 'mission.write' : 'mission.read')}
            </Link>
            {staff && toDo > 0 && <span className={classes.warn}>{t('mission.toDo', { count: toDo })}</span>}
          </p>
        </>
      )}
    </section>
  )
}
