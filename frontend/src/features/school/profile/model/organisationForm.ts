import type { FormerName, LicenceStatus, SchoolProfile, SchoolProfileUpdate } from '@/api'

/** The profile as it is edited: texts are never null, nothing chosen is ''. */
export interface OrganisationForm {
  formerNames: { name: string; fromYear: number | null; toYear: number | null }[]
  registeredOn: string | null
  registrationNumber: string
  reregisteredOn: string | null
  reregistrationSeries: string
  reregistrationNumber: string
  taxId: string
  licence: LicenceStatus | ''
  licenceNumber: string
  licenceIssuedOn: string | null
  licenceIssuer: string
  licenceReason: string
  emisPosition: string
  emisOrderNumber: string
  emisOrderDate: string | null
}

export function toForm(profile: SchoolProfile): OrganisationForm {
  const { registration, reregistration, licence, emisResponsible } = profile
  return {
    formerNames: profile.formerNames.map(({ name, fromYear, toYear }) => ({
      name,
      fromYear: fromYear ?? null,
      toYear: toYear ?? null,
    })),
    registeredOn: registration?.registeredOn ?? null,
    registrationNumber: registration?.number ?? '',
    reregisteredOn: reregistration?.registeredOn ?? null,
    reregistrationSeries: reregistration?.series ?? '',
    reregistrationNumber: reregistration?.number ?? '',
    taxId: profile.taxId ?? '',
    licence: licence?.status ?? '',
    licenceNumber: licence?.number ?? '',
    licenceIssuedOn: licence?.issuedOn ?? null,
    licenceIssuer: licence?.issuer ?? '',
    licenceReason: licence?.reason ?? '',
    emisPosition: emisResponsible?.position ?? '',
    emisOrderNumber: emisResponsible?.orderNumber ?? '',
    emisOrderDate: emisResponsible?.orderDate ?? null,
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A former name that is still empty is not sent; it keeps its row on the page. */
export function toUpdate(form: OrganisationForm): SchoolProfileUpdate {
  return {
    formerNames: form.formerNames.filter(({ name }) => name.trim() !== '') as FormerName[],
    registration: { registeredOn: form.registeredOn, number: orNull(form.registrationNumber) },
    reregistration: {
      registeredOn: form.reregisteredOn,
      series: orNull(form.reregistrationSeries),
      number: orNull(form.reregistrationNumber),
    },
    taxId: orNull(form.taxId),
    licence:
      form.licence === ''
        ? undefined
        : {
            status: form.licence,
            number: orNull(form.licenceNumber),
            issuedOn: form.licenceIssuedOn,
            issuer: orNull(form.licenceIssuer),
            reason: orNull(form.licenceReason),
          },
    emisResponsible: {
      position: orNull(form.emisPosition),
      orderNumber: orNull(form.emisOrderNumber),
      orderDate: form.emisOrderDate,
    },
  }
}
