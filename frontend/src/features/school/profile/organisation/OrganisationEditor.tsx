import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getSchoolProfileQueryKey,
  ifMatch,
  type LicenceStatus,
  type School,
  type SchoolProfile,
  sdk,
} from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { same } from '@/shared/autosave/same'
import { today } from '@/shared/i18n/format'
import { DateField } from '@/shared/ui/DateField'
import { SaveState } from '@/shared/ui/SaveState'
import { type OrganisationForm, toForm, toUpdate } from '../model/organisationForm'
import type { Rights } from '../rights'
import { confirmSaved } from '../ui/confirmSaved'
import { FindingsPanel } from '../ui/FindingsPanel'
import { Part } from '../ui/Part'
import classes from '../ui/profile.module.css'
import { Refused } from '../ui/Refused'
import { StateStrip } from '../ui/StateStrip'
import { useErrors } from '../ui/useErrors'
import { FormerNames } from './FormerNames'
import { Kept } from './Kept'
import { OrganisationText } from './OrganisationView'

interface Props {
  school: School
  profile: SchoolProfile
  rights: Rights
}

const sameUpdate = (a: OrganisationForm, b: OrganisationForm): boolean => same(toUpdate(a), toUpdate(b))

/** Writes the profile; everything saves itself and stays on the device until the server has it. */
export function OrganisationEditor({ school, profile, rights }: Props) {
  const { t } = useTranslation('school-profile')
  const client = useQueryClient()
  const path = { schoolId: school.id }
  const server = useMemo(() => ({ value: toForm(profile), version: profile.version }), [profile])
  const keep = (data: SchoolProfile) => {
    client.setQueryData(getSchoolProfileQueryKey({ path }), data)
    return { value: toForm(data), version: data.version }
  }
  const autosave = useAutosave<OrganisationForm>({
    key: `schools/${school.id}/profile`,
    place: { label: t('title'), href: `/schools/${school.id}/profile` },
    server,
    same: sameUpdate,
    save: async (value, version) => {
      const { data } = await sdk.replaceSchoolProfile({
        path,
        body: toUpdate(value),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      return keep(data)
    },
    load: async () => keep((await sdk.getSchoolProfile({ path, throwOnError: true })).data),
  })
  const { value } = autosave
  const set = (part: Partial<OrganisationForm>) => autosave.setValue((current) => ({ ...current, ...part }))
  const save = () => void autosave.flush()
  const errors = useErrors(autosave.error)

  const confirm = (asOf: string) =>
    confirmSaved<SchoolProfile>({
      flush: autosave.flush,
      read: () => client.getQueryData(getSchoolProfileQueryKey({ path })),
      isWhole: (saved) => sameUpdate(toForm(saved), value),
      confirm: async (version) => {
        const { data } = await sdk.confirmSchoolProfile({
          path,
          body: { asOf },
          headers: ifMatch(version),
          throwOnError: true,
        })
        keep(data)
      },
    })
  const text = (field: keyof OrganisationForm, pointer: string, maxLength: number) => ({
    'data-path': pointer,
    maxLength,
    autoComplete: 'off',
    value: value[field] as string,
    error: errors(pointer),
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
    onBlur: save,
  })
  const date = (field: keyof OrganisationForm, pointer: string) => ({
    'data-path': pointer,
    max: today(),
    value: value[field] as string | null,
    error: errors(pointer),
    onChange: (day: string | null) => set({ [field]: day }),
    onBlur: save,
  })

  return (
    <>
      <StateStrip
        register={profile}
        name={t('tab.about')}
        save={<SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />}
        onConfirm={rights.confirms ? confirm : undefined}
        writes
      />
      <div className={classes.printed}>
        <OrganisationText school={school} profile={profile} />
      </div>
      <Refused error={autosave.error} rejected={autosave.status === 'rejected'} />
      <div className={`${classes.columns} no-print`}>
        <div className={classes.parts}>
          <Part title={t('registration.title')} path="/registration">
            <div className={classes.pair}>
              <DateField
                label={t('registration.on')}
                {...date('registeredOn', '/registration/registeredOn')}
              />
              <TextInput
                label={t('registration.number')}
                {...text('registrationNumber', '/registration/number', 50)}
              />
            </div>
            <h3>{t('registration.again')}</h3>
            <div className={classes.triple} data-path="/reregistration">
              <DateField
                label={t('registration.againOn')}
                {...date('reregisteredOn', '/reregistration/registeredOn')}
              />
              <TextInput
                label={t('registration.series')}
                {...text('reregistrationSeries', '/reregistration/series', 20)}
              />
              <TextInput
                label={t('registration.certificate')}
                {...text('reregistrationNumber', '/reregistration/number', 50)}
              />
            </div>
            <TextInput
              className={classes.short}
              label={t('taxId.label')}
              description={t('taxId.help')}
              inputMode="numeric"
              {...text('taxId', '/taxId', 14)}
            />
          </Part>
          <Part title={t('licence.title')} path="/licence">
            <Radio.Group
              aria-label={t('licence.title')}
              value={value.licence}
              data-path="/licence/status"
              error={errors('/licence/status')}
              onChange={(licence) => set({ licence: licence as LicenceStatus })}
            >
              <Stack gap="xs">
                <Radio value="held" label={t('licence.held')} />
                <Radio value="not_applicable" label={t('licence.not_applicable')} />
              </Stack>
            </Radio.Group>
            {value.licence === 'held' && (
              <div className={classes.triple}>
                <TextInput label={t('licence.number')} {...text('licenceNumber', '/licence/number', 50)} />
                <DateField label={t('licence.issuedOn')} {...date('licenceIssuedOn', '/licence/issuedOn')} />
                <TextInput label={t('licence.issuer')} {...text('licenceIssuer', '/licence/issuer', 300)} />
              </div>
            )}
            {value.licence === 'not_applicable' && (
              <Textarea
                label={t('licence.reason')}
                autosize
                minRows={1}
                {...text('licenceReason', '/licence/reason', 1000)}
              />
            )}
          </Part>
          <Part title={t('emis.title')} help={t('emis.help')} path="/emisResponsible">
            <div className={classes.triple}>
              <TextInput
                label={t('emis.position')}
                {...text('emisPosition', '/emisResponsible/position', 200)}
              />
              <TextInput
                label={t('emis.orderNumber')}
                {...text('emisOrderNumber', '/emisResponsible/orderNumber', 50)}
              />
              <DateField
                label={t('emis.orderDate')}
                {...date('emisOrderDate', '/emisResponsible/orderDate')}
              />
            </div>
          </Part>
          <FormerNames
            names={value.formerNames}
            errors={errors}
            onChange={(formerNames) => set({ formerNames })}
            onLeave={save}
          />
          <Kept school={school} profile={profile} writes />
        </div>
        <FindingsPanel findings={profile.findings} writes />
      </div>
      <ConflictDialog
        autosave={autosave}
        render={(mine) => <OrganisationDraft school={school} profile={profile} form={mine} />}
      />
    </>
  )
}

/** A text that waits for a choice, as it would be read. */
function OrganisationDraft({
  school,
  profile,
  form,
}: {
  school: School
  profile: SchoolProfile
  form: OrganisationForm
}) {
  const { formerNames, registration, reregistration, taxId, licence, emisResponsible } = toUpdate(form)
  return (
    <OrganisationText
      school={school}
      profile={{
        ...profile,
        formerNames,
        registration,
        reregistration,
        taxId: taxId ?? undefined,
        licence,
        emisResponsible,
      }}
    />
  )
}
