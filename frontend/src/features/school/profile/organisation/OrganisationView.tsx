import { useTranslation } from 'react-i18next'
import type { School, SchoolProfile } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Facts } from '../ui/Facts'
import { FindingsPanel } from '../ui/FindingsPanel'
import { Part } from '../ui/Part'
import classes from '../ui/profile.module.css'
import { StateStrip } from '../ui/StateStrip'
import { Kept } from './Kept'
import { useLicenceWords } from './useLicenceWords'

interface Props {
  school: School
  profile: SchoolProfile
}

/** The profile for reading, and how the editor's page stands on paper. */
export function OrganisationView({ school, profile }: Props) {
  const { t } = useTranslation('school-profile')
  return (
    <>
      <StateStrip register={profile} name={t('tab.about')} writes={false} />
      <div className={classes.columns}>
        <OrganisationText school={school} profile={profile} />
        <FindingsPanel findings={profile.findings} writes={false} />
      </div>
    </>
  )
}

export function OrganisationText({ school, profile }: Props) {
  const { t } = useTranslation('school-profile')
  const { shortDate } = useFormat()
  const licenceWords = useLicenceWords()
  const { registration, reregistration, licence, emisResponsible } = profile
  const day = (date: string | null | undefined) => (date ? shortDate(date) : '')
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ')
  return (
    <div className={classes.parts}>
      <Kept school={school} profile={profile} writes={false} />
      <Part title={t('about.title')}>
        <Facts
          facts={[
            {
              name: t('former.title'),
              value: profile.formerNames
                .map(({ name, fromYear, toYear }) =>
                  fromYear || toYear ? `${name} (${fromYear ?? '…'}–${toYear ?? '…'})` : name,
                )
                .join('; '),
            },
            {
              name: t('registration.title'),
              value: join(day(registration?.registeredOn), registration?.number),
            },
            {
              name: t('registration.again'),
              value: join(day(reregistration?.registeredOn), reregistration?.series, reregistration?.number),
            },
            { name: t('taxId.label'), value: profile.taxId ?? '' },
            { name: t('licence.title'), value: licenceWords(licence) },
            {
              name: t('emis.title'),
              value: join(
                emisResponsible?.position,
                emisResponsible?.orderNumber
                  ? t('emis.order', {
                      number: emisResponsible.orderNumber,
                      date: day(emisResponsible.orderDate) || '—',
                    })
                  : '',
              ),
            },
          ]}
        />
      </Part>
    </div>
  )
}
